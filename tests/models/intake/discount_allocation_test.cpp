#include "intake/discount_allocation.h"

#include "intake/price_amounts.h"

#include <gtest/gtest.h>

#include <rapidcheck.h>

using namespace purser::intake;

namespace {

using Amounts = std::vector<std::int64_t>;

} // namespace

TEST(AllocateDiscount, GivesLeftoverCentsToTheLargestRemaindersThenLargerThenEarlierLines)
{
    const Amounts equal {1000, 1000, 1000};
    EXPECT_EQ(allocateDiscount(100, equal, equal).shares, (Amounts {34, 33, 33}));
    const Amounts mixed {100, 300};
    EXPECT_EQ(allocateDiscount(2, mixed, mixed).shares, (Amounts {0, 2}));
}

TEST(AllocateDiscount, LosesWhatALineCannotTake)
{
    const auto allocated = allocateDiscount(1000, Amounts {1000, 1000}, Amounts {200, 1000});
    EXPECT_EQ(allocated, (AllocatedDiscount {.shares = {200, 500}, .lostMinor = 300}));
}

TEST(AllocateDiscount, IsAtMostTheSumOfTheWeights)
{
    EXPECT_EQ(allocateDiscount(5000, Amounts {1500}, Amounts {1500}).shares, Amounts {1500});
}

TEST(AllocateDiscount, R25_PartsSumToTheWholeForAnyDiscountOverAnyLines)
{
    EXPECT_TRUE(rc::check([] {
        const auto lines =
            *rc::gen::nonEmpty(rc::gen::container<Amounts>(rc::gen::inRange<std::int64_t>(0, 100'000'000)));
        const auto discount = *rc::gen::inRange<std::int64_t>(0, 1'000'000'000);
        const auto allocated = allocateDiscount(discount, lines, lines);
        RC_ASSERT(sumOf(allocated.shares) == std::min(discount, sumOf(lines)));
        RC_ASSERT(allocated.lostMinor == 0);
        RC_ASSERT(allocated == allocateDiscount(discount, lines, lines));
    }));
}

TEST(UnitShares, SumToTheLineAndDifferByAtMostOne)
{
    EXPECT_TRUE(rc::check([] {
        const auto net = *rc::gen::inRange<std::int64_t>(0, 100'000'000);
        const auto quantity = *rc::gen::inRange<std::int64_t>(1, 60);
        const auto units = unitShares(net, quantity);
        RC_ASSERT(sumOf(units) == net);
        RC_ASSERT(std::ranges::max(units) - std::ranges::min(units) <= 1);
    }));
}

TEST(ShareHalfUp, IsExactBeyondSixtyFourBits)
{
    EXPECT_EQ(shareHalfUp(1'000'000'000'000'000, 9'999), 999'900'000'000'000);
    EXPECT_EQ(shareHalfUp(5, 1, 10), 1);
    EXPECT_EQ(shareHalfUp(4, 1, 10), 0);
}
