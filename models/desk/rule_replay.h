#pragma once

#include "desk/core.h"
#include "desk/order_why.h"

namespace purser::desk {

/// An order about which two sets of rules differ.
struct RuleDifference
{
    orders::OrderId order {};
    QString number {};
    std::int64_t placedAt = 0; ///< milliseconds UTC
    intake::RuleOutcome before {};
    intake::RuleOutcome after {};
};

struct RuleReplay
{
    std::int64_t orders = 0; ///< that were looked at
    bool isWhole = true; ///< false: there are more, and only the newest were looked at
    std::vector<RuleDifference> differences {}; ///< newest first
};

/// Asks the rules as they are and those of @p draft about every order of the past @p days, with the facts as
/// they are known now. Changes nothing. At most a hundred thousand orders.
[[nodiscard]] base::Result<RuleReplay> replayRules(
    Core &core, const std::vector<intake::ApprovalRule> &draft, int days);

/// What applyRulesTo() would change: what the rules said of these orders before, and what they say now.
/// Orders that are confirmed already are left out.
[[nodiscard]] base::Result<RuleReplay> previewRules(Core &core, const std::vector<orders::OrderId> &ids);

} // namespace purser::desk
