#include "aftersales/refund_book.h"

#include <algorithm>

namespace purser::aftersales {

const PaidLine *PaidOrder::line(const QString &id) const
{
    const auto found = std::ranges::find(lines, id, &PaidLine::id);
    return found == lines.end() ? nullptr : &*found;
}

std::int64_t PaidOrder::goodsMinor() const
{
    std::int64_t sum = 0;
    for (const PaidLine &each : lines)
        sum += each.paidMinor;
    return sum;
}

Quantities keptQuantities(const PaidOrder &paid, const RefundBook &book)
{
    Quantities kept;
    for (const PaidLine &line : paid.lines)
        kept.insert(line.id, line.quantity - book.returned.value(line.id));
    return kept;
}

bool isFullyReturned(const PaidOrder &paid, const RefundBook &book)
{
    return std::ranges::all_of(
        paid.lines, [&](const PaidLine &line) { return book.returned.value(line.id) == line.quantity; });
}

tl::expected<RefundBook, base::Refusal> withReturned(
    const PaidOrder &paid, RefundBook book, const Quantities &pieces)
{
    if (pieces.isEmpty())
        return base::refuse(QStringLiteral("refund.nothing-returned"));
    for (auto piece = pieces.begin(); piece != pieces.end(); ++piece) {
        const PaidLine *line = paid.line(piece.key());
        if (line == nullptr)
            return base::refuse(QStringLiteral("refund.unknown-line"), {piece.key()});
        if (piece.value() < 1)
            return base::refuse(QStringLiteral("refund.bad-quantity"), {piece.key()});
        const auto open = line->quantity - book.returned.value(line->id);
        if (piece.value() > open)
            return base::refuse(QStringLiteral("refund.too-many"),
                {line->id, QString::number(piece.value()), QString::number(open)});
        book.returned[line->id] += piece.value();
    }
    return book;
}

tl::expected<RefundBook, base::Refusal> withMoney(
    const PaidOrder &paid, RefundBook book, const base::Money &money)
{
    if (money.minor < 1 || money.currency != paid.currency)
        return base::refuse(QStringLiteral("refund.bad-amount"));
    const auto open = paid.totalMinor() - book.paidOutMinor;
    if (money.minor > open)
        return base::refuse(
            QStringLiteral("refund.above-paid"), {QString::number(money.minor), QString::number(open)});
    book.paidOutMinor += money.minor;
    return book;
}

} // namespace purser::aftersales
