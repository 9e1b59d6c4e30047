#pragma once

#include "orders/order_query.h"
#include "support/temporary_store.h"

namespace purser::orders::test {

/// Orders in a store of their own, written through the journal as the desk does.
class KeptOrders
{
public:
    Order add(ShopId shop, std::int64_t shipBy, std::int64_t placedAt = 1)
    {
        Order order;
        order.id = OrderId(++m_lastId);
        order.shop = shop;
        order.number = QStringLiteral("A-%1").arg(m_lastId);
        order.remoteId = QString::number(m_lastId);
        order.shipBy = shipBy;
        order.placedAt = placedAt;
        order.currency = *base::Currency::parse(u"EUR");
        put(std::nullopt, order);
        m_orders.push_back(order);
        return order;
    }

    /// @param at  index in all()
    void change(std::size_t at, const Order &after)
    {
        put(m_orders[at], after);
        m_orders[at] = after;
    }

    [[nodiscard]] const std::vector<Order> &all() const { return m_orders; }
    [[nodiscard]] store::Connection &connection() { return m_store.connection(); }

private:
    void put(const std::optional<Order> &before, const Order &after)
    {
        store::Unit unit {.actor = {QStringLiteral("mei"), {}, {}},
            .at = 1000,
            .action = QStringLiteral("test"),
            .subject = after.id.value()};
        putOrder(unit, before, after, 1000);
        EXPECT_TRUE(store::applyUnit(m_store.connection(), m_store.keys(), unit));
    }

    support::TemporaryStore m_store;
    std::vector<Order> m_orders;
    std::int64_t m_lastId = 0;
};

} // namespace purser::orders::test
