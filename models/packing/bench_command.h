#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace purser::packing {

/// What a packer can say with a barcode from the sheet or with a key.
struct BenchCommand
{
    enum class Kind { Acknowledge, Confirm, Next, Undo, Reprint, Problem, Box };
    Kind kind = Kind::Confirm;
    QString box {}; ///< of Box: its id

    bool operator==(const BenchCommand &) const = default;
};

/// Reads a command barcode ("PURSER-OK", "PURSER-BOX-S3", …); nullopt for any other code.
[[nodiscard]] std::optional<BenchCommand> parseCommand(QStringView code);

/// The text of the command's barcode: upper case letters, digits and hyphens, so that Code 128 and Code 39
/// carry it and no keyboard layout changes it. parseCommand reads it back.
[[nodiscard]] QString commandCode(const BenchCommand &command);

/// All commands without a box, in the order in which the sheet shows them.
[[nodiscard]] std::vector<BenchCommand> benchCommands();

} // namespace purser::packing
