#include "packing/weight_guard.h"

#include <gtest/gtest.h>

#include <rapidcheck.h>

using namespace purser::packing;
using Kind = WeightVerdict::Kind;

namespace {

BenchLine aLine(int quantity, std::int64_t grams)
{
    return {.sku = QString::number(grams),
        .title = {},
        .variant = {},
        .quantity = quantity,
        .weightGrams = grams};
}

BenchOrder anOrder()
{
    return {.number = {}, .lines = {aLine(2, 350), aLine(1, 900), aLine(3, 120)}};
}

constexpr WeightPolicy kPolicy {.grams = 20, .permille = 10};

} // namespace

TEST(JudgeWeight, LetsPassWhatLiesWithinTheTolerance)
{
    const auto verdict = judgeWeight(anOrder(), 240, 2'222, kPolicy);
    EXPECT_EQ(verdict.kind, Kind::Fits);
    EXPECT_EQ(verdict.expectedGrams, 2'200);
    EXPECT_EQ(verdict.toleranceGrams, 22);
    EXPECT_EQ(judgeWeight(anOrder(), 240, 2'223, kPolicy).kind, Kind::TooHeavy);
    EXPECT_EQ(judgeWeight(anOrder(), 240, 2'178, kPolicy).kind, Kind::Fits);
}

TEST(JudgeWeight, NamesTheLikeliestMissingItem)
{
    EXPECT_EQ(judgeWeight(anOrder(), 240, 2'200 - 345, kPolicy).suspect, (WeightSuspect {0, 1}));
    EXPECT_EQ(judgeWeight(anOrder(), 240, 2'200 - 241, kPolicy).suspect, (WeightSuspect {2, 2}));
    EXPECT_EQ(judgeWeight(anOrder(), 240, 2'200 + 905, kPolicy).suspect, (WeightSuspect {1, 1}));
    EXPECT_EQ(judgeWeight(anOrder(), 240, 2'200 - 500, kPolicy).suspect, std::nullopt);
}

TEST(JudgeWeight, DoesNotJudgeGoodsOfUnknownWeight)
{
    auto order = anOrder();
    order.lines.front().weightGrams = 0;
    EXPECT_EQ(judgeWeight(order, 240, 100, kPolicy).kind, Kind::NotKnown);
}

TEST(LearnedPolicy, FollowsThePastAndKeepsTheFallbackWithoutOne)
{
    EXPECT_EQ(learnedPolicy(std::vector<WeighedParcel>(19, {1'000, 1'000}), kPolicy), kPolicy);
    EXPECT_EQ(learnedPolicy(std::vector<WeighedParcel>(20, {1'000, 1'000}), kPolicy).permille, 5);
    EXPECT_EQ(learnedPolicy(std::vector<WeighedParcel>(50, {1'000, 960}), kPolicy).permille, 51);
    EXPECT_EQ(learnedPolicy(std::vector<WeighedParcel>(50, {1'000, 5'000}), kPolicy).permille, 100);
}

TEST(LearnedPolicy, OneOddParcelInFiftyDoesNotWidenIt)
{
    std::vector<WeighedParcel> history(60, {1'000, 990});
    history.front().weighedGrams = 2'000;
    EXPECT_EQ(learnedPolicy(history, kPolicy).permille, 13);
}
