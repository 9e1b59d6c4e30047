#include "intake/approval_rule.h"

#include <gtest/gtest.h>

#include <rapidcheck.h>

using namespace purser;
using namespace purser::intake;
using Result = RuleTrace::Result;

namespace {

RuleSubject anOrder()
{
    RuleSubject order;
    order.shop = QStringLiteral("Berlin");
    order.country = QStringLiteral("DE");
    order.payment = QStringLiteral("paid");
    order.currency = QStringLiteral("EUR");
    order.totalMinor = 9'000;
    order.goodsMinor = 10'000;
    order.discountMinor = 1'000;
    order.weightGrams = 800;
    order.buyerOrders = 2;
    order.lines = {{QStringLiteral("A-1"), QStringLiteral("Linen apron"), QStringLiteral("kitchen"),
                       {QStringLiteral("gift")}},
        {QStringLiteral("B-2"), QStringLiteral("Oil lamp"), QStringLiteral("light"), {}}};
    return order;
}

ApprovalRule rule(const char *name, std::vector<RuleCondition> conditions, std::vector<RuleAction> actions)
{
    return {QLatin1String(name), true, std::move(conditions), std::move(actions)};
}

RuleCondition words(RuleFact fact, const QStringList &list, RuleLines lines = RuleLines::Any)
{
    return {.fact = fact, .lines = lines, .words = list};
}

RuleCondition number(RuleFact fact, RuleTest test, std::int64_t value)
{
    return {.fact = fact, .test = test, .number = value};
}

bool isMatched(const RuleCondition &condition)
{
    return applyRules(std::vector {rule("r", {condition}, {})}, anOrder()).trace.front().result
        == Result::Matched;
}

const RuleAction kApprove {RuleVerb::Approve, {}, 0};
const RuleAction kHold {RuleVerb::Hold, QStringLiteral("look"), 0};

} // namespace

TEST(ApprovalRule, AsksForAnyAllOrNoLine)
{
    const struct
    {
        QStringList skus;
        bool any;
        bool all;
        bool none;
    } cases[] {{{QStringLiteral("a-1")}, true, false, false},
        {{QStringLiteral("A-1"), QStringLiteral("B-2")}, true, true, false},
        {{QStringLiteral("C-3")}, false, false, true}};
    for (const auto &one : cases) {
        EXPECT_EQ(isMatched(words(RuleFact::LineSku, one.skus, RuleLines::Any)), one.any);
        EXPECT_EQ(isMatched(words(RuleFact::LineSku, one.skus, RuleLines::All)), one.all);
        EXPECT_EQ(isMatched(words(RuleFact::LineSku, one.skus, RuleLines::None)), one.none);
    }
}

TEST(ApprovalRule, SeesEveryFactOfAnOrder)
{
    using enum RuleFact;
    using enum RuleTest;
    const std::pair<RuleCondition, bool> cases[] {{words(Shop, {QStringLiteral("Berlin")}), true},
        {words(Country, {QStringLiteral("FR"), QStringLiteral("de")}), true},
        {words(Payment, {QStringLiteral("cod")}), false}, {words(Currency, {QStringLiteral("EUR")}), true},
        {number(TotalMinor, AtLeast, 9'000), true}, {number(TotalMinor, AtLeast, 9'001), false},
        {number(TotalMinor, AtMost, 8'999), false}, {number(DiscountPerMille, AtLeast, 100), true},
        {number(DiscountPerMille, AtLeast, 101), false}, {number(WeightGrams, AtMost, 800), true},
        {number(HasNote, AtLeast, 1), false}, {number(BuyerOrders, AtLeast, 2), true},
        {words(LineTag, {QStringLiteral("gift")}), true},
        {words(LineTag, {QStringLiteral("gift")}, RuleLines::All), false},
        {words(LineCategory, {QStringLiteral("light")}), true},
        {{.fact = LineTitle, .test = Contains, .words = {QStringLiteral("LAMP")}}, true}};
    int at = 0;
    for (const auto &[condition, expected] : cases)
        EXPECT_EQ(isMatched(condition), expected) << "case " << at++;
}

TEST(ApprovalRule, ARuleThatAsksForWhatNobodyKnowsFailsAndNothingIsApproved)
{
    const auto outcome =
        applyRules(std::vector {rule("good", {}, {kApprove}),
                       rule("history", {number(RuleFact::BuyerRefunds, RuleTest::AtLeast, 1)}, {kHold})},
            anOrder());
    EXPECT_TRUE(outcome.hasFailedRule);
    EXPECT_FALSE(outcome.isApproved);
    EXPECT_TRUE(outcome.holdReason.isEmpty()) << "a failed rule does nothing else";
    EXPECT_EQ(outcome.trace[1].result, Result::Failed);
    EXPECT_EQ(outcome.trace[1].condition, 0);
}

TEST(ApprovalRule, APriceBelowTheFloorOrADiscountBeyondTheLimitWantsASecondPerson)
{
    const struct
    {
        RuleAction guard;
        bool stops;
    } cases[] {{{RuleVerb::FloorPrice, {}, 9'001}, true}, {{RuleVerb::FloorPrice, {}, 9'000}, false},
        {{RuleVerb::DiscountLimit, {}, 99}, true}, {{RuleVerb::DiscountLimit, {}, 100}, false}};
    for (const auto &[guard, stops] : cases) {
        const auto outcome =
            applyRules(std::vector {rule("ok", {}, {kApprove}), rule("guard", {}, {guard})}, anOrder());
        EXPECT_EQ(outcome.needsSecondPerson, stops) << guard.number;
        EXPECT_EQ(outcome.isApproved, !stops) << guard.number;
    }
}

TEST(ApprovalRule, SaysWhatEachRuleChangedAndWhyTheOthersDidNot)
{
    auto off = rule("off", {}, {kHold});
    off.isOn = false;
    const auto outcome = applyRules(
        std::vector {rule("approve", {words(RuleFact::Country, {QStringLiteral("DE")})}, {kApprove}), off,
            rule("far",
                {words(RuleFact::Shop, {QStringLiteral("Berlin")}),
                    words(RuleFact::Country, {QStringLiteral("US")})},
                {kHold}),
            rule("again", {}, {kApprove, {RuleVerb::Tag, QStringLiteral("vip"), 0}})},
        anOrder());
    const std::vector<RuleTrace> expected {{QStringLiteral("approve"), Result::Matched, -1, {kApprove}},
        {QStringLiteral("off"), Result::Off, -1, {}}, {QStringLiteral("far"), Result::NotMatched, 1, {}},
        {QStringLiteral("again"), Result::Matched, -1, {{RuleVerb::Tag, QStringLiteral("vip"), 0}}}};
    EXPECT_EQ(outcome.trace, expected);
    EXPECT_TRUE(outcome.isApproved);
    EXPECT_EQ(outcome.tags, QStringList {QStringLiteral("vip")});
}

TEST(ApprovalRule, WhatHoldsAnOrderWinsOverApprovalWhicheverComesFirst)
{
    const std::vector rules {rule("hold", {}, {kHold}), rule("approve", {}, {kApprove})};
    const std::vector turned {rules[1], rules[0]};
    EXPECT_FALSE(applyRules(rules, anOrder()).isApproved);
    EXPECT_TRUE(applyRules(rules, anOrder()).sameEffect(applyRules(turned, anOrder())));
}

TEST(ApprovalRule, RulesAreTheSameAfterExportAndImport)
{
    rc::check([] {
        std::vector<ApprovalRule> rules;
        const int count = *rc::gen::inRange(0, 5);
        for (int at = 0; at < count; ++at) {
            ApprovalRule one = rule("r", {}, {kApprove});
            one.isOn = *rc::gen::arbitrary<bool>();
            one.conditions.push_back(words(RuleFact(*rc::gen::inRange(10, 14)), {QStringLiteral("x")},
                RuleLines(*rc::gen::inRange(0, 3))));
            one.conditions.push_back(number(RuleFact(*rc::gen::inRange(4, 10)),
                *rc::gen::arbitrary<bool>() ? RuleTest::AtLeast : RuleTest::AtMost,
                *rc::gen::inRange<std::int64_t>(0, 1'000'000)));
            one.actions.push_back({RuleVerb::DiscountLimit, {}, *rc::gen::inRange(0, 1'000)});
            rules.push_back(one);
        }
        const auto again = parseRules(toJson(rules));
        RC_ASSERT(again.has_value());
        RC_ASSERT(*again == rules);
    });
}

TEST(ApprovalRule, NamesThePlaceThatIsMalformed)
{
    const std::pair<const char *, const char *> cases[] {{R"({"rules":1})", "$.rules"},
        {R"({"rules":[{"when":[],"then":[]}]})", "$.rules[0].name"},
        {R"({"rules":[{"name":"a","when":[{"fact":"moon","one_of":[]}],"then":[]}]})",
            "$.rules[0].when[0].fact"},
        {R"({"rules":[{"name":"a","when":[{"fact":"total_minor","one_of":["1"]}],"then":[]}]})",
            "$.rules[0].when[0].one_of"},
        {R"({"rules":[{"name":"a","when":[{"fact":"shop"}],"then":[]}]})", "$.rules[0].when[0]"},
        {R"({"rules":[{"name":"a","when":[],"then":[{"do":"hold"}]}]})", "$.rules[0].then[0].word"},
        {R"({"rules":[{"name":"a","when":[],"then":[{"do":"floor_price"}]}]})", "$.rules[0].then[0].number"}};
    for (const auto &[json, place] : cases) {
        const auto rules = parseRules(json);
        ASSERT_FALSE(rules) << json;
        EXPECT_EQ(rules.error().code, QStringLiteral("rule.malformed")) << json;
        EXPECT_EQ(rules.error().detail, QLatin1String(place)) << json;
    }
}
