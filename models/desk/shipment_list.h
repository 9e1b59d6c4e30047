#pragma once

#include "desk/core.h"
#include "orders/order.h"
#include "shipping/parcel_list.h"
#include "shipping/tracking_table.h"
#include "shipping/tracking_timeline.h"

namespace purser::desk {

/// One page of parcels and the cursor of the next; empty = this was the last.
struct ShipmentPage
{
    std::vector<shipping::ListedParcel> rows {};
    QString next {};
};

/// Cursors come from the page before. One thread at a time.
[[nodiscard]] base::Result<ShipmentPage> shipmentPage(Core &core, shipping::ParcelTab tab,
    std::optional<orders::ShopId> shop, const QString &cursor, int limit);

/// Everything about one parcel, its carrier's words opened.
struct ShipmentDetail
{
    shipping::ListedParcel listed {};
    orders::Stage orderStage = orders::Stage::Labelled;
    orders::Shop shop {};
    std::vector<shipping::TrackingEvent> events {}; ///< of its present number, newest first
    std::vector<shipping::FormerNumber> former {}; ///< newest correction last
    shipping::TrackingWatch watch {};
    bool isTold = false; ///< the marketplace knows that it was sent
    bool canTell = false; ///< the marketplace can be told another number
    bool isWaiting = false; ///< something about its order waits to be sent
};
[[nodiscard]] base::Result<std::optional<ShipmentDetail>> shipmentDetail(Core &core, orders::ParcelId id);

} // namespace purser::desk
