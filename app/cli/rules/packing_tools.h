#pragma once

#include "app/cli/rules/rule_tool.h"

#include <vector>

namespace purser::cli {

/// `boxes` and `lots`: which cartons an order takes, and which lots serve a line.
[[nodiscard]] std::vector<RuleTool> packingTools();

} // namespace purser::cli
