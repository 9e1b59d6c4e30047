#pragma once

#include "base/json.h"
#include "net/message.h"

namespace purser::marketplace::vendure {

inline constexpr auto kForbidden = "vendure.forbidden";
/// The server failed inside; what was asked may have happened.
inline constexpr auto kServerError = "vendure.server-error";

/// The data of a GraphQL answer. Vendure tells failures in three shapes, most of them with status 200.
/// @returns NotPermitted "vendure.forbidden"; RetryLater "vendure.server-error"; Refused
///     "vendure.entity-not-found", "vendure.user-input-error" and alike; Refused "vendure.other-schema" when
///     the shop does not know a field that is asked for; BrokenAnswer "vendure.no-data"; "net.status-NNN"
[[nodiscard]] base::Result<QJsonObject> dataOf(const net::Response &response);

/// What the mutation @p field answered. @returns Refused "vendure.refund-amount-error" and alike for an
///     ErrorResult
[[nodiscard]] base::Result<QJsonObject> resultOf(const QJsonObject &data, const QString &field);

} // namespace purser::marketplace::vendure
