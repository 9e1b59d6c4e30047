#pragma once

#include "picking/warehouse.h"

namespace purser::picking {

/// One walk start → every place → end.
struct PickWalk
{
    Millimetres length = 0;
    Millimetres lowerBound = 0; ///< no walk is shorter; equals length if proven
    std::vector<std::size_t> visits {}; ///< indices into the asked places in walking order, each once
    [[nodiscard]] bool isProven() const { return length == lowerBound; }

    bool operator==(const PickWalk &) const = default;
};

/// The shortest walk through all @p places, in any order and with repetitions. Exact for up to four blocks,
/// whatever the number of places (FloorSweep); on floors of more blocks improved by exchanges, with a lower
/// bound. Pure, same answer every time.
/// @returns Refusal "warehouse.invalid" or "bin.outside"
[[nodiscard]] tl::expected<PickWalk, base::Refusal> shortestWalk(
    const Warehouse &warehouse, const std::vector<BinPlace> &places);

} // namespace purser::picking
