#include "picking/priority.h"

#include "base/json.h"
#include "picking/bin_order.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <ostream>
#include <rapidcheck.h>

using namespace purser;
using namespace purser::picking;

namespace {

const QTimeZone kShanghai("Asia/Shanghai");

base::Instant at(const char *iso)
{
    return *base::parseIso(QString::fromLatin1(iso));
}

const base::Instant kNow = at("2026-02-10T20:00:00Z"); // the 11th in Shanghai

PriorityPolicy policyWithValentine(bool isGiftsOnly)
{
    PriorityPolicy policy;
    policy.holidays = {{.name = QStringLiteral("Valentine"),
        .day = QDate(2026, 2, 14),
        .leadDays = 3,
        .points = 300,
        .isGiftsOnly = isGiftsOnly}};
    return policy;
}

struct RankedCase
{
    const char *name;
    Urgency order;
    int rank;
    QStringList codes;
};

std::ostream &operator<<(std::ostream &out, const RankedCase &ranked)
{
    return out << ranked.name;
}

class RankedOrder : public testing::TestWithParam<RankedCase>
{
};

QString code(const char *word)
{
    return QStringLiteral("priority.") + QString::fromLatin1(word);
}

Urgency shipBy(const char *iso)
{
    return {.shipBy = at(iso)};
}

} // namespace

TEST_P(RankedOrder, SumsItsReasonsTheWeightiestFirst)
{
    const auto priority = priorityOf(GetParam().order, policyWithValentine(true), kNow, kShanghai);
    QStringList codes;
    for (const PriorityReason &reason : priority.reasons)
        codes.append(reason.code);
    EXPECT_EQ(priority.rank, GetParam().rank);
    EXPECT_EQ(codes, GetParam().codes);
}

INSTANTIATE_TEST_SUITE_P(Priority, RankedOrder,
    testing::Values(RankedCase {"Plain", {}, 0, {}},
        RankedCase {"Overdue", shipBy("2026-02-10T19:59:59Z"), 1000, {code("overdue")}},
        RankedCase {"DueNow", shipBy("2026-02-10T20:00:00Z"), 600, {code("ship-by")}},
        RankedCase {"DueInFourHours", shipBy("2026-02-11T00:00:00Z"), 600, {code("ship-by")}},
        RankedCase {"DueJustAfterFourHours", shipBy("2026-02-11T00:00:01Z"), 400, {code("ship-by")}},
        RankedCase {"DueInTwoDays", shipBy("2026-02-12T20:00:00Z"), 100, {code("ship-by")}},
        RankedCase {"DueLater", shipBy("2026-02-12T20:00:01Z"), 0, {}},
        RankedCase {"ExpressVip", {.isExpress = true, .isVip = true}, 650, {code("express"), code("vip")}},
        RankedCase {"GiftBeforeTheHoliday", {.isGift = true}, 350, {code("holiday"), code("gift")}},
        RankedCase {"WishedSoon", {.wishedDay = QDate(2026, 2, 14)}, 250, {code("wished-day")}},
        RankedCase {"WishedLater", {.wishedDay = QDate(2026, 2, 15)}, 0, {}},
        RankedCase {"PutBack", {.isVip = true, .adjustment = -400}, -250, {code("adjusted"), code("vip")}}),
    [](const auto &row) { return row.param.name; });

TEST(Priority, CountsAHolidayByTheShopsOwnCalendar)
{
    const Urgency gift {.isGift = true};
    const auto rank = [&](const char *iso) {
        return priorityOf(gift, policyWithValentine(true), at(iso), kShanghai).rank;
    };
    EXPECT_EQ(rank("2026-02-10T15:59:59Z"), 50); // still the 10th in Shanghai
    EXPECT_EQ(rank("2026-02-10T16:00:00Z"), 350);
    EXPECT_EQ(rank("2026-02-14T15:59:59Z"), 350);
    EXPECT_EQ(rank("2026-02-14T16:00:00Z"), 50);
    EXPECT_EQ(priorityOf({}, policyWithValentine(false), kNow, kShanghai).rank, 300);
}

TEST(Priority, TellsHoursAndHolidayInItsReasons)
{
    const auto due = priorityOf(shipBy("2026-02-10T22:59:59Z"), {}, kNow, kShanghai);
    ASSERT_EQ(due.reasons.size(), 1U);
    EXPECT_EQ(due.reasons.front().arguments, QStringList {QStringLiteral("2")});
    const auto gift = priorityOf({.isGift = true}, policyWithValentine(true), kNow, kShanghai);
    EXPECT_EQ(gift.reasons.front().arguments,
        (QStringList {QStringLiteral("Valentine"), QStringLiteral("2026-02-14")}));
}

TEST(ByPriority, BreaksTiesByShipByThenPaymentThenGivenOrder)
{
    const std::vector<Urgency> orders {{.paidAt = at("2026-02-02T00:00:00Z")},
        {.paidAt = at("2026-02-01T00:00:00Z")}, {.paidAt = at("2026-02-01T00:00:00Z")},
        shipBy("2026-03-02T00:00:00Z"), shipBy("2026-03-01T00:00:00Z"), {.isVip = true}};
    EXPECT_EQ(byPriority(orders, {}, kNow, kShanghai), (std::vector<std::size_t> {5, 4, 3, 1, 2, 0}));
}

TEST(Priority, NeverFallsWhenShipByComesNearer)
{
    EXPECT_TRUE(rc::check([] {
        const auto later = *rc::gen::inRange(-100'000, 300'000);
        const auto nearer = *rc::gen::inRange(0, 300'000);
        const auto rank = [](int seconds) {
            const Urgency order {.shipBy = kNow + std::chrono::seconds(seconds)};
            return priorityOf(order, {}, kNow, kShanghai).rank;
        };
        RC_ASSERT(rank(later - nearer) >= rank(later));
    }));
}

TEST(PriorityPolicy, ReadsWhatIsNamedAndKeepsTheRest)
{
    const auto json = base::parseObject(R"({"vip":7,"ship_by":[{"hours":2,"points":9}],
        "holidays":[{"name":"Qixi","day":"2026-08-19","lead_days":5,"points":40,"gifts_only":false}]})");
    const auto policy = parsePriorityPolicy(*json);
    ASSERT_TRUE(policy);
    PriorityPolicy expected;
    expected.vip = 7;
    expected.shipBySteps = {{.hours = 2, .points = 9}};
    expected.holidays = {{.name = QStringLiteral("Qixi"),
        .day = QDate(2026, 8, 19),
        .leadDays = 5,
        .points = 40,
        .isGiftsOnly = false}};
    EXPECT_EQ(*policy, expected);
}

TEST(PriorityPolicy, RefusesByKey)
{
    const auto refused = [](const char *text) {
        const auto policy = parsePriorityPolicy(*base::parseObject(text));
        return policy ? QString() : policy.error().arguments.value(0);
    };
    EXPECT_EQ(refused(R"({"vip":1.5})"), QStringLiteral("vip"));
    EXPECT_EQ(refused(R"({"gift":2000000})"), QStringLiteral("gift"));
    EXPECT_EQ(refused(R"({"vipp":1})"), QStringLiteral("vipp"));
    EXPECT_EQ(refused(R"({"holidays":[{"name":"x","day":"2026-02-30"}]})"), QStringLiteral("holidays"));
    EXPECT_EQ(
        refused(R"({"ship_by":[{"hours":9,"points":1},{"hours":4,"points":2}]})"), QStringLiteral("ship_by"));
    EXPECT_EQ(refused(R"({"ship_by":5})"), QStringLiteral("ship_by"));
}

TEST(NaturalBinOrder, PutsTwoBeforeTenAndKeepsEqualNamesInOrder)
{
    const std::vector<QString> bins {QStringLiteral("A-10"), QStringLiteral("A-2"), QStringLiteral("B-1"),
        QStringLiteral("a-2"), QStringLiteral("A-02-1")};
    const auto order = naturalBinOrder(bins);
    EXPECT_EQ(order.size(), bins.size());
    EXPECT_EQ(order.front(), 1U);
    EXPECT_EQ(order[1], 3U);
    EXPECT_EQ(order[2], 4U);
    EXPECT_EQ(order[3], 0U);
    EXPECT_EQ(order[4], 2U);
}
