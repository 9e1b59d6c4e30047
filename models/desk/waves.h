#pragma once

#include "desk/bulk.h"
#include "picking/wave_table.h"

namespace purser::desk {

/// What is taken where for an order, from the stock that is kept for it, not yet in walking order.
/// @param tote  its place on the cart, from 1
[[nodiscard]] base::Result<std::vector<picking::WaveStop>> stopsOf(
    store::Connection &connection, orders::OrderId order, int tote);

struct WaveResult
{
    picking::Wave wave {}; ///< id 0 = nothing was Ready
    BulkResult orders {};
};

/// Puts orders into one wave, its stops in walking order, and starts picking them.
[[nodiscard]] WaveResult startWave(Core &core, const std::vector<orders::OrderId> &ids);
/// Orders of an open wave go back to Ready and the wave is dissolved.
[[nodiscard]] BulkResult dissolveWave(Core &core, orders::WaveId id);
/// Books everything of the wave as picked and sends its orders to the bench.
[[nodiscard]] BulkResult finishWave(Core &core, orders::WaveId id);

} // namespace purser::desk
