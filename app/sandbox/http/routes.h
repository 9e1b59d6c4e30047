#pragma once

#include "app/sandbox/http/route.h"
#include "app/sandbox/sandbox.h"

namespace purser::sandbox {

/// Token, account, webhooks' subscriptions.
[[nodiscard]] QList<Route> accountRoutes(Sandbox &sandbox);
/// Reading orders.
[[nodiscard]] QList<Route> orderRoutes(Sandbox &sandbox);
/// Changing orders.
[[nodiscard]] QList<Route> changeRoutes(Sandbox &sandbox);
/// Products, stock, promotions.
[[nodiscard]] QList<Route> catalogueRoutes(Sandbox &sandbox);
/// Faults, clock, new orders, truth, log, and the contract itself.
[[nodiscard]] QList<Route> controlRoutes(Sandbox &sandbox);

[[nodiscard]] QList<Route> allRoutes(Sandbox &sandbox);

} // namespace purser::sandbox
