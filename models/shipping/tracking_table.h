#pragma once

#include "shipping/parcel.h"
#include "store/edit.h"

namespace purser::shipping {

/// A number that a parcel went by until it was corrected.
struct FormerNumber
{
    std::int64_t id = 0;
    orders::OrderId order {};
    orders::ParcelId parcel {};
    QString carrier {};
    QString tracking {};
    QString reason {};
    std::int64_t replacedAt = 0;

    bool operator==(const FormerNumber &) const = default;
};

/// A tracking event as it is kept: the carrier's words are sealed, they may name who signed.
struct KeptEvent
{
    std::int64_t id = 0;
    orders::ParcelId parcel {};
    QString tracking {}; ///< the number that it was told for
    std::int64_t at = 0;
    QString code {};
    QString state {};
    QByteArray wordsSealed {};
};

/// When the carrier was last asked about a parcel, and what went wrong; not a business step.
struct TrackingWatch
{
    std::int64_t askedAt = 0; ///< 0 = never
    QString problem {}; ///< stable code, empty = it answered
};

void registerTrackingTables(store::Registry &registry);

void putFormerNumber(store::Unit &unit, const FormerNumber &number);
/// Of all parcels of the order, the newest correction last.
[[nodiscard]] base::Result<std::vector<FormerNumber>> formerNumbers(
    store::Connection &connection, orders::OrderId order);
/// The parcel goes, or went, by @p tracking.
[[nodiscard]] bool wears(
    const Parcel &parcel, const QString &tracking, const std::vector<FormerNumber> &former);

void putEvent(store::Unit &unit, const KeptEvent &event);
/// Oldest first.
[[nodiscard]] base::Result<std::vector<KeptEvent>> eventsOf(
    store::Connection &connection, orders::ParcelId parcel);

[[nodiscard]] base::Result<TrackingWatch> watchOf(store::Connection &connection, orders::ParcelId parcel);
[[nodiscard]] base::Result<> noteAsked(
    store::Connection &connection, orders::ParcelId parcel, const TrackingWatch &watch);
/// Parcels of the shop on their way that were not asked about since @p before, the longest first.
[[nodiscard]] base::Result<std::vector<orders::ParcelId>> dueForTracking(
    store::Connection &connection, orders::ShopId shop, std::int64_t before, int limit);

} // namespace purser::shipping
