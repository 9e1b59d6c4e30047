#pragma once

#include "desk/sync.h"

namespace purser::desk {

/// Every page from the shop's cursor on; the next one is asked for and read while one is written.
/// @param shop  left as far as the pages were written
[[nodiscard]] base::Result<> pullChanges(Core &core, marketplace::MarketplaceConnector &connector,
    orders::Shop &shop, SyncReport &report, const std::stop_token &stop);

} // namespace purser::desk
