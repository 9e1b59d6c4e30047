#include "picking/pick_table.h"

#include "store/row_reader.h"

namespace purser::picking {

namespace {

using store::Row;
using store::Statement;

const store::TableSpec kStops {"pick_stop", 2, {"wave_id", "position", "picked", "missing", "is_in_tote"},
    {"pick_stop.insert", R"sql(
        insert into pick_stop (wave_id, position, picked, missing, is_in_tote)
        values (?, ?, ?, ?, ?))sql"},
    {"pick_stop.update", R"sql(
        update pick_stop set picked = ?, missing = ?, is_in_tote = ?
        where wave_id = ? and position = ?)sql"},
    {"pick_stop.remove", "delete from pick_stop where wave_id = ? and position = ?"},
    {"pick_stop.select", R"sql(
        select wave_id, position, picked, missing, is_in_tote
        from pick_stop where wave_id = ? and position = ?)sql"}};

const store::TableSpec kScans {"pick_scan", 1,
    {"id", "wave_id", "position", "kind", "code", "quantity", "at"}, {"pick_scan.insert", R"sql(
        insert into pick_scan (id, wave_id, position, kind, code, quantity, at)
        values (?, ?, ?, ?, ?, ?, ?))sql"},
    {"pick_scan.update", R"sql(
        update pick_scan set wave_id = ?, position = ?, kind = ?, code = ?, quantity = ?, at = ?
        where id = ?)sql"},
    {"pick_scan.remove", "delete from pick_scan where id = ?"}, {"pick_scan.select", R"sql(
        select id, wave_id, position, kind, code, quantity, at
        from pick_scan where id = ?)sql"}};

const store::TableSpec kShortages {"pick_shortage", 1,
    {"id", "wave_id", "position", "order_id", "line_id", "sku", "warehouse", "quantity", "way",
        "amount_minor", "currency", "state", "at"},
    {"pick_shortage.insert", R"sql(
        insert into pick_shortage (id, wave_id, position, order_id, line_id, sku, warehouse,
        quantity, way, amount_minor, currency, state, at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql"},
    {"pick_shortage.update", R"sql(
        update pick_shortage set wave_id = ?, position = ?, order_id = ?, line_id = ?, sku = ?,
        warehouse = ?, quantity = ?, way = ?, amount_minor = ?, currency = ?, state = ?, at = ?
        where id = ?)sql"},
    {"pick_shortage.remove", "delete from pick_shortage where id = ?"}, {"pick_shortage.select", R"sql(
        select id, wave_id, position, order_id, line_id, sku, warehouse, quantity, way,
        amount_minor, currency, state, at
        from pick_shortage where id = ?)sql"}};

constexpr Statement kStopsOfWave {"pick_stop.of_wave", R"sql(
    select wave_id, position, picked, missing, is_in_tote
    from pick_stop where wave_id = ? order by position)sql"};
constexpr Statement kScansOfWave {"pick_scan.of_wave", R"sql(
    select id, wave_id, position, kind, code, quantity, at
    from pick_scan where wave_id = ? order by id)sql"};
constexpr Statement kShortagesOfOrder {"pick_shortage.of_order", R"sql(
    select id, wave_id, position, order_id, line_id, sku, warehouse, quantity, way,
    amount_minor, currency, state, at
    from pick_shortage where order_id = ? order by id)sql"};

constexpr Statement kOpenShortages {"pick_shortage.open", R"sql(
    select id, wave_id, position, order_id, line_id, sku, warehouse, quantity, way,
    amount_minor, currency, state, at
    from pick_shortage where state = 'open' order by id limit ?)sql"};

Row rowOf(const KeptStop &stop)
{
    return {qint64(stop.wave.value()), stop.position, stop.picked, stop.missing, int(stop.isInTote)};
}

Row rowOf(const KeptShortage &one)
{
    return {qint64(one.id), qint64(one.wave.value()), one.position, qint64(one.order.value()),
        qint64(one.line.value()), one.sku, one.warehouse, one.quantity, one.way, qint64(one.amountMinor),
        one.currency, one.state, qint64(one.at)};
}

KeptStop readStop(store::RowReader &row)
{
    KeptStop stop;
    stop.wave = row.id<orders::WaveId>();
    stop.position = row.small();
    stop.picked = row.small();
    stop.missing = row.small();
    stop.isInTote = row.truth();
    return stop;
}

KeptScan readScan(store::RowReader &row)
{
    KeptScan scan;
    scan.id = row.number();
    scan.wave = row.id<orders::WaveId>();
    scan.position = row.small();
    scan.kind = row.text();
    scan.code = row.text();
    scan.quantity = row.small();
    scan.at = row.number();
    return scan;
}

KeptShortage readShortage(store::RowReader &row)
{
    KeptShortage one;
    one.id = row.number();
    one.wave = row.id<orders::WaveId>();
    one.position = row.small();
    one.order = row.id<orders::OrderId>();
    one.line = row.id<orders::LineId>();
    one.sku = row.text();
    one.warehouse = row.text();
    one.quantity = row.small();
    one.way = row.text();
    one.amountMinor = row.number();
    one.currency = row.text();
    one.state = row.text();
    one.at = row.number();
    return one;
}

} // namespace

void registerPickTables(store::Registry &registry)
{
    registry.add(kStops);
    registry.add(kScans);
    registry.add(kShortages);
}

void putStop(store::Unit &unit, const std::optional<KeptStop> &before, const KeptStop &after)
{
    unit.edits.push_back({&kStops, before ? std::optional(rowOf(*before)) : std::nullopt, rowOf(after)});
}

void putScan(store::Unit &unit, const KeptScan &scan)
{
    unit.edits.push_back({&kScans, std::nullopt,
        Row {qint64(scan.id), qint64(scan.wave.value()), scan.position, scan.kind, scan.code, scan.quantity,
            qint64(scan.at)}});
}

void putShortage(store::Unit &unit, const std::optional<KeptShortage> &before, const KeptShortage &after)
{
    unit.edits.push_back({&kShortages, before ? std::optional(rowOf(*before)) : std::nullopt, rowOf(after)});
}

base::Result<std::vector<KeptStop>> stopsOfWave(store::Connection &connection, orders::WaveId wave)
{
    return store::collect(connection, kStopsOfWave, {qint64(wave.value())}, readStop);
}

base::Result<std::vector<KeptScan>> scansOfWave(store::Connection &connection, orders::WaveId wave)
{
    return store::collect(connection, kScansOfWave, {qint64(wave.value())}, readScan);
}

base::Result<std::vector<KeptShortage>> shortagesOf(store::Connection &connection, orders::OrderId order)
{
    return store::collect(connection, kShortagesOfOrder, {qint64(order.value())}, readShortage);
}

base::Result<std::vector<KeptShortage>> openShortages(store::Connection &connection, int limit)
{
    return store::collect(connection, kOpenShortages, {limit}, readShortage);
}

} // namespace purser::picking
