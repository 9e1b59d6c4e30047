#include "desk/rule_book.h"

#include "desk/checks.h"
#include "desk/rule_run.h"
#include "desk/settings.h"
#include "orders/shop.h"

namespace purser::desk {

namespace {

using intake::ApprovalRule;
using intake::KeptRule;
using orders::Order;
using orders::OrderId;
using orders::Outcome;
using Kind = base::Error::Kind;
using Rules = std::vector<KeptRule>;

base::Result<> mayPublish(const Core &core)
{
    if (core.may(QStringLiteral("rules.publish")))
        return {};
    return base::fail(Kind::NotPermitted, QStringLiteral("rule.not-yours"));
}

base::Result<std::map<QString, orders::ShopId>> shopsByName(store::Connection &connection)
{
    const auto shops = orders::allShops(connection);
    if (!shops)
        return tl::unexpected(shops.error());
    std::map<QString, orders::ShopId> named;
    for (const orders::Shop &shop : *shops)
        named[shop.name] = shop.id;
    return named;
}

base::Result<> checked(const Rules &rules)
{
    std::set<std::pair<QString, QString>> seen;
    for (const KeptRule &kept : rules) {
        if (kept.rule.name.trimmed().isEmpty())
            return base::fail(Kind::Refused, QStringLiteral("rule.no-name"));
        if (kept.rule.actions.empty())
            return base::fail(Kind::Refused, QStringLiteral("rule.no-action"), kept.rule.name);
        if (!seen.emplace(kept.rule.shop, kept.rule.name).second)
            return base::fail(Kind::Refused, QStringLiteral("rule.same-name"), kept.rule.name);
    }
    return {};
}

/// @p rules as they are kept: ids, shops, places, in the order given.
base::Result<Rules> settled(Writing &writing, Rules rules, const Rules &before)
{
    const auto shops = shopsByName(writing.connection);
    if (!shops)
        return tl::unexpected(shops.error());
    std::int64_t position = 0;
    for (KeptRule &kept : rules) {
        kept.position = ++position;
        kept.shop = {};
        if (const QString name = std::exchange(kept.rule.shop, {}); !name.isEmpty()) {
            const auto shop = shops->find(name);
            if (shop == shops->end())
                return base::fail(Kind::Refused, QStringLiteral("rule.unknown-shop"), name);
            kept.shop = shop->second;
        }
        const auto same = std::ranges::find_if(before, [&kept](const KeptRule &old) {
            return kept.id.isNull() ? old.shop == kept.shop && old.rule.name == kept.rule.name
                                    : old.id == kept.id;
        });
        kept.id = same == before.end() ? intake::RuleId(writing.newId()) : same->id;
        kept.problem = same == before.end() || kept.rule.isOn ? QString() : same->problem;
    }
    return rules;
}

void putDifference(store::Unit &unit, const Rules &before, const Rules &after)
{
    const auto find = [](const Rules &rules, intake::RuleId id) {
        const auto found = std::ranges::find(rules, id, &KeptRule::id);
        return found == rules.end() ? std::optional<KeptRule> {} : std::optional(*found);
    };
    for (const KeptRule &old : before)
        if (!find(after, old.id))
            intake::putRule(unit, old, {});
    for (const KeptRule &kept : after)
        intake::putRule(unit, find(before, kept.id), kept);
}

/// One journalled change of the rules. @returns the undo token, empty = nothing changed
base::Result<QString> changeRules(Core &core, const char *action,
    const std::function<base::Result<Rules>(Writing &, const Rules &)> &change)
{
    if (auto may = mayPublish(core); !may)
        return tl::unexpected(may.error());
    std::int64_t entry = 0;
    const auto done = core.write([&](Writing &writing) -> base::Result<> {
        const auto before = intake::keptRules(writing.connection);
        if (!before)
            return tl::unexpected(before.error());
        const auto after = change(writing, *before);
        if (!after)
            return tl::unexpected(after.error());
        store::Unit unit {.actor = core.actor(), .at = writing.at(), .action = QLatin1String(action)};
        putDifference(unit, *before, *after);
        if (unit.edits.empty())
            return {};
        const auto seq = store::applyUnit(writing.connection, writing.keys, unit);
        if (!seq)
            return tl::unexpected(seq.error());
        entry = *seq;
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return entry == 0 ? QString() : undoTokenOf({entry});
}

base::Result<Outcome> askedAnew(Writing &writing, store::Unit &unit, const Order &before)
{
    if (before.stage != orders::Stage::Received)
        return Outcome(base::refuse(QStringLiteral("order.stage-passed"), {orders::code(before.stage)}));
    const auto known = intake::findingsOf(writing.connection, before.id);
    if (!known)
        return tl::unexpected(known.error());
    auto findings = *known;
    std::erase_if(findings, isOfRules);
    Order after = before;
    const BeforeRules asked {.isNew = false, .findings = *known, .run = RuleRun::Anew};
    if (auto done = askRules(writing, unit, after, findings, asked); !done)
        return tl::unexpected(done.error());
    replaceFindings(writing, unit, after, *known, std::move(findings));
    return Outcome(std::move(after));
}

base::Result<Outcome> accepted(
    Writing &writing, store::Unit &unit, const Order &before, const store::Actor &actor)
{
    const auto known = intake::findingsOf(writing.connection, before.id);
    if (!known)
        return tl::unexpected(known.error());
    const auto ruled = intake::findRuled(writing.connection, before.id);
    if (!ruled)
        return tl::unexpected(ruled.error());
    if (!*ruled || before.stage != orders::Stage::Received || std::ranges::none_of(*known, isOfRules))
        return Outcome(base::refuse(QStringLiteral("rule.nothing-asked")));
    auto left = *known;
    std::erase_if(left, isOfRules);
    intake::RuledOrder after = **ruled;
    after.acceptedBy = actor.user;
    after.acceptedFor = acceptanceOf(before, *known);
    intake::putRuled(unit, *ruled, after);
    Order order = before;
    replaceFindings(writing, unit, order, *known, std::move(left));
    return Outcome(std::move(order));
}

} // namespace

base::Result<Rules> approvalRules(Core &core)
{
    auto rules = intake::keptRules(core.reader());
    if (!rules)
        return rules;
    const auto shops = orders::allShops(core.reader());
    if (!shops)
        return tl::unexpected(shops.error());
    for (KeptRule &kept : *rules)
        if (const auto shop = std::ranges::find(*shops, kept.shop, &orders::Shop::id); shop != shops->end())
            kept.rule.shop = shop->name;
    return rules;
}

base::Result<QString> publishRules(Core &core, Rules rules)
{
    if (auto fine = checked(rules); !fine)
        return tl::unexpected(fine.error());
    return changeRules(core, "rules.publish", [&rules](Writing &writing, const Rules &before) {
        return settled(writing, std::move(rules), before);
    });
}

base::Result<QString> switchRule(Core &core, intake::RuleId id, bool isOn)
{
    return changeRules(
        core, isOn ? "rule.on" : "rule.off", [=](Writing &, const Rules &before) -> base::Result<Rules> {
            Rules after = before;
            const auto found = std::ranges::find(after, id, &KeptRule::id);
            if (found == after.end())
                return base::fail(Kind::Refused, QStringLiteral("rule.not-found"));
            found->rule.isOn = isOn;
            found->problem.clear();
            return after;
        });
}

base::Result<std::vector<ApprovalRule>> ruleDraft(Core &core)
{
    const auto text = setting(core, Setting::RuleDraft);
    if (!text)
        return tl::unexpected(text.error());
    return text->isEmpty() ? std::vector<ApprovalRule> {} : intake::parseRules(text->toUtf8());
}

base::Result<> saveRuleDraft(Core &core, const std::vector<ApprovalRule> &rules)
{
    return saveSetting(
        core, Setting::RuleDraft, rules.empty() ? QString() : QString::fromUtf8(intake::toJson(rules)));
}

BulkResult applyRulesTo(Core &core, const std::vector<OrderId> &ids)
{
    return runBulk(core, QStringLiteral("rules.apply"), ids, askedAnew);
}

BulkResult acceptOrders(Core &core, const std::vector<OrderId> &ids)
{
    return runBulk(core, QStringLiteral("rule.accept"), ids,
        [&core](Writing &writing, store::Unit &unit, const Order &before) -> base::Result<Outcome> {
            if (!core.may(QStringLiteral("orders.second-yes")))
                return Outcome(base::refuse(QStringLiteral("rule.no-right")));
            return accepted(writing, unit, before, core.actor());
        });
}

base::Result<tl::expected<void, base::Refusal>> mayConfirm(
    Writing &writing, const store::Actor &actor, OrderId id)
{
    using Answer = tl::expected<void, base::Refusal>;
    const auto ruled = intake::findRuled(writing.connection, id);
    if (!ruled)
        return tl::unexpected(ruled.error());
    if (!*ruled || (*ruled)->acceptedBy != actor.user)
        return Answer {};
    const auto users = allUsers(writing.connection);
    if (!users)
        return tl::unexpected(users.error());
    return users->size() > 1 ? Answer(base::refuse(QStringLiteral("rule.same-person"))) : Answer {};
}

} // namespace purser::desk
