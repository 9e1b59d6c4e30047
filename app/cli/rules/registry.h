#pragma once

#include "app/cli/rules/rule_tool.h"

#include <vector>

namespace purser::cli {

/// Every rule that can be asked without a database, by name. One function per group, each in a file of its
/// own.
[[nodiscard]] std::vector<RuleTool> ruleTools();

} // namespace purser::cli
