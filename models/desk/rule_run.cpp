#include "desk/rule_run.h"

#include "base/text.h"
#include "desk/rule_facts.h"
#include "intake/finding.h"
#include "intake/rule_why.h"
#include "orders/actions.h"
#include "orders/order_table.h"

namespace purser::desk {

namespace {

using intake::ApprovalRule;
using intake::KeptFinding;
using intake::KeptRule;
using intake::RuledOrder;
using intake::RuleOutcome;
using intake::RuleTrace;
using orders::Order;

constexpr auto kSecondPerson = "rule.second-person";
constexpr auto kFailed = "rule.failed";
constexpr int kBlocking = static_cast<int>(intake::Severity::Blocking);

KeptFinding findingOf(const char *code, const QStringList &facts)
{
    KeptFinding finding;
    finding.code = QLatin1String(code);
    finding.severity = kBlocking;
    finding.facts = facts.join(u'\t');
    return finding;
}

std::vector<ApprovalRule> plain(const std::vector<KeptRule> &kept)
{
    std::vector<ApprovalRule> rules;
    rules.reserve(kept.size());
    for (const KeptRule &one : kept)
        rules.push_back(one.rule);
    return rules;
}

bool asksSecond(const RuleTrace &trace)
{
    return std::ranges::any_of(trace.changes,
        [](const intake::RuleAction &change) { return intake::asksSecondPerson(change.verb); });
}

/// An order that a failed rule brought to Check stays there while nobody has looked after the rule.
bool isStillBroken(const KeptFinding &finding, const std::vector<KeptRule> &rules)
{
    return finding.code == QLatin1String(kFailed)
        && std::ranges::any_of(rules, [&finding](const KeptRule &kept) {
               return !kept.rule.isOn && !kept.problem.isEmpty()
                   && finding.facts.section(u'\t', 0, 0) == kept.rule.name;
           });
}

/// What the rules have against the order.
std::vector<KeptFinding> objections(
    const std::vector<KeptRule> &rules, const RuleOutcome &outcome, const std::vector<KeptFinding> &before)
{
    std::vector<KeptFinding> found;
    for (std::size_t at = 0; at < outcome.trace.size(); ++at) {
        const RuleTrace &trace = outcome.trace[at];
        if (asksSecond(trace))
            found.push_back(findingOf(kSecondPerson, {trace.rule}));
        if (trace.result != RuleTrace::Result::Failed)
            continue;
        const auto fact = rules[at].rule.conditions[static_cast<std::size_t>(trace.condition)].fact;
        found.push_back(findingOf(kFailed, {trace.rule, intake::code(fact)}));
    }
    for (const KeptFinding &old : before)
        if (isStillBroken(old, rules))
            found.push_back(findingOf(kFailed, old.facts.split(u'\t')));
    return found;
}

void putTags(Order &order, const RuleOutcome &outcome)
{
    order.tags.clear();
    for (const QString &tag : outcome.tags)
        if (const QString folded = base::folded(tag); !order.tags.contains(folded))
            order.tags << folded;
}

/// Holds the order once for a reason: a person who released it is not overruled by the next change.
void putHold(Order &order, const RuleOutcome &outcome, const std::optional<RuledOrder> &known, RuleRun run,
    RuledOrder &ruled)
{
    ruled.held = outcome.holdReason;
    const bool isHeldBefore = known && known->held == outcome.holdReason && run == RuleRun::AsBefore;
    if (outcome.holdReason.isEmpty() || isHeldBefore || !order.holdCode.isEmpty())
        return;
    if (auto held = orders::hold(order, outcome.holdReason, 0))
        order = std::move(*held);
}

/// The second yes that was said to just this, or else what still asks for it.
void putObjections(const Order &order, std::vector<KeptFinding> against,
    const std::optional<RuledOrder> &known, RuledOrder &ruled, std::vector<KeptFinding> &findings)
{
    const QString asked = acceptanceOf(order, against);
    if (known && !known->acceptedBy.isEmpty() && known->acceptedFor == asked && !against.empty()) {
        ruled.acceptedBy = known->acceptedBy;
        ruled.acceptedFor = asked;
        return;
    }
    std::ranges::move(against, std::back_inserter(findings));
}

/// True once a person has taken back what rules approved.
base::Result<bool> isTakenBack(Writing &writing, const Order &order, const BeforeRules &before)
{
    if (before.isNew || before.run == RuleRun::Anew)
        return false;
    const auto history = store::historyOf(writing.connection, order.id.value());
    if (!history)
        return tl::unexpected(history.error());
    return std::ranges::any_of(*history, [](const store::JournalLine &line) {
        return line.action == u"confirm" && line.user == QLatin1String(kRuleActor);
    });
}

base::Result<> noteFollowing(Writing &writing, const Order &order, const RuleOutcome &outcome,
    const std::vector<KeptRule> &rules, const BeforeRules &before)
{
    // While a rule is off because it failed, nobody knows what it would have stopped: a person approves.
    const bool isBroken =
        std::ranges::any_of(rules, [](const KeptRule &kept) { return !kept.problem.isEmpty(); });
    RulesToFollow follow {.order = order.id, .isApproved = outcome.isApproved && !isBroken};
    for (std::size_t at = 0; at < outcome.trace.size(); ++at)
        if (outcome.trace[at].result == RuleTrace::Result::Failed) {
            const auto condition = static_cast<std::size_t>(outcome.trace[at].condition);
            follow.failed.emplace_back(rules[at].id, intake::code(rules[at].rule.conditions[condition].fact));
        }
    if (follow.isApproved) {
        const auto isBack = isTakenBack(writing, order, before);
        if (!isBack)
            return tl::unexpected(isBack.error());
        follow.isApproved = !*isBack;
    }
    if (follow.isApproved || !follow.failed.empty())
        writing.following.push_back(std::move(follow));
    return {};
}

store::Actor ruleActor(const store::Actor &actor)
{
    return {QLatin1String(kRuleActor), QLatin1String(kRuleActor), actor.station};
}

/// Confirms as a person would; what stands against it leaves the order where it is.
base::Result<std::int64_t> confirmApproved(Writing &writing, const store::Actor &actor, orders::OrderId id)
{
    const auto before = orders::findOrder(writing.connection, id);
    if (!before)
        return tl::unexpected(before.error());
    if (!*before || !orders::holdsStock((*before)->payment))
        return 0;
    const auto after = orders::confirm(**before);
    if (!after)
        return 0;
    store::Unit unit {.actor = ruleActor(actor),
        .at = writing.at(),
        .action = QStringLiteral("confirm"),
        .subject = id.value()};
    orders::putOrder(unit, *before, *after, writing.at());
    return store::applyUnit(writing.connection, writing.keys, unit);
}

base::Result<std::int64_t> switchOff(Writing &writing, const store::Actor &actor, orders::OrderId order,
    intake::RuleId id, const QString &fact)
{
    const auto before = intake::findRule(writing.connection, id);
    if (!before)
        return tl::unexpected(before.error());
    if (!*before || !(*before)->rule.isOn)
        return 0;
    KeptRule after = **before;
    after.rule.isOn = false;
    after.problem = fact;
    store::Unit unit {.actor = ruleActor(actor),
        .at = writing.at(),
        .action = QStringLiteral("rule.failed"),
        .subject = order.value()};
    intake::putRule(unit, *before, after);
    return store::applyUnit(writing.connection, writing.keys, unit);
}

} // namespace

bool isOfRules(const KeptFinding &finding)
{
    return finding.code.startsWith(u"rule.");
}

QString acceptanceOf(const Order &order, const std::vector<KeptFinding> &findings)
{
    QStringList words {QString::number(order.totalMinor)};
    for (const KeptFinding &finding : findings)
        if (isOfRules(finding))
            words << finding.code << finding.facts;
    return words.join(u'\n');
}

base::Result<> askRules(Writing &writing, store::Unit &unit, Order &after, std::vector<KeptFinding> &findings,
    const BeforeRules &before)
{
    const auto rules = intake::rulesFor(writing.connection, after.shop);
    if (!rules)
        return tl::unexpected(rules.error());
    const auto known = before.isNew ? base::Result<std::optional<RuledOrder>>()
                                    : intake::findRuled(writing.connection, after.id);
    if (!known)
        return tl::unexpected(known.error());
    if (rules->empty()) {
        after.tags.clear();
        intake::putRuled(unit, *known, {});
        return {};
    }
    const std::vector<ApprovalRule> asked = plain(*rules);
    const auto subject = RuleFacts(writing.connection, asked).of(after);
    if (!subject)
        return tl::unexpected(subject.error());
    const auto set = intake::keepSet(writing.connection, asked);
    if (!set)
        return tl::unexpected(set.error());
    const RuleOutcome outcome = intake::applyRules(asked, *subject);
    RuledOrder ruled {.order = after.id, .set = *set, .why = intake::whyText(asked, outcome.trace)};
    putTags(after, outcome);
    putHold(after, outcome, *known, before.run, ruled);
    putObjections(after, objections(*rules, outcome, before.findings), *known, ruled, findings);
    intake::putRuled(unit, *known, ruled);
    return noteFollowing(writing, after, outcome, *rules, before);
}

base::Result<std::vector<std::int64_t>> followRules(Writing &writing, const store::Actor &actor)
{
    std::vector<std::int64_t> entries;
    const auto keep = [&entries](const base::Result<std::int64_t> &seq) -> base::Result<> {
        if (!seq)
            return tl::unexpected(seq.error());
        if (*seq != 0)
            entries.push_back(*seq);
        return {};
    };
    for (const RulesToFollow &follow : std::exchange(writing.following, {})) {
        for (const auto &[rule, fact] : follow.failed)
            if (auto done = keep(switchOff(writing, actor, follow.order, rule, fact)); !done)
                return tl::unexpected(done.error());
        if (follow.isApproved)
            if (auto done = keep(confirmApproved(writing, actor, follow.order)); !done)
                return tl::unexpected(done.error());
    }
    return entries;
}

} // namespace purser::desk
