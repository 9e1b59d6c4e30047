#pragma once

#include "orders/order.h"
#include "store/edit.h"

namespace purser::shipping {

/// Pieces of one order line in one parcel.
struct ParcelLine
{
    orders::LineId line {};
    int quantity = 0;

    bool operator==(const ParcelLine &) const = default;
};

/// One parcel of an order. At most one label of it is live.
struct Parcel
{
    orders::ParcelId id {};
    orders::OrderId order {};
    int position = 1;
    orders::ParcelStage stage = orders::ParcelStage::Planned;
    QString carrier {};
    QString service {};
    QString routing {}; ///< the carrier's sorting code, printed large
    QString tracking {};
    QString remoteLabel {}; ///< the carrier's id of the label
    QString purchaseKey {}; ///< idempotency key, stored before the purchase
    int weightGrams = 0;
    QString box {};
    base::Money cost {};
    QString fulfilment {}; ///< the marketplace's id, once it was told
    std::int64_t boughtAt = 0;
    std::int64_t handedAt = 0;
    std::int64_t lastScanAt = 0;
    QString lastScan {}; ///< the carrier's word
    std::vector<ParcelLine> lines {};

    bool operator==(const Parcel &) const = default;
};

void registerParcelTables(store::Registry &registry);
void putParcel(store::Unit &unit, const std::optional<Parcel> &before, const Parcel &after);
[[nodiscard]] base::Result<std::vector<Parcel>> parcelsOf(
    store::Connection &connection, orders::OrderId order);
/// @returns parcels at @p stage with an id above @p after, by id
[[nodiscard]] base::Result<std::vector<Parcel>> parcelsAt(
    store::Connection &connection, orders::ParcelStage stage, std::int64_t after, int limit);

} // namespace purser::shipping
