#pragma once

#include "picking/floor_sweep.h"

namespace purser::picking {

/// Walks the pieces of FloorSweep::shortestParts as one Euler path from start to end (Hierholzer 1873).
/// @returns the places in the order of their first visit, as indices into @p places
[[nodiscard]] std::vector<std::size_t> visitingOrder(
    const FloorSweep &sweep, std::span<const BinPlace> places, std::span<const WalkPart> parts);

} // namespace purser::picking
