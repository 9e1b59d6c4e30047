#include "orders/order_message_table.h"

#include "store/row_reader.h"

namespace purser::orders {

namespace {

const store::TableSpec kMessages {"order_message", 1,
    {"id", "order_id", "shop_id", "remote_id", "topic", "choice", "text_sealed", "written_at"},
    {"order_message.insert", R"sql(
        insert into order_message (id, order_id, shop_id, remote_id, topic, choice, text_sealed, written_at)
        values (?, ?, ?, ?, ?, ?, ?, ?))sql"},
    {"order_message.update", R"sql(
        update order_message set order_id = ?, shop_id = ?, remote_id = ?, topic = ?, choice = ?,
        text_sealed = ?, written_at = ? where id = ?)sql"},
    {"order_message.remove", "delete from order_message where id = ?"}, {"order_message.select", R"sql(
        select id, order_id, shop_id, remote_id, topic, choice, text_sealed, written_at
        from order_message where id = ?)sql"}};

constexpr store::Statement kSelectKnown {
    "order_message.known", "select count(*) from order_message where shop_id = ? and remote_id = ?"};
constexpr store::Statement kSelectOfOrder {"order_message.of_order", R"sql(
    select id, order_id, shop_id, remote_id, topic, choice, text_sealed, written_at
    from order_message where order_id = ? order by written_at, id)sql"};

OrderMessage readMessage(store::RowReader &row)
{
    OrderMessage message;
    message.id = row.number();
    message.order = row.id<OrderId>();
    message.shop = row.id<ShopId>();
    message.remoteId = row.text();
    message.topic = row.text();
    message.choice = row.text();
    message.textSealed = row.bytes();
    message.writtenAt = row.number();
    return message;
}

} // namespace

void registerMessageTable(store::Registry &registry)
{
    registry.add(kMessages);
}

void putOrderMessage(store::Unit &unit, const OrderMessage &message)
{
    unit.edits.push_back({&kMessages, std::nullopt,
        store::Row {qint64(message.id), qint64(message.order.value()), qint64(message.shop.value()),
            message.remoteId, message.topic, message.choice, message.textSealed, qint64(message.writtenAt)}});
}

base::Result<bool> isMessageKnown(store::Connection &connection, ShopId shop, const QString &remoteId)
{
    return connection.row(kSelectKnown, {qint64(shop.value()), remoteId})
        .map([](const std::optional<store::Row> &row) { return row && (*row)[0].toLongLong() > 0; });
}

base::Result<std::vector<OrderMessage>> messagesOf(store::Connection &connection, OrderId order)
{
    return store::collect(connection, kSelectOfOrder, {qint64(order.value())}, readMessage);
}

} // namespace purser::orders
