#pragma once

#include "desk/sync.h"
#include "orders/order_message_table.h"

namespace purser::desk {

/// What a buyer wrote, opened.
struct BuyerMessage
{
    QString topic {};
    QString choice {};
    QString text {}; ///< empty once the customer was erased
    std::int64_t writtenAt = 0;

    bool operator==(const BuyerMessage &) const = default;
};

/// What buyers wrote since the last pass lands on their orders, each with an entry; an order whose buyer
/// mended address or payment is read again at once and checked anew.
[[nodiscard]] base::Result<> pullMessages(Core &core, marketplace::MarketplaceConnector &connector,
    const orders::Shop &shop, SyncReport &report, const std::stop_token &stop);

/// Oldest first.
[[nodiscard]] base::Result<std::vector<BuyerMessage>> buyerMessages(
    store::Connection &connection, store::KeyRing &keys, orders::OrderId order);

/// What the buyer wants done about missing pieces: the newest choice, or empty.
[[nodiscard]] QString shortageChoice(const std::vector<BuyerMessage> &messages);

} // namespace purser::desk
