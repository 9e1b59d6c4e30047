#pragma once

#include "intake/price_order.h"

#include <span>

namespace purser::intake {

/// The amounts that an order offer is measured on: benchmarks or what is left, of the lines in scope.
struct OfferBasis
{
    std::vector<std::int64_t> lineMinor {};
    std::vector<std::int64_t> quantities {};

    [[nodiscard]] std::int64_t total() const;
};

/// What @p offer takes off before it is compared with what is left; 0 = its threshold is not reached, and
/// always for a gift. At most the basis.
[[nodiscard]] std::int64_t orderDiscount(const OrderOffer &offer, const OfferBasis &basis);

} // namespace purser::intake
