#pragma once

#include "app/sandbox/market/order.h"

#include <QJsonObject>

namespace purser::sandbox {

/// The order as the contract's schema Order has it.
[[nodiscard]] QJsonObject toJson(const Order &order);
[[nodiscard]] QJsonObject toJson(const Address &address);
[[nodiscard]] QJsonArray toJson(const QList<LineQuantity> &lines);

/// Null for a null text.
[[nodiscard]] QJsonValue orNull(const QString &text);
[[nodiscard]] QJsonValue orNull(const std::optional<base::Instant> &instant);

[[nodiscard]] QString wordOf(PaymentState state);
[[nodiscard]] QString wordOf(OrderStatus status);

} // namespace purser::sandbox
