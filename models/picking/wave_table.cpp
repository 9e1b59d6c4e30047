#include "picking/wave_table.h"

#include "base/json.h"
#include "store/row_reader.h"

namespace purser::picking {

namespace {

using store::Row;
using store::Statement;

const store::TableSpec kWaves {"wave", 1,
    {"id", "state", "title", "orders", "units", "walk_mm", "plan", "picker", "created_at", "done_at"},
    {"wave.insert", R"sql(
        insert into wave (id, state, title, orders, units, walk_mm, plan, picker, created_at,
        done_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql"},
    {"wave.update", R"sql(
        update wave set state = ?, title = ?, orders = ?, units = ?, walk_mm = ?, plan = ?,
        picker = ?, created_at = ?, done_at = ?
        where id = ?)sql"},
    {"wave.remove", "delete from wave where id = ?"}, {"wave.select", R"sql(
        select id, state, title, orders, units, walk_mm, plan, picker, created_at, done_at
        from wave where id = ?)sql"}};

constexpr Statement kSelectOpen {"wave.open", R"sql(
    select id, state, title, orders, units, walk_mm, plan, picker, created_at, done_at
    from wave where state = 'open' order by id)sql"};
constexpr Statement kSelectAll {"wave.all", R"sql(
    select id, state, title, orders, units, walk_mm, plan, picker, created_at, done_at from wave order by id)sql"};
constexpr Statement kSelectOrders {
    "wave.orders", "select id from sales_order where wave_id = ? and wave_id <> 0 order by id"};

QString code(WaveState state)
{
    switch (state) {
    case WaveState::Open: return QStringLiteral("open");
    case WaveState::Done: return QStringLiteral("done");
    case WaveState::Dissolved: return QStringLiteral("dissolved");
    }
    return {};
}

WaveState stateOf(const QString &text)
{
    if (text == u"done")
        return WaveState::Done;
    return text == u"open" ? WaveState::Open : WaveState::Dissolved;
}

QString planOf(const std::vector<WaveStop> &stops)
{
    QJsonArray plan;
    for (const WaveStop &stop : stops)
        plan.append(QJsonArray {stop.bin, stop.warehouse, stop.sku, stop.title, stop.quantity,
            stop.order.toString(), stop.line.toString(), stop.tote});
    return QString::fromUtf8(QJsonDocument(plan).toJson(QJsonDocument::Compact));
}

std::vector<WaveStop> stopsOf(const QString &plan)
{
    std::vector<WaveStop> stops;
    for (const auto &value : QJsonDocument::fromJson(plan.toUtf8()).array()) {
        const auto parts = value.toArray();
        stops.push_back({parts[0].toString(), parts[1].toString(), parts[2].toString(), parts[3].toString(),
            parts[4].toInt(), orders::OrderId(parts[5].toString().toLongLong()),
            orders::LineId(parts[6].toString().toLongLong()), parts[7].toInt()});
    }
    return stops;
}

Row rowOf(const Wave &wave)
{
    return {qint64(wave.id.value()), code(wave.state), wave.title, wave.orders, wave.units,
        qint64(wave.walkMm), planOf(wave.stops), wave.picker, qint64(wave.createdAt), qint64(wave.doneAt)};
}

Wave readWave(store::RowReader &row)
{
    Wave wave;
    wave.id = row.id<orders::WaveId>();
    wave.state = stateOf(row.text());
    wave.title = row.text();
    wave.orders = row.small();
    wave.units = row.small();
    wave.walkMm = row.number();
    wave.stops = stopsOf(row.text());
    wave.picker = row.text();
    wave.createdAt = row.number();
    wave.doneAt = row.number();
    return wave;
}

} // namespace

void registerWaveTable(store::Registry &registry)
{
    registry.add(kWaves);
}

void putWave(store::Unit &unit, const std::optional<Wave> &before, const Wave &after)
{
    unit.edits.push_back({&kWaves, before ? std::optional(rowOf(*before)) : std::nullopt, rowOf(after)});
}

base::Result<std::optional<Wave>> findWave(store::Connection &connection, orders::WaveId id)
{
    return store::collectOne(connection, kWaves.select, {qint64(id.value())}, readWave);
}

base::Result<std::vector<Wave>> openWaves(store::Connection &connection)
{
    return store::collect(connection, kSelectOpen, {}, readWave);
}

base::Result<std::vector<Wave>> allWaves(store::Connection &connection)
{
    return store::collect(connection, kSelectAll, {}, readWave);
}

base::Result<std::vector<orders::OrderId>> ordersOf(store::Connection &connection, orders::WaveId id)
{
    return store::collect(connection, kSelectOrders, {qint64(id.value())},
        [](store::RowReader &row) { return row.id<orders::OrderId>(); });
}

} // namespace purser::picking
