#pragma once

#include "aftersales/return_policy.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <vector>

namespace purser::aftersales {

/// Reads the return windows of `{"policies":[…]}`. Policies without a window (三包, legal guarantee) are
/// other rights and are left out.
/// @returns BrokenAnswer "return-policy.broken" naming the policy and what it lacks, and for a country whose
/// calendar rule is not known
[[nodiscard]] base::Result<std::vector<ReturnPolicy>> parseReturnPolicies(const QJsonDocument &document);

/// The policies that come with Purser.
[[nodiscard]] const std::vector<ReturnPolicy> &builtInReturnPolicies();

/// Reads `{"CN":["2026-10-01", …], …}`. @returns Refusal "return-policy.bad-day" [what stands there]
[[nodiscard]] tl::expected<Holidays, base::Refusal> parseHolidays(const QJsonObject &object);

/// Reads `{"received_on", "requested_on", "item_tag", "buyer_confirmed_exception", "goods_back_on"}`.
/// @returns Refusal "return-policy.bad-day" [field]
[[nodiscard]] tl::expected<ReturnWish, base::Refusal> parseReturnWish(const QJsonObject &object);

[[nodiscard]] QJsonObject toJson(const ReturnVerdict &verdict);

} // namespace purser::aftersales
