#pragma once

#include "intake/approval_rule.h"
#include "orders/ids.h"
#include "store/connection.h"

namespace purser::desk {

/// What the approval rules said of an order when they were last asked.
struct OrderWhy
{
    std::vector<intake::ApprovalRule> rules {}; ///< as they were then
    std::vector<intake::RuleTrace> trace {}; ///< one a rule
    QString acceptedBy {}; ///< who said the second yes; empty = nobody
};
/// @returns nullopt where no rule was asked
[[nodiscard]] base::Result<std::optional<OrderWhy>> orderWhy(
    store::Connection &connection, orders::OrderId order);

} // namespace purser::desk
