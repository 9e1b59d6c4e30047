#pragma once

#include "desk/bulk.h"

namespace purser::desk {

/// All approval rules in their order, each with the name of its shop.
[[nodiscard]] base::Result<std::vector<intake::KeptRule>> approvalRules(Core &core);
/// Puts @p rules in the place of those that are kept, as one entry. A rule without an id is the one of the
/// same name and shop, if there is one. Rules that are on have no problem any more.
/// @returns the undo token, empty = nothing changed; NotPermitted "rule.not-yours" without the right
///     "rules.publish"; Refused "rule.no-name", "rule.same-name", "rule.no-action", "rule.unknown-shop"
[[nodiscard]] base::Result<QString> publishRules(Core &core, std::vector<intake::KeptRule> rules);
/// @returns as publishRules(), or "rule.not-found"
[[nodiscard]] base::Result<QString> switchRule(Core &core, intake::RuleId id, bool isOn);

/// The draft that was left for later; empty = none.
[[nodiscard]] base::Result<std::vector<intake::ApprovalRule>> ruleDraft(Core &core);
/// An empty draft takes it away.
[[nodiscard]] base::Result<> saveRuleDraft(Core &core, const std::vector<intake::ApprovalRule> &rules);

/// Asks the rules anew about orders that are not confirmed yet, also where a person has decided since.
[[nodiscard]] BulkResult applyRulesTo(Core &core, const std::vector<orders::OrderId> &ids);
/// The second person's yes to what rules stopped, with the person's name. Skipped "rule.nothing-asked",
/// "rule.no-right" without the right "orders.second-yes".
[[nodiscard]] BulkResult acceptOrders(Core &core, const std::vector<orders::OrderId> &ids);

/// Four eyes: where several people work here, the one who said the second yes does not confirm as well.
/// @returns "rule.same-person"
[[nodiscard]] base::Result<tl::expected<void, base::Refusal>> mayConfirm(
    Writing &writing, const store::Actor &actor, orders::OrderId id);

} // namespace purser::desk
