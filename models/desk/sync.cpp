#include "desk/sync.h"

#include "desk/cases.h"
#include "desk/catalog_pull.h"
#include "desk/pull_changes.h"
#include "desk/pump.h"
#include "desk/reread.h"
#include "desk/shop_facts.h"
#include "desk/take_page.h"
#include "marketplace/kinds.h"
#include "marketplace/quarantine_table.h"
#include "orders/order_table.h"
#include "store/outbox_table.h"

namespace purser::desk {

namespace {

using base::Error;
using marketplace::MarketplaceConnector;

constexpr store::Statement kSelectVersion {
    "sync.version", "select remote_version from sales_order where shop_id = ? and remote_id = ?"};

/// Asks by id for what the marketplace has and we have not, or have older.
base::Result<> fillGaps(Core &core, MarketplaceConnector &connector, orders::Shop &shop, SyncReport &report,
    const std::stop_token &stop)
{
    shop.missing = 0;
    QString after;
    while (!stop.stop_requested()) {
        const auto page = connector.ids(after, stop);
        if (!page)
            return tl::unexpected(page.error());
        for (const auto &remote : page->ids) {
            const auto known = core.reader().row(kSelectVersion, {qint64(shop.id.value()), remote.id});
            if (!known)
                return tl::unexpected(known.error());
            if (*known && (remote.version == 0 || (**known)[0].toLongLong() >= remote.version))
                continue;
            const auto quarantined = marketplace::findQuarantined(core.reader(), shop.id, remote.id);
            if (!quarantined)
                return tl::unexpected(quarantined.error());
            // What is in quarantine is asked for again: it may have been mended meanwhile.
            auto order = connector.order(remote.id, stop);
            if (!order || !*order) {
                shop.missing += *quarantined ? 0 : 1;
                continue;
            }
            const auto taken = takePage(core, shop, {{std::move(**order)}, {}, {}, false, {}});
            if (!taken)
                return tl::unexpected(taken.error());
            report.pulled += *taken;
        }
        if (!page->next)
            return {};
        after = *page->next;
    }
    return base::fail(Error::Kind::RetryLater, QStringLiteral("sync.stopped"));
}

void keep(SyncReport &report, const base::Result<> &done)
{
    if (!done && report.problem.isEmpty())
        report.problem = done.error().code;
}

/// Numbers of the report that the store knows.
void count(Core &core, const orders::Shop &shop, SyncReport &report)
{
    if (const auto broken = marketplace::quarantinedOf(core.reader(), shop.id))
        report.quarantined = static_cast<int>(broken->size());
    for (const auto &open : store::openCounts(core.reader()).value_or(std::vector<store::OpenCount> {}))
        if (open.shop == shop.id.value() && open.state != u"failed")
            report.outbox += static_cast<int>(open.messages);
}

} // namespace

SyncReport syncShop(Core &core, const orders::Shop &known, const std::stop_token &stop)
{
    orders::Shop shop = known;
    SyncReport report {.shop = shop.id, .name = shop.name};
    if (shop.kind == QLatin1String(orders::kImportedKind))
        return report;
    if (!core.takePump()) {
        report.problem = QStringLiteral("sync.elsewhere");
        count(core, shop, report);
        return report;
    }
    const auto connector = core.connectorOf(shop);
    if (!connector) {
        report.problem = connector.error().code;
        return report;
    }
    const auto pushed = pumpOutbox(core, shop, **connector, stop);
    report.pushed = pushed.sent;
    report.problem = pushed.problem;
    auto pulled = pullChanges(core, **connector, shop, report, stop);
    if (pulled)
        pulled = rereadOrders(core, **connector, shop, report, stop);
    if (pulled)
        pulled = fillGaps(core, **connector, shop, report, stop);
    if (pulled)
        pulled = pullReturns(core, shop, **connector, stop);
    keep(report, pulled);
    shop.syncedAt = base::toMilliseconds(core.now());
    shop.problem = report.problem;
    keep(report,
        core.write([&shop](Writing &writing) { return orders::saveProgress(writing.connection, shop); }));
    report.completeTo = shop.completeTo;
    report.missing = shop.missing;
    count(core, shop, report);
    return report;
}

base::Result<> pullCatalog(Core &core, const orders::Shop &shop, const std::stop_token &stop)
{
    const auto connector = core.connectorOf(shop);
    if (!connector)
        return tl::unexpected(connector.error());
    if (auto learnt = learnShop(core, shop, stop); !learnt)
        return learnt;
    std::optional<QString> after = QString();
    while (after) {
        auto page = (*connector)->listings(*after, stop);
        if (!page)
            return tl::unexpected(page.error());
        auto done = core.write([&](Writing &writing) { return takeListings(core, writing, shop, *page); });
        if (!done)
            return done;
        after = page->next;
    }
    after = QString();
    while (after) {
        auto page = (*connector)->stock(*after, stop);
        if (!page)
            return tl::unexpected(page.error());
        auto done = core.write([&](Writing &writing) { return takeStock(core, writing, *page); });
        if (!done)
            return done;
        after = page->next;
    }
    return {};
}

base::Result<> trySignIn(Core &core, const QString &kind, const QString &url, const QString &token)
{
    const auto connector =
        marketplace::Kinds::connect(kind, core.http(), QUrl(url), marketplace::Credentials::parse(token));
    if (!connector)
        return base::fail(Error::Kind::Refused, QStringLiteral("shop.unknown-kind"), kind);
    return connector->listings({}, {}).map([](const auto &) {});
}

base::Result<orders::ShopId> addShop(
    Core &core, const QString &kind, const QString &url, const QString &name, const QString &token)
{
    if (auto tried = trySignIn(core, kind, url, token); !tried)
        return tl::unexpected(tried.error());
    orders::Shop shop;
    shop.kind = kind;
    shop.name = name;
    shop.url = url;
    const auto done = core.write([&](Writing &writing) -> base::Result<> {
        shop.id = orders::ShopId(writing.newId());
        if (auto made = writing.keys.ensureCustomer(writing.connection, shop.id.value()); !made)
            return made;
        auto sealed = writing.keys.seal(
            writing.connection, shop.id.value(), token.toUtf8(), {"shop", shop.id.value(), "token_sealed"});
        if (!sealed)
            return tl::unexpected(sealed.error());
        shop.tokenSealed = std::move(*sealed);
        store::Unit unit {
            .actor = core.actor(), .at = writing.at(), .action = QStringLiteral("shop.add"), .subject = 0};
        unit.edits.push_back(orders::madeShop(shop));
        unit.canUndo = false;
        const auto seq = store::applyUnit(writing.connection, writing.keys, unit);
        if (!seq)
            return tl::unexpected(seq.error());
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    if (auto read = pullCatalog(core, shop, {}); !read)
        return tl::unexpected(read.error());
    return shop.id;
}

} // namespace purser::desk
