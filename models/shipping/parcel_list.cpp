#include "shipping/parcel_list.h"

#include "shipping/parcel_table.h"
#include "store/row_reader.h"

namespace purser::shipping {

namespace {

using store::Row;
using store::Statement;

constexpr Statement kPage {"parcel.page", R"sql(
    select p.id, p.order_id, p.position, p.stage, p.carrier, p.service, p.routing, p.tracking, p.remote_label,
    p.purchase_key, p.weight_grams, p.box, p.cost_minor, p.currency, p.fulfilment, p.bought_at, p.handed_at,
    p.last_scan_at, p.last_scan, p.shop_id, p.printed, o.number, o.country, o.cod_minor, o.currency
    from parcel p join sales_order o on o.id = p.order_id
    where p.tab = ? and (p.moment, p.id) > (?, ?) order by p.moment, p.id limit ?)sql"};
constexpr Statement kPageNewest {"parcel.page_newest", R"sql(
    select p.id, p.order_id, p.position, p.stage, p.carrier, p.service, p.routing, p.tracking, p.remote_label,
    p.purchase_key, p.weight_grams, p.box, p.cost_minor, p.currency, p.fulfilment, p.bought_at, p.handed_at,
    p.last_scan_at, p.last_scan, p.shop_id, p.printed, o.number, o.country, o.cod_minor, o.currency
    from parcel p join sales_order o on o.id = p.order_id
    where p.tab = ? and (p.moment, p.id) < (?, ?) order by p.moment desc, p.id desc limit ?)sql"};
constexpr Statement kShopPage {"parcel.shop_page", R"sql(
    select p.id, p.order_id, p.position, p.stage, p.carrier, p.service, p.routing, p.tracking, p.remote_label,
    p.purchase_key, p.weight_grams, p.box, p.cost_minor, p.currency, p.fulfilment, p.bought_at, p.handed_at,
    p.last_scan_at, p.last_scan, p.shop_id, p.printed, o.number, o.country, o.cod_minor, o.currency
    from parcel p join sales_order o on o.id = p.order_id
    where p.shop_id = ? and p.tab = ? and (p.moment, p.id) > (?, ?)
    order by p.moment, p.id limit ?)sql"};
constexpr Statement kShopPageNewest {"parcel.shop_page_newest", R"sql(
    select p.id, p.order_id, p.position, p.stage, p.carrier, p.service, p.routing, p.tracking, p.remote_label,
    p.purchase_key, p.weight_grams, p.box, p.cost_minor, p.currency, p.fulfilment, p.bought_at, p.handed_at,
    p.last_scan_at, p.last_scan, p.shop_id, p.printed, o.number, o.country, o.cod_minor, o.currency
    from parcel p join sales_order o on o.id = p.order_id
    where p.shop_id = ? and p.tab = ? and (p.moment, p.id) < (?, ?)
    order by p.moment desc, p.id desc limit ?)sql"};
constexpr Statement kNumbered {"parcel.numbered", R"sql(
    select p.id, p.order_id, p.position, p.stage, p.carrier, p.service, p.routing, p.tracking, p.remote_label,
    p.purchase_key, p.weight_grams, p.box, p.cost_minor, p.currency, p.fulfilment, p.bought_at, p.handed_at,
    p.last_scan_at, p.last_scan, p.shop_id, p.printed, o.number, o.country, o.cod_minor, o.currency
    from parcel p join sales_order o on o.id = p.order_id
    where p.tracking = ? order by p.id desc limit 20)sql"};
constexpr Statement kOnceNumbered {"parcel.once_numbered", R"sql(
    select p.id, p.order_id, p.position, p.stage, p.carrier, p.service, p.routing, p.tracking, p.remote_label,
    p.purchase_key, p.weight_grams, p.box, p.cost_minor, p.currency, p.fulfilment, p.bought_at, p.handed_at,
    p.last_scan_at, p.last_scan, p.shop_id, p.printed, o.number, o.country, o.cod_minor, o.currency
    from parcel p join sales_order o on o.id = p.order_id
    where p.id in (select n.parcel_id from parcel_number n where n.tracking = ?) limit 20)sql"};
constexpr Statement kWaiting {"parcel.waiting", R"sql(
    select p.id, p.order_id, p.position, p.stage, p.carrier, p.service, p.routing, p.tracking, p.remote_label,
    p.purchase_key, p.weight_grams, p.box, p.cost_minor, p.currency, p.fulfilment, p.bought_at, p.handed_at,
    p.last_scan_at, p.last_scan, p.shop_id, p.printed, o.number, o.country, o.cod_minor, o.currency
    from parcel p join sales_order o on o.id = p.order_id
    where p.tab in (1, 2) and p.carrier = ?)sql"};
constexpr Statement kCounts {"parcel_count.all", "select tab, sum(n) from parcel_count group by tab"};
constexpr Statement kShopCounts {
    "parcel_count.of_shop", "select tab, sum(n) from parcel_count where shop_id = ? group by tab"};

ListedParcel readListed(store::RowReader &row)
{
    ListedParcel listed;
    listed.parcel = readParcel(row);
    listed.order = row.text();
    listed.country = row.text();
    listed.codMinor = row.number();
    listed.currency = row.text();
    return listed;
}

} // namespace

base::Result<ParcelPage> parcelPage(store::Connection &connection, ParcelTab tab,
    std::optional<orders::ShopId> shop, std::optional<ParcelKey> after, int limit)
{
    constexpr auto kLast = std::numeric_limits<std::int64_t>::max();
    const bool isNewest = tab == ParcelTab::Delivered;
    const ParcelKey from = after.value_or(isNewest ? ParcelKey {kLast, kLast} : ParcelKey {-1, 0});
    Row values;
    if (shop)
        values << qint64(shop->value());
    values << int(tab) << qint64(from.moment) << qint64(from.id) << limit;
    const Statement &statement =
        shop ? (isNewest ? kShopPageNewest : kShopPage) : (isNewest ? kPageNewest : kPage);
    auto rows = store::collect(connection, statement, values, readListed);
    if (!rows)
        return tl::unexpected(rows.error());
    ParcelPage page {std::move(*rows), {}};
    if (static_cast<int>(page.rows.size()) == limit)
        page.next = ParcelKey {momentOf(page.rows.back().parcel), page.rows.back().parcel.id.value()};
    return page;
}

base::Result<std::vector<std::int64_t>> parcelCounts(
    store::Connection &connection, std::optional<orders::ShopId> shop)
{
    std::vector<std::int64_t> counts(kParcelTabs.size());
    const auto take = [&counts](const QSqlQuery &query) {
        const auto tab = static_cast<ParcelTab>(query.value(0).toInt());
        if (const auto at = std::ranges::find(kParcelTabs, tab); at != kParcelTabs.end())
            counts[static_cast<std::size_t>(at - kParcelTabs.begin())] = query.value(1).toLongLong();
        return true;
    };
    const auto done = shop ? connection.each(kShopCounts, {qint64(shop->value())}, take)
                           : connection.each(kCounts, {}, take);
    if (!done)
        return tl::unexpected(done.error());
    return counts;
}

base::Result<std::vector<ListedParcel>> parcelsNumbered(
    store::Connection &connection, const QString &tracking)
{
    auto now = store::collect(connection, kNumbered, {tracking}, readListed);
    if (!now || !now->empty())
        return now;
    return store::collect(connection, kOnceNumbered, {tracking}, readListed);
}

base::Result<std::vector<ListedParcel>> waitingFor(store::Connection &connection, const QString &carrier)
{
    auto found = store::collect(connection, kWaiting, {carrier}, readListed);
    if (found)
        std::ranges::sort(*found, {},
            [](const ListedParcel &one) { return std::pair(momentOf(one.parcel), one.parcel.id.value()); });
    return found;
}

std::vector<Statement> parcelListStatements()
{
    return {kPage, kPageNewest, kShopPage, kShopPageNewest, kNumbered, kOnceNumbered, kWaiting, kShopCounts};
}

} // namespace purser::shipping
