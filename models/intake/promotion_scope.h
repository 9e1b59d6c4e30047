#pragma once

#include "intake/price_order.h"
#include "intake/priced_order.h"

#include <optional>

namespace purser::intake {

/// The lines that @p promotion is about, as indices into @p lines, in their order.
[[nodiscard]] std::vector<std::size_t> linesInScope(
    const Promotion &promotion, const std::vector<PriceLine> &lines);

/// Why @p promotion cannot count on @p order whatever the amounts are; nullopt = it may. Asked in this order:
/// window (from included, to excluded), member level, scope.
[[nodiscard]] std::optional<Rejection> ineligible(const Promotion &promotion, const PriceOrder &order);

} // namespace purser::intake
