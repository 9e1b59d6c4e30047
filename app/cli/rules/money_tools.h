#pragma once

#include "app/cli/rules/rule_tool.h"

#include <vector>

namespace purser::cli {

/// What an order costs and what comes back: `price`, `price-steps`, `price-verdict`, `refund`,
/// `return-policy`. A case that a rule cannot answer gets `refused: {code, arguments}` and the others go on.
[[nodiscard]] std::vector<RuleTool> moneyTools();

} // namespace purser::cli
