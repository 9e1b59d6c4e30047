#pragma once

#include "app/cli/rules/rule_tool.h"

#include <vector>

namespace purser::cli {

/// `quote` and `insurance`: what carrying and covering a parcel costs.
[[nodiscard]] std::vector<RuleTool> rateTools();

} // namespace purser::cli
