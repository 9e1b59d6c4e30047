#pragma once

#include "desk/core.h"
#include "orders/order.h"

#include <QJsonObject>

namespace purser::desk {

/// What waits for the marketplace, as the outbox keeps it.
namespace outgoing {
inline constexpr auto kFulfil = "fulfil";
inline constexpr auto kRetrack = "retrack";
inline constexpr auto kCancel = "cancel";
inline constexpr auto kRefund = "refund";
inline constexpr auto kDecideReturn = "return-decision";
inline constexpr auto kReceiveReturn = "return-received";
inline constexpr auto kMessage = "message";
} // namespace outgoing

/// Puts a message for the marketplace into @p unit, its body sealed with the buyer's key.
[[nodiscard]] base::Result<> putMessage(Writing &writing, store::Unit &unit, const orders::Order &order,
    const char *kind, const QJsonObject &body);

[[nodiscard]] QJsonArray linesJson(const std::vector<marketplace::LineQuantity> &lines);
[[nodiscard]] std::vector<marketplace::LineQuantity> linesFrom(const QJsonArray &array);

} // namespace purser::desk
