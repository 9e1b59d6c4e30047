#pragma once

#include "shipping/parcel.h"
#include "store/connection.h"

namespace purser::shipping {

/// A parcel as lists show it: without its lines, with the word that its order goes by.
struct ListedParcel
{
    Parcel parcel {};
    QString order {};
    QString country {};
    std::int64_t codMinor = 0; ///< to be collected at the door, in the order's currency
    QString currency {};

    bool operator==(const ListedParcel &) const = default;
};

/// Where a page ends: the moment and id of its last row.
struct ParcelKey
{
    std::int64_t moment = 0;
    std::int64_t id = 0;

    bool operator==(const ParcelKey &) const = default;
};

struct ParcelPage
{
    std::vector<ListedParcel> rows {};
    std::optional<ParcelKey> next {};
};

/// One page of a tab by key: who waits longest first; of Delivered the newest first.
/// @param after  nullopt = the first page
[[nodiscard]] base::Result<ParcelPage> parcelPage(store::Connection &connection, ParcelTab tab,
    std::optional<orders::ShopId> shop, std::optional<ParcelKey> after, int limit);

/// Kept counts of kParcelTabs, in that order.
[[nodiscard]] base::Result<std::vector<std::int64_t>> parcelCounts(
    store::Connection &connection, std::optional<orders::ShopId> shop);

/// Parcels whose number now, or before a correction, is @p tracking; the newest first, at most 20.
[[nodiscard]] base::Result<std::vector<ListedParcel>> parcelsNumbered(
    store::Connection &connection, const QString &tracking);

/// Parcels that wait for the driver of @p carrier, printed or not, oldest label first.
[[nodiscard]] base::Result<std::vector<ListedParcel>> waitingFor(
    store::Connection &connection, const QString &carrier);

/// Every statement above, for the test that explains them.
[[nodiscard]] std::vector<store::Statement> parcelListStatements();

} // namespace purser::shipping
