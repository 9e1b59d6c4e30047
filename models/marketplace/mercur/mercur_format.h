#pragma once

#include "base/result.h"
#include "marketplace/connector.h"

#include <QJsonObject>

namespace purser::marketplace::mercur {

/// One order of the vendor API, as GET /vendor/orders/:id answers it. Pure: no network, no clock.
/// @returns an error whose code is the quarantine's reason and whose detail is the JSON path
[[nodiscard]] base::Result<RemoteOrder> parseOrder(const QJsonObject &json);

/// The variants of a product, each an offer of one piece of itself.
[[nodiscard]] std::vector<RemoteListing> listingsOf(const QJsonObject &product);
/// What lies at each stock location; the location stands for the warehouse by its id.
[[nodiscard]] std::vector<RemoteStock> stockOf(const QJsonObject &inventoryItem);

} // namespace purser::marketplace::mercur
