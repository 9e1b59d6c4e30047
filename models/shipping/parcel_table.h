#pragma once

#include "shipping/parcel.h"
#include "store/edit.h"

namespace purser::store {
class RowReader;
}

namespace purser::shipping {

/// Columns of `parcel` from its id to `printed`, without its lines.
[[nodiscard]] Parcel readParcel(store::RowReader &row);
void registerParcelTables(store::Registry &registry);
void putParcel(store::Unit &unit, const std::optional<Parcel> &before, const Parcel &after);
/// Only what nobody outside has heard of: a part that was planned and is not wanted any more.
void removeParcel(store::Unit &unit, const Parcel &parcel);
[[nodiscard]] base::Result<std::vector<Parcel>> parcelsOf(
    store::Connection &connection, orders::OrderId order);
[[nodiscard]] base::Result<std::optional<Parcel>> findParcel(
    store::Connection &connection, orders::ParcelId id);
/// @returns parcels at @p stage with an id above @p after, by id
[[nodiscard]] base::Result<std::vector<Parcel>> parcelsAt(
    store::Connection &connection, orders::ParcelStage stage, std::int64_t after, int limit);

} // namespace purser::shipping
