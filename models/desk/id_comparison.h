#pragma once

#include "desk/sync.h"

namespace purser::desk {

/// True when this desk has not held the shop's ids against the marketplace's since it was opened, or its
/// settings' time between two comparisons is over.
[[nodiscard]] bool isComparisonDue(Core &core, const orders::Shop &shop);

/// Asks by id for what the marketplace has and we have not, or have older, and notes when it was through.
[[nodiscard]] base::Result<> compareIds(Core &core, marketplace::MarketplaceConnector &connector,
    orders::Shop &shop, SyncReport &report, const std::stop_token &stop);

} // namespace purser::desk
