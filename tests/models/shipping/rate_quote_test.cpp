#include "shipping/rate_quote.h"

#include "base/json.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <rapidcheck.h>

using namespace purser;
using namespace purser::shipping;

namespace {

const RateTable &table(const char *id)
{
    return *std::ranges::find(builtInRateTables(), QString::fromLatin1(id), &RateTable::id);
}

RateDestination province(const QString &name)
{
    return {.country = {}, .province = name, .district = {}};
}

const QString kZhejiang = QStringLiteral("浙江省");

} // namespace

TEST(Quote, AsksLimitsOfTheUnroundedWeight)
{
    // 99 999.5 g is still below 100 kg and goes up by half kilograms; 100 400 g rounds down to 100 kg.
    const auto below = quote(table("sf_std"), {99'999'500, {1000, 1000, 1000}}, province(kZhejiang));
    const auto above = quote(table("sf_std"), {100'400'000, {1000, 1000, 1000}}, province(kZhejiang));
    ASSERT_TRUE(below && above);
    EXPECT_EQ(below->billable, 100'000);
    EXPECT_EQ(above->billable, 100'000);
}

TEST(Quote, AddsTheSurchargeOfARemoteDistrictOnce)
{
    const RateDestination kashgar {
        .country = {}, .province = QStringLiteral("新疆维吾尔自治区"), .district = QStringLiteral("653101")};
    const auto quoted = quote(table("zto_std"), {800'000, {20'000, 15'000, 10'000}}, kashgar);
    ASSERT_TRUE(quoted);
    EXPECT_EQ(quoted->surcharge.minor, 500);
    EXPECT_EQ(quoted->price.minor, 2250);
}

TEST(Quote, RefusesWhatTheServiceDoesNotCarry)
{
    const auto code = [](const auto &quoted) { return quoted ? QString() : quoted.error().code; };
    const RatedPackage small {1'000'000, {10'000, 10'000, 10'000}};
    EXPECT_EQ(code(quote(table("sf_std"), small, province(QStringLiteral("Bavaria")))),
        QStringLiteral("rate.not-served"));
    EXPECT_EQ(code(quote(table("dhl_paket_de"), small, {QStringLiteral("FR"), {}, {}})),
        QStringLiteral("rate.not-served"));
    EXPECT_EQ(code(quote(table("dhl_paket_de"), {1'000'000, {120'001, 1000, 1000}}, {})),
        QStringLiteral("rate.too-large"));
    EXPECT_EQ(code(quote(table("sf_std"), {0, {1000, 1000, 1000}}, province(kZhejiang))),
        QStringLiteral("rate.invalid-package"));
}

TEST(Quote, FitsSidesInAnyOrder)
{
    EXPECT_TRUE(quote(table("dhl_paket_de"), {1'000'000, {60'000, 120'000, 60'000}}, {}));
}

TEST(RatedPackage, ConvertsToPoundsAndInchesUpwards)
{
    const auto imperial = ratedPackage(table("ups_ground_us"), 454, {254, 255, 1});
    EXPECT_EQ(imperial.weightThousandths, 1001);
    EXPECT_EQ(imperial.sideThousandths, (std::array<std::int64_t, 3> {10'000, 10'040, 40}));
    EXPECT_EQ(ratedPackage(table("sf_std"), 454, {254, 1, 1}).sideThousandths[0], 25'400);
}

TEST(Quote, NeverGetsCheaperWithWeight)
{
    EXPECT_TRUE(rc::check([] {
        const auto at = *rc::gen::inRange<std::size_t>(0, builtInRateTables().size());
        const RateTable &some = builtInRateTables()[at];
        const auto light = *rc::gen::inRange<std::int64_t>(1, 60'000'000);
        const auto more = *rc::gen::inRange<std::int64_t>(0, 60'000'000);
        const auto side = *rc::gen::inRange<std::int64_t>(1, 60'000);
        const auto cheap = quote(some, {light, {side, side, side}}, province(kZhejiang));
        const auto dear = quote(some, {light + more, {side, side, side}}, province(kZhejiang));
        RC_PRE(cheap.has_value() && dear.has_value());
        RC_ASSERT(cheap->price.minor <= dear->price.minor);
    }));
}

TEST(ParseRateTables, NamesTheTableThatLacksSomething)
{
    const auto document = base::parseJson(R"({"tables":[{"id":"x","currency":"CNY","zones":[]}]})");
    const auto tables = parseRateTables(*document);
    ASSERT_FALSE(tables);
    EXPECT_TRUE(tables.error().detail.contains(u"\"x\""));
}
