#pragma once

#include "base/result.h"
#include "packing/bench_work.h"
#include "packing/scan_text.h"

namespace purser::packing {

/// What a symbol says beside the product; read from GS1 element strings.
struct ItemMarks
{
    QString gtin {}; ///< AI 01 or 02, 14 digits; empty when the string names no product
    int pieces = 1; ///< AI 37 beside 02: pieces in the pack
    QString lot {}; ///< AI 10
    QString serial {}; ///< AI 21
    std::optional<QDate> expires {}; ///< AI 17, else 7003, 16, 15

    bool operator==(const ItemMarks &) const = default;
};

/// Reads a GS1 element string. @returns nullopt when the code is none
[[nodiscard]] std::optional<ItemMarks> readMarks(const ScanText &scan, int referenceYear);

/// True when two product codes mean the same: equal text, or GTINs that differ only by leading zeros (a UPC-A
/// and its EAN-13).
[[nodiscard]] bool isSameCode(QStringView left, QStringView right);

/// Finds the one line that a scan raises, and by how much: a barcode of the line (with its factor), else the
/// GTIN of an element string. Of several lines of one product the first that still misses so many.
/// @returns why not: "bench.wrong-item" (code), "bench.too-many" (title, variant, ordered, scanned with this
/// one), "bench.ambiguous-code" (code) when two products carry it, "bench.no-product" when an element string
/// names none, "bench.unreadable" (code) when a symbol that claims to be GS1 is none, "bench.serial-twice"
/// (serial)
[[nodiscard]] tl::expected<BookedScan, base::Refusal> recognise(
    const BenchWork &work, const ScanText &scan, int referenceYear);

} // namespace purser::packing
