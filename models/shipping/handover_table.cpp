#include "shipping/handover_table.h"

#include "store/row_reader.h"

namespace purser::shipping {

namespace {

using store::Row;
using store::Statement;

const store::TableSpec kHandovers {"handover", 1,
    {"id", "carrier", "state", "title", "opened_at", "closed_at", "announced"}, {"handover.insert", R"sql(
        insert into handover (id, carrier, state, title, opened_at, closed_at, announced)
        values (?, ?, ?, ?, ?, ?, ?))sql"},
    {"handover.update", R"sql(
        update handover set carrier = ?, state = ?, title = ?, opened_at = ?, closed_at = ?,
        announced = ?
        where id = ?)sql"},
    {"handover.remove", "delete from handover where id = ?"}, {"handover.select", R"sql(
        select id, carrier, state, title, opened_at, closed_at, announced
        from handover where id = ?)sql"}};

const store::TableSpec kScans {"handover_parcel", 2, {"handover_id", "parcel_id", "scanned_at"},
    {"handover_parcel.insert", R"sql(
        insert into handover_parcel (handover_id, parcel_id, scanned_at)
        values (?, ?, ?))sql"},
    {"handover_parcel.update", R"sql(
        update handover_parcel set scanned_at = ?
        where handover_id = ? and parcel_id = ?)sql"},
    {"handover_parcel.remove", "delete from handover_parcel where handover_id = ? and parcel_id = ?"},
    {"handover_parcel.select", R"sql(
        select handover_id, parcel_id, scanned_at
        from handover_parcel where handover_id = ? and parcel_id = ?)sql"}};

constexpr Statement kOpen {"handover.open", R"sql(
    select id, carrier, state, title, opened_at, closed_at, announced
    from handover where carrier = ? and state = 'open')sql"};
constexpr Statement kClosed {"handover.closed", R"sql(
    select id, carrier, state, title, opened_at, closed_at, announced
    from handover where state = 'closed' order by id desc limit ?)sql"};
constexpr Statement kScansOf {"handover_parcel.of_handover", R"sql(
    select parcel_id, scanned_at from handover_parcel where handover_id = ? order by scanned_at, parcel_id)sql"};

Row rowOf(const KeptHandover &handover)
{
    return {qint64(handover.id), handover.carrier, handover.state, handover.title, qint64(handover.openedAt),
        qint64(handover.closedAt), handover.announced};
}

KeptHandover readHandover(store::RowReader &row)
{
    KeptHandover handover;
    handover.id = row.number();
    handover.carrier = row.text();
    handover.state = row.text();
    handover.title = row.text();
    handover.openedAt = row.number();
    handover.closedAt = row.number();
    handover.announced = row.text();
    return handover;
}

} // namespace

void registerHandoverTables(store::Registry &registry)
{
    registry.add(kHandovers);
    registry.add(kScans);
}

void putHandover(store::Unit &unit, const std::optional<KeptHandover> &before, const KeptHandover &after)
{
    unit.edits.push_back({&kHandovers, before ? std::optional(rowOf(*before)) : std::nullopt, rowOf(after)});
}

void putHandoverScan(store::Unit &unit, std::int64_t handover, orders::ParcelId parcel, std::int64_t at)
{
    unit.edits.push_back({&kScans, std::nullopt, Row {qint64(handover), qint64(parcel.value()), qint64(at)}});
}

void removeHandoverScan(store::Unit &unit, std::int64_t handover, orders::ParcelId parcel, std::int64_t at)
{
    unit.edits.push_back({&kScans, Row {qint64(handover), qint64(parcel.value()), qint64(at)}, std::nullopt});
}

base::Result<std::optional<KeptHandover>> findHandover(store::Connection &connection, std::int64_t id)
{
    return store::collectOne(connection, kHandovers.select, {qint64(id)}, readHandover);
}

base::Result<std::optional<KeptHandover>> openHandover(store::Connection &connection, const QString &carrier)
{
    return store::collectOne(connection, kOpen, {carrier}, readHandover);
}

base::Result<std::vector<KeptHandover>> closedHandovers(store::Connection &connection, int limit)
{
    return store::collect(connection, kClosed, {limit}, readHandover);
}

base::Result<std::vector<std::pair<orders::ParcelId, std::int64_t>>> handoverScans(
    store::Connection &connection, std::int64_t handover)
{
    return store::collect(connection, kScansOf, {qint64(handover)}, [](store::RowReader &row) {
        const auto parcel = row.id<orders::ParcelId>();
        return std::pair(parcel, std::int64_t(row.number()));
    });
}

} // namespace purser::shipping
