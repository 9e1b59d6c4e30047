#pragma once

#include "base/instant.h"
#include "base/money.h"
#include "base/postal_address.h"
#include "orders/order_history.h"

#include <vector>

namespace purser::marketplace {

/// One line as the marketplace tells it.
struct RemoteLine
{
    QString id {};
    QString listing {};
    QString sku {};
    QString title {};
    QString variant {};
    int quantity = 0;
    int cancelled = 0;
    int fulfilled = 0;
    int returned = 0;
    std::int64_t unitMinor = 0;
    std::int64_t discountMinor = 0;
    std::int64_t taxMinor = 0;
    std::int64_t totalMinor = 0;

    bool operator==(const RemoteLine &) const = default;
};

/// What has left the house, as the marketplace tells it.
struct RemoteFulfilment
{
    QString id {};
    QString carrier {};
    QString tracking {};
    QString state {};
    std::int64_t deliveredAt = 0; ///< milliseconds UTC, 0 = not yet
    std::int64_t shippedAt = 0; ///< 0 = not told
};

struct RemoteRefund
{
    QString id {};
    std::int64_t amountMinor = 0;
    QString reason {};
};

enum class RemoteStatus { Open, Cancelled, Fulfilled, Completed };

/// An order as a marketplace tells it, in no marketplace's words. Personal texts in the clear: sealed before
/// they are stored, never logged.
struct RemoteOrder
{
    QString id {};
    QString number {};
    std::int64_t version = 0; ///< grows with every change where the marketplace counts them, else updatedAt
    RemoteStatus status = RemoteStatus::Open;
    base::Currency currency {};
    base::Instant placedAt {};
    base::Instant updatedAt {};
    std::optional<base::Instant> shipBy {};
    bool isExpress = false;
    bool isGift = false;
    QString giftMessage {};
    QString note {};
    QString buyerId {}; ///< empty = the shop does not tell
    QString buyerName {};
    QString buyerMail {};
    QString buyerLocale {};
    base::PostalAddress recipient {};
    orders::Payment payment = orders::Payment::Pending;
    QString gatewayId {};
    std::int64_t paidMinor = 0;
    std::int64_t shippingMinor = 0;
    std::int64_t discountMinor = 0;
    std::int64_t taxMinor = 0;
    std::int64_t totalMinor = 0;
    std::int64_t refundedMinor = 0;
    std::vector<RemoteLine> lines {};
    std::vector<RemoteFulfilment> fulfilments {};
    std::vector<RemoteRefund> refunds {};
    orders::OrderHistory history {}; ///< of sources that tell it; taken when the order is new
};

/// An order that could not be read; it waits in quarantine while the others go on.
struct BrokenOrder
{
    QString id {}; ///< empty when even that is unreadable
    QString reason {}; ///< stable code: "order.line-quantity"
    QString place {}; ///< JSON path, never a value
    QByteArray raw {}; ///< as it came; sealed before it is stored
};

} // namespace purser::marketplace
