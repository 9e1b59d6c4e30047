#include "intake/discount_allocation.h"

#include "base/money.h"
#include "intake/price_amounts.h"

#include <algorithm>

namespace purser::intake {

AllocatedDiscount allocateDiscount(
    std::int64_t discountMinor, std::span<const std::int64_t> weights, std::span<const std::int64_t> left)
{
    const auto discount = std::min(discountMinor, sumOf(weights));
    AllocatedDiscount allocated {.shares = base::allocate(discount, weights)};
    for (std::size_t at = 0; at < allocated.shares.size(); ++at) {
        auto &share = allocated.shares[at];
        const auto taken = std::min(share, left[at]);
        allocated.lostMinor += share - taken;
        share = taken;
    }
    return allocated;
}

} // namespace purser::intake
