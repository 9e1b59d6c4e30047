#include "desk/outgoing.h"

#include "base/json.h"
#include "store/outbox_table.h"

namespace purser::desk {

base::Result<> putMessage(Writing &writing, store::Unit &unit, const orders::Order &order, const char *kind,
    const QJsonObject &body)
{
    auto newest = store::newestMessage(writing.connection, order.id.value());
    if (!newest)
        return tl::unexpected(newest.error());
    for (const store::OutboxMessage &other : unit.messages)
        newest = std::max(*newest, other.id);
    store::OutboxMessage message;
    // Messages of an order leave by their ids, and two ids of one millisecond are in no order of their own.
    message.id = std::max(writing.newId(), *newest + 1);
    message.order = order.id.value();
    message.shop = order.shop.value();
    message.kind = QLatin1String(kind);
    message.idempotencyKey = QStringLiteral("%1-%2").arg(message.kind).arg(message.id);
    message.notBefore = writing.at() + writing.undoWindow.count();
    if (auto done = writing.keys.ensureCustomer(writing.connection, order.customer.value()); !done)
        return done;
    auto sealed = writing.keys.seal(writing.connection, order.customer.value(), base::compact(body),
        {"outbox", message.id, "body_sealed"});
    if (!sealed)
        return tl::unexpected(sealed.error());
    message.sealedBody = std::move(*sealed);
    unit.messages.push_back(std::move(message));
    return {};
}

QJsonArray linesJson(const std::vector<marketplace::LineQuantity> &lines)
{
    QJsonArray array;
    for (const auto &line : lines)
        array.append(QJsonArray {line.line, line.quantity, line.grade});
    return array;
}

std::vector<marketplace::LineQuantity> linesFrom(const QJsonArray &array)
{
    std::vector<marketplace::LineQuantity> lines;
    for (const auto &value : array) {
        const auto parts = value.toArray();
        lines.push_back({parts.at(0).toString(), parts.at(1).toInt(), parts.at(2).toString()});
    }
    return lines;
}

} // namespace purser::desk
