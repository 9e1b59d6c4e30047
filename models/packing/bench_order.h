#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace purser::packing {

/// A code that may be scanned for a product, and how many pieces one scan is (a pack of ten: 10).
struct BenchBarcode
{
    QString code;
    int factor = 1;

    bool operator==(const BenchBarcode &) const = default;
};

/// One order line as the bench needs it.
struct BenchLine
{
    std::int64_t lineId = 0;
    QString sku;
    QString title;
    QString variant;
    QString bin {}; ///< where it was picked, for putting back; may be empty
    int quantity = 0; ///< pieces to verify
    std::vector<BenchBarcode>
        barcodes {}; ///< EAN, pack codes, the shop's own; at least one, else only an override passes
    std::int64_t weightGrams = 0; ///< of one piece; 0 = not known
    bool isFragile = false; ///< its package is looked at once per scan
    bool hasShelfLife = false; ///< an expiry date is needed for each scan
    bool needsInspection = false; ///< a tick for each piece
    std::vector<QString> proposedLots {}; ///< FEFO proposal; another lot asks. Empty: any lot

    bool operator==(const BenchLine &) const = default;
};

/// A carton that can be chosen at the bench.
struct BenchBox
{
    QString id; ///< "S3"; its command code is "PURSER-BOX-S3"
    std::int64_t tareGrams = 0;

    bool operator==(const BenchBox &) const = default;
};

/// One order on the bench: what to verify, and which box is suggested. No personal data.
struct BenchOrder
{
    std::int64_t orderId = 0;
    QString number;
    std::vector<BenchLine> lines;
    std::vector<BenchBox> boxes {}; ///< empty: the shop weighs without tare
    QString suggestedBox {}; ///< id of a box; empty: it must be chosen
    int minimumDays = 0; ///< shelf life that must remain for this customer

    bool operator==(const BenchOrder &) const = default;
};

} // namespace purser::packing
