#include "desk/take_page.h"

#include "desk/ingest.h"
#include "marketplace/quarantine_table.h"

namespace purser::desk {

namespace {

base::Result<> quarantine(Writing &writing, const orders::Shop &shop, const marketplace::BrokenOrder &broken)
{
    marketplace::Quarantined one;
    one.id = writing.newId();
    one.shop = shop.id;
    one.remoteId = broken.id;
    one.reason = broken.reason;
    one.place = broken.place;
    one.foundAt = writing.at();
    if (auto done = writing.keys.ensureCustomer(writing.connection, one.id); !done)
        return done;
    auto sealed =
        writing.keys.seal(writing.connection, one.id, broken.raw, {"quarantine", one.id, "raw_sealed"});
    if (!sealed)
        return tl::unexpected(sealed.error());
    one.rawSealed = std::move(*sealed);
    return marketplace::saveQuarantined(writing.connection, one);
}

/// @returns how many were new or had changed
base::Result<int> takeOrders(Writing &writing, Ingest &ingest, const orders::Shop &shop,
    const std::vector<marketplace::RemoteOrder> &orders)
{
    int changed = 0;
    for (const auto &remote : orders) {
        const auto taken = ingest.take(remote);
        if (!taken)
            return tl::unexpected(taken.error());
        changed += taken->isChanged ? 1 : 0;
        if (auto removed = marketplace::removeQuarantined(writing.connection, shop.id, remote.id); !removed)
            return tl::unexpected(removed.error());
    }
    return changed;
}

} // namespace

base::Result<int> takePage(Core &core, const orders::Shop &shop, const marketplace::ChangesPage &page)
{
    int changed = 0;
    const auto done = core.write([&](Writing &writing) -> base::Result<> {
        Ingest ingest(writing, core.actor(), shop);
        const auto taken = takeOrders(writing, ingest, shop, page.orders);
        if (!taken)
            return tl::unexpected(taken.error());
        changed = *taken;
        for (const auto &broken : page.broken)
            if (auto kept = quarantine(writing, shop, broken); !kept)
                return kept;
        if (auto finished = ingest.finish(); !finished)
            return finished;
        return page.cursor.isEmpty() ? base::Result<> {} : orders::saveProgress(writing.connection, shop);
    });
    if (!done)
        return tl::unexpected(done.error());
    return changed;
}

} // namespace purser::desk
