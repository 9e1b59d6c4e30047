#include "ui/waves/walk_view.h"

#include <gtest/gtest.h>

namespace purser::ui {
namespace {

TEST(ApartRoute, KeepsToTheRightSoThatThereAndBackAreTwoLines)
{
    // Up an aisle (y grows downwards) and back again.
    const auto line = apartRoute({{100, 300}, {100, 50}, {100, 300}}, 4);
    ASSERT_EQ(line.size(), 4U);
    EXPECT_EQ(line[0], QPointF(104, 300));
    EXPECT_EQ(line[1], QPointF(104, 50));
    EXPECT_EQ(line[2], QPointF(96, 50));
    EXPECT_EQ(line[3], QPointF(96, 300));
}

TEST(ApartRoute, MovesACornerAlongBothOfItsWays)
{
    const auto line = apartRoute({{100, 300}, {100, 50}, {200, 50}}, 4);
    ASSERT_EQ(line.size(), 3U);
    EXPECT_EQ(line[1], QPointF(104, 54)) << "right of a way up is right, right of a way to the right is down";
}

TEST(ApartRoute, LeavesARouteWithoutDistanceAsItIs)
{
    const std::vector<QPointF> route {{0, 0}, {0, 40}, {30, 40}, {30, 0}};
    EXPECT_EQ(apartRoute(route, 0), route);
}

} // namespace
} // namespace purser::ui
