#pragma once

#include "intake/approval_rule.h"

namespace purser::intake {

/// What a run of rules said of one order, short enough to be kept with each: one word a rule, in their order.
/// "m0,2" = it matched, its actions 0 and 2 changed something; "n1" = condition 1 was the first that did not
/// hold; "f0" = nobody could answer condition 0; "-" = it was off.
[[nodiscard]] QString whyText(std::span<const ApprovalRule> rules, std::span<const RuleTrace> trace);
/// @returns nullopt where the text was not written for these rules
[[nodiscard]] std::optional<std::vector<RuleTrace>> parseWhy(
    std::span<const ApprovalRule> rules, const QString &text);

/// What a trace did to its order.
[[nodiscard]] RuleOutcome outcomeOf(std::vector<RuleTrace> trace);

/// True for the verbs that stop an order until a second person says yes.
[[nodiscard]] bool asksSecondPerson(RuleVerb verb);

} // namespace purser::intake
