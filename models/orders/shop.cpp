#include "orders/shop.h"

#include "store/row_reader.h"

namespace purser::orders {

namespace {

const store::TableSpec kShops {"shop", 1,
    {"id", "kind", "name", "url", "zone", "currency", "token_sealed", "settings", "cursor", "returns_cursor",
        "complete_to", "synced_at", "missing", "problem"},
    {"shop.insert", R"sql(
        insert into shop (id, kind, name, url, zone, currency, token_sealed, settings, cursor,
        returns_cursor, complete_to, synced_at, missing, problem)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql"},
    {"shop.update", R"sql(
        update shop set kind = ?, name = ?, url = ?, zone = ?, currency = ?, token_sealed = ?,
        settings = ?, cursor = ?, returns_cursor = ?, complete_to = ?, synced_at = ?, missing = ?,
        problem = ?
        where id = ?)sql"},
    {"shop.remove", "delete from shop where id = ?"}, {"shop.select", R"sql(
        select id, kind, name, url, zone, currency, token_sealed, settings, cursor, returns_cursor,
        complete_to, synced_at, missing, problem
        from shop where id = ?)sql"}};

constexpr store::Statement kSelectAll {"shop.all", R"sql(
    select id, kind, name, url, zone, currency, token_sealed, settings, cursor, returns_cursor,
    complete_to, synced_at, missing, problem
    from shop order by id)sql"};
constexpr store::Statement kSaveProgress {"shop.progress", R"sql(
    update shop set cursor = ?, returns_cursor = ?, complete_to = ?, synced_at = ?, missing = ?, problem = ? where id = ?)sql"};

Shop readShop(store::RowReader &row)
{
    Shop shop;
    shop.id = row.id<ShopId>();
    shop.kind = row.text();
    shop.name = row.text();
    shop.url = row.text();
    shop.zone = row.text();
    shop.currency = row.text();
    shop.tokenSealed = row.bytes();
    shop.settings = row.text();
    shop.cursor = row.text();
    shop.returnsCursor = row.text();
    shop.completeTo = row.number();
    shop.syncedAt = row.number();
    shop.missing = row.number();
    shop.problem = row.text();
    return shop;
}

} // namespace

void registerShopTable(store::Registry &registry)
{
    registry.add(kShops);
}

store::Row rowOf(const Shop &shop)
{
    return {qint64(shop.id.value()), shop.kind, shop.name, shop.url, shop.zone, shop.currency,
        shop.tokenSealed, shop.settings, shop.cursor, shop.returnsCursor, qint64(shop.completeTo),
        qint64(shop.syncedAt), qint64(shop.missing), shop.problem};
}

base::Result<std::vector<Shop>> allShops(store::Connection &connection)
{
    return store::collect(connection, kSelectAll, {}, readShop);
}

base::Result<std::optional<Shop>> findShop(store::Connection &connection, ShopId id)
{
    return store::collectOne(connection, kShops.select, {qint64(id.value())}, readShop);
}

store::Edit madeShop(const Shop &shop)
{
    return {&kShops, std::nullopt, rowOf(shop)};
}

store::Edit changedShop(const Shop &before, const Shop &after)
{
    return {&kShops, rowOf(before), rowOf(after)};
}

base::Result<> saveProgress(store::Connection &connection, const Shop &shop)
{
    const auto done = connection.run(kSaveProgress,
        {shop.cursor, shop.returnsCursor, qint64(shop.completeTo), qint64(shop.syncedAt),
            qint64(shop.missing), shop.problem, qint64(shop.id.value())});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

} // namespace purser::orders
