#include "base/money.h"

#include <gtest/gtest.h>

#include <numeric>
#include <rapidcheck.h>

using namespace purser::base;

namespace {
Currency currency(const char *code)
{
    return *Currency::parse(QString::fromLatin1(code));
}
} // namespace

TEST(Allocate, SharesAlwaysSumToTheWhole)
{
    EXPECT_TRUE(rc::check([] {
        const auto whole = *rc::gen::inRange<std::int64_t>(-1'000'000'00, 1'000'000'00);
        const auto weights = *rc::gen::nonEmpty(
            rc::gen::container<std::vector<std::int64_t>>(rc::gen::inRange<std::int64_t>(0, 1'000'000)));
        const auto shares = allocate(whole, weights);
        RC_ASSERT(std::accumulate(shares.begin(), shares.end(), std::int64_t {0}) == whole);
    }));
}

TEST(Allocate, GivesTheCentsLeftToTheLargestRemainders)
{
    const std::vector<std::int64_t> weights {15000, 6000};
    EXPECT_EQ(allocate(4200, weights), (std::vector<std::int64_t> {3000, 1200}));
    EXPECT_EQ(allocate(100, std::vector<std::int64_t> {1, 1, 1}), (std::vector<std::int64_t> {34, 33, 33}));
}

TEST(Money, KnowsTheDigitsOfItsCurrency)
{
    EXPECT_EQ(toDecimal({-5, currency("EUR")}), QStringLiteral("-0.05"));
    EXPECT_EQ(toDecimal({1234, currency("JPY")}), QStringLiteral("1234"));
    EXPECT_EQ(toDecimal({1234, currency("KWD")}), QStringLiteral("1.234"));
}

TEST(Money, RefusesDigitsThatWouldBeLost)
{
    EXPECT_FALSE(parseMoney(QStringLiteral("1.005"), currency("EUR")));
    EXPECT_EQ(parseMoney(QStringLiteral("1.500"), currency("EUR"))->minor, 150);
    EXPECT_EQ(parseMoney(QStringLiteral("-7"), currency("EUR"))->minor, -700);
    EXPECT_FALSE(parseMoney(QStringLiteral("1e3"), currency("EUR")));
}

TEST(Money, RoundsHalvesAwayFromZero)
{
    EXPECT_EQ(divideRoundHalfUp(5, 10), 1);
    EXPECT_EQ(divideRoundHalfUp(-5, 10), -1);
    EXPECT_EQ(divideRoundHalfUp(4, 10), 0);
}
