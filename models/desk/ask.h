#pragma once

#include "desk/bulk.h"

namespace purser::desk {

/// Writes to the buyers of orders whose findings only they can settle (address, payment), once an order and
/// topic; the words follow the buyer's country. Orders of a marketplace that carries no messages are
/// skipped with "ask.no-messages" [shop].
[[nodiscard]] BulkResult askBuyers(Core &core, const std::vector<orders::OrderId> &ids);

} // namespace purser::desk
