#pragma once

#include "intake/price_order.h"

namespace purser::intake {

/// The parts of a shipping charge; what the buyer pays is @ref total.
struct ShippingCharge
{
    std::int64_t baseMinor = 0; ///< 0 when the goods travel free
    std::int64_t surchargeMinor = 0; ///< for a remote place; 0 when waived
    bool isFree = false; ///< the goods reached free_from

    [[nodiscard]] std::int64_t total() const { return baseMinor + surchargeMinor; }
};

/// @param goodsBeforeMinor  list prices, @param goodsAfterMinor  after all promotions; the terms choose one
[[nodiscard]] ShippingCharge shippingCharge(
    const ShippingTerms &terms, std::int64_t goodsBeforeMinor, std::int64_t goodsAfterMinor);

} // namespace purser::intake
