#include "picking/walk_route.h"

#include <gtest/gtest.h>

#include <rapidcheck.h>

namespace purser::picking {
namespace {

Warehouse anyFloor()
{
    Warehouse floor;
    floor.aisles = *rc::gen::inRange(1, 9);
    floor.blocks = *rc::gen::inRange(1, 4);
    floor.binsPerBlock = *rc::gen::inRange(1, 20);
    floor.aislePitch = *rc::gen::inRange(1, 5'000);
    floor.binPitch = *rc::gen::inRange(1, 2'000);
    floor.endGap = *rc::gen::inRange(0, 2'000);
    floor.endX = floor.aislePitch * *rc::gen::inRange(0, 9);
    return floor;
}

TEST(WalkRoute, IsAsLongAsTheWalkAndPassesEveryPlace)
{
    EXPECT_TRUE(rc::check([] {
        const Warehouse floor = anyFloor();
        const auto places = *rc::gen::container<std::vector<BinPlace>>(rc::gen::exec([&floor] {
            return BinPlace {*rc::gen::inRange(1, floor.aisles + 1), *rc::gen::inRange(1, floor.blocks + 1),
                *rc::gen::inRange(1, floor.binsPerBlock + 1)};
        }));
        const auto route = walkRoute(floor, places);
        RC_ASSERT(routeLength(route) == walkLength(floor, places));
        RC_ASSERT(route.front() == (Spot {floor.startX, 0}));
        RC_ASSERT(route.back() == (Spot {floor.endX, 0}));
        for (std::size_t at = 1; at < route.size(); ++at) {
            RC_ASSERT(route[at] != route[at - 1]);
            RC_ASSERT(route[at].x == route[at - 1].x || route[at].y == route[at - 1].y);
        }
        for (const BinPlace &place : places) {
            const Spot spot = spotOf(floor, place);
            RC_ASSERT(std::ranges::find(route, spot) != route.end());
        }
    }));
}

TEST(WalkRoute, OfNoPlaceGoesStraightToTheEnd)
{
    const Warehouse floor {.aisles = 3, .aislePitch = 100, .endX = 200};
    EXPECT_EQ(walkRoute(floor, {}), (std::vector<Spot> {{0, 0}, {200, 0}}));
}

} // namespace
} // namespace purser::picking
