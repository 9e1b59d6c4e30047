#pragma once

#include "desk/core.h"

namespace purser::desk {

struct Pumped
{
    int sent = 0;
    QString problem {}; ///< code of the first failure, empty = none
};

/// Sends what waits for one shop, oldest first, at most one message of an order at a time. Each is marked in
/// flight and committed before its first byte leaves; one of unknown outcome is sent again with its key where
/// the marketplace honours keys, else the remote side is read first. What the marketplace refuses becomes a
/// problem of the order with its words' code. Tries again, with back-off, until nothing is due or only what
/// keeps failing is left.
[[nodiscard]] Pumped pumpOutbox(Core &core, const orders::Shop &shop,
    marketplace::MarketplaceConnector &connector, const std::stop_token &stop);

} // namespace purser::desk
