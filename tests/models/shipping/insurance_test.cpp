#include "shipping/insurance.h"

#include "base/json.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace purser;
using namespace purser::shipping;

namespace {

const InsurancePlan &plan(const char *id)
{
    return *std::ranges::find(builtInInsurancePlans(), QString::fromLatin1(id), &InsurancePlan::id);
}

std::int64_t minor(const tl::expected<base::Money, base::Refusal> &money)
{
    return money ? money->minor : -1;
}

} // namespace

TEST(Premium, StepsAtTheTiersAndRoundsTheShareToWholeYuan)
{
    const auto of = [](std::int64_t declared) { return minor(premium(plan("cn_sf_tiers"), {declared})); };
    EXPECT_EQ(of(50'000), 100);
    EXPECT_EQ(of(50'001), 200);
    EXPECT_EQ(of(100'001), 500);
    EXPECT_EQ(of(110'000), 600);
}

TEST(Premium, HasAMinimum)
{
    EXPECT_EQ(minor(premium(plan("cn_percent"), {100})), 100);
    EXPECT_EQ(minor(premium(plan("cn_percent"), {20'100})), 101);
}

TEST(Premium, RefusesAServiceWithoutPrice)
{
    const auto priced = premium(plan("per_100_usd"), {1000, QStringLiteral("moon")});
    ASSERT_FALSE(priced);
    EXPECT_EQ(priced.error().code, QStringLiteral("insurance.unknown-service"));
}

TEST(Claim, PaysTheDeclaredValueOrAMultipleOfTheFreight)
{
    EXPECT_EQ(claim(plan("cn_percent"), 30'000, 45'000, 1200).minor, 30'000);
    EXPECT_EQ(claim(plan("cn_percent"), std::nullopt, 45'000, 1200).minor, 8400);
}

TEST(ParseInsurancePlans, RefusesAPlanWithoutNumbers)
{
    EXPECT_FALSE(parseInsurancePlans(*base::parseJson(R"({"models":[{"id":"?","currency":"CNY"}]})")));
}
