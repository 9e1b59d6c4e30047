#include "catalog/stock_table.h"

#include "store/row_reader.h"

namespace purser::catalog {

namespace {

using store::Row;
using store::Statement;

const store::TableSpec kReservations {"reservation", 1,
    {"id", "order_id", "line_id", "sku", "warehouse", "quantity"}, {"reservation.insert", R"sql(
        insert into reservation (id, order_id, line_id, sku, warehouse, quantity)
        values (?, ?, ?, ?, ?, ?))sql"},
    {"reservation.update", R"sql(
        update reservation set order_id = ?, line_id = ?, sku = ?, warehouse = ?, quantity = ?
        where id = ?)sql"},
    {"reservation.remove", "delete from reservation where id = ?"}, {"reservation.select", R"sql(
        select id, order_id, line_id, sku, warehouse, quantity
        from reservation where id = ?)sql"}};

const store::TableSpec kMovements {"stock_movement", 1,
    {"id", "sku", "warehouse", "kind", "quantity", "order_id", "at"}, {"stock_movement.insert", R"sql(
        insert into stock_movement (id, sku, warehouse, kind, quantity, order_id, at)
        values (?, ?, ?, ?, ?, ?, ?))sql"},
    {"stock_movement.update", R"sql(
        update stock_movement set sku = ?, warehouse = ?, kind = ?, quantity = ?, order_id = ?,
        at = ?
        where id = ?)sql"},
    {"stock_movement.remove", "delete from stock_movement where id = ?"}, {"stock_movement.select", R"sql(
        select id, sku, warehouse, kind, quantity, order_id, at
        from stock_movement where id = ?)sql"}};

const store::TableSpec kReplenishments {"replenishment", 1,
    {"id", "sku", "warehouse", "supplier", "quantity", "state", "reason", "asked_at"},
    {"replenishment.insert", R"sql(
        insert into replenishment (id, sku, warehouse, supplier, quantity, state, reason, asked_at)
        values (?, ?, ?, ?, ?, ?, ?, ?))sql"},
    {"replenishment.update", R"sql(
        update replenishment set sku = ?, warehouse = ?, supplier = ?, quantity = ?, state = ?,
        reason = ?, asked_at = ?
        where id = ?)sql"},
    {"replenishment.remove", "delete from replenishment where id = ?"}, {"replenishment.select", R"sql(
        select id, sku, warehouse, supplier, quantity, state, reason, asked_at
        from replenishment where id = ?)sql"}};

const store::CounterSpec kOnHand {"stock.on_hand", {"stock.add_on_hand", R"sql(
    insert into stock (on_hand, sku, warehouse, reserved, incoming) values (?, ?, ?, 0, 0)
    on conflict (sku, warehouse) do update set on_hand = stock.on_hand + excluded.on_hand)sql"}};
const store::CounterSpec kReserved {"stock.reserved", {"stock.add_reserved", R"sql(
    insert into stock (reserved, sku, warehouse, on_hand, incoming) values (?, ?, ?, 0, 0)
    on conflict (sku, warehouse) do update set reserved = stock.reserved + excluded.reserved)sql"}};
const store::CounterSpec kIncoming {"stock.incoming", {"stock.add_incoming", R"sql(
    insert into stock (incoming, sku, warehouse, on_hand, reserved) values (?, ?, ?, 0, 0)
    on conflict (sku, warehouse) do update set incoming = stock.incoming + excluded.incoming)sql"}};

constexpr Statement kSelectLevels {"stock.levels",
    "select sku, warehouse, on_hand, reserved, incoming from stock where sku = ? order by warehouse"};
constexpr Statement kSelectReservations {"reservation.of_order", R"sql(
    select id, order_id, line_id, sku, warehouse, quantity from reservation where order_id = ? order by id)sql"};
constexpr Statement kSelectShipped {"stock_movement.shipped", R"sql(
    select sku, warehouse, -sum(quantity) from stock_movement where order_id = ? and kind = 'ship'
    group by sku, warehouse having sum(quantity) < 0 order by sku, warehouse)sql"};
constexpr Statement kSelectLow {"stock.low", R"sql(
    select s.sku, s.warehouse, p.supplier, s.on_hand - s.reserved + s.incoming, p.warning_level from stock s
    join product p on p.sku = s.sku where s.on_hand - s.reserved + s.incoming < p.warning_level
    and not exists (select 1 from replenishment r where r.sku = s.sku and r.warehouse = s.warehouse and r.state = 'open')
    order by s.sku, s.warehouse)sql"};
constexpr Statement kSelectOversold {
    "stock.oversold", "select sku, warehouse from stock where reserved > on_hand order by sku, warehouse"};
constexpr Statement kSelectUnbalanced {"stock.unbalanced", R"sql(
    select s.sku, s.warehouse from stock s where s.reserved < 0
    or s.reserved <> (select coalesce(sum(r.quantity), 0) from reservation r where r.sku = s.sku and r.warehouse = s.warehouse)
    or s.on_hand <> (select coalesce(sum(m.quantity), 0) from stock_movement m where m.sku = s.sku and m.warehouse = s.warehouse))sql"};

Row rowOf(const Reservation &kept)
{
    return {qint64(kept.id), qint64(kept.order.value()), qint64(kept.line.value()), kept.sku, kept.warehouse,
        kept.quantity};
}

} // namespace

QString code(StockMove move)
{
    switch (move) {
    case StockMove::Ship: return QStringLiteral("ship");
    case StockMove::Restock: return QStringLiteral("restock");
    case StockMove::WriteOff: return QStringLiteral("write-off");
    case StockMove::GoodsIn: return QStringLiteral("goods-in");
    case StockMove::Count: return QStringLiteral("count");
    }
    return {};
}

void registerStockTables(store::Registry &registry)
{
    registry.add(kReservations);
    registry.add(kMovements);
    registry.add(kReplenishments);
    registry.add(kOnHand);
    registry.add(kReserved);
    registry.add(kIncoming);
}

base::Result<std::vector<StockLevel>> levelsOf(store::Connection &connection, const QStringList &skus)
{
    std::vector<StockLevel> levels;
    for (const QString &sku : skus) {
        auto some = store::collect(connection, kSelectLevels, {sku}, [](store::RowReader &row) {
            StockLevel level;
            level.sku = row.text();
            level.warehouse = row.text();
            level.onHand = row.small();
            level.reserved = row.small();
            level.incoming = row.small();
            return level;
        });
        if (!some)
            return tl::unexpected(some.error());
        std::ranges::move(*some, std::back_inserter(levels));
    }
    return levels;
}

base::Result<std::vector<Reservation>> reservationsOf(store::Connection &connection, orders::OrderId order)
{
    return store::collect(
        connection, kSelectReservations, {qint64(order.value())}, [](store::RowReader &row) {
            Reservation kept;
            kept.id = row.number();
            kept.order = row.id<orders::OrderId>();
            kept.line = row.id<orders::LineId>();
            kept.sku = row.text();
            kept.warehouse = row.text();
            kept.quantity = row.small();
            return kept;
        });
}

void putReservation(store::Unit &unit, const Reservation &reservation)
{
    unit.edits.push_back({&kReservations, std::nullopt, rowOf(reservation)});
    unit.deltas.push_back({&kReserved, {reservation.sku, reservation.warehouse}, reservation.quantity});
}

void removeReservation(store::Unit &unit, const Reservation &reservation)
{
    unit.edits.push_back({&kReservations, rowOf(reservation), std::nullopt});
    unit.deltas.push_back({&kReserved, {reservation.sku, reservation.warehouse}, -reservation.quantity});
}

void moveStock(store::Unit &unit, std::int64_t id, const QString &sku, const QString &warehouse,
    StockMove move, int quantity, orders::OrderId order, std::int64_t at)
{
    unit.edits.push_back({&kMovements, std::nullopt,
        Row {qint64(id), sku, warehouse, code(move), quantity, qint64(order.value()), qint64(at)}});
    unit.deltas.push_back({&kOnHand, {sku, warehouse}, quantity});
}

base::Result<std::vector<Reservation>> shippedStock(store::Connection &connection, orders::OrderId order)
{
    return store::collect(
        connection, kSelectShipped, {qint64(order.value())}, [order](store::RowReader &row) {
            Reservation left;
            left.order = order;
            left.sku = row.text();
            left.warehouse = row.text();
            left.quantity = row.small();
            return left;
        });
}

base::Result<std::vector<LowStock>> lowStock(store::Connection &connection)
{
    return store::collect(connection, kSelectLow, {}, [](store::RowReader &row) {
        LowStock low;
        low.sku = row.text();
        low.warehouse = row.text();
        low.supplier = row.text();
        low.free = row.small();
        low.warningLevel = row.small();
        return low;
    });
}

void putReplenishment(store::Unit &unit, std::int64_t id, const LowStock &low, int quantity, std::int64_t at)
{
    unit.edits.push_back({&kReplenishments, std::nullopt,
        Row {qint64(id), low.sku, low.warehouse, low.supplier, quantity, QStringLiteral("open"),
            QStringLiteral("below-warning-level"), qint64(at)}});
    unit.deltas.push_back({&kIncoming, {low.sku, low.warehouse}, quantity});
}

namespace {

base::Result<QStringList> shelves(store::Connection &connection, const Statement &statement)
{
    QStringList found;
    const auto done = connection.each(statement, {}, [&found](const QSqlQuery &query) {
        found << query.value(0).toString() + u'@' + query.value(1).toString();
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

} // namespace

base::Result<QStringList> oversoldStock(store::Connection &connection)
{
    return shelves(connection, kSelectOversold);
}

base::Result<QStringList> unbalancedStock(store::Connection &connection)
{
    return shelves(connection, kSelectUnbalanced);
}

} // namespace purser::catalog
