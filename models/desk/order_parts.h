#pragma once

#include "desk/bulk.h"
#include "orders/split.h"
#include "shipping/parcel.h"

namespace purser::desk {

/// A split order stays one order with several parcels: the marketplace knows one order and takes one
/// fulfilment per parcel with that parcel's lines, so sync, payment, refund and cancellation need no second
/// order. The parts are parcels that are planned but not asked for yet; label, slip, hand-over and the
/// message to the marketplace follow them one by one.
struct OrderPart
{
    orders::ParcelId parcel {};
    int position = 1;
    orders::ParcelStage stage = orders::ParcelStage::Planned;
    QString tracking {};
    orders::Pieces pieces {};
    orders::PartAmounts amounts {};
};

/// A part that nobody outside has heard of: planned, no label asked for.
[[nodiscard]] bool isOpenPart(const shipping::Parcel &parcel);
/// Parts that count: all but voided parcels.
[[nodiscard]] std::vector<shipping::Parcel> liveParcels(const std::vector<shipping::Parcel> &parcels);
[[nodiscard]] orders::Pieces piecesOf(const shipping::Parcel &parcel);
/// The live parcels with what each is worth. Pure.
[[nodiscard]] std::vector<OrderPart> partsOf(
    const orders::Order &order, const std::vector<shipping::Parcel> &parcels);
/// A part whose label was refused or voided, planned anew: the split outlives its label.
[[nodiscard]] shipping::Parcel plannedAnew(const shipping::Parcel &parcel, orders::ParcelId id, int position);
/// Cash that the driver collects with @p parcel: its share of a split order, in minor units.
[[nodiscard]] std::int64_t collectedWith(
    const orders::Order &order, const std::vector<shipping::Parcel> &parcels, const shipping::Parcel &parcel);

/// Pieces by what their lines are called: SKU, listing or the marketplace's line id.
/// @returns "order.no-such-line", "order.too-many" beyond what is open
[[nodiscard]] tl::expected<orders::Pieces, base::Refusal> piecesNamed(
    const orders::Order &order, const std::vector<std::pair<QString, int>> &wanted);

/// Takes @p taken out of the first part into a parcel of its own. Undone as long as no label was asked for.
/// Refusals: those of orders::splitOff(), "split.has-label", "split.is-merged".
[[nodiscard]] BulkResult splitOrder(Core &core, orders::OrderId id, const orders::Pieces &taken);
/// One parcel again. @returns "split.is-whole", "split.has-label"
[[nodiscard]] BulkResult joinParts(Core &core, orders::OrderId id);

} // namespace purser::desk
