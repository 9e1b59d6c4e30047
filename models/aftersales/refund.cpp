#include "aftersales/refund.h"

#include <algorithm>

namespace purser::aftersales {

namespace {

__extension__ using Wide = __int128;

std::int64_t allocatedGoods(const PaidOrder &paid, const RefundBook &before, const RefundBook &after)
{
    std::int64_t goods = 0;
    for (const PaidLine &line : paid.lines)
        goods += shareOfPieces(line, before.returned.value(line.id), after.returned.value(line.id));
    return goods;
}

/// Deducts each gift that the kept goods no longer earn and that did not come back, once.
std::int64_t deductGifts(const PaidOrder &paid, const QSet<QString> &earned, RefundBook &book)
{
    std::int64_t deduction = 0;
    for (const PaidGift &gift : paid.gifts) {
        if (earned.contains(gift.promotion) || book.settledGifts.contains(gift.promotion))
            continue;
        book.settledGifts.insert(gift.promotion);
        deduction += gift.valueMinor;
    }
    return deduction;
}

std::int64_t takeShipping(const PaidOrder &paid, const RefundTerms &terms, RefundBook &book)
{
    if (!terms.refundsShippingIfFull || book.isShippingRefunded || !isFullyReturned(paid, book))
        return 0;
    book.isShippingRefunded = true;
    return paid.shippingMinor;
}

} // namespace

std::int64_t shareOfPieces(const PaidLine &line, std::int64_t from, std::int64_t to)
{
    if (from == to)
        return 0;
    const auto upTo = [&](std::int64_t pieces) { return Wide(line.paidMinor) * pieces / line.quantity; };
    return static_cast<std::int64_t>(upTo(to) - upTo(from));
}

tl::expected<Refunded, base::Refusal> refund(const PaidOrder &paid, const RefundBook &book,
    const Returned &returned, const RefundTerms &terms, const PriceKept &priceKept)
{
    auto booked = withReturned(paid, book, returned.pieces);
    if (!booked)
        return tl::unexpected(booked.error());
    RefundBook after = *std::move(booked);
    const bool isRecalculated = terms.measure == RefundMeasure::Recalculated;
    KeptPrice kept;
    if (isRecalculated || !paid.gifts.empty())
        kept = priceKept(keptQuantities(paid, after));

    RefundAmounts amounts;
    const auto open = paid.goodsMinor() - book.goodsMinor;
    const auto goods = isRecalculated ? open - kept.goodsMinor : allocatedGoods(paid, book, after);
    amounts.goodsMinor = std::clamp<std::int64_t>(goods, 0, open);
    after.settledGifts.unite(returned.gifts);
    amounts.giftDeductionMinor = deductGifts(paid, kept.earnedGifts, after);
    amounts.shippingMinor = takeShipping(paid, terms, after);
    const auto due = amounts.goodsMinor - amounts.giftDeductionMinor + amounts.shippingMinor;
    amounts.refundMinor = std::clamp<std::int64_t>(due, 0, paid.totalMinor() - book.paidOutMinor);
    after.goodsMinor += amounts.goodsMinor;
    after.paidOutMinor += amounts.refundMinor;
    return Refunded {amounts, std::move(after)};
}

} // namespace purser::aftersales
