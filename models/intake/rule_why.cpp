#include "intake/rule_why.h"

#include <algorithm>

namespace purser::intake {

namespace {

using Result = RuleTrace::Result;

/// Places of the actions that changed something; a trace keeps them in the rule's order.
QStringList placesOf(const ApprovalRule &rule, const RuleTrace &trace)
{
    QStringList places;
    auto from = rule.actions.begin();
    for (const RuleAction &change : trace.changes) {
        from = std::find(from, rule.actions.end(), change);
        if (from == rule.actions.end())
            break;
        places << QString::number(from - rule.actions.begin());
        ++from;
    }
    return places;
}

QString wordOf(const ApprovalRule &rule, const RuleTrace &trace)
{
    switch (trace.result) {
    case Result::Off: return QStringLiteral("-");
    case Result::Matched: return u'm' + placesOf(rule, trace).join(u',');
    case Result::NotMatched: return u'n' + QString::number(trace.condition);
    case Result::Failed: return u'f' + QString::number(trace.condition);
    }
    return {};
}

/// A place in a list of @p size; -1 = it is none.
int placeIn(QStringView word, std::size_t size)
{
    bool isNumber = false;
    const int place = word.toInt(&isNumber);
    return isNumber && place >= 0 && static_cast<std::size_t>(place) < size ? place : -1;
}

std::optional<RuleTrace> traceOf(const ApprovalRule &rule, const QString &word)
{
    RuleTrace trace {.rule = rule.name, .result = Result::Off};
    if (word == u"-")
        return trace;
    const QString rest = word.mid(1);
    if (word.startsWith(u'm')) {
        trace.result = Result::Matched;
        for (const QString &place : rest.split(u',', Qt::SkipEmptyParts)) {
            const int at = placeIn(place, rule.actions.size());
            if (at < 0)
                return std::nullopt;
            trace.changes.push_back(rule.actions[static_cast<std::size_t>(at)]);
        }
        return trace;
    }
    trace.result = word.startsWith(u'f') ? Result::Failed : Result::NotMatched;
    trace.condition = placeIn(rest, rule.conditions.size());
    const bool isKnown = word.startsWith(u'f') || word.startsWith(u'n');
    return isKnown && trace.condition >= 0 ? std::optional(trace) : std::nullopt;
}

} // namespace

QString whyText(std::span<const ApprovalRule> rules, std::span<const RuleTrace> trace)
{
    QStringList words;
    for (std::size_t at = 0; at < std::min(rules.size(), trace.size()); ++at)
        words << wordOf(rules[at], trace[at]);
    return words.join(u' ');
}

std::optional<std::vector<RuleTrace>> parseWhy(std::span<const ApprovalRule> rules, const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (static_cast<std::size_t>(words.size()) != rules.size())
        return std::nullopt;
    std::vector<RuleTrace> trace;
    trace.reserve(rules.size());
    for (std::size_t at = 0; at < rules.size(); ++at) {
        auto one = traceOf(rules[at], words[static_cast<qsizetype>(at)]);
        if (!one)
            return std::nullopt;
        trace.push_back(std::move(*one));
    }
    return trace;
}

bool asksSecondPerson(RuleVerb verb)
{
    return verb == RuleVerb::SecondPerson || verb == RuleVerb::FloorPrice || verb == RuleVerb::DiscountLimit;
}

RuleOutcome outcomeOf(std::vector<RuleTrace> trace)
{
    RuleOutcome outcome;
    bool isApproved = false;
    for (const RuleTrace &one : trace) {
        outcome.hasFailedRule |= one.result == Result::Failed;
        for (const RuleAction &change : one.changes) {
            isApproved |= change.verb == RuleVerb::Approve;
            outcome.needsSecondPerson |= asksSecondPerson(change.verb);
            if (change.verb == RuleVerb::Hold)
                outcome.holdReason = change.word;
            if (change.verb == RuleVerb::Tag)
                outcome.tags << change.word;
        }
    }
    outcome.isApproved =
        isApproved && outcome.holdReason.isEmpty() && !outcome.needsSecondPerson && !outcome.hasFailedRule;
    outcome.trace = std::move(trace);
    return outcome;
}

} // namespace purser::intake
