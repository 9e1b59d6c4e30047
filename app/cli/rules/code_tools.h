#pragma once

#include "app/cli/rules/rule_tool.h"

#include <vector>

namespace purser::cli {

/// Codes that are scanned at the bench: `check-digit`, `element-string`, `gs1-date`.
[[nodiscard]] std::vector<RuleTool> codeTools();

} // namespace purser::cli
