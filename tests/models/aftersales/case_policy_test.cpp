#include "aftersales/case_policy.h"

#include "aftersales/return_policy_json.h"

#include <gtest/gtest.h>

namespace purser::aftersales {
namespace {

using Verdict = CasePolicy::Verdict;

struct Asked
{
    const char *country;
    const char *reason;
    QDate delivered;
    QDate requested;
    Verdict verdict;
    const char *rule;
};

class ReturnRight : public ::testing::TestWithParam<Asked>
{
};

TEST_P(ReturnRight, IsReadFromCountryReasonAndDays)
{
    const Asked &asked = GetParam();
    const auto said = judgeCase(QLatin1String(asked.country), QLatin1String(asked.reason), asked.delivered,
        asked.requested, builtInReturnPolicies(), {});
    EXPECT_EQ(said.verdict, asked.verdict);
    EXPECT_EQ(said.rule, QLatin1String(asked.rule));
}

INSTANTIATE_TEST_SUITE_P(Cases, ReturnRight,
    ::testing::Values(Asked {"CN", "changed_mind", {2026, 11, 2}, {2026, 11, 9}, Verdict::Within, "cn_7d"},
        Asked {"CN", "changed_mind", {2026, 11, 2}, {2026, 11, 10}, Verdict::Late, "cn_7d"},
        Asked {"CN", "damaged", {2026, 11, 2}, {2026, 12, 10}, Verdict::Fault, "cn_7d"},
        Asked {"NL", "size", {2026, 11, 2}, {2026, 11, 16}, Verdict::Within, "eu_14d"},
        Asked {"NL", "size", {2026, 11, 2}, {2026, 11, 17}, Verdict::Late, "eu_14d"},
        Asked {
            "SE", "late", {2026, 11, 1}, {2026, 11, 16}, Verdict::Within, "eu_14d"}, // the 15th is a Sunday
        Asked {"US", "changed_mind", {2026, 11, 2}, {2026, 11, 3}, Verdict::NoRight, ""},
        Asked {"US", "wrong_item", {2026, 11, 2}, {2026, 11, 3}, Verdict::Fault, ""},
        Asked {"DE", "changed_mind", {}, {2026, 11, 3}, Verdict::NotDelivered, "eu_14d"}));

TEST(ReturnRightOfTheUnion, RefundsTheDeliveryToo)
{
    const auto said = judgeCase(QStringLiteral("FR"), QStringLiteral("changed_mind"), {2026, 11, 2},
        {2026, 11, 4}, builtInReturnPolicies(), {});
    EXPECT_TRUE(said.refundsOutboundFreight);
    EXPECT_EQ(said.day, 2);
    EXPECT_EQ(said.windowDays, 14);
    EXPECT_EQ(said.deadline, QDate(2026, 11, 16));
}

} // namespace
} // namespace purser::aftersales
