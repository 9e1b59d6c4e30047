#pragma once

#include <QString>

#include <optional>

namespace purser::base {

/// A Chinese privacy number: a mobile number of the marketplace and the extension that leads to the buyer. It
/// expires after the delivery and is useless without its extension, so it is always printed in full.
struct VirtualNumber
{
    QString mobile {}; ///< 11 digits
    QString extension {}; ///< 3 to 6 digits

    bool operator==(const VirtualNumber &) const = default;
};

/// Reads "17012345678转5678", "170-1234-5678-5678", "+8617012345678 ext 5678", also in full width.
/// @returns nullopt for every other number
[[nodiscard]] std::optional<VirtualNumber> parseVirtualNumber(const QString &text);

} // namespace purser::base
