#pragma once

#include "base/result.h"
#include "packing/carton.h"

namespace purser::packing {

/// How hard a search tries; steps instead of seconds, so that the same order always gets the same box.
struct CartonEffort
{
    int cornerTries = 1500; ///< orders of pieces per carton
    std::size_t blocks = 4000; ///< joined blocks per tolerance and carton
    std::int64_t nodes = 60'000; ///< branches of the exact search per carton

    bool operator==(const CartonEffort &) const = default;
};

/// Which cartons an order takes and where each item lies.
struct CartonPlan
{
    std::vector<PackedCarton> parcels;
    int lowerBoundParcels = 0; ///< no packing needs fewer
    bool isProven = false; ///< no packing has fewer parcels, nor as many with less inner volume

    bool operator==(const CartonPlan &) const = default;
};

/// Chooses cartons for an order: fewest parcels first, least sum of inner volumes second. Constructive
/// searches find packings, bounds and a branch and bound prove that nothing smaller does.
/// @returns why not: "cartons.none", "cartons.bad-carton" (id), "cartons.bad-item" (sku: a side, weight or
/// quantity that is not positive or not plausible), "cartons.item-too-large" (sku), "cartons.item-too-heavy"
/// (sku), "cartons.too-many-pieces" (the limit)
[[nodiscard]] tl::expected<CartonPlan, base::Refusal> chooseCartons(const std::vector<Carton> &cartons,
    const std::vector<CartonItem> &items, const CartonEffort &effort = {});

} // namespace purser::packing
