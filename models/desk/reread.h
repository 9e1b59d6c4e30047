#pragma once

#include "desk/sync.h"

namespace purser::desk {

/// Where a marketplace's moment of change does not move with every change: asks again for the orders that are
/// not done here, for those placed within the last week whatever their stage, and for those in quarantine.
[[nodiscard]] base::Result<> rereadOrders(Core &core, marketplace::MarketplaceConnector &connector,
    const orders::Shop &shop, SyncReport &report, const std::stop_token &stop);

} // namespace purser::desk
