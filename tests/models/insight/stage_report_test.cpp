#include "insight/stage_report_table.h"
#include "support/query_plan.h"

#include <rapidcheck.h>

using namespace purser;
using namespace purser::insight;

namespace {

constexpr std::int64_t kHour = 3'600'000;
constexpr std::int64_t kLastMinuteOfAugust = 1'504'223'940'000; // 2017-08-31 23:59:00 UTC

OrderFacts delivered(std::int64_t placedAt, std::int64_t deliveredAt, std::int64_t promisedAt)
{
    OrderFacts facts;
    facts.placedAt = placedAt;
    facts.deliveredAt = deliveredAt;
    facts.promisedAt = promisedAt;
    return facts;
}

} // namespace

TEST(SpanFigures, TakeTheMeanOfTheMiddleTwoAndBothNinetiethPercentiles)
{
    const auto figures = figuresOf({40, 10, 30, 20});
    EXPECT_EQ(figures.count, 4);
    EXPECT_DOUBLE_EQ(figures.median, 25);
    EXPECT_EQ(figures.p90NearestRank, 40);
    EXPECT_DOUBLE_EQ(figures.p90Linear, 37);
    EXPECT_EQ(figures.sum, 100);
}

TEST(SpanFigures, KeepAndCountNegativeSpans)
{
    const auto figures = figuresOf({-5, 5, 15});
    EXPECT_EQ(figures.negative, 1);
    EXPECT_EQ(figures.sum, 15);
    EXPECT_DOUBLE_EQ(figures.median, 5);
}

TEST(SpanFigures, OfNothingAreZero)
{
    EXPECT_EQ(figuresOf({}).count, 0);
    EXPECT_EQ(figuresOf({}).p90NearestRank, 0);
}

TEST(SpanFigures, LieBetweenTheLeastAndTheMost)
{
    EXPECT_TRUE(rc::check([] {
        const auto seconds = *rc::gen::nonEmpty(
            rc::gen::container<std::vector<std::int64_t>>(rc::gen::inRange<std::int64_t>(-1000, 100'000)));
        const auto figures = figuresOf(seconds);
        const auto least = static_cast<double>(std::ranges::min(seconds));
        const auto most = static_cast<double>(std::ranges::max(seconds));
        RC_ASSERT(figures.median >= least && figures.median <= figures.p90Linear);
        RC_ASSERT(figures.p90Linear <= most);
        RC_ASSERT(std::ranges::count(seconds, figures.p90NearestRank) > 0);
    }));
}

TEST(StageBook, TellsLateByTimestampFromLateByCalendarDay)
{
    StageBook book(QTimeZone::utc());
    const std::int64_t promised = kLastMinuteOfAugust - 12 * kHour;
    book.add(delivered(0, promised + kHour, promised)); // later that day
    book.add(delivered(0, promised + 24 * kHour, promised)); // the next day
    book.add(delivered(0, promised, promised)); // to the second
    const auto month = book.months().at(QStringLiteral("1970-01"));
    EXPECT_EQ(month.delivered, 3);
    EXPECT_EQ(month.lateByTimestamp, 2);
    EXPECT_EQ(month.lateByCalendarDay, 1);
}

TEST(StageBook, PutsAnOrderIntoTheMonthOfItsZone)
{
    StageBook utc(QTimeZone::utc());
    StageBook shanghai(QTimeZone("Asia/Shanghai"));
    utc.add(delivered(kLastMinuteOfAugust, kLastMinuteOfAugust, 0));
    shanghai.add(delivered(kLastMinuteOfAugust, kLastMinuteOfAugust, 0));
    EXPECT_TRUE(utc.months().contains(QStringLiteral("2017-08")));
    EXPECT_TRUE(shanghai.months().contains(QStringLiteral("2017-09")));
}

TEST(StageBook, CountsOrdersWhoseMomentsAreOutOfOrderAndKeepsThem)
{
    StageBook book(QTimeZone::utc());
    OrderFacts facts;
    facts.placedAt = 10'000;
    facts.approvedAt = 20'000;
    facts.carrierAt = 15'000;
    book.add(facts);
    EXPECT_EQ(book.ordersOutOfOrder(), 1);
    EXPECT_EQ(book.months().at(QStringLiteral("1970-01")).approvedToCarrier.sum, -5);
}

TEST(StageReport, ReadsOrdersAndPaymentsByIndex)
{
    support::expectIndexed(stageReportStatements(), support::isSort);
}
