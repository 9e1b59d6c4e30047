#pragma once

#include "picking/wave_lengths.h"

namespace purser::picking {

/// Orders from left to right over the floor: those near each other in this list lie near each other.
[[nodiscard]] std::vector<std::size_t> ordersAlongFloor(const WaveTask &task);

/// Waves by savings (Clarke & Wright 1964, as batching C&W(ii) of de Koster, van der Poort & Wolters 1999):
/// beginning with one order each, the two whose union saves most are joined again and again. Long lists are
/// cut into neighbourhoods first, so the time grows linearly with the orders.
[[nodiscard]] std::vector<PlannedWave> wavesBySavings(WaveLengths &lengths);

} // namespace purser::picking
