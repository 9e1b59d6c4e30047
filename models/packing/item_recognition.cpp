#include "packing/item_recognition.h"

#include "packing/element_string.h"
#include "packing/gs1_date.h"
#include "packing/gs1_key.h"

#include <algorithm>
#include <array>

namespace purser::packing {

namespace {

using Lines = std::vector<std::pair<std::size_t, int>>; ///< line and pieces per scan

QString valueOf(const Gs1Elements &elements, QStringView identifier)
{
    const auto found = std::ranges::find(elements, identifier, &Gs1Element::identifier);
    return found == elements.end() ? QString() : found->value;
}

std::optional<QDate> expiryOf(const Gs1Elements &elements, int referenceYear)
{
    for (const QStringView identifier : {u"17", u"7003", u"16", u"15"}) {
        const QString text = valueOf(elements, identifier);
        if (const auto date = parseGs1Date(QStringView(text).left(6), referenceYear))
            return date;
    }
    return std::nullopt;
}

/// 14 digits of a valid GTIN-8, -12, -13 or -14; empty for anything else.
QString asGtin14(QStringView code)
{
    static constexpr std::array kGtins {Gs1Key::Gtin8, Gs1Key::Gtin12, Gs1Key::Gtin13, Gs1Key::Gtin14};
    if (std::ranges::none_of(kGtins, [code](Gs1Key key) { return isValidKey(key, code); }))
        return {};
    return code.toString().rightJustified(14, u'0');
}

Lines linesWith(const BenchOrder &order, QStringView code)
{
    Lines lines;
    for (std::size_t line = 0; line < order.lines.size(); ++line)
        for (const auto &[barcode, factor] : order.lines[line].barcodes)
            if (factor > 0 && isSameCode(barcode, code)) {
                lines.emplace_back(line, factor);
                break;
            }
    return lines;
}

base::Refusal wrongItem(const ScanText &scan)
{
    return {QStringLiteral("bench.wrong-item"), {scan.code}};
}

/// The line of @p lines that still misses the pieces.
tl::expected<BookedScan, base::Refusal> chooseLine(
    const BenchWork &work, const ScanText &scan, const Lines &lines, int pieces)
{
    if (lines.empty())
        return tl::unexpected(wrongItem(scan));
    const auto &all = work.order.lines;
    const QString &sku = all[lines.front().first].sku;
    if (std::ranges::any_of(lines, [&](const auto &one) { return all[one.first].sku != sku; }))
        return base::refuse(QStringLiteral("bench.ambiguous-code"), {scan.code});
    for (const auto &[line, factor] : lines)
        if (missingCount(work, line) / factor >= pieces)
            return BookedScan {.line = line, .quantity = factor * pieces};
    const auto &[line, factor] = lines.front();
    return base::refuse(QStringLiteral("bench.too-many"),
        {all[line].title, all[line].variant, QString::number(all[line].quantity),
            QString::number(verifiedCount(work, line) + std::int64_t {factor} * pieces)});
}

bool hasSerial(const BenchWork &work, const BookedScan &scan)
{
    return std::ranges::any_of(work.scans, [&](const BookedScan &other) {
        return other.serial == scan.serial
            && work.order.lines[other.line].sku == work.order.lines[scan.line].sku;
    });
}

} // namespace

std::optional<ItemMarks> readMarks(const ScanText &scan, int referenceYear)
{
    const auto elements = parseElementString(scan.code);
    if (!elements)
        return std::nullopt;
    ItemMarks marks {.gtin = valueOf(*elements, u"01"),
        .lot = valueOf(*elements, u"10"),
        .serial = valueOf(*elements, u"21"),
        .expires = expiryOf(*elements, referenceYear)};
    if (marks.gtin.isEmpty()) {
        marks.gtin = valueOf(*elements, u"02");
        marks.pieces = std::max(1, valueOf(*elements, u"37").toInt());
    }
    return marks;
}

bool isSameCode(QStringView left, QStringView right)
{
    if (left == right)
        return !left.isEmpty();
    const QString gtin = asGtin14(left);
    return !gtin.isEmpty() && gtin == asGtin14(right);
}

tl::expected<BookedScan, base::Refusal> recognise(
    const BenchWork &work, const ScanText &scan, int referenceYear)
{
    const Lines plain = scan.isGs1() ? Lines() : linesWith(work.order, scan.code);
    if (!plain.empty())
        return chooseLine(work, scan, plain, 1);
    const auto marks = readMarks(scan, referenceYear);
    if (!marks)
        return scan.isGs1() ? base::refuse(QStringLiteral("bench.unreadable"), {scan.code})
                            : tl::unexpected(wrongItem(scan));
    if (marks->gtin.isEmpty())
        return scan.isGs1() ? base::refuse(QStringLiteral("bench.no-product"), {scan.code})
                            : tl::unexpected(wrongItem(scan));
    auto found = chooseLine(work, scan, linesWith(work.order, marks->gtin), marks->pieces);
    if (!found)
        return found;
    found->lot = marks->lot;
    found->serial = marks->serial;
    found->expires = marks->expires;
    if (!found->serial.isEmpty() && hasSerial(work, *found))
        return base::refuse(QStringLiteral("bench.serial-twice"), {found->serial});
    return found;
}

} // namespace purser::packing
