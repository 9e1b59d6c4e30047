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
    const auto mayFree = marketplace::hasQuarantined(writing.connection, shop.id);
    if (!mayFree)
        return tl::unexpected(mayFree.error());
    int changed = 0;
    for (const auto &remote : orders) {
        const auto taken = ingest.take(remote);
        if (!taken)
            return tl::unexpected(taken.error());
        changed += taken->isChanged ? 1 : 0;
        if (!*mayFree)
            continue;
        if (auto removed = marketplace::removeQuarantined(writing.connection, shop.id, remote.id); !removed)
            return tl::unexpected(removed.error());
    }
    return changed;
}

base::Result<int> takeInto(Writing &writing, const store::Actor &actor, const orders::Shop &shop,
    const marketplace::ChangesPage &page)
{
    Ingest ingest(writing, actor, shop);
    auto changed = takeOrders(writing, ingest, shop, page.orders);
    if (!changed)
        return changed;
    for (const auto &broken : page.broken)
        if (auto kept = quarantine(writing, shop, broken); !kept)
            return tl::unexpected(kept.error());
    if (auto finished = ingest.finish(); !finished)
        return tl::unexpected(finished.error());
    if (!page.cursor.isEmpty())
        if (auto saved = orders::saveProgress(writing.connection, shop); !saved)
            return tl::unexpected(saved.error());
    return changed;
}

} // namespace

PageInWork takeLater(Core &core, const orders::Shop &shop, marketplace::ChangesPage page, const QString &from)
{
    PageInWork work {shop, std::make_shared<int>(0), {}};
    work.done = core.writeLater([&core, shop, page = std::move(page), changed = work.changed, from](
                                    Writing &writing) -> base::Result<> {
        const auto stands = orders::findShop(writing.connection, shop.id);
        if (!stands)
            return tl::unexpected(stands.error());
        if (!*stands || (*stands)->cursor != from)
            return base::fail(base::Error::Kind::RetryLater, QStringLiteral("sync.page-out-of-turn"));
        auto taken = takeInto(writing, core.actor(), shop, page);
        if (!taken)
            return tl::unexpected(taken.error());
        *changed = *taken;
        return {};
    });
    return work;
}

base::Result<int> takePage(Core &core, const orders::Shop &shop, const marketplace::ChangesPage &page)
{
    int changed = 0;
    const auto done = core.write([&](Writing &writing) -> base::Result<> {
        const auto taken = takeInto(writing, core.actor(), shop, page);
        changed = taken.value_or(0);
        return taken.map([](int) {});
    });
    if (!done)
        return tl::unexpected(done.error());
    return changed;
}

} // namespace purser::desk
