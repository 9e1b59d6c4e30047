#pragma once

#include "app/sandbox/http/route.h"
#include "app/sandbox/sandbox.h"

namespace purser::sandbox {

/// Token and account.
[[nodiscard]] QList<Route> accountRoutes(Sandbox &sandbox);
/// Reading orders.
[[nodiscard]] QList<Route> orderRoutes(Sandbox &sandbox);
/// Changing orders.
[[nodiscard]] QList<Route> changeRoutes(Sandbox &sandbox);
/// Products, stock, promotions.
[[nodiscard]] QList<Route> catalogueRoutes(Sandbox &sandbox);
/// Writing with buyers.
[[nodiscard]] QList<Route> messageRoutes(Sandbox &sandbox);
/// Returns, their decisions and photos.
[[nodiscard]] QList<Route> returnRoutes(Sandbox &sandbox);
/// The payment gateway.
[[nodiscard]] QList<Route> gatewayRoutes(Sandbox &sandbox);
/// Prices, labels, hand-overs and tracking of all carriers.
[[nodiscard]] QList<Route> carrierRoutes(Sandbox &sandbox);
/// The supplier, and the sink for mail, SMS and webhooks.
[[nodiscard]] QList<Route> supplyRoutes(Sandbox &sandbox);
/// Who is told of changes.
[[nodiscard]] QList<Route> webhookRoutes(Sandbox &sandbox);
/// Faults, clock, new orders, truth, log, and the contract itself.
[[nodiscard]] QList<Route> controlRoutes(Sandbox &sandbox);

[[nodiscard]] QList<Route> allRoutes(Sandbox &sandbox);

} // namespace purser::sandbox
