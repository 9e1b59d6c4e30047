#pragma once

#include "aftersales/refund.h"
#include "intake/price_rules.h"

namespace purser::tests {

/// What the buyer of @p order paid, by the price rules.
inline aftersales::PaidOrder paidFor(const intake::PriceOrder &order)
{
    const auto priced = intake::price(order);
    aftersales::PaidOrder paid {.currency = priced.currency, .shippingMinor = priced.shippingMinor};
    for (const auto &line : priced.lines)
        paid.lines.push_back({.id = line.id,
            .quantity = line.quantity,
            .paidMinor = line.netMinor + (order.pricesIncludeTax ? 0 : line.taxMinor)});
    for (const auto &gift : priced.gifts)
        paid.gifts.push_back({.promotion = gift.promotion, .valueMinor = gift.valueMinor});
    return paid;
}

/// Prices kept goods by the order's own promotions. @param order  must outlive the answer
inline aftersales::PriceKept keptPriceBy(const intake::PriceOrder &order)
{
    return [&order](const aftersales::Quantities &kept) {
        const auto priced = intake::price(intake::withQuantities(order, kept));
        aftersales::KeptPrice price {.goodsMinor = priced.goodsNetMinor + priced.addedTaxMinor};
        for (const auto &gift : priced.gifts)
            price.earnedGifts.insert(gift.promotion);
        return price;
    };
}

} // namespace purser::tests
