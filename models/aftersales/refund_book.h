#pragma once

#include "base/money.h"
#include "base/result.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <cstdint>
#include <vector>

namespace purser::aftersales {

/// What the buyer paid for one line: its share of every discount taken off, added tax put on.
struct PaidLine
{
    QString id {};
    std::int64_t quantity = 0;
    std::int64_t paidMinor = 0;
};

struct PaidGift
{
    QString promotion {};
    std::int64_t valueMinor = 0;
};

/// What can be refunded of an order, in minor units of its currency.
struct PaidOrder
{
    base::Currency currency {};
    std::vector<PaidLine> lines {};
    std::vector<PaidGift> gifts {};
    std::int64_t shippingMinor = 0;

    [[nodiscard]] const PaidLine *line(const QString &id) const;
    [[nodiscard]] std::int64_t goodsMinor() const;
    [[nodiscard]] std::int64_t totalMinor() const { return goodsMinor() + shippingMinor; }
};

/// Pieces by line id.
using Quantities = QHash<QString, std::int64_t>;

/// What has been given back of one order so far. The next refund is computed from it, never from a form.
struct RefundBook
{
    Quantities returned {};
    std::int64_t goodsMinor = 0; ///< goods refunds before gift deductions
    std::int64_t paidOutMinor = 0; ///< all money given back
    QSet<QString> settledGifts {}; ///< promotions whose gift came back or was deducted
    bool isShippingRefunded = false;

    friend bool operator==(const RefundBook &, const RefundBook &) = default;
};

/// The pieces that stay with the buyer; every line of @p paid is named.
[[nodiscard]] Quantities keptQuantities(const PaidOrder &paid, const RefundBook &book);

/// True when no piece stays with the buyer.
[[nodiscard]] bool isFullyReturned(const PaidOrder &paid, const RefundBook &book);

/// Adds @p pieces to the returned ones.
/// @returns Refusal "refund.nothing-returned", "refund.unknown-line" [line], "refund.bad-quantity" [line] for
/// a count below 1, or "refund.too-many" [line, asked, still refundable]
[[nodiscard]] tl::expected<RefundBook, base::Refusal> withReturned(
    const PaidOrder &paid, RefundBook book, const Quantities &pieces);

/// Gives back money without goods (仅退款, goodwill).
/// @returns Refusal "refund.bad-amount" below 1, or "refund.above-paid" [asked, still refundable]
[[nodiscard]] tl::expected<RefundBook, base::Refusal> withMoney(
    const PaidOrder &paid, RefundBook book, const base::Money &money);

} // namespace purser::aftersales
