#include "orders/order_history.h"

#include "orders/order_table.h"

namespace purser::orders {

namespace {

using store::Row;

const store::TableSpec kSources {"order_source", 1, {"order_id", "status", "promised_at"},
    {"order_source.insert", "insert into order_source (order_id, status, promised_at) values (?, ?, ?)"},
    {"order_source.update", "update order_source set status = ?, promised_at = ? where order_id = ?"},
    {"order_source.remove", "delete from order_source where order_id = ?"},
    {"order_source.select", "select order_id, status, promised_at from order_source where order_id = ?"}};

const store::TableSpec kPaymentParts {"order_payment", 2, {"order_id", "position", "method", "amount_minor"},
    {"order_payment.insert",
        "insert into order_payment (order_id, position, method, amount_minor) values (?, ?, ?, ?)"},
    {"order_payment.update",
        "update order_payment set method = ?, amount_minor = ? where order_id = ? and position = ?"},
    {"order_payment.remove", "delete from order_payment where order_id = ? and position = ?"},
    {"order_payment.select", R"sql(
        select order_id, position, method, amount_minor from order_payment where order_id = ? and position = ?)sql"}};

} // namespace

void registerHistoryTables(store::Registry &registry)
{
    registry.add(kSources);
    registry.add(kPaymentParts);
}

void putHistory(store::Unit &unit, OrderId order, const OrderHistory &history)
{
    const qint64 id = order.value();
    if (!history.status.isEmpty() || history.promisedAt != 0)
        unit.edits.push_back({&kSources, std::nullopt, Row {id, history.status, qint64(history.promisedAt)}});
    int position = 0;
    for (const PaymentPart &part : history.payments)
        unit.edits.push_back(
            {&kPaymentParts, std::nullopt, Row {id, ++position, part.method, qint64(part.amountMinor)}});
    for (const auto &[stage, at] : history.reached)
        putStageTime(unit, order, stage, at);
}

} // namespace purser::orders
