#pragma once

#include "base/result.h"
#include "intake/price_order.h"

#include <QJsonObject>

namespace purser::intake {

/// Reads an order with its promotions as tests/data/promotions/README.md describes it. Two fields are
/// Purser's own: `tax_bp` of a line and `prices_include_tax` of the order.
/// @returns Refusal "price.unknown-currency", "price.minor-digits", "price.unknown-mode",
/// "price.unknown-basis", "price.duplicate-id", "price.amount-out-of-range", "price.missing-field",
/// "price.bad-field", "price.unknown-field" or one of parsePromotion(), with [place, word]
[[nodiscard]] tl::expected<PriceOrder, base::Refusal> parsePriceOrder(const QJsonObject &object);

} // namespace purser::intake
