#pragma once

#include "desk/core.h"
#include "orders/order.h"

namespace purser::desk {

/// The marketplace did not take the hand-over of the parcel with @p tracking: parcel, pieces and stock go
/// back to where they were before it. A parcel that the carrier has scanned stays gone.
[[nodiscard]] base::Result<> takeBackHandover(
    Writing &writing, store::Unit &unit, orders::Order &after, const QString &tracking);

} // namespace purser::desk
