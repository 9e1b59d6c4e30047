#pragma once

#include "base/postal_address.h"
#include "desk/bulk.h"

namespace purser::desk {

/// The address of an order as it would be if every correction that the tables allow was taken; the address
/// itself where there is none. @returns Refused "sealed.erased", "order.not-found"
[[nodiscard]] base::Result<base::PostalAddress> proposedAddress(Core &core, orders::OrderId id);

/// Gives an order that has no label yet another address, and checks it again. A person has seen @p before
/// and agreed to @p after: where the order has a third address by now, nothing is changed.
/// Refusals: "order.stage-passed", "address.other-by-now", "address.same".
[[nodiscard]] BulkResult changeAddress(
    Core &core, orders::OrderId id, const base::PostalAddress &before, const base::PostalAddress &after);

} // namespace purser::desk
