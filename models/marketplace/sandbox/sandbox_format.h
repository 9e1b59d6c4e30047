#pragma once

#include "marketplace/connector.h"

#include <QJsonObject>

namespace purser::marketplace {

/// The sandbox's wire format (resources/sandbox/openapi.json). Pure: no network, no clock.
/// @returns an error whose code is the quarantine's reason and whose detail is the JSON path
[[nodiscard]] base::Result<RemoteOrder> parseSandboxOrder(const QJsonObject &json);
/// The orders of one page; what cannot be read stands beside them with its text.
[[nodiscard]] ChangesPage parseSandboxOrders(const QJsonArray &orders);
[[nodiscard]] base::Result<RemoteReturn> parseSandboxReturn(const QJsonObject &json);
[[nodiscard]] base::Result<RemoteMessage> parseSandboxMessage(const QJsonObject &json);
[[nodiscard]] ShopFacts parseSandboxShop(const QJsonObject &json);
[[nodiscard]] RemoteListing parseSandboxProduct(const QJsonObject &json);
[[nodiscard]] std::vector<RemoteStock> parseSandboxStock(const QJsonObject &json);

[[nodiscard]] QJsonArray sandboxLines(const std::vector<LineQuantity> &lines);

} // namespace purser::marketplace
