#pragma once

#include "intake/price_order.h"
#include "intake/priced_order.h"

namespace purser::intake {

/// Prices an order: list prices, item and member promotions, order promotions shared over the lines, tax,
/// shipping. Exact integers, pure; every change is one step of the result. Rules:
/// tests/data/promotions/README.md.
[[nodiscard]] PricedOrder price(const PriceOrder &order);

/// @p order with other quantities, by line id; lines that @p quantities does not name keep none. What a
/// buyer would have paid for the goods that stay after a return.
[[nodiscard]] PriceOrder withQuantities(PriceOrder order, const QHash<QString, std::int64_t> &quantities);

} // namespace purser::intake
