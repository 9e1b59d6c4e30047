#include "aftersales/return_policy.h"

#include "aftersales/return_policy_json.h"
#include "base/json.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>

using namespace purser;
using namespace purser::aftersales;

namespace {

const ReturnPolicy &policy(const char *id)
{
    return *std::ranges::find(builtInReturnPolicies(), QString::fromLatin1(id), &ReturnPolicy::id);
}

QDate day(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

Holidays someHolidays()
{
    return {{QStringLiteral("CN"), {day("2026-10-01"), day("2026-10-02"), day("2026-10-03")}},
        {QStringLiteral("EU"), {day("2026-12-25")}}};
}

struct Deadline
{
    const char *name;
    const char *policy;
    const char *received;
    const char *last;
};

std::ostream &operator<<(std::ostream &out, const Deadline &each)
{
    return out << each.name;
}

class Deadlines : public testing::TestWithParam<Deadline>
{
};

} // namespace

TEST_P(Deadlines, CountFromTheDayAfterReceipt)
{
    const Deadline &each = GetParam();
    EXPECT_EQ(returnDeadline(policy(each.policy), day(each.received), someHolidays()), day(each.last));
}

INSTANTIATE_TEST_SUITE_P(ReturnPolicy, Deadlines,
    testing::Values(Deadline {"cn_plain", "cn_7d", "2026-09-10", "2026-09-17"},
        Deadline {"cn_weekend_counts", "cn_7d", "2026-09-12", "2026-09-19"},
        Deadline {"cn_moves_past_a_holiday_week", "cn_7d", "2026-09-24", "2026-10-04"},
        Deadline {"eu_moves_past_the_weekend", "eu_14d", "2026-06-06", "2026-06-22"},
        Deadline {"eu_moves_past_christmas_and_the_weekend", "eu_14d", "2026-12-11", "2026-12-28"},
        Deadline {"leap_day", "cn_7d", "2024-02-22", "2024-02-29"}),
    [](const auto &row) { return std::string(row.param.name); });

TEST(Judge, TakesTheLastDayAndRefusesTheNext)
{
    ReturnWish wish {.receivedOn = day("2026-09-10"), .requestedOn = day("2026-09-17")};
    EXPECT_TRUE(judge(policy("cn_7d"), wish, {}).isEligible());
    wish.requestedOn = day("2026-09-18");
    EXPECT_EQ(judge(policy("cn_7d"), wish, {}).refusedFor, ReturnVerdict::Reason::Late);
}

TEST(Judge, NamesAnExceptionBeforeLateness)
{
    const ReturnWish wish {.receivedOn = day("2026-09-10"),
        .requestedOn = day("2026-12-01"),
        .itemTag = QStringLiteral("perishable")};
    EXPECT_EQ(judge(policy("cn_7d"), wish, {}).refusedFor, ReturnVerdict::Reason::Exception);
}

TEST(Judge, WantsTheBuyersConsentForTheSofterExceptions)
{
    ReturnWish wish {.receivedOn = day("2026-09-10"),
        .requestedOn = day("2026-09-11"),
        .itemTag = QStringLiteral("activated_high_depreciation")};
    EXPECT_TRUE(judge(policy("cn_7d"), wish, {}).isEligible());
    wish.buyerConfirmedException = true;
    EXPECT_FALSE(judge(policy("cn_7d"), wish, {}).isEligible());
    EXPECT_TRUE(judge(policy("eu_14d"), wish, {}).isEligible());
}

TEST(Judge, RunsTheSellersTimeFromTheGoodsInChinaAndFromTheRequestInEurope)
{
    const ReturnWish wish {
        .receivedOn = day("2026-09-10"), .requestedOn = day("2026-09-12"), .goodsBackOn = day("2026-09-20")};
    EXPECT_EQ(judge(policy("cn_7d"), wish, {}).refundDueBy, day("2026-09-27"));
    EXPECT_EQ(judge(policy("eu_14d"), wish, {}).refundDueBy, day("2026-09-26"));
}

TEST(ParseReturnPolicies, RefusesACountryWhoseCalendarIsUnknown)
{
    const auto policies = parseReturnPolicies(
        *base::parseJson(R"({"policies":[{"id":"x","country":"JP","days":8,"refund_days":5}]})"));
    ASSERT_FALSE(policies);
    EXPECT_TRUE(policies.error().detail.contains(u"\"JP\""));
}

TEST(ParseReturnWish, NamesTheDayThatCannotBeRead)
{
    const auto wish =
        parseReturnWish(*base::parseObject(R"({"received_on":"2026-09-10","requested_on":"soon"})"));
    ASSERT_FALSE(wish);
    EXPECT_EQ(wish.error().arguments, QStringList {QStringLiteral("requested_on")});
}
