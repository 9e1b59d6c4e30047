#include "shipping/parcel_table.h"

#include "store/row_reader.h"

#include <algorithm>

namespace purser::shipping {

namespace {

using store::Row;
using store::Statement;

const store::TableSpec kParcels {"parcel", 1,
    {"id", "order_id", "position", "stage", "carrier", "service", "routing", "tracking", "remote_label",
        "purchase_key", "weight_grams", "box", "cost_minor", "currency", "fulfilment", "bought_at",
        "handed_at", "last_scan_at", "last_scan", "shop_id", "printed", "tab", "moment"},
    {"parcel.insert", R"sql(
        insert into parcel (id, order_id, position, stage, carrier, service, routing, tracking,
        remote_label, purchase_key, weight_grams, box, cost_minor, currency, fulfilment, bought_at,
        handed_at, last_scan_at, last_scan, shop_id, printed, tab, moment)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql"},
    {"parcel.update", R"sql(
        update parcel set order_id = ?, position = ?, stage = ?, carrier = ?, service = ?,
        routing = ?, tracking = ?, remote_label = ?, purchase_key = ?, weight_grams = ?, box = ?,
        cost_minor = ?, currency = ?, fulfilment = ?, bought_at = ?, handed_at = ?,
        last_scan_at = ?, last_scan = ?, shop_id = ?, printed = ?, tab = ?, moment = ?
        where id = ?)sql"},
    {"parcel.remove", "delete from parcel where id = ?"}, {"parcel.select", R"sql(
        select id, order_id, position, stage, carrier, service, routing, tracking, remote_label,
        purchase_key, weight_grams, box, cost_minor, currency, fulfilment, bought_at, handed_at,
        last_scan_at, last_scan, shop_id, printed, tab, moment
        from parcel where id = ?)sql"}};

const store::TableSpec kParcelLines {"parcel_line", 2, {"parcel_id", "line_id", "quantity"},
    {"parcel_line.insert", R"sql(
        insert into parcel_line (parcel_id, line_id, quantity)
        values (?, ?, ?))sql"},
    {"parcel_line.update", R"sql(
        update parcel_line set quantity = ?
        where parcel_id = ? and line_id = ?)sql"},
    {"parcel_line.remove", "delete from parcel_line where parcel_id = ? and line_id = ?"},
    {"parcel_line.select", R"sql(
        select parcel_id, line_id, quantity
        from parcel_line where parcel_id = ? and line_id = ?)sql"}};

constexpr Statement kSelectOfOrder {"parcel.of_order", R"sql(
    select id, order_id, position, stage, carrier, service, routing, tracking, remote_label,
    purchase_key, weight_grams, box, cost_minor, currency, fulfilment, bought_at, handed_at,
    last_scan_at, last_scan, shop_id, printed
    from parcel where order_id = ? order by position)sql"};
constexpr Statement kSelectAt {"parcel.at_stage", R"sql(
    select id, order_id, position, stage, carrier, service, routing, tracking, remote_label,
    purchase_key, weight_grams, box, cost_minor, currency, fulfilment, bought_at, handed_at,
    last_scan_at, last_scan, shop_id, printed
    from parcel where stage = ? and id > ? order by id limit ?)sql"};
constexpr Statement kSelectLines {"parcel_line.of_parcel",
    "select line_id, quantity from parcel_line where parcel_id = ? order by line_id"};

Row rowOf(const Parcel &parcel)
{
    return {qint64(parcel.id.value()), qint64(parcel.order.value()), parcel.position, int(parcel.stage),
        parcel.carrier, parcel.service, parcel.routing, parcel.tracking, parcel.remoteLabel,
        parcel.purchaseKey, parcel.weightGrams, parcel.box, qint64(parcel.cost.minor),
        parcel.cost.currency.code(), parcel.fulfilment, qint64(parcel.boughtAt), qint64(parcel.handedAt),
        qint64(parcel.lastScanAt), parcel.lastScan, qint64(parcel.shop.value()), parcel.printed,
        int(tabOf(parcel)), qint64(momentOf(parcel))};
}

const store::CounterSpec kCount {"parcel_count", {"parcel_count.add", R"sql(
    insert into parcel_count (n, shop_id, tab) values (?, ?, ?)
    on conflict (shop_id, tab) do update set n = parcel_count.n + excluded.n)sql"}};

Row rowOf(orders::ParcelId parcel, const ParcelLine &line)
{
    return {qint64(parcel.value()), qint64(line.line.value()), line.quantity};
}

void putLines(store::Unit &unit, orders::ParcelId parcel, const std::vector<ParcelLine> &before,
    const std::vector<ParcelLine> &after)
{
    for (const ParcelLine &line : after) {
        const auto old = std::ranges::find(before, line.line, &ParcelLine::line);
        if (old == before.end())
            unit.edits.push_back({&kParcelLines, std::nullopt, rowOf(parcel, line)});
        else if (*old != line)
            unit.edits.push_back({&kParcelLines, rowOf(parcel, *old), rowOf(parcel, line)});
    }
    for (const ParcelLine &line : before)
        if (std::ranges::find(after, line.line, &ParcelLine::line) == after.end())
            unit.edits.push_back({&kParcelLines, rowOf(parcel, line), std::nullopt});
}

void moveTab(store::Unit &unit, const std::optional<Parcel> &before, const Parcel &after)
{
    const auto count = [&unit](const Parcel &parcel, int by) {
        if (tabOf(parcel) != ParcelTab::None)
            unit.deltas.push_back({&kCount, {qint64(parcel.shop.value()), int(tabOf(parcel))}, by});
    };
    if (before && tabOf(*before) == tabOf(after) && before->shop == after.shop)
        return;
    if (before)
        count(*before, -1);
    count(after, 1);
}

} // namespace

Parcel readParcel(store::RowReader &row)
{
    Parcel parcel;
    parcel.id = row.id<orders::ParcelId>();
    parcel.order = row.id<orders::OrderId>();
    parcel.position = row.small();
    parcel.stage = row.word<orders::ParcelStage>();
    parcel.carrier = row.text();
    parcel.service = row.text();
    parcel.routing = row.text();
    parcel.tracking = row.text();
    parcel.remoteLabel = row.text();
    parcel.purchaseKey = row.text();
    parcel.weightGrams = row.small();
    parcel.box = row.text();
    parcel.cost.minor = row.number();
    parcel.cost.currency = base::Currency::parse(row.text()).value_or(base::Currency {});
    parcel.fulfilment = row.text();
    parcel.boughtAt = row.number();
    parcel.handedAt = row.number();
    parcel.lastScanAt = row.number();
    parcel.lastScan = row.text();
    parcel.shop = row.id<orders::ShopId>();
    parcel.printed = row.small();
    return parcel;
}

namespace {

base::Result<std::vector<Parcel>> withLines(
    store::Connection &connection, base::Result<std::vector<Parcel>> parcels)
{
    if (!parcels)
        return parcels;
    for (Parcel &parcel : *parcels) {
        auto lines =
            store::collect(connection, kSelectLines, {qint64(parcel.id.value())}, [](store::RowReader &row) {
                ParcelLine line;
                line.line = row.id<orders::LineId>();
                line.quantity = row.small();
                return line;
            });
        if (!lines)
            return tl::unexpected(lines.error());
        parcel.lines = std::move(*lines);
    }
    return parcels;
}

} // namespace

void registerParcelTables(store::Registry &registry)
{
    registry.add(kParcels);
    registry.add(kParcelLines);
    registry.add(kCount);
}

void putParcel(store::Unit &unit, const std::optional<Parcel> &before, const Parcel &after)
{
    putLines(unit, after.id, before ? before->lines : std::vector<ParcelLine> {}, after.lines);
    if (before && rowOf(*before) == rowOf(after))
        return;
    unit.edits.push_back({&kParcels, before ? std::optional(rowOf(*before)) : std::nullopt, rowOf(after)});
    moveTab(unit, before, after);
}

void removeParcel(store::Unit &unit, const Parcel &parcel)
{
    putLines(unit, parcel.id, parcel.lines, {});
    unit.edits.push_back({&kParcels, rowOf(parcel), std::nullopt});
    if (tabOf(parcel) != ParcelTab::None)
        unit.deltas.push_back({&kCount, {qint64(parcel.shop.value()), int(tabOf(parcel))}, -1});
}

base::Result<std::vector<Parcel>> parcelsOf(store::Connection &connection, orders::OrderId order)
{
    return withLines(
        connection, store::collect(connection, kSelectOfOrder, {qint64(order.value())}, readParcel));
}

base::Result<std::optional<Parcel>> findParcel(store::Connection &connection, orders::ParcelId id)
{
    auto found = store::collect(connection, kParcels.select, {qint64(id.value())}, readParcel);
    auto parcels = withLines(connection, std::move(found));
    if (!parcels)
        return tl::unexpected(parcels.error());
    return parcels->empty() ? std::nullopt : std::optional(std::move(parcels->front()));
}

base::Result<std::vector<Parcel>> parcelsAt(
    store::Connection &connection, orders::ParcelStage stage, std::int64_t after, int limit)
{
    return withLines(
        connection, store::collect(connection, kSelectAt, {int(stage), qint64(after), limit}, readParcel));
}

} // namespace purser::shipping
