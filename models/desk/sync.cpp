#include "desk/sync.h"

#include "desk/buyer_messages.h"
#include "desk/cases.h"
#include "desk/catalog_pull.h"
#include "desk/id_comparison.h"
#include "desk/pull_changes.h"
#include "desk/pump.h"
#include "desk/reread.h"
#include "desk/shop_facts.h"
#include "marketplace/quarantine_table.h"
#include "orders/order_table.h"
#include "store/outbox_table.h"

namespace purser::desk {

namespace {

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

SyncReport syncShop(
    Core &core, const orders::Shop &known, const std::stop_token &stop, IdComparison comparison)
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
        pulled = pullMessages(core, **connector, shop, report, stop);
    if (pulled && (comparison == IdComparison::Always || isComparisonDue(core, shop)))
        pulled = compareIds(core, **connector, shop, report, stop);
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

} // namespace purser::desk
