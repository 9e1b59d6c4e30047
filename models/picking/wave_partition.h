#pragma once

#include "picking/wave_lengths.h"

namespace purser::picking {

/// The shortest plan of all, by dynamic programming over sets of orders: every feasible wave is walked, then
/// the cheapest exact cover is built in the order of each set's first missing order.
/// @returns nullopt beyond 16 orders, where walks are not exact, or where walking every possible wave would
/// take more than about a second
[[nodiscard]] std::optional<std::vector<PlannedWave>> shortestPartition(WaveLengths &lengths);

} // namespace purser::picking
