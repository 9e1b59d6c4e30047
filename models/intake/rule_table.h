#pragma once

#include "intake/approval_rule.h"
#include "orders/ids.h"
#include "store/edit.h"

namespace purser::intake {

using RuleId = base::Id<struct ApprovalRule>;

/// A rule as it is kept, in the order in which rules are asked.
struct KeptRule
{
    RuleId id {}; ///< null = not kept yet
    orders::ShopId shop {}; ///< null = of every shop
    std::int64_t position = 0;
    ApprovalRule rule {}; ///< without the shop's name
    QString problem {}; ///< fact that was not known when it switched itself off; empty = it did not

    bool operator==(const KeptRule &) const = default;
};

/// What rules said of an order, and what a person said to that.
struct RuledOrder
{
    orders::OrderId order {};
    std::int64_t set = 0; ///< the rules that were asked
    QString why {}; ///< as whyText() has it
    QString held {}; ///< reason for which rules have put it on hold, so that a release stays one
    QString acceptedBy {}; ///< who said the second yes
    QString acceptedFor {}; ///< to what

    bool operator==(const RuledOrder &) const = default;
};

void registerRuleTables(store::Registry &registry);

/// All rules in their order.
[[nodiscard]] base::Result<std::vector<KeptRule>> keptRules(store::Connection &connection);
/// Those that are asked about orders of @p shop, in their order; off ones too.
[[nodiscard]] base::Result<std::vector<KeptRule>> rulesFor(
    store::Connection &connection, orders::ShopId shop);
[[nodiscard]] base::Result<std::optional<KeptRule>> findRule(store::Connection &connection, RuleId id);
/// @param before  none = made; @param after  none = removed
void putRule(store::Unit &unit, const std::optional<KeptRule> &before, const std::optional<KeptRule> &after);

[[nodiscard]] base::Result<std::optional<RuledOrder>> findRuled(
    store::Connection &connection, orders::OrderId order);
void putRuled(
    store::Unit &unit, const std::optional<RuledOrder> &before, const std::optional<RuledOrder> &after);

/// Keeps the rules as they are now, once; the same rules have the same number.
[[nodiscard]] base::Result<std::int64_t> keepSet(
    store::Connection &connection, const std::vector<ApprovalRule> &rules);
[[nodiscard]] base::Result<std::vector<ApprovalRule>> findSet(
    store::Connection &connection, std::int64_t set);

/// The statements that find rules and what they said, for the test that explains them.
[[nodiscard]] std::vector<store::Statement> ruleTableSelects();

} // namespace purser::intake
