#include "marketplace/quarantine_table.h"

#include "store/row_reader.h"

namespace purser::marketplace {

namespace {

using store::Statement;

constexpr Statement kSelect {"quarantine.select", R"sql(
    select id, shop_id, remote_id, reason, place, raw_sealed, found_at, tries
    from quarantine where shop_id = ? and remote_id = ?)sql"};
constexpr Statement kSelectAll {"quarantine.of_shop", R"sql(
    select id, shop_id, remote_id, reason, place, raw_sealed, found_at, tries
    from quarantine where shop_id = ? order by found_at, id)sql"};
constexpr Statement kSelectAny {"quarantine.any", "select 1 from quarantine where shop_id = ? limit 1"};
constexpr Statement kSave {"quarantine.save", R"sql(
    insert into quarantine (id, shop_id, remote_id, reason, place, raw_sealed, found_at, tries)
    values (?, ?, ?, ?, ?, ?, ?, ?)
    on conflict (shop_id, remote_id) do update set id = excluded.id, reason = excluded.reason,
    place = excluded.place, raw_sealed = excluded.raw_sealed, tries = quarantine.tries + 1)sql"};
constexpr Statement kCountTry {
    "quarantine.count_try", "update quarantine set tries = tries + 1 where shop_id = ? and remote_id = ?"};
constexpr Statement kRemove {
    "quarantine.remove", "delete from quarantine where shop_id = ? and remote_id = ?"};

Quarantined readQuarantined(store::RowReader &row)
{
    Quarantined one;
    one.id = row.number();
    one.shop = row.id<orders::ShopId>();
    one.remoteId = row.text();
    one.reason = row.text();
    one.place = row.text();
    one.rawSealed = row.bytes();
    one.foundAt = row.number();
    one.tries = row.small();
    return one;
}

base::Result<> done(const base::Result<int> &touched)
{
    if (!touched)
        return tl::unexpected(touched.error());
    return {};
}

} // namespace

base::Result<std::optional<Quarantined>> findQuarantined(
    store::Connection &connection, orders::ShopId shop, const QString &remoteId)
{
    return store::collectOne(connection, kSelect, {qint64(shop.value()), remoteId}, readQuarantined);
}

base::Result<std::vector<Quarantined>> quarantinedOf(store::Connection &connection, orders::ShopId shop)
{
    return store::collect(connection, kSelectAll, {qint64(shop.value())}, readQuarantined);
}

base::Result<bool> hasQuarantined(store::Connection &connection, orders::ShopId shop)
{
    return connection.row(kSelectAny, {qint64(shop.value())}).map([](const auto &row) {
        return row.has_value();
    });
}

base::Result<> saveQuarantined(store::Connection &connection, const Quarantined &one)
{
    return done(connection.run(kSave,
        {qint64(one.id), qint64(one.shop.value()), one.remoteId, one.reason, one.place, one.rawSealed,
            qint64(one.foundAt), one.tries}));
}

base::Result<> countTry(store::Connection &connection, orders::ShopId shop, const QString &remoteId)
{
    return done(connection.run(kCountTry, {qint64(shop.value()), remoteId}));
}

base::Result<> removeQuarantined(store::Connection &connection, orders::ShopId shop, const QString &remoteId)
{
    return done(connection.run(kRemove, {qint64(shop.value()), remoteId}));
}

} // namespace purser::marketplace
