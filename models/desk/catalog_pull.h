#pragma once

#include "desk/core.h"

namespace purser::desk {

/// Listings and what is picked for them, as the journal's rows. Inside a write transaction.
[[nodiscard]] base::Result<> takeListings(
    Core &core, Writing &writing, const orders::Shop &shop, const marketplace::ListingPage &page);

/// The first count of each shelf; a shelf that the desk has counted itself stays as it is.
[[nodiscard]] base::Result<> takeStock(Core &core, Writing &writing, const marketplace::StockPage &page);

} // namespace purser::desk
