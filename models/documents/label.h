#pragma once

#include "base/money.h"
#include "documents/page.h"
#include "documents/words.h"

#include <QStringList>

#include <optional>

namespace purser::documents {

/// What a shipping label says. Empty texts leave their place to others.
struct LabelContent
{
    QString service; ///< "PostNL Standaard"
    QString serviceNote {}; ///< "up to 2 kg, Netherlands"
    QString routing {}; ///< the carrier's sorting code, 24 pt
    QStringList sender {}; ///< lines, 7 pt
    QStringList facts {}; ///< lines at the right: order number, weight and box, parcel n of m
    QString recipient; ///< the name; masked already where a standard asks for it
    QStringList address; ///< lines in the order of the country, as address-lines makes them
    int strongAddressLine = -1; ///< index of the line that sorters read (postcode and town), -1 for none
    QString deliveryNote {};
    std::optional<base::Money> collect {}; ///< cash on delivery
    std::optional<base::Money> insured {};
    QStringList handling {}; ///< "fragile, handle with care"
    Barcode tracking; ///< the carrier's bar code
    int leastBarHeightUm = 15000; ///< USPS IMpb 19050, GS1 logistic label 31750
    Barcode closing {}; ///< scanned to close the parcel; empty data = none
    QStringList footer {}; ///< wave and tote, date and bench
    bool isCopy = false; ///< printed again, and marked so
    Language language = Language::English;
};

/// Lays a label out on @p media. What is long wraps, then shrinks from 14 to 11, 9 and at least 8 pt (sender
/// and notes: 7 pt); nothing is cut and nothing lies over a bar code.
/// @returns "document.glyph-missing", "document.barcode-too-wide", "document.barcode-refused", or
/// "document.does-not-fit" when even the smallest sizes do not
[[nodiscard]] Drawn<Page> layoutLabel(const LabelContent &content, const Media &media, Fonts &fonts);

} // namespace purser::documents
