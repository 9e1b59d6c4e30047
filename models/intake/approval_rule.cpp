#include "intake/approval_rule.h"

#include <algorithm>

namespace purser::intake {

namespace {

using Result = RuleTrace::Result;

/// What a condition says: holds, does not hold, or nobody can tell.
using Answer = std::optional<bool>;

bool isOneOf(const QString &value, const QStringList &words)
{
    return words.contains(value, Qt::CaseInsensitive);
}

bool holdsWord(const RuleCondition &condition, const QString &value)
{
    if (condition.test != RuleTest::Contains)
        return isOneOf(value, condition.words);
    return std::ranges::any_of(
        condition.words, [&value](const QString &word) { return value.contains(word, Qt::CaseInsensitive); });
}

Answer holdsNumber(const RuleCondition &condition, std::optional<std::int64_t> value)
{
    if (!value)
        return std::nullopt;
    return condition.test == RuleTest::AtMost ? *value <= condition.number : *value >= condition.number;
}

bool holdsLine(const RuleCondition &condition, const RuleLine &line)
{
    if (condition.fact == RuleFact::LineTag)
        return std::ranges::any_of(
            line.tags, [&condition](const QString &tag) { return holdsWord(condition, tag); });
    if (condition.fact == RuleFact::LineTitle)
        return holdsWord(condition, line.title);
    return holdsWord(condition, condition.fact == RuleFact::LineCategory ? line.category : line.sku);
}

bool holdsLines(const RuleCondition &condition, const std::vector<RuleLine> &lines)
{
    const auto holds = [&condition](const RuleLine &line) { return holdsLine(condition, line); };
    switch (condition.lines) {
    case RuleLines::Any: return std::ranges::any_of(lines, holds);
    case RuleLines::All: return !lines.empty() && std::ranges::all_of(lines, holds);
    case RuleLines::None: return std::ranges::none_of(lines, holds);
    }
    return false;
}

std::int64_t discountPerMille(const RuleSubject &subject)
{
    return subject.goodsMinor <= 0 ? 0 : subject.discountMinor * 1'000 / subject.goodsMinor;
}

Answer holds(const RuleCondition &condition, const RuleSubject &subject)
{
    switch (condition.fact) {
    case RuleFact::Shop: return holdsWord(condition, subject.shop);
    case RuleFact::Country: return holdsWord(condition, subject.country);
    case RuleFact::Payment: return holdsWord(condition, subject.payment);
    case RuleFact::Currency: return holdsWord(condition, subject.currency);
    case RuleFact::TotalMinor: return holdsNumber(condition, subject.totalMinor);
    case RuleFact::DiscountPerMille: return holdsNumber(condition, discountPerMille(subject));
    case RuleFact::WeightGrams: return holdsNumber(condition, subject.weightGrams);
    case RuleFact::HasNote: return holdsNumber(condition, subject.hasNote ? 1 : 0);
    case RuleFact::BuyerOrders: return holdsNumber(condition, subject.buyerOrders);
    case RuleFact::BuyerRefunds: return holdsNumber(condition, subject.buyerRefunds);
    case RuleFact::LineSku:
    case RuleFact::LineTitle:
    case RuleFact::LineTag:
    case RuleFact::LineCategory: return holdsLines(condition, subject.lines);
    }
    return std::nullopt;
}

/// Why the rule does not act: the first condition that says no, or that nobody can answer.
RuleTrace traceOf(const ApprovalRule &rule, const RuleSubject &subject)
{
    RuleTrace trace {.rule = rule.name, .result = rule.isOn ? Result::Matched : Result::Off};
    for (std::size_t at = 0; rule.isOn && at < rule.conditions.size(); ++at) {
        const Answer answer = holds(rule.conditions[at], subject);
        if (answer && *answer)
            continue;
        trace.result = answer ? Result::NotMatched : Result::Failed;
        trace.condition = static_cast<int>(at);
        return trace;
    }
    return trace;
}

/// What the actions make of the outcome, before it is known whether anything stands against an approval.
struct Drafted
{
    RuleOutcome outcome {};
    bool isApproved = false;
};

/// @returns whether the action changed anything
bool act(Drafted &draft, const RuleAction &action, const RuleSubject &subject)
{
    RuleOutcome &outcome = draft.outcome;
    switch (action.verb) {
    case RuleVerb::Approve: return !std::exchange(draft.isApproved, true);
    case RuleVerb::Hold:
        if (!outcome.holdReason.isEmpty())
            return false;
        outcome.holdReason = action.word;
        return true;
    case RuleVerb::Tag:
        if (outcome.tags.contains(action.word))
            return false;
        outcome.tags << action.word;
        return true;
    case RuleVerb::SecondPerson: return !std::exchange(outcome.needsSecondPerson, true);
    case RuleVerb::FloorPrice:
        return subject.totalMinor < action.number && !std::exchange(outcome.needsSecondPerson, true);
    case RuleVerb::DiscountLimit:
        return discountPerMille(subject) > action.number && !std::exchange(outcome.needsSecondPerson, true);
    }
    return false;
}

} // namespace

bool isOfNumbers(RuleFact fact)
{
    switch (fact) {
    case RuleFact::TotalMinor:
    case RuleFact::DiscountPerMille:
    case RuleFact::WeightGrams:
    case RuleFact::HasNote:
    case RuleFact::BuyerOrders:
    case RuleFact::BuyerRefunds: return true;
    case RuleFact::Shop:
    case RuleFact::Country:
    case RuleFact::Payment:
    case RuleFact::Currency:
    case RuleFact::LineSku:
    case RuleFact::LineTitle:
    case RuleFact::LineTag:
    case RuleFact::LineCategory: return false;
    }
    return false;
}

bool isOfLines(RuleFact fact)
{
    return fact == RuleFact::LineSku || fact == RuleFact::LineTitle || fact == RuleFact::LineTag
        || fact == RuleFact::LineCategory;
}

bool RuleOutcome::sameEffect(const RuleOutcome &other) const
{
    return isApproved == other.isApproved && holdReason == other.holdReason && tags == other.tags
        && needsSecondPerson == other.needsSecondPerson && hasFailedRule == other.hasFailedRule;
}

RuleOutcome applyRules(std::span<const ApprovalRule> rules, const RuleSubject &subject)
{
    Drafted draft;
    for (const ApprovalRule &rule : rules) {
        RuleTrace trace = traceOf(rule, subject);
        draft.outcome.hasFailedRule |= trace.result == Result::Failed;
        if (trace.result == Result::Matched)
            std::ranges::copy_if(rule.actions, std::back_inserter(trace.changes),
                [&](const RuleAction &action) { return act(draft, action, subject); });
        draft.outcome.trace.push_back(std::move(trace));
    }
    RuleOutcome &outcome = draft.outcome;
    outcome.isApproved = draft.isApproved && outcome.holdReason.isEmpty() && !outcome.needsSecondPerson
        && !outcome.hasFailedRule;
    return outcome;
}

} // namespace purser::intake
