#pragma once

#include "desk/bulk.h"

namespace purser::desk {

/// Gives a parcel that left the house another tracking number. The former one stays, and the marketplace is
/// told once through the outbox where it can be: undo in time withdraws the message.
/// Skipped: "tracking.empty", "tracking.same", "tracking.not-sent" while the parcel is here (void its label
/// instead), "tracking.delivered", "tracking.taken" (number of the other order), "parcel.not-found".
/// @param carrier  empty = as it is
[[nodiscard]] BulkResult correctTracking(
    Core &core, orders::ParcelId id, const QString &carrier, const QString &tracking, const QString &reason);

} // namespace purser::desk
