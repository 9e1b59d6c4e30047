#pragma once

#include "picking/warehouse.h"

namespace purser::picking {

/// A short walk for floors that FloorSweep does not reach: nearest neighbour, then 2-opt and Or-opt
/// exchanges (Croes 1958; Or 1976), shaken by double bridges (Martin, Otto & Felten 1991). Deterministic.
/// @param places  checked, each once  @param shakes  0 stops at the first walk that no exchange shortens
/// @returns indices into @p places in walking order
[[nodiscard]] std::vector<std::size_t> exchangedWalk(
    const Warehouse &warehouse, const std::vector<BinPlace> &places, int shakes = 400);

/// No walk is shorter: the least tree over the places and the nearest ways from start and to end.
[[nodiscard]] Millimetres treeBound(const Warehouse &warehouse, const std::vector<BinPlace> &places);

} // namespace purser::picking
