#pragma once

#include "picking/warehouse.h"

namespace purser::picking {

/// One order as a wave sees it: where its lines lie and how many pieces they are. Never split.
struct WaveOrder
{
    std::vector<BinPlace> places {};
    std::int64_t units = 0;
};

/// What one wave may hold at most.
struct WaveLimits
{
    std::int64_t orders = 1;
    std::int64_t units = 1;
};

/// Orders that share one walk, as indices into the asked orders.
struct PlannedWave
{
    std::vector<std::size_t> orders {};
    std::int64_t units = 0;
    Millimetres length = 0; ///< of its shortest walk

    bool operator==(const PlannedWave &) const = default;
};

/// Every order in one wave, no wave over its limits.
struct WavePlan
{
    std::vector<PlannedWave> waves {};
    Millimetres length = 0; ///< sum over the waves
    bool isProven = false; ///< no plan is shorter

    bool operator==(const WavePlan &) const = default;
};

/// Orders to be put into waves on one floor.
struct WaveTask
{
    Warehouse warehouse {};
    std::vector<WaveOrder> orders {};
    WaveLimits limits {};
};

/// @returns the Refusals of the warehouse and its bins, "waves.invalid-limit", "waves.invalid-units" (below
/// 0) or "waves.order-over-limit"; the last two with the index of the order
[[nodiscard]] tl::expected<void, base::Refusal> check(const WaveTask &task);

[[nodiscard]] Millimetres totalLength(const std::vector<PlannedWave> &waves);

} // namespace purser::picking
