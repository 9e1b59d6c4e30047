#pragma once

#include "desk/bulk.h"

namespace purser::desk {

/// Writes to the buyers of orders whose findings only they can settle (address, payment), once an order and
/// topic; the shop's language follows the buyer's country.
[[nodiscard]] BulkResult askBuyers(Core &core, const std::vector<orders::OrderId> &ids);

} // namespace purser::desk
