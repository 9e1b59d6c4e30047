#include "layout_check.h"
#include "packing/block_packing.h"
#include "packing/corner_packing.h"
#include "packing/exact_packing.h"
#include "packing/fit_bounds.h"
#include "packing/free_rooms.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <rapidcheck.h>

using namespace purser::packing;
using Verdict = FitAnswer::Verdict;

namespace {

CartonFill aFill(const Triple &inner, const std::vector<Triple> &sizes)
{
    CartonFill fill {inner, 1'000, {}};
    for (const Triple &size : sizes)
        fill.pieces.push_back({.size = size, .grams = 1, .kind = fill.pieces.size()});
    return fill;
}

Triple someTriple(int shortest, int longest)
{
    const auto side = rc::gen::inRange(shortest, longest + 1);
    return {*side, *side, *side};
}

std::vector<Triple> someSizes(int pieces, int longest)
{
    std::vector<Triple> sizes;
    for (int piece = 0; piece < pieces; ++piece)
        sizes.push_back(someTriple(1, longest));
    return sizes;
}

std::vector<std::string> faultsOf(const CartonFill &fill, const Layout &layout)
{
    CartonPlan plan;
    std::vector<CartonItem> items;
    plan.parcels.push_back({.carton = {QStringLiteral("B"), fill.inner, fill.maxGrams, 0}, .items = {}});
    for (std::size_t index = 0; index < fill.pieces.size(); ++index)
        items.push_back({.sku = QString::number(index),
            .size = fill.pieces[index].size,
            .grams = fill.pieces[index].grams});
    for (const Spot &spot : layout) {
        plan.parcels.front().items.push_back({QString::number(spot.piece), spot.corner, spot.size});
        plan.parcels.front().contentGrams += fill.pieces[spot.piece].grams;
    }
    return test::faultsOf(plan, items);
}

} // namespace

TEST(SearchFit, AgreesWithTryingEveryPlace)
{
    EXPECT_TRUE(rc::check([] {
        const Triple inner = someTriple(2, 5);
        const auto sizes = someSizes(*rc::gen::inRange(2, 5), 4);
        const auto answer = searchFit(aFill(inner, sizes), 1'000'000);
        RC_ASSERT(answer.verdict != Verdict::Unknown);
        RC_ASSERT((answer.verdict == Verdict::Fits) == test::fitsByTrial(inner, sizes));
    }));
}

TEST(SearchFit, AgreesWithTryingEveryPlaceForEqualPieces)
{
    EXPECT_TRUE(rc::check([] {
        const Triple inner = someTriple(2, 5);
        const std::vector sizes(*rc::gen::inRange<std::size_t>(2, 6), someTriple(1, 3));
        CartonFill fill = aFill(inner, sizes);
        for (Piece &piece : fill.pieces)
            piece.kind = 0;
        const auto answer = searchFit(fill, 1'000'000);
        RC_ASSERT(answer.verdict != Verdict::Unknown);
        RC_ASSERT((answer.verdict == Verdict::Fits) == test::fitsByTrial(inner, sizes));
        if (answer.verdict == Verdict::Fits)
            RC_ASSERT(faultsOf(fill, answer.layout).empty());
    }));
}

TEST(SearchFit, FindsThePinwheelThatNoSawCuts)
{
    const CartonFill fill = aFill({5, 5, 1}, {{3, 2, 1}, {3, 2, 1}, {3, 2, 1}, {3, 2, 1}, {1, 1, 1}});
    const auto answer = searchFit(fill, 100'000);
    ASSERT_EQ(answer.verdict, Verdict::Fits);
    EXPECT_THAT(faultsOf(fill, answer.layout), testing::IsEmpty());
}

TEST(SearchFit, SaysUnknownWhenItsEffortIsSpent)
{
    const CartonFill fill = aFill({5, 5, 1}, {{3, 2, 1}, {3, 2, 1}, {3, 2, 1}, {3, 2, 1}, {1, 1, 1}});
    EXPECT_EQ(searchFit(fill, 2).verdict, Verdict::Unknown);
}

TEST(CannotFit, NeverRefutesWhatFits)
{
    EXPECT_TRUE(rc::check([] {
        const Triple inner = someTriple(2, 5);
        const auto sizes = someSizes(*rc::gen::inRange(1, 5), 4);
        if (test::fitsByTrial(inner, sizes))
            RC_ASSERT(!cannotFit(aFill(inner, sizes)));
    }));
}

TEST(CannotFit, SeesThatTwoThickThingsLieNowhereTogether)
{
    EXPECT_TRUE(cannotFit(aFill({100, 100, 100},
        {{51, 51, 51}, {51, 51, 51}, {51, 51, 51}, {51, 51, 51}, {51, 51, 51}, {51, 51, 51}, {51, 51, 51}})));
    EXPECT_TRUE(cannotFit(aFill({100, 100, 100}, {{60, 60, 60}, {60, 60, 60}})));
    EXPECT_FALSE(cannotFit(aFill({100, 100, 100}, {{50, 100, 100}, {50, 100, 100}})));
}

TEST(PackCorners, LaysEachPieceOnceAndNoneOverAnother)
{
    EXPECT_TRUE(rc::check([] {
        const CartonFill fill = aFill(someTriple(20, 60), someSizes(*rc::gen::inRange(1, 20), 30));
        const PartialFill found = packCorners(fill, 20);
        RC_ASSERT(found.layout.size() + found.left.size() == fill.pieces.size());
        if (found.left.empty())
            RC_ASSERT(faultsOf(fill, found.layout).empty());
        else
            RC_ASSERT(!found.layout.empty() || !fitsAlone(fill.pieces[found.left.front()], fill.inner));
    }));
}

TEST(PackCorners, StaysWithinTheWeightLimit)
{
    CartonFill fill = aFill({10, 10, 10}, std::vector<Triple>(8, {2, 2, 2}));
    fill.maxGrams = 3;
    EXPECT_EQ(packCorners(fill, 10).layout.size(), 3U);
}

TEST(PackBlocks, PutsASawnCartonTogetherAgain)
{
    const CartonFill halves = aFill({60, 50, 40}, {{25, 40, 60}, {25, 40, 31}, {29, 25, 40}});
    const auto whole = packBlocks(halves, 2'000);
    ASSERT_TRUE(whole);
    EXPECT_THAT(faultsOf(halves, *whole), testing::IsEmpty());
}

TEST(PackBlocks, AnyBlockItFindsIsWithoutFault)
{
    EXPECT_TRUE(rc::check([] {
        const int kinds = *rc::gen::inRange(1, 4);
        CartonFill fill {someTriple(20, 60), 1'000, {}};
        for (int kind = 0; kind < kinds; ++kind) {
            const Triple size = someTriple(3, 25);
            for (int copy = *rc::gen::inRange(1, 5); copy > 0; --copy)
                fill.pieces.push_back({.size = size, .grams = 1, .kind = static_cast<std::size_t>(kind)});
        }
        const auto layout = packBlocks(fill, 300);
        if (!layout)
            RC_DISCARD("no block found");
        RC_ASSERT(faultsOf(fill, *layout).empty());
    }));
}

TEST(PackBlocks, LeavesThingsThatKnowUpToOthers)
{
    CartonFill fill = aFill({10, 10, 10}, {{10, 10, 5}, {10, 10, 5}});
    ASSERT_TRUE(packBlocks(fill, 100));
    fill.pieces.front().isFragile = true;
    EXPECT_FALSE(packBlocks(fill, 100));
}

TEST(FreeRooms, KeepsTheThreeRoomsBesideACorner)
{
    FreeRooms rooms({10, 10, 10});
    rooms.take({{}, {4, 5, 6}}, 1);
    EXPECT_THAT(rooms.rooms(),
        testing::UnorderedElementsAre(
            Room {{4, 0, 0}, {10, 10, 10}}, Room {{0, 5, 0}, {10, 10, 10}}, Room {{0, 0, 6}, {10, 10, 10}}));
    rooms.take({{4, 0, 0}, {10, 10, 10}}, 5);
    EXPECT_THAT(rooms.rooms(), testing::IsEmpty()) << "four wide is too thin";
}

TEST(Settled, LetsPiecesSinkOntoEachOther)
{
    const Layout layout =
        settled({{0, {0, 0, 9}, {5, 5, 2}}, {1, {0, 0, 3}, {5, 5, 4}}, {2, {5, 0, 7}, {5, 5, 1}}});
    EXPECT_EQ(
        layout, (Layout {{1, {0, 0, 0}, {5, 5, 4}}, {2, {5, 0, 0}, {5, 5, 1}}, {0, {0, 0, 4}, {5, 5, 2}}}));
}
