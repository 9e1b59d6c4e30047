#pragma once

#include "base/result.h"

#include <QString>

#include <vector>

namespace purser::packing {

/// One field of a GS1 symbol: AI 10 with "AB-12".
struct Gs1Element
{
    QString identifier; ///< "10", "3103"
    QString value; ///< without the separator

    bool operator==(const Gs1Element &) const = default;
};

using Gs1Elements = std::vector<Gs1Element>;

/// Splits what a scanner reads from GS1-128, GS1 DataMatrix, GS1 QR or DataBar into elements, in their order.
/// A symbology identifier ("]C1", "]d2", "]Q3", "]e0") and a leading FNC1 are skipped; a separator (GS, 0x1d)
/// behind a predefined length is tolerated, as the specification asks of readers.
/// Source: GS1 General Specifications 7.8.
/// @returns why not: "gs1.empty", "gs1.unknown-identifier", "gs1.length", "gs1.characters",
/// "gs1.check-digit", "gs1.date", each with the AI (or the text where one should be) as argument
[[nodiscard]] tl::expected<Gs1Elements, base::Refusal> parseElementString(QStringView raw);

} // namespace purser::packing
