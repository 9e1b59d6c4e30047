#include "desk/reread.h"

#include "desk/take_page.h"
#include "marketplace/quarantine_table.h"
#include "orders/order.h"

#include <QSet>

namespace purser::desk {

namespace {

constexpr std::size_t kAtOnce = 100;
constexpr std::chrono::days kClosedSince {7};

/// Index: order_shop_tab; done and cancelled are the last tabs.
constexpr store::Statement kSelectOpen {
    "reread.open", "select remote_id from sales_order where shop_id = ? and tab < ?"};
/// Index: order_placed.
constexpr store::Statement kSelectClosed {
    "reread.closed", "select remote_id from sales_order where placed_at >= ? and shop_id = ? and tab >= ?"};

base::Result<std::vector<QString>> wanted(Core &core, const orders::Shop &shop)
{
    const auto shopId = qint64(shop.id.value());
    const auto done = static_cast<int>(orders::Tab::Done);
    const auto since = qint64(base::toMilliseconds(core.now() - kClosedSince));
    const auto open = core.reader().rows(kSelectOpen, {shopId, done});
    const auto closed = core.reader().rows(kSelectClosed, {since, shopId, done});
    const auto broken = marketplace::quarantinedOf(core.reader(), shop.id);
    if (!open || !closed || !broken)
        return tl::unexpected(!open ? open.error() : !closed ? closed.error() : broken.error());
    QSet<QString> ids;
    for (const auto *rows : {&*open, &*closed})
        for (const store::Row &row : *rows)
            ids << row[0].toString();
    for (const auto &one : *broken)
        if (!one.remoteId.isEmpty())
            ids << one.remoteId;
    return std::vector<QString>(ids.cbegin(), ids.cend());
}

} // namespace

base::Result<> rereadOrders(Core &core, marketplace::MarketplaceConnector &connector,
    const orders::Shop &shop, SyncReport &report, const std::stop_token &stop)
{
    if (connector.abilities().moved)
        return {};
    const auto ids = wanted(core, shop);
    if (!ids)
        return tl::unexpected(ids.error());
    for (auto from = ids->begin(); from != ids->end();) {
        const auto to = from + std::min<std::ptrdiff_t>(kAtOnce, ids->end() - from);
        const auto page = connector.reread(std::vector<QString>(from, to), stop);
        if (!page)
            return tl::unexpected(page.error());
        const auto taken = takePage(core, shop, *page);
        if (!taken)
            return tl::unexpected(taken.error());
        report.pulled += *taken;
        from = to;
    }
    return {};
}

} // namespace purser::desk
