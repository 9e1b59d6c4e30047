#pragma once

#include "orders/order.h"
#include "store/edit.h"

namespace purser::orders {

/// One payment of an order in the source's own word for the method.
struct PaymentPart
{
    QString method {};
    std::int64_t amountMinor = 0;
};

/// What a source tells of an order's past, beside how it stands now. Times are milliseconds UTC.
struct OrderHistory
{
    std::optional<Stage> stage {}; ///< where it stands, for sources without our steps
    QString status {}; ///< the source's own word for that
    std::int64_t promisedAt = 0; ///< delivery that was promised, 0 = none
    std::vector<std::pair<Stage, std::int64_t>> reached {};
    std::vector<PaymentPart> payments {};
};

void registerHistoryTables(store::Registry &registry);

/// Keeps what is told of @p order, which is new.
void putHistory(store::Unit &unit, OrderId order, const OrderHistory &history);

} // namespace purser::orders
