#pragma once

#include "desk/core.h"

namespace purser::desk {

/// What one pass over one shop did and found.
struct SyncReport
{
    orders::ShopId shop {};
    QString name {};
    std::int64_t completeTo = 0; ///< milliseconds UTC
    std::int64_t missing = 0;
    int quarantined = 0;
    int pulled = 0; ///< orders that were new or had changed
    int pushed = 0; ///< messages that reached the marketplace
    int outbox = 0; ///< messages that still wait
    QString problem {}; ///< stable code of what stopped it; empty = it went through
};

/// Signs in once and reads a page of listings; nothing is kept.
[[nodiscard]] base::Result<> trySignIn(
    Core &core, const QString &kind, const QString &url, const QString &token);

/// Adds a shop and reads its listings and stock.
[[nodiscard]] base::Result<orders::ShopId> addShop(
    Core &core, const QString &kind, const QString &url, const QString &name, const QString &token);

/// One pass, by the one process that may ("sync.elsewhere" in all others): what waits in the outbox goes out,
/// changed orders and returns come in, the ids are compared.
[[nodiscard]] SyncReport syncShop(Core &core, const orders::Shop &shop, const std::stop_token &stop);

/// Reads what the shop is, what it offers and what lies in its warehouses; on hand is taken only where the
/// desk has no count of its own yet.
[[nodiscard]] base::Result<> pullCatalog(Core &core, const orders::Shop &shop, const std::stop_token &stop);

} // namespace purser::desk
