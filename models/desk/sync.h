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

/// Whether a pass holds every id of the marketplace against the desk's own, which takes as many calls as a
/// shop has thousands of orders.
enum class IdComparison {
    Always, ///< a person or a script asked for the pass
    WhenDue, ///< the first pass after the start, then by the rhythm of the shop's settings
};

/// One pass, by the one process that may ("sync.elsewhere" in all others): what waits in the outbox goes out,
/// changed orders and returns come in, the ids are compared.
[[nodiscard]] SyncReport syncShop(Core &core, const orders::Shop &shop, const std::stop_token &stop,
    IdComparison comparison = IdComparison::Always);

/// Reads what the shop is, what it offers and what lies in its warehouses; on hand is taken only where the
/// desk has no count of its own yet.
[[nodiscard]] base::Result<> pullCatalog(Core &core, const orders::Shop &shop, const std::stop_token &stop);

} // namespace purser::desk
