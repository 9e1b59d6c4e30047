#include "intake/rule_why.h"

#include <gtest/gtest.h>

#include <rapidcheck.h>

using namespace purser::intake;

namespace {

RuleAction actionAt(int choice)
{
    switch (choice) {
    case 0: return {RuleVerb::Approve, {}, 0};
    case 1: return {RuleVerb::Hold, QStringLiteral("look"), 0};
    case 2: return {RuleVerb::Tag, QStringLiteral("fragile"), 0};
    case 3: return {RuleVerb::SecondPerson, {}, 0};
    case 4: return {RuleVerb::FloorPrice, {}, 5'000};
    default: return {RuleVerb::DiscountLimit, {}, 100};
    }
}

RuleCondition conditionAt(int choice)
{
    switch (choice) {
    case 0: return {.fact = RuleFact::Country, .words = {QStringLiteral("DE")}};
    case 1: return {.fact = RuleFact::TotalMinor, .test = RuleTest::AtLeast, .number = 6'000};
    default: return {.fact = RuleFact::WeightGrams, .test = RuleTest::AtMost, .number = 1'000};
    }
}

/// Some rules of every kind, some off, with repeated actions.
std::vector<ApprovalRule> someRules()
{
    std::vector<ApprovalRule> rules;
    const int count = *rc::gen::inRange(0, 6);
    for (int at = 0; at < count; ++at) {
        ApprovalRule rule {.name = QStringLiteral("rule %1").arg(at), .isOn = *rc::gen::inRange(0, 4) != 0};
        for (int more = *rc::gen::inRange(0, 3); more > 0; --more)
            rule.conditions.push_back(conditionAt(*rc::gen::inRange(0, 3)));
        for (int more = *rc::gen::inRange(1, 4); more > 0; --more)
            rule.actions.push_back(actionAt(*rc::gen::inRange(0, 6)));
        rules.push_back(rule);
    }
    return rules;
}

RuleSubject someOrder()
{
    RuleSubject order {.country = *rc::gen::element(QStringLiteral("DE"), QStringLiteral("FR")),
        .totalMinor = *rc::gen::inRange(0, 12'000),
        .goodsMinor = 10'000,
        .discountMinor = *rc::gen::inRange(0, 3'000)};
    if (*rc::gen::arbitrary<bool>())
        order.weightGrams = *rc::gen::inRange(0, 2'000);
    return order;
}

} // namespace

TEST(RuleWhy, ComesBackAsItWasWrittenWhateverTheRulesSaid)
{
    EXPECT_TRUE(rc::check([] {
        const auto rules = someRules();
        const RuleOutcome outcome = applyRules(rules, someOrder());
        const auto back = parseWhy(rules, whyText(rules, outcome.trace));
        RC_ASSERT(back.has_value());
        RC_ASSERT(*back == outcome.trace);
        RC_ASSERT(outcomeOf(*back).sameEffect(outcome));
    }));
}

TEST(RuleWhy, IsShort)
{
    const std::vector<ApprovalRule> rules {
        {.name = QStringLiteral("a"), .conditions = {conditionAt(0)}, .actions = {actionAt(2), actionAt(0)}},
        {.name = QStringLiteral("b"), .conditions = {conditionAt(1)}, .actions = {actionAt(1)}},
        {.name = QStringLiteral("c"), .conditions = {conditionAt(2)}, .actions = {actionAt(1)}},
        {.name = QStringLiteral("d"), .isOn = false, .actions = {actionAt(1)}}};
    const RuleSubject order {.country = QStringLiteral("DE"), .totalMinor = 1'000};
    EXPECT_EQ(whyText(rules, applyRules(rules, order).trace), QStringLiteral("m0,1 n0 f0 -"));
}

TEST(RuleWhy, OfOtherRulesIsRefusedInsteadOfGuessed)
{
    const std::vector<ApprovalRule> rules {
        {.name = QStringLiteral("a"), .conditions = {conditionAt(0)}, .actions = {actionAt(0)}}};
    for (const char *text : {"", "m0 m0", "m1", "n1", "f7", "x0", "n", "mx"})
        EXPECT_FALSE(parseWhy(rules, QLatin1String(text))) << text;
}
