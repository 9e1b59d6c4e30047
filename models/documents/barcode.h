#pragma once

#include "base/result.h"

#include <QString>

#include <vector>

namespace purser::documents {

template <typename T>
using Drawn = tl::expected<T, base::Refusal>;

/// A bar code as it is asked for.
struct Barcode
{
    enum class Kind { Code128, Gs1Code128, Ean13, Qr, DataMatrix };
    Kind kind = Kind::Code128;
    QString data; ///< GS1-128: element string with bracketed identifiers, "(00)006141411234567890"
    QString caption {}; ///< human readable, below the bars; empty = none

    bool operator==(const Barcode &) const = default;
};

/// The modules of an encoded bar code, row by row; a linear one has a single row of any height.
struct Symbol
{
    Barcode::Kind kind = Barcode::Kind::Code128;
    int columns = 0;
    int rows = 0;
    std::vector<bool> modules {};

    bool operator==(const Symbol &) const = default;
    [[nodiscard]] bool isLinear() const { return rows == 1; }
    [[nodiscard]] bool isDark(int row, int column) const
    {
        return modules[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns)
            + static_cast<std::size_t>(column)];
    }
};

/// Modules that must stay white beside the symbol: 10 (Code 128, GS1-128: ISO/IEC 15417), 11 (EAN-13, the
/// larger side: ISO/IEC 15420), 4 (QR: ISO/IEC 18004), 1 (Data Matrix: ISO/IEC 16022).
[[nodiscard]] int quietModules(Barcode::Kind kind);

/// @returns "document.barcode-refused" with the text and the encoder's reason when the text cannot be a bar
/// code of that kind
[[nodiscard]] Drawn<Symbol> encode(const Barcode &barcode);

} // namespace purser::documents
