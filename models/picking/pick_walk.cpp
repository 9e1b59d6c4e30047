#include "picking/pick_walk.h"

#include "picking/euler_walk.h"
#include "picking/exchanged_walk.h"
#include "picking/floor_sweep.h"

#include <algorithm>
#include <map>

namespace purser::picking {

namespace {

using PicksAt = std::map<BinPlace, std::vector<std::size_t>>;

/// The walk over different places as a walk over the picks that were asked for.
std::vector<std::size_t> picksOf(
    const std::vector<std::size_t> &order, const std::vector<BinPlace> &places, const PicksAt &picksAt)
{
    std::vector<std::size_t> visits;
    for (const std::size_t place : order)
        std::ranges::copy(picksAt.at(places[place]), std::back_inserter(visits));
    return visits;
}

PickWalk sweptWalk(const Warehouse &warehouse, const std::vector<BinPlace> &places)
{
    FloorSweep sweep(warehouse);
    const auto [length, parts] = sweep.shortestParts(places);
    return {.length = length, .lowerBound = length, .visits = visitingOrder(sweep, places, parts)};
}

PickWalk improvedWalk(const Warehouse &warehouse, const std::vector<BinPlace> &places)
{
    PickWalk walk {.lowerBound = treeBound(warehouse, places), .visits = exchangedWalk(warehouse, places)};
    std::vector<BinPlace> walked;
    for (const std::size_t place : walk.visits)
        walked.push_back(places[place]);
    walk.length = walkLength(warehouse, walked);
    return walk;
}

} // namespace

tl::expected<PickWalk, base::Refusal> shortestWalk(
    const Warehouse &warehouse, const std::vector<BinPlace> &places)
{
    if (const auto valid = check(warehouse); !valid)
        return tl::unexpected(valid.error());
    PicksAt picksAt;
    for (std::size_t pick = 0; pick < places.size(); ++pick) {
        if (const auto valid = check(warehouse, places[pick]); !valid)
            return tl::unexpected(valid.error());
        picksAt[places[pick]].push_back(pick);
    }
    std::vector<BinPlace> different;
    for (const auto &[place, picks] : picksAt)
        different.push_back(place);
    PickWalk walk = FloorSweep::isWithinReach(warehouse) ? sweptWalk(warehouse, different)
                                                         : improvedWalk(warehouse, different);
    walk.visits = picksOf(walk.visits, different, picksAt);
    return walk;
}

} // namespace purser::picking
