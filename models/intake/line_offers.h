#pragma once

#include "intake/price_order.h"

namespace purser::intake {

/// What @p offer takes off @p line while @p runningMinor of it is left; 0 to @p runningMinor. Unit offers
/// start from the list price, percent_line from the running amount.
[[nodiscard]] std::int64_t lineDiscount(
    const LineOffer &offer, const PriceLine &line, std::int64_t runningMinor);

} // namespace purser::intake
