#pragma once

#include "insight/stage_report.h"
#include "orders/stage.h"

#include <array>

namespace purser::insight {

/// The stages an order waits in before it leaves the house.
inline constexpr std::array kHouseStages {orders::Stage::Received, orders::Stage::Confirmed,
    orders::Stage::Picking, orders::Stage::Packing, orders::Stage::Labelled};

/// When one order came to each stage up to Shipped, milliseconds UTC; 0 = not known.
using Arrivals = std::array<std::int64_t, kHouseStages.size() + 1>;

/// How long orders stood in each stage on their way out of the house, in seconds. Sums by stage add up to
/// the whole way, because only orders of which every step is known are counted.
struct StageClock
{
    std::array<SpanFigures, kHouseStages.size()> stays {};
    SpanFigures whole {};
    std::int64_t incomplete = 0; ///< orders with a step that is not known; in no figure
    bool isCut = false; ///< there were more orders than were read: these are the latest

    /// The stage with the longest mean stay; nullopt when nothing was counted.
    [[nodiscard]] std::optional<orders::Stage> slowest() const;
};

/// Mean in whole seconds, rounded; 0 of nothing.
[[nodiscard]] std::int64_t meanOf(const SpanFigures &figures);

[[nodiscard]] StageClock clockOf(const std::vector<Arrivals> &orders);

} // namespace purser::insight
