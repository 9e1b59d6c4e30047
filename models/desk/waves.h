#pragma once

#include "desk/bulk.h"
#include "picking/wave_table.h"

namespace purser::desk {

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
