#pragma once

#include "app/cli/rules/rule_tool.h"

#include <vector>

namespace purser::cli {

/// Rules over a recipient: `postcode`, `address`, `address-lines`, `mask`.
[[nodiscard]] std::vector<RuleTool> addressTools();

} // namespace purser::cli
