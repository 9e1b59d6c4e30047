#pragma once

#include "base/money.h"
#include "documents/page.h"
#include "documents/words.h"

#include <QStringList>

#include <optional>

namespace purser::documents {

struct SlipLine
{
    QString title;
    QString note {}; ///< variant and SKU
    int quantity = 1;
    std::optional<base::Money> price {};
    std::optional<base::Money> amount {};
};

/// One step from the list price to the total: "Member 5 %", −€3.20.
struct SlipStep
{
    QString word;
    base::Money amount {};
};

/// What a packing slip says. Empty texts leave their place to others.
struct SlipContent
{
    QImage logo {}; ///< at most 20 mm wide and 12 mm high on paper
    QString shop;
    QStringList sender {}; ///< lines below the shop's name
    QString date {}; ///< as text, in the shop's zone
    QString recipient; ///< "ship to"
    QStringList address {};
    Barcode order; ///< its number; bars, or a QR code where they would be too long
    QStringList orderNotes {}; ///< placed on, paid by
    QString service {};
    QStringList parcelNotes {}; ///< tracking number, parcel n of m, weight
    std::vector<SlipLine> lines {};
    std::vector<SlipStep> steps {};
    std::optional<base::Money> total {};
    std::optional<SlipStep> tax {}; ///< "incl. 21 % VAT"
    std::optional<base::Money> collect {}; ///< cash on delivery
    bool isGift = false; ///< no price, no total and no amount is printed
    QString giftMessage {}; ///< on a card below the lines
    QString giftFrom {};
    QString returnsTitle {};
    QString returns {}; ///< what to do to send something back
    Barcode returnCode {}; ///< empty data = none
    QString legal {}; ///< company and tax numbers, the footer
    bool isCopy = false;
    Language language = Language::English;
};

/// Lays a slip out on @p media (A5; A4 and labels from 100 mm on work too), over as many pages as its lines
/// need. Lines wrap in their own column. What is to be collected is printed on a gift's slip too: the carrier
/// asks for it.
/// @returns "document.glyph-missing", "document.barcode-refused", "document.barcode-too-wide", or
/// "document.does-not-fit" when one line is higher than a page
[[nodiscard]] Drawn<Pages> layoutSlip(const SlipContent &content, const Media &media, Fonts &fonts);

} // namespace purser::documents
