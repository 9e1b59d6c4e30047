#include "desk/id_comparison.h"

#include "desk/settings.h"
#include "desk/take_page.h"
#include "marketplace/quarantine_table.h"

namespace purser::desk {

namespace {

using base::Error;
using marketplace::MarketplaceConnector;

constexpr store::Statement kSelectVersion {
    "sync.version", "select remote_version from sales_order where shop_id = ? and remote_id = ?"};

QString comparedKey(orders::ShopId shop)
{
    return QStringLiteral("shop.%1.ids_compared_at").arg(shop.value());
}

/// True when the marketplace's order is here, as new as it is there.
base::Result<bool> isHere(Core &core, orders::ShopId shop, const marketplace::RemoteId &remote)
{
    return core.reader()
        .row(kSelectVersion, {qint64(shop.value()), remote.id})
        .map([&remote](const std::optional<store::Row> &known) {
            return known && (remote.version == 0 || (*known)[0].toLongLong() >= remote.version);
        });
}

/// What is in quarantine is asked for again too: it may have been mended meanwhile.
base::Result<> fetch(Core &core, MarketplaceConnector &connector, orders::Shop &shop, const QString &id,
    SyncReport &report, const std::stop_token &stop)
{
    const auto quarantined = marketplace::findQuarantined(core.reader(), shop.id, id);
    if (!quarantined)
        return tl::unexpected(quarantined.error());
    auto order = connector.order(id, stop);
    if (!order || !*order) {
        shop.missing += *quarantined ? 0 : 1;
        return {};
    }
    const auto taken = takePage(core, shop, {{std::move(**order)}, {}, {}, false, {}});
    if (!taken)
        return tl::unexpected(taken.error());
    report.pulled += *taken;
    return {};
}

base::Result<> noteCompared(Core &core, orders::ShopId shop)
{
    return core.write([shop](Writing &writing) {
        return saveSetting(writing.connection, comparedKey(shop), QString::number(writing.at()));
    });
}

} // namespace

bool isComparisonDue(Core &core, const orders::Shop &shop)
{
    const auto kept = findSetting(core.reader(), comparedKey(shop.id));
    if (!kept || !*kept)
        return true;
    const auto comparedAt = base::fromMilliseconds((*kept)->toLongLong());
    return comparedAt < core.openedAt() || core.now() - comparedAt >= settingsOf(shop).compareEvery;
}

base::Result<> compareIds(Core &core, MarketplaceConnector &connector, orders::Shop &shop, SyncReport &report,
    const std::stop_token &stop)
{
    shop.missing = 0;
    std::optional<QString> after = QString();
    while (after && !stop.stop_requested()) {
        const auto page = connector.ids(*after, stop);
        if (!page)
            return tl::unexpected(page.error());
        for (const marketplace::RemoteId &remote : page->ids) {
            const auto here = isHere(core, shop.id, remote);
            if (!here)
                return tl::unexpected(here.error());
            if (*here)
                continue;
            if (auto done = fetch(core, connector, shop, remote.id, report, stop); !done)
                return done;
        }
        after = page->next;
    }
    if (after)
        return base::fail(Error::Kind::RetryLater, QStringLiteral("sync.stopped"));
    return noteCompared(core, shop.id);
}

} // namespace purser::desk
