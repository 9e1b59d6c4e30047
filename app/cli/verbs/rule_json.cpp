#include "app/cli/verbs/rule_json.h"

#include "base/json.h"
#include "desk/rule_wording.h"

namespace purser::cli {

namespace {

using desk::RuleWording;
using intake::RuleTrace;

QString codeOf(RuleTrace::Result result)
{
    switch (result) {
    case RuleTrace::Result::Off: return QStringLiteral("off");
    case RuleTrace::Result::Matched: return QStringLiteral("matched");
    case RuleTrace::Result::NotMatched: return QStringLiteral("not-matched");
    case RuleTrace::Result::Failed: return QStringLiteral("failed");
    }
    return {};
}

QJsonObject toJson(const intake::RuleAction &action)
{
    QJsonObject json {{QStringLiteral("do"), intake::code(action.verb)}};
    if (!action.word.isEmpty())
        json.insert(u"word", action.word);
    if (action.number != 0)
        json.insert(u"number", qint64(action.number));
    return json;
}

QJsonObject toJson(const intake::ApprovalRule &rule, const RuleTrace &trace)
{
    QJsonArray changes;
    for (const intake::RuleAction &change : trace.changes)
        changes.append(toJson(change));
    QJsonObject json {{QStringLiteral("rule"), rule.name}, {QStringLiteral("result"), codeOf(trace.result)},
        {QStringLiteral("says"), RuleWording::sentence(rule)},
        {QStringLiteral("words"), RuleWording::trace(rule, trace)}, {QStringLiteral("changes"), changes}};
    if (trace.condition >= 0) {
        const auto &condition = rule.conditions[static_cast<std::size_t>(trace.condition)];
        json.insert(u"condition",
            QJsonObject {{QStringLiteral("index"), trace.condition},
                {QStringLiteral("fact"), intake::code(condition.fact)},
                {QStringLiteral("words"), RuleWording::condition(condition, RuleWording::digitsOf(rule))}});
    }
    return json;
}

QJsonObject toJson(const intake::RuleOutcome &outcome)
{
    return {{QStringLiteral("approved"), outcome.isApproved}, {QStringLiteral("hold"), outcome.holdReason},
        {QStringLiteral("tags"), QJsonArray::fromStringList(outcome.tags)},
        {QStringLiteral("second_person"), outcome.needsSecondPerson},
        {QStringLiteral("failed"), outcome.hasFailedRule},
        {QStringLiteral("words"), RuleWording::outcome(outcome)}};
}

} // namespace

QJsonObject toJson(const desk::OrderWhy &why)
{
    QJsonArray rules;
    for (std::size_t at = 0; at < why.trace.size(); ++at)
        rules.append(toJson(why.rules[at], why.trace[at]));
    return {{QStringLiteral("rules"), rules}, {QStringLiteral("second_yes"), why.acceptedBy}};
}

QString toText(const desk::OrderWhy &why)
{
    QString text;
    for (std::size_t at = 0; at < why.trace.size(); ++at)
        text += why.rules[at].name + u'\t' + RuleWording::trace(why.rules[at], why.trace[at]) + u'\n';
    if (!why.acceptedBy.isEmpty())
        text += QStringLiteral("second yes\t") + why.acceptedBy + u'\n';
    return text;
}

QJsonObject toJson(const desk::RuleReplay &replay)
{
    QJsonArray differences;
    for (const desk::RuleDifference &one : replay.differences)
        differences.append(QJsonObject {{QStringLiteral("id"), u'o' + one.order.toString()},
            {QStringLiteral("number"), one.number},
            {QStringLiteral("placed_at"), base::toIso(base::fromMilliseconds(one.placedAt))},
            {QStringLiteral("before"), toJson(one.before)}, {QStringLiteral("after"), toJson(one.after)}});
    return {{QStringLiteral("orders"), qint64(replay.orders)}, {QStringLiteral("is_whole"), replay.isWhole},
        {QStringLiteral("differences"), differences}};
}

QString toText(const desk::RuleReplay &replay)
{
    QString text =
        QStringLiteral("%1 of %2 orders differ\n").arg(replay.differences.size()).arg(replay.orders);
    for (const desk::RuleDifference &one : replay.differences)
        text += one.number + u'\t' + RuleWording::outcome(one.before) + QStringLiteral("\t→\t")
            + RuleWording::outcome(one.after) + u'\n';
    return text;
}

} // namespace purser::cli
