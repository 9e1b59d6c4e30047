#pragma once

#include "orders/ids.h"
#include "store/edit.h"
#include "store/row_reader.h"

namespace purser::orders {

/// One order among those that leave in one parcel. The leader, in whose name the label is bought, has a row
/// too.
struct MergedOrder
{
    OrderId order {};
    OrderId leader {};
    std::int64_t ownShipBy = 0; ///< what the shop promised for this order alone, milliseconds UTC
    std::int64_t shipBy = 0; ///< the strictest of all
    ParcelId parcel {}; ///< once its label was asked for: from then on the merge stands

    bool operator==(const MergedOrder &) const = default;
};

void registerMergeTable(store::Registry &registry);
void putMerged(
    store::Unit &unit, const std::optional<MergedOrder> &before, const std::optional<MergedOrder> &after);

[[nodiscard]] base::Result<std::optional<MergedOrder>> findMerged(store::Connection &connection, OrderId id);
/// Everyone that leaves with @p id, itself too, the leader first; empty = it goes alone.
[[nodiscard]] base::Result<std::vector<MergedOrder>> mergedWith(store::Connection &connection, OrderId id);
/// @p ids with everyone that leaves with one of them, each once, in the order of @p ids.
[[nodiscard]] base::Result<std::vector<OrderId>> withMerged(
    store::Connection &connection, const std::vector<OrderId> &ids);

/// The statements that find merges, for the test that explains them.
[[nodiscard]] std::vector<store::Statement> mergeTableSelects();

} // namespace purser::orders
