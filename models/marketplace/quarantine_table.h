#pragma once

#include "orders/ids.h"
#include "store/edit.h"

#include <vector>

namespace purser::marketplace {

/// An order that could not be read, with its text as it came, sealed by a key of its own.
struct Quarantined
{
    std::int64_t id = 0; ///< also the id of its key
    orders::ShopId shop {};
    QString remoteId {};
    QString reason {};
    QString place {};
    QByteArray rawSealed {};
    std::int64_t foundAt = 0;
    int tries = 1;
};

[[nodiscard]] base::Result<std::optional<Quarantined>> findQuarantined(
    store::Connection &connection, orders::ShopId shop, const QString &remoteId);
/// All of one shop, oldest first.
[[nodiscard]] base::Result<std::vector<Quarantined>> quarantinedOf(
    store::Connection &connection, orders::ShopId shop);
[[nodiscard]] base::Result<bool> hasQuarantined(store::Connection &connection, orders::ShopId shop);
/// Made or, for the same order of the shop, replaced. Bookkeeping of the sync, not a business step.
[[nodiscard]] base::Result<> saveQuarantined(store::Connection &connection, const Quarantined &one);
/// It was asked for again and could still not be read.
[[nodiscard]] base::Result<> countTry(
    store::Connection &connection, orders::ShopId shop, const QString &remoteId);
[[nodiscard]] base::Result<> removeQuarantined(
    store::Connection &connection, orders::ShopId shop, const QString &remoteId);

} // namespace purser::marketplace
