#include "picking/walk_route.h"

#include <algorithm>
#include <cstdlib>

namespace purser::picking {

namespace {

/// The cross aisle over which the way between two heights is shortest, the lower one of equals.
Millimetres crossing(const Warehouse &warehouse, Millimetres from, Millimetres to)
{
    Millimetres best = 0;
    const auto way = [&](Millimetres y) { return std::abs(from - y) + std::abs(to - y); };
    for (int cross = 1; cross <= warehouse.blocks; ++cross)
        if (const Millimetres y = cross * warehouse.blockLength(); way(y) < way(best))
            best = y;
    return best;
}

void goTo(std::vector<Spot> &route, const Spot &spot)
{
    if (route.back() != spot)
        route.push_back(spot);
}

void walkTo(const Warehouse &warehouse, std::vector<Spot> &route, const Spot &to)
{
    const Spot from = route.back();
    if (from.x != to.x) {
        const Millimetres y = crossing(warehouse, from.y, to.y);
        goTo(route, {.x = from.x, .y = y});
        goTo(route, {.x = to.x, .y = y});
    }
    goTo(route, to);
}

} // namespace

std::vector<Spot> walkRoute(const Warehouse &warehouse, const std::vector<BinPlace> &places)
{
    std::vector<Spot> route {{.x = warehouse.startX, .y = 0}};
    for (const BinPlace &place : places)
        walkTo(warehouse, route, spotOf(warehouse, place));
    walkTo(warehouse, route, {.x = warehouse.endX, .y = 0});
    return route;
}

Millimetres routeLength(const std::vector<Spot> &route)
{
    Millimetres length = 0;
    for (std::size_t at = 1; at < route.size(); ++at)
        length += std::abs(route[at].x - route[at - 1].x) + std::abs(route[at].y - route[at - 1].y);
    return length;
}

} // namespace purser::picking
