#pragma once

#include "app/cli/rules/rule_tool.h"

#include <vector>

namespace purser::cli {

/// `tracking` and `tracking-status`: whose a number is and what a carrier's code means.
[[nodiscard]] std::vector<RuleTool> trackingTools();

} // namespace purser::cli
