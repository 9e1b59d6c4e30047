#pragma once

#include "aftersales/refund_book.h"

#include <functional>

namespace purser::aftersales {

/// How a partial return is measured.
enum class RefundMeasure {
    Allocated, ///< Chinese marketplaces: each unit gives its share of what was paid; thresholds stay as they
               ///< were
    Recalculated, ///< the goods that stay are priced again; the difference goes back
};

struct RefundTerms
{
    RefundMeasure measure = RefundMeasure::Allocated;
    bool refundsShippingIfFull = false; ///< with the last piece
};

/// What the kept goods would cost and earn on the day of purchase.
struct KeptPrice
{
    std::int64_t goodsMinor = 0; ///< added tax included, shipping not
    QSet<QString> earnedGifts {}; ///< promotions
};
/// Prices the kept goods again by the order's own promotions. aftersales knows no price rules: the caller
/// brings them. Asked only where the terms or a gift need it.
using PriceKept = std::function<KeptPrice(const Quantities &)>;

/// One arrival of returned goods.
struct Returned
{
    Quantities pieces {};
    QSet<QString> gifts {}; ///< promotions whose gift came back too
};

/// One refund in minor units. refund = goods − gift deduction + shipping, at least 0.
struct RefundAmounts
{
    std::int64_t goodsMinor = 0;
    std::int64_t giftDeductionMinor = 0;
    std::int64_t shippingMinor = 0;
    std::int64_t refundMinor = 0;

    friend bool operator==(const RefundAmounts &, const RefundAmounts &) = default;
};

struct Refunded
{
    RefundAmounts amounts {};
    RefundBook book {}; ///< the book after it
};

/// What @p returned gives back, with the book that follows. For any sequence of returns: after the last piece
/// the goods refunds sum to what was paid for the goods, and before it they never exceed that; with Allocated
/// terms the total of returned pieces does not depend on their order. Pure.
/// @returns the Refusals of withReturned()
[[nodiscard]] tl::expected<Refunded, base::Refusal> refund(const PaidOrder &paid, const RefundBook &book,
    const Returned &returned, const RefundTerms &terms, const PriceKept &priceKept);

/// What pieces @p from (excluded) to @p to (included) of a line are worth: floor(paid × to / qty) −
/// floor(paid × from / qty).
[[nodiscard]] std::int64_t shareOfPieces(const PaidLine &line, std::int64_t from, std::int64_t to);

} // namespace purser::aftersales
