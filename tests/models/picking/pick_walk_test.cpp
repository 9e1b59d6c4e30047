#include "picking/pick_walk.h"

#include "models/picking/picking_cases.h"
#include "picking/exchanged_walk.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <ostream>

using namespace purser;
using namespace purser::picking;

namespace {

std::vector<BinPlace> inOrder(const std::vector<BinPlace> &places, const std::vector<std::size_t> &visits)
{
    std::vector<BinPlace> walked;
    for (const std::size_t visit : visits)
        walked.push_back(places[visit]);
    return walked;
}

bool isEachOnce(std::vector<std::size_t> visits, std::size_t count)
{
    std::vector<std::size_t> all(count);
    std::iota(all.begin(), all.end(), std::size_t {0});
    std::ranges::sort(visits);
    return visits == all;
}

struct RefusedCase
{
    const char *name;
    Warehouse warehouse;
    BinPlace place;
    const char *code;
    QStringList arguments;
};

std::ostream &operator<<(std::ostream &out, const RefusedCase &refused)
{
    return out << refused.name;
}

constexpr Warehouse kFloor {
    .aisles = 3, .blocks = 2, .binsPerBlock = 4, .aislePitch = 10, .binPitch = 2, .endGap = 1};

class RefusedWalk : public testing::TestWithParam<RefusedCase>
{
};

} // namespace

TEST(ShortestWalk, ReachesTheOptimumOfEveryPublicInstance)
{
    const auto instances =
        publicCases(QStringLiteral("routing/routes_public_20.json"), QStringLiteral("instances"));
    ASSERT_EQ(instances.size(), 20);
    for (const QJsonValue &entry : instances) {
        const QJsonObject instance = entry.toObject();
        SCOPED_TRACE(qPrintable(instance.value(u"id").toString()));
        std::vector<BinPlace> places;
        for (const QJsonValue &pick : instance.value(u"picks").toArray())
            places.push_back(placeOf(pick.toObject()));
        const Warehouse warehouse = warehouseOf(instance);
        const auto walk = shortestWalk(warehouse, places);
        ASSERT_TRUE(walk);
        EXPECT_EQ(walk->length, instance.value(u"optimal_mm").toInteger());
        EXPECT_TRUE(walk->isProven());
        EXPECT_TRUE(isEachOnce(walk->visits, places.size()));
        EXPECT_EQ(walkLength(warehouse, inOrder(places, walk->visits)), walk->length);
    }
}

TEST(ShortestWalk, IsAsShortAsTryingEveryOrder)
{
    EXPECT_TRUE(rc::check([] {
        const Warehouse warehouse = *tinyWarehouse();
        const auto count = *rc::gen::inRange(0, 8);
        const auto places =
            *rc::gen::container<std::vector<BinPlace>>(static_cast<std::size_t>(count), placeIn(warehouse));
        const auto walk = shortestWalk(warehouse, places);
        RC_ASSERT(walk.has_value());
        RC_ASSERT(walk->isProven());
        RC_ASSERT(walk->length == shortestByTrying(warehouse, places));
        RC_ASSERT(walkLength(warehouse, inOrder(places, walk->visits)) == walk->length);
    }));
}

TEST(ShortestWalk, VisitsEveryPickOnceInAWalkOfTheClaimedLength)
{
    EXPECT_TRUE(rc::check([] {
        Warehouse warehouse = *tinyWarehouse();
        warehouse.aisles *= 5;
        const auto places = *rc::gen::container<std::vector<BinPlace>>(60, placeIn(warehouse));
        const auto walk = shortestWalk(warehouse, places);
        RC_ASSERT(walk.has_value());
        RC_ASSERT(isEachOnce(walk->visits, places.size()));
        RC_ASSERT(walkLength(warehouse, inOrder(places, walk->visits)) == walk->length);
    }));
}

TEST(ShortestWalk, IsNeverLongerThanExchangesFind)
{
    EXPECT_TRUE(rc::check([] {
        const Warehouse warehouse = *tinyWarehouse();
        const auto places = *rc::gen::unique<std::vector<BinPlace>>(
            rc::gen::withSize([&](int) { return placeIn(warehouse); }));
        const auto walk = shortestWalk(warehouse, places);
        RC_ASSERT(walk.has_value());
        RC_ASSERT(walk->length <= walkLength(warehouse, inOrder(places, exchangedWalk(warehouse, places))));
        RC_ASSERT(walk->length >= treeBound(warehouse, places));
    }));
}

TEST(ShortestWalk, AdmitsThatItIsNotProvenOnAFloorOfManyBlocks)
{
    Warehouse warehouse = kFloor;
    warehouse.blocks = 6;
    std::vector<BinPlace> places;
    for (int aisle = 1; aisle <= warehouse.aisles; ++aisle)
        for (int block = 1; block <= warehouse.blocks; ++block)
            places.push_back(
                {.aisle = aisle, .block = block, .bin = 1 + aisle * block % warehouse.binsPerBlock});
    const auto walk = shortestWalk(warehouse, places);
    ASSERT_TRUE(walk);
    EXPECT_TRUE(isEachOnce(walk->visits, places.size()));
    EXPECT_EQ(walkLength(warehouse, inOrder(places, walk->visits)), walk->length);
    EXPECT_FALSE(walk->isProven());
    EXPECT_LT(walk->lowerBound, walk->length);
    EXPECT_LT(walk->length * 10, walk->lowerBound * 13);
}

TEST(ShortestWalk, GoesFromStartToEndWithoutPicks)
{
    Warehouse warehouse = kFloor;
    warehouse.startX = -3;
    warehouse.endX = 24;
    const auto walk = shortestWalk(warehouse, {});
    ASSERT_TRUE(walk);
    EXPECT_EQ(walk->length, 27);
    EXPECT_TRUE(walk->visits.empty());
}

TEST_P(RefusedWalk, NamesWhatIsWrong)
{
    const auto walk = shortestWalk(GetParam().warehouse, {GetParam().place});
    ASSERT_FALSE(walk);
    EXPECT_EQ(walk.error().code, QString::fromLatin1(GetParam().code));
    EXPECT_EQ(walk.error().arguments, GetParam().arguments);
}

INSTANTIATE_TEST_SUITE_P(ShortestWalk, RefusedWalk,
    testing::Values(
        RefusedCase {"NoAisles", {.aisles = 0}, {}, "warehouse.invalid", {QStringLiteral("aisles")}},
        RefusedCase {"NoPitch", {.binPitch = 0}, {}, "warehouse.invalid", {QStringLiteral("bin_pitch_mm")}},
        RefusedCase {"NegativeGap", {.endGap = -1}, {}, "warehouse.invalid", {QStringLiteral("end_gap_mm")}},
        RefusedCase {"FarStart", {.startX = 100'000'001}, {}, "warehouse.invalid", {QStringLiteral("start")}},
        RefusedCase {"AisleBeyond", kFloor, {4, 1, 1}, "bin.outside",
            {QStringLiteral("4"), QStringLiteral("1"), QStringLiteral("1")}},
        RefusedCase {"BlockZero", kFloor, {1, 0, 1}, "bin.outside",
            {QStringLiteral("1"), QStringLiteral("0"), QStringLiteral("1")}},
        RefusedCase {"BinBeyond", kFloor, {1, 2, 5}, "bin.outside",
            {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("5")}}),
    [](const auto &row) { return row.param.name; });
