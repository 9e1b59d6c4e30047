#include "desk/sync_view.h"

#include "desk/ingest.h"
#include "orders/order_table.h"
#include "store/outbox_table.h"

namespace purser::desk {

namespace {

base::Result<> addQuarantine(Core &core, SyncView &view, ShopSync &shop)
{
    const auto kept = marketplace::quarantinedOf(core.reader(), shop.shop.id);
    if (!kept)
        return tl::unexpected(kept.error());
    shop.quarantined = static_cast<int>(kept->size());
    for (const auto &one : *kept)
        view.quarantine.push_back(
            {shop.shop.id, shop.shop.name, one.remoteId, one.reason, one.place, one.foundAt, one.tries});
    return {};
}

OutboxRow rowOf(Core &core, const store::WaitingMessage &waiting)
{
    OutboxRow row;
    row.id = waiting.message.id;
    row.order = orders::OrderId(waiting.message.order);
    row.shop = orders::ShopId(waiting.message.shop);
    row.kind = waiting.message.kind;
    row.state = waiting.state;
    row.attempts = waiting.attempts;
    row.nextTry = waiting.message.notBefore;
    row.problem = waiting.problem;
    if (const auto order = orders::findOrder(core.reader(), row.order); order && *order)
        row.orderNumber = (*order)->number;
    return row;
}

base::Result<> addCounts(Core &core, SyncView &view)
{
    const auto counts = store::openCounts(core.reader());
    if (!counts)
        return tl::unexpected(counts.error());
    for (const store::OpenCount &open : *counts) {
        const auto shop = std::ranges::find(
            view.shops, orders::ShopId(open.shop), [](const ShopSync &one) { return one.shop.id; });
        if (shop != view.shops.end())
            (open.state == u"failed" ? shop->failed : shop->waiting) += static_cast<int>(open.messages);
    }
    return {};
}

base::Result<> takeRead(Core &core, const orders::Shop &shop,
    const std::optional<marketplace::RemoteOrder> &remote, const QString &id)
{
    return core.write([&](Writing &writing) -> base::Result<> {
        if (!remote)
            return marketplace::removeQuarantined(writing.connection, shop.id, id);
        Ingest ingest(writing, core.actor(), shop);
        if (const auto taken = ingest.take(*remote); !taken)
            return tl::unexpected(taken.error());
        if (auto done = marketplace::removeQuarantined(writing.connection, shop.id, id); !done)
            return done;
        return ingest.finish();
    });
}

} // namespace

base::Result<SyncView> syncView(Core &core, int mostMessages)
{
    const auto shops = orders::allShops(core.reader());
    if (!shops)
        return tl::unexpected(shops.error());
    SyncView view;
    for (const orders::Shop &shop : *shops) {
        ShopSync one {.shop = shop, .isPaused = settingsOf(shop).isPaused};
        if (auto done = addQuarantine(core, view, one); !done)
            return tl::unexpected(done.error());
        view.shops.push_back(std::move(one));
    }
    const auto open = store::openMessages(core.reader(), mostMessages);
    if (!open)
        return tl::unexpected(open.error());
    for (const store::WaitingMessage &waiting : *open)
        view.outbox.push_back(rowOf(core, waiting));
    if (auto done = addCounts(core, view); !done)
        return tl::unexpected(done.error());
    return view;
}

base::Result<> retryQuarantined(
    Core &core, orders::ShopId id, const QString &remoteId, const std::stop_token &stop)
{
    const auto shop = orders::findShop(core.reader(), id);
    if (!shop)
        return tl::unexpected(shop.error());
    if (!*shop)
        return base::fail(base::Error::Kind::Refused, QStringLiteral("shop.not-found"));
    const auto connector = core.connectorOf(**shop);
    if (!connector)
        return tl::unexpected(connector.error());
    const auto read = (*connector)->order(remoteId, stop);
    if (!read) {
        (void)core.write(
            [&](Writing &writing) { return marketplace::countTry(writing.connection, id, remoteId); });
        return tl::unexpected(read.error());
    }
    if (auto done = takeRead(core, **shop, *read, remoteId); !done)
        return done;
    if (!*read)
        return base::fail(base::Error::Kind::Refused, QStringLiteral("quarantine.gone"));
    return {};
}

base::Result<> hurryOutbox(Core &core, orders::ShopId shop)
{
    return core.write([&](Writing &writing) {
        return store::hurryMessages(writing.connection, shop.value(), writing.at());
    });
}

} // namespace purser::desk
