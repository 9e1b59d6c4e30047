#include "shipping/tracking_table.h"

#include "store/row_reader.h"

namespace purser::shipping {

namespace {

using store::Row;
using store::Statement;

const store::TableSpec kNumbers {"parcel_number", 1,
    {"id", "order_id", "parcel_id", "carrier", "tracking", "reason", "replaced_at"},
    {"parcel_number.insert", R"sql(
        insert into parcel_number (id, order_id, parcel_id, carrier, tracking, reason, replaced_at)
        values (?, ?, ?, ?, ?, ?, ?))sql"},
    {"parcel_number.update", R"sql(
        update parcel_number set order_id = ?, parcel_id = ?, carrier = ?, tracking = ?,
        reason = ?, replaced_at = ?
        where id = ?)sql"},
    {"parcel_number.remove", "delete from parcel_number where id = ?"}, {"parcel_number.select", R"sql(
        select id, order_id, parcel_id, carrier, tracking, reason, replaced_at
        from parcel_number where id = ?)sql"}};

const store::TableSpec kEvents {"tracking_event", 1,
    {"id", "parcel_id", "tracking", "at", "code", "state", "words_sealed"}, {"tracking_event.insert", R"sql(
        insert into tracking_event (id, parcel_id, tracking, at, code, state, words_sealed)
        values (?, ?, ?, ?, ?, ?, ?))sql"},
    {"tracking_event.update", R"sql(
        update tracking_event set parcel_id = ?, tracking = ?, at = ?, code = ?, state = ?,
        words_sealed = ?
        where id = ?)sql"},
    {"tracking_event.remove", "delete from tracking_event where id = ?"}, {"tracking_event.select", R"sql(
        select id, parcel_id, tracking, at, code, state, words_sealed
        from tracking_event where id = ?)sql"}};

constexpr Statement kNumbersOfOrder {"parcel_number.of_order", R"sql(
    select id, order_id, parcel_id, carrier, tracking, reason, replaced_at
    from parcel_number where order_id = ? order by id)sql"};
constexpr Statement kEventsOfParcel {"tracking_event.of_parcel", R"sql(
    select id, parcel_id, tracking, at, code, state, words_sealed
    from tracking_event where parcel_id = ? order by at, code)sql"};
constexpr Statement kWatch {
    "tracking_watch.select", "select asked_at, problem from tracking_watch where parcel_id = ?"};
constexpr Statement kPutWatch {"tracking_watch.put", R"sql(
    insert into tracking_watch (parcel_id, asked_at, problem) values (?, ?, ?)
    on conflict (parcel_id) do update set asked_at = excluded.asked_at, problem = excluded.problem)sql"};
constexpr Statement kDue {"tracking_watch.due", R"sql(
    select p.id from parcel p left join tracking_watch w on w.parcel_id = p.id
    where p.shop_id = ? and p.tab in (3, 5) and p.remote_label <> '' and coalesce(w.asked_at, 0) < ?
    order by coalesce(w.asked_at, 0), p.id limit ?)sql"};

FormerNumber readNumber(store::RowReader &row)
{
    FormerNumber number;
    number.id = row.number();
    number.order = row.id<orders::OrderId>();
    number.parcel = row.id<orders::ParcelId>();
    number.carrier = row.text();
    number.tracking = row.text();
    number.reason = row.text();
    number.replacedAt = row.number();
    return number;
}

KeptEvent readEvent(store::RowReader &row)
{
    KeptEvent event;
    event.id = row.number();
    event.parcel = row.id<orders::ParcelId>();
    event.tracking = row.text();
    event.at = row.number();
    event.code = row.text();
    event.state = row.text();
    event.wordsSealed = row.bytes();
    return event;
}

} // namespace

void registerTrackingTables(store::Registry &registry)
{
    registry.add(kNumbers);
    registry.add(kEvents);
}

void putFormerNumber(store::Unit &unit, const FormerNumber &number)
{
    unit.edits.push_back({&kNumbers, std::nullopt,
        Row {qint64(number.id), qint64(number.order.value()), qint64(number.parcel.value()), number.carrier,
            number.tracking, number.reason, qint64(number.replacedAt)}});
}

base::Result<std::vector<FormerNumber>> formerNumbers(store::Connection &connection, orders::OrderId order)
{
    return store::collect(connection, kNumbersOfOrder, {qint64(order.value())}, readNumber);
}

bool wears(const Parcel &parcel, const QString &tracking, const std::vector<FormerNumber> &former)
{
    return parcel.tracking == tracking || std::ranges::any_of(former, [&](const FormerNumber &number) {
        return number.parcel == parcel.id && number.tracking == tracking;
    });
}

void putEvent(store::Unit &unit, const KeptEvent &event)
{
    unit.edits.push_back({&kEvents, std::nullopt,
        Row {qint64(event.id), qint64(event.parcel.value()), event.tracking, qint64(event.at), event.code,
            event.state, event.wordsSealed}});
}

base::Result<std::vector<KeptEvent>> eventsOf(store::Connection &connection, orders::ParcelId parcel)
{
    return store::collect(connection, kEventsOfParcel, {qint64(parcel.value())}, readEvent);
}

base::Result<TrackingWatch> watchOf(store::Connection &connection, orders::ParcelId parcel)
{
    const auto found =
        store::collectOne(connection, kWatch, {qint64(parcel.value())}, [](store::RowReader &row) {
            TrackingWatch watch;
            watch.askedAt = row.number();
            watch.problem = row.text();
            return watch;
        });
    if (!found)
        return tl::unexpected(found.error());
    return found->value_or(TrackingWatch {});
}

base::Result<> noteAsked(store::Connection &connection, orders::ParcelId parcel, const TrackingWatch &watch)
{
    return connection.run(kPutWatch, {qint64(parcel.value()), qint64(watch.askedAt), watch.problem})
        .map([](int) {});
}

base::Result<std::vector<orders::ParcelId>> dueForTracking(
    store::Connection &connection, orders::ShopId shop, std::int64_t before, int limit)
{
    return store::collect(connection, kDue, {qint64(shop.value()), qint64(before), limit},
        [](store::RowReader &row) { return row.id<orders::ParcelId>(); });
}

} // namespace purser::shipping
