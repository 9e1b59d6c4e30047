#include "intake/price_shipping.h"

namespace purser::intake {

ShippingCharge shippingCharge(
    const ShippingTerms &terms, std::int64_t goodsBeforeMinor, std::int64_t goodsAfterMinor)
{
    const auto goods =
        terms.basis == ShippingTerms::Basis::BeforeDiscounts ? goodsBeforeMinor : goodsAfterMinor;
    const bool isFree = terms.freeFromMinor && goods >= *terms.freeFromMinor;
    if (!isFree)
        return {.baseMinor = terms.baseMinor, .surchargeMinor = terms.remoteSurchargeMinor};
    return {.surchargeMinor = terms.remoteAlways ? terms.remoteSurchargeMinor : 0, .isFree = true};
}

} // namespace purser::intake
