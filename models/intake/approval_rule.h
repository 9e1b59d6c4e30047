#pragma once

#include "base/result.h"

#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace purser::intake {

/// What an approval rule may look at. Facts of lines are asked of any, all or no line.
enum class RuleFact {
    Shop,
    Country,
    Payment,
    Currency,
    TotalMinor,
    DiscountPerMille, ///< of what the goods cost before it
    WeightGrams,
    HasNote,
    BuyerOrders, ///< earlier ones of the same buyer
    BuyerRefunds, ///< of those, refunded ones
    LineSku,
    LineTitle,
    LineTag,
    LineCategory
};
enum class RuleTest { OneOf, AtLeast, AtMost, Contains };
enum class RuleLines { Any, All, None };

struct RuleCondition
{
    RuleFact fact = RuleFact::Shop;
    RuleTest test = RuleTest::OneOf;
    RuleLines lines = RuleLines::Any;
    QStringList words {}; ///< compared without case
    std::int64_t number = 0;

    bool operator==(const RuleCondition &) const = default;
};

enum class RuleVerb {
    Approve,
    Hold, ///< word = the reason
    Tag, ///< word = the tag
    SecondPerson,
    FloorPrice, ///< number = the least an order may cost, in minor units; below it stops for a second person
    DiscountLimit ///< number = the most that may be taken off, per mille; beyond it stops likewise
};

struct RuleAction
{
    RuleVerb verb = RuleVerb::Approve;
    QString word {};
    std::int64_t number = 0;

    bool operator==(const RuleAction &) const = default;
};

/// One rule: when all conditions hold, all actions happen, in their order.
struct ApprovalRule
{
    QString name {};
    bool isOn = true;
    std::vector<RuleCondition> conditions {};
    std::vector<RuleAction> actions {};
    QString shop {}; ///< name of the only shop whose orders it is asked about; empty = of every shop

    bool operator==(const ApprovalRule &) const = default;
};

struct RuleLine
{
    QString sku {};
    QString title {};
    QString category {};
    QStringList tags {};
};

/// What rules know of an order; nothing personal. A fact that nobody knows is left out, and a rule that asks
/// for it fails instead of guessing.
struct RuleSubject
{
    QString shop {};
    QString country {};
    QString payment {};
    QString currency {};
    std::int64_t totalMinor = 0;
    std::int64_t goodsMinor = 0; ///< before discounts
    std::int64_t discountMinor = 0;
    std::optional<std::int64_t> weightGrams {};
    bool hasNote = false;
    std::optional<std::int64_t> buyerOrders {};
    std::optional<std::int64_t> buyerRefunds {};
    std::vector<RuleLine> lines {};
};

/// What became of one rule: the "why" of an order.
struct RuleTrace
{
    enum class Result { Off, Matched, NotMatched, Failed };
    QString rule {};
    Result result = Result::NotMatched;
    int condition = -1; ///< index of the first that did not hold, or failed
    std::vector<RuleAction> changes {}; ///< actions that changed something

    bool operator==(const RuleTrace &) const = default;
};

struct RuleOutcome
{
    bool isApproved = false; ///< approved, and nothing below stands against it
    QString holdReason {}; ///< the first rule's that holds it
    QStringList tags {};
    bool needsSecondPerson = false;
    bool hasFailedRule = false; ///< the order goes to Check, the rule is to be switched off
    std::vector<RuleTrace> trace {}; ///< one a rule, in their order

    /// Equal in what they do to the order, whichever rule did it.
    [[nodiscard]] bool sameEffect(const RuleOutcome &other) const;
};

/// Runs the rules in their order. Pure: the same rules and facts give the same outcome.
[[nodiscard]] RuleOutcome applyRules(std::span<const ApprovalRule> rules, const RuleSubject &subject);

/// {"rules":[{"name":…,"on":true,"when":[{"fact":"line.sku","lines":"any","one_of":["A-1"]},
/// {"fact":"total_minor","at_least":5000}],"then":[{"do":"hold","word":"check"}]}]}
/// @returns BrokenAnswer "rule.malformed" with the JSON path
[[nodiscard]] base::Result<std::vector<ApprovalRule>> parseRules(const QByteArray &json);
[[nodiscard]] QByteArray toJson(const std::vector<ApprovalRule> &rules);

/// Conditions and actions alone, as a rule is kept: {"when":[…],"then":[…]}.
[[nodiscard]] QByteArray ruleBody(const ApprovalRule &rule);
/// @param rule  whose conditions and actions are replaced; @returns BrokenAnswer "rule.malformed"
[[nodiscard]] base::Result<ApprovalRule> withBody(ApprovalRule rule, const QByteArray &body);

/// The rule's own words for a fact, a test and a verb: "line.sku", "at_least", "second_person".
[[nodiscard]] QString code(RuleFact fact);
[[nodiscard]] QString code(RuleTest test);
[[nodiscard]] QString code(RuleLines lines);
[[nodiscard]] QString code(RuleVerb verb);

/// Whether a fact is a number (at least, at most) or a word (one of, contains).
[[nodiscard]] bool isOfNumbers(RuleFact fact);
/// Whether it is asked of lines: any, all, or none.
[[nodiscard]] bool isOfLines(RuleFact fact);

inline constexpr std::array kRuleFacts {RuleFact::Shop, RuleFact::Country, RuleFact::Payment,
    RuleFact::Currency, RuleFact::TotalMinor, RuleFact::DiscountPerMille, RuleFact::WeightGrams,
    RuleFact::HasNote, RuleFact::BuyerOrders, RuleFact::BuyerRefunds, RuleFact::LineSku, RuleFact::LineTitle,
    RuleFact::LineTag, RuleFact::LineCategory};
inline constexpr std::array kRuleVerbs {RuleVerb::Approve, RuleVerb::Hold, RuleVerb::Tag,
    RuleVerb::SecondPerson, RuleVerb::FloorPrice, RuleVerb::DiscountLimit};

} // namespace purser::intake
