#include "orders/order_table.h"

#include "store/row_reader.h"

namespace purser::orders {

namespace {

using store::Row;
using store::Statement;

const store::TableSpec kOrders {"sales_order", 1,
    {"id", "shop_id", "number", "remote_id", "remote_version", "stage", "tab", "hold_code", "hold_until",
        "blocks", "is_reserved", "problem_code", "open_cases", "payment", "currency", "total_minor",
        "paid_minor", "refunded_minor", "shipping_minor", "discount_minor", "tax_minor", "cod_minor",
        "placed_at", "ship_by", "remote_updated_at", "is_express", "is_gift", "customer_id",
        "recipient_sealed", "note_sealed", "items_text", "units", "country", "carrier", "wave_id", "revision",
        "tags"},
    {"sales_order.insert", R"sql(
        insert into sales_order (id, shop_id, number, remote_id, remote_version, stage, tab,
        hold_code, hold_until, blocks, is_reserved, problem_code, open_cases, payment, currency,
        total_minor, paid_minor, refunded_minor, shipping_minor, discount_minor, tax_minor,
        cod_minor, placed_at, ship_by, remote_updated_at, is_express, is_gift, customer_id,
        recipient_sealed, note_sealed, items_text, units, country, carrier, wave_id, revision, tags)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql"},
    {"sales_order.update", R"sql(
        update sales_order set shop_id = ?, number = ?, remote_id = ?, remote_version = ?,
        stage = ?, tab = ?, hold_code = ?, hold_until = ?, blocks = ?, is_reserved = ?,
        problem_code = ?, open_cases = ?, payment = ?, currency = ?, total_minor = ?,
        paid_minor = ?, refunded_minor = ?, shipping_minor = ?, discount_minor = ?, tax_minor = ?,
        cod_minor = ?, placed_at = ?, ship_by = ?, remote_updated_at = ?, is_express = ?,
        is_gift = ?, customer_id = ?, recipient_sealed = ?, note_sealed = ?, items_text = ?,
        units = ?, country = ?, carrier = ?, wave_id = ?, revision = ?, tags = ?
        where id = ?)sql"},
    {"sales_order.remove", "delete from sales_order where id = ?"}, {"sales_order.select", R"sql(
        select id, shop_id, number, remote_id, remote_version, stage, tab, hold_code, hold_until,
        blocks, is_reserved, problem_code, open_cases, payment, currency, total_minor, paid_minor,
        refunded_minor, shipping_minor, discount_minor, tax_minor, cod_minor, placed_at, ship_by,
        remote_updated_at, is_express, is_gift, customer_id, recipient_sealed, note_sealed,
        items_text, units, country, carrier, wave_id, revision, tags
        from sales_order where id = ?)sql"}};

const store::TableSpec kLines {"order_line", 1,
    {"id", "order_id", "position", "remote_id", "listing", "sku", "title", "variant", "quantity", "cancelled",
        "picked", "verified", "shipped", "returned", "unit_minor", "discount_minor", "tax_minor",
        "total_minor"},
    {"order_line.insert", R"sql(
        insert into order_line (id, order_id, position, remote_id, listing, sku, title, variant,
        quantity, cancelled, picked, verified, shipped, returned, unit_minor, discount_minor,
        tax_minor, total_minor)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql"},
    {"order_line.update", R"sql(
        update order_line set order_id = ?, position = ?, remote_id = ?, listing = ?, sku = ?,
        title = ?, variant = ?, quantity = ?, cancelled = ?, picked = ?, verified = ?, shipped = ?,
        returned = ?, unit_minor = ?, discount_minor = ?, tax_minor = ?, total_minor = ?
        where id = ?)sql"},
    {"order_line.remove", "delete from order_line where id = ?"}, {"order_line.select", R"sql(
        select id, order_id, position, remote_id, listing, sku, title, variant, quantity,
        cancelled, picked, verified, shipped, returned, unit_minor, discount_minor, tax_minor,
        total_minor
        from order_line where id = ?)sql"}};

const store::TableSpec kStageTimes {"stage_time", 2, {"order_id", "stage", "entered_at"},
    {"stage_time.insert", R"sql(
        insert into stage_time (order_id, stage, entered_at)
        values (?, ?, ?)
        on conflict (order_id, stage) do update set entered_at = excluded.entered_at)sql"},
    {"stage_time.update", R"sql(
        update stage_time set entered_at = ?
        where order_id = ? and stage = ?)sql"},
    {"stage_time.remove", "delete from stage_time where order_id = ? and stage = ?"},
    {"stage_time.select", R"sql(
        select order_id, stage, entered_at
        from stage_time where order_id = ? and stage = ?)sql"}};

const store::CounterSpec kTabCount {"tab_count", {"tab_count.add", R"sql(
    insert into tab_count (n, shop_id, tab) values (?, ?, ?)
    on conflict (shop_id, tab) do update set n = tab_count.n + excluded.n)sql"}};
const store::CounterSpec kRevision {
    "order_revision", {"order.revise", "update sales_order set revision = revision + ? where id = ?"}};

constexpr Statement kSelectRemote {
    "orders.select_remote", "select id from sales_order where shop_id = ? and remote_id = ?"};
constexpr Statement kSelectNumbered {
    "orders.select_numbered", "select id from sales_order where number = ? order by id"};
constexpr Statement kSelectLines {"orders.select_lines", R"sql(
    select id, order_id, position, remote_id, listing, sku, title, variant, quantity, cancelled,
    picked, verified, shipped, returned, unit_minor, discount_minor, tax_minor, total_minor
    from order_line where order_id = ? order by position)sql"};
constexpr Statement kSelectCounts {"tab_count.all", "select tab, sum(n) from tab_count group by tab"};
constexpr Statement kSelectShopCounts {
    "tab_count.of_shop", "select tab, sum(n) from tab_count where shop_id = ? group by tab"};
constexpr Statement kSelectEarlier {"orders.earlier", R"sql(
    select count(*), coalesce(sum(case when refunded_minor > 0 then 1 else 0 end), 0) from sales_order
    where customer_id = ? and placed_at < ? and id <> ?)sql"};
constexpr Statement kSelectCustomer {
    "customer.select", "select id from customer where shop_id = ? and remote_id = ?"};
constexpr Statement kInsertCustomer {
    "customer.insert", "insert into customer (id, shop_id, remote_id) values (?, ?, ?)"};

} // namespace

const char *orderColumns()
{
    return R"sql(
    id, shop_id, number, remote_id, remote_version, stage, tab, hold_code, hold_until, blocks,
    is_reserved, problem_code, open_cases, payment, currency, total_minor, paid_minor,
    refunded_minor, shipping_minor, discount_minor, tax_minor, cod_minor, placed_at, ship_by,
    remote_updated_at, is_express, is_gift, customer_id, recipient_sealed, note_sealed,
    items_text, units, country, carrier, wave_id, revision, tags)sql";
}

Order readOrder(store::RowReader &row)
{
    Order order;
    order.id = row.id<OrderId>();
    order.shop = row.id<ShopId>();
    order.number = row.text();
    order.remoteId = row.text();
    order.remoteVersion = row.number();
    order.stage = row.word<Stage>();
    (void)row.small(); // the tab follows from the rest
    order.holdCode = row.text();
    order.holdUntil = row.number();
    order.blocks = row.small();
    order.isReserved = row.truth();
    order.problemCode = row.text();
    order.openCases = row.small();
    order.payment = row.word<Payment>();
    order.currency = base::Currency::parse(row.text()).value_or(base::Currency {});
    order.totalMinor = row.number();
    order.paidMinor = row.number();
    order.refundedMinor = row.number();
    order.shippingMinor = row.number();
    order.discountMinor = row.number();
    order.taxMinor = row.number();
    order.codMinor = row.number();
    order.placedAt = row.number();
    order.shipBy = row.number();
    order.remoteUpdatedAt = row.number();
    order.isExpress = row.truth();
    order.isGift = row.truth();
    order.customer = row.id<CustomerId>();
    order.recipientSealed = row.bytes();
    order.noteSealed = row.bytes();
    order.itemsText = row.text();
    order.units = row.small();
    order.country = row.text();
    order.carrier = row.text();
    order.wave = row.id<WaveId>();
    order.revision = row.number();
    order.tags = row.text().split(u'\t', Qt::SkipEmptyParts);
    return order;
}

namespace {

OrderLine readLine(store::RowReader &row)
{
    OrderLine line;
    line.id = row.id<LineId>();
    line.order = row.id<OrderId>();
    line.position = row.small();
    line.remoteId = row.text();
    line.listing = row.text();
    line.sku = row.text();
    line.title = row.text();
    line.variant = row.text();
    line.quantity = row.small();
    line.cancelled = row.small();
    line.picked = row.small();
    line.verified = row.small();
    line.shipped = row.small();
    line.returned = row.small();
    line.unitMinor = row.number();
    line.discountMinor = row.number();
    line.taxMinor = row.number();
    line.totalMinor = row.number();
    return line;
}

void putLines(store::Unit &unit, const std::vector<OrderLine> &before, const std::vector<OrderLine> &after)
{
    for (const OrderLine &line : after) {
        const auto old = std::ranges::find(before, line.id, &OrderLine::id);
        if (old == before.end())
            unit.edits.push_back({&kLines, std::nullopt, rowOf(line)});
        else if (*old != line)
            unit.edits.push_back({&kLines, rowOf(*old), rowOf(line)});
    }
    for (const OrderLine &line : before)
        if (std::ranges::find(after, line.id, &OrderLine::id) == after.end())
            unit.edits.push_back({&kLines, rowOf(line), std::nullopt});
}

void moveTab(store::Unit &unit, const std::optional<Order> &before, const Order &after)
{
    if (before && tabOf(*before) == tabOf(after))
        return;
    if (before)
        unit.deltas.push_back({&kTabCount, {qint64(before->shop.value()), int(tabOf(*before))}, -1});
    unit.deltas.push_back({&kTabCount, {qint64(after.shop.value()), int(tabOf(after))}, 1});
}

base::Result<std::optional<Order>> withLines(
    store::Connection &connection, base::Result<std::optional<Order>> order)
{
    if (!order || !*order)
        return order;
    auto lines = linesOf(connection, (*order)->id);
    if (!lines)
        return tl::unexpected(lines.error());
    (*order)->lines = std::move(*lines);
    return order;
}

} // namespace

void registerOrderTables(store::Registry &registry)
{
    registry.add(kOrders);
    registry.add(kLines);
    registry.add(kStageTimes);
    registry.add(kTabCount);
    registry.add(kRevision);
}

Row rowOf(const Order &order)
{
    return {qint64(order.id.value()), qint64(order.shop.value()), order.number, order.remoteId,
        order.remoteVersion, int(order.stage), int(tabOf(order)), order.holdCode, qint64(order.holdUntil),
        order.blocks, int(order.isReserved), order.problemCode, order.openCases, int(order.payment),
        order.currency.code(), qint64(order.totalMinor), qint64(order.paidMinor), qint64(order.refundedMinor),
        qint64(order.shippingMinor), qint64(order.discountMinor), qint64(order.taxMinor),
        qint64(order.codMinor), qint64(order.placedAt), qint64(order.shipBy), qint64(order.remoteUpdatedAt),
        int(order.isExpress), int(order.isGift), qint64(order.customer.value()), order.recipientSealed,
        order.noteSealed, order.itemsText, order.units, order.country, order.carrier,
        qint64(order.wave.value()), qint64(order.revision), order.tags.join(u'\t')};
}

Row rowOf(const OrderLine &line)
{
    return {qint64(line.id.value()), qint64(line.order.value()), line.position, line.remoteId, line.listing,
        line.sku, line.title, line.variant, line.quantity, line.cancelled, line.picked, line.verified,
        line.shipped, line.returned, qint64(line.unitMinor), qint64(line.discountMinor),
        qint64(line.taxMinor), qint64(line.totalMinor)};
}

base::Result<std::optional<Order>> findOrderRow(store::Connection &connection, OrderId id)
{
    return store::collectOne(connection, kOrders.select, {qint64(id.value())}, readOrder);
}

base::Result<std::optional<Order>> findOrder(store::Connection &connection, OrderId id)
{
    return withLines(connection, findOrderRow(connection, id));
}

base::Result<std::optional<Order>> findRemoteOrder(
    store::Connection &connection, ShopId shop, const QString &remoteId)
{
    const auto row = connection.row(kSelectRemote, {qint64(shop.value()), remoteId});
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::optional<Order> {};
    return findOrder(connection, OrderId((**row)[0].toLongLong()));
}

base::Result<std::vector<OrderId>> ordersNumbered(store::Connection &connection, const QString &number)
{
    return store::collect(
        connection, kSelectNumbered, {number}, [](store::RowReader &row) { return row.id<OrderId>(); });
}

base::Result<std::vector<OrderLine>> linesOf(store::Connection &connection, OrderId id)
{
    return store::collect(connection, kSelectLines, {qint64(id.value())}, readLine);
}

void putOrder(
    store::Unit &unit, const std::optional<Order> &before, const Order &after, std::int64_t enteredAt)
{
    if (before && *before == after)
        return;
    const Row row = rowOf(after);
    if (!before)
        unit.edits.push_back({&kOrders, std::nullopt, row});
    else if (const Row old = rowOf(*before); old != row)
        unit.edits.push_back({&kOrders, old, row});
    putLines(unit, before ? before->lines : std::vector<OrderLine> {}, after.lines);
    moveTab(unit, before, after);
    if (before)
        unit.deltas.push_back({&kRevision, {qint64(after.id.value())}, 1});
    const bool isFirstTime = !before || after.stage > before->stage;
    if (isFirstTime && enteredAt != 0)
        putStageTime(unit, after.id, after.stage, enteredAt);
}

void putStageTime(store::Unit &unit, OrderId order, Stage stage, std::int64_t at)
{
    unit.edits.push_back({&kStageTimes, std::nullopt, Row {qint64(order.value()), int(stage), qint64(at)}});
}

std::vector<Statement> orderTableSelects()
{
    return {kOrders.select, kLines.select, kStageTimes.select, kSelectRemote, kSelectNumbered, kSelectLines,
        kSelectShopCounts, kSelectCustomer, kSelectEarlier};
}

base::Result<std::vector<std::int64_t>> tabCounts(store::Connection &connection, std::optional<ShopId> shop)
{
    std::vector<std::int64_t> counts(kTabs.size());
    const auto take = [&counts](const QSqlQuery &query) {
        counts[static_cast<std::size_t>(query.value(0).toInt())] = query.value(1).toLongLong();
        return true;
    };
    const auto done = shop ? connection.each(kSelectShopCounts, {qint64(shop->value())}, take)
                           : connection.each(kSelectCounts, {}, take);
    if (!done)
        return tl::unexpected(done.error());
    return counts;
}

base::Result<EarlierOrders> earlierOrders(store::Connection &connection, const Order &order)
{
    const auto found = store::collectOne(connection, kSelectEarlier,
        {qint64(order.customer.value()), qint64(order.placedAt), qint64(order.id.value())},
        [](store::RowReader &row) {
            EarlierOrders earlier;
            earlier.orders = row.number();
            earlier.refunded = row.number();
            return earlier;
        });
    if (!found)
        return tl::unexpected(found.error());
    return found->value_or(EarlierOrders {});
}

base::Result<CustomerId> customerOf(
    store::Connection &connection, ShopId shop, const QString &remoteBuyer, CustomerId made)
{
    const auto known = connection.row(kSelectCustomer, {qint64(shop.value()), remoteBuyer});
    if (!known)
        return tl::unexpected(known.error());
    if (*known)
        return CustomerId((**known)[0].toLongLong());
    const auto done =
        connection.run(kInsertCustomer, {qint64(made.value()), qint64(shop.value()), remoteBuyer});
    if (!done)
        return tl::unexpected(done.error());
    return made;
}

} // namespace purser::orders
