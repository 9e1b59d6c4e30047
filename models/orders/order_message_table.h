#pragma once

#include "orders/ids.h"
#include "store/edit.h"

#include <vector>

namespace purser::orders {

/// What a buyer wrote about an order, sealed with the buyer's key.
struct OrderMessage
{
    std::int64_t id = 0;
    OrderId order {};
    ShopId shop {};
    QString remoteId {};
    QString topic {}; ///< "address", "shortage", "payment", "delivery", "survey", "other"
    QString choice {}; ///< on a shortage: "wait", "partial_ship", "cancel_line", "cancel_order"; else empty
    QByteArray textSealed {};
    std::int64_t writtenAt = 0;

    bool operator==(const OrderMessage &) const = default;
};

void registerMessageTable(store::Registry &registry);
void putOrderMessage(store::Unit &unit, const OrderMessage &message);
[[nodiscard]] base::Result<bool> isMessageKnown(
    store::Connection &connection, ShopId shop, const QString &remoteId);
/// Oldest first. Index: order_message_order.
[[nodiscard]] base::Result<std::vector<OrderMessage>> messagesOf(
    store::Connection &connection, OrderId order);

} // namespace purser::orders
