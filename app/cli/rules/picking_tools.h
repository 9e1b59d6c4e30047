#pragma once

#include "app/cli/rules/rule_tool.h"

#include <vector>

namespace purser::cli {

/// `route` and `waves`: how the floor is walked and which orders share a walk.
[[nodiscard]] std::vector<RuleTool> pickingTools();

} // namespace purser::cli
