#pragma once

#include "shipping/parcel.h"
#include "store/edit.h"

namespace purser::shipping {

/// A hand-over list: open while parcels are scanned into it, one open list a carrier.
struct KeptHandover
{
    std::int64_t id = 0;
    QString carrier {};
    QString state {}; ///< "open", "closed"
    QString title {}; ///< the list's number on paper
    std::int64_t openedAt = 0;
    std::int64_t closedAt = 0;
    QString announced {}; ///< the carrier's number of the list; empty = it was not told yet

    bool operator==(const KeptHandover &) const = default;
};

void registerHandoverTables(store::Registry &registry);
void putHandover(store::Unit &unit, const std::optional<KeptHandover> &before, const KeptHandover &after);
/// A parcel scanned into a list, or taken out of it again.
void putHandoverScan(store::Unit &unit, std::int64_t handover, orders::ParcelId parcel, std::int64_t at);
void removeHandoverScan(store::Unit &unit, std::int64_t handover, orders::ParcelId parcel, std::int64_t at);

[[nodiscard]] base::Result<std::optional<KeptHandover>> findHandover(
    store::Connection &connection, std::int64_t id);
[[nodiscard]] base::Result<std::optional<KeptHandover>> openHandover(
    store::Connection &connection, const QString &carrier);
/// Closed lists, the newest first.
[[nodiscard]] base::Result<std::vector<KeptHandover>> closedHandovers(
    store::Connection &connection, int limit);
/// Scanned parcels of a list with the moment of their scan, in the order of scanning.
[[nodiscard]] base::Result<std::vector<std::pair<orders::ParcelId, std::int64_t>>> handoverScans(
    store::Connection &connection, std::int64_t handover);

} // namespace purser::shipping
