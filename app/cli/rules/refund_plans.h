#pragma once

#include "base/result.h"

#include <QJsonObject>

namespace purser::cli {

/// Plays the `refund_plans` of one promotions case: prices the order, then refunds step by step.
/// @returns {"refunds": […]}, {} for a case without plans, the Refusals of the price and refund rules, or
/// "refund.unknown-policy", "refund.unknown-shipping-rule", "refund.bad-quantity" with what stands there
[[nodiscard]] tl::expected<QJsonObject, base::Refusal> playRefundPlans(const QJsonObject &ruleCase);

} // namespace purser::cli
