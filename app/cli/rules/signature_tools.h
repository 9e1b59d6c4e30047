#pragma once

#include "app/cli/rules/rule_tool.h"

#include <vector>

namespace purser::cli {

/// `signature`: whether messages of payment gateways and of kuaidi100 are what they claim to be.
[[nodiscard]] std::vector<RuleTool> signatureTools();

} // namespace purser::cli
