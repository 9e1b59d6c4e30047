#pragma once

#include "app/sandbox/clock.h"
#include "app/sandbox/market/aftersales.h"
#include "app/sandbox/market/order_json.h"
#include "app/sandbox/market/shelf.h"
#include "app/sandbox/market/stock.h"

namespace purser::sandbox {

/// All that changes: orders, returns, messages, stock. Stamps every change with version and a time later than
/// any stamp before, so that a page key never hides a change. One thread.
class Market
{
public:
    /// Called after each change, with the kind of event that webhooks tell.
    using Listener = std::function<void(const QString &event, const QString &shop, const QString &id)>;

    explicit Market(const World &world);

    void setListener(Listener listener) { m_listener = std::move(listener); }
    /// Shifts all stamps: the marketplace's clock goes wrong.
    void setSkew(std::chrono::seconds skew) { m_skew = skew; }

    /// An order as it came to be, with its own times.
    void place(const PlacedOrder &placed);
    /// Places the next order of the world now.
    const Order &placeNext(base::Instant at);
    /// @returns the order as stored, one version on
    const Order &change(Order order, base::Instant at);
    const Return &put(Return wanted, base::Instant at, bool isNew);
    const Message &write(Message message, base::Instant at);
    const Stock &setLevel(const QString &sku, std::size_t warehouse, int onHand, base::Instant at);

    [[nodiscard]] const Shelf<Order> &orders() const { return m_orders; }
    [[nodiscard]] const Shelf<Return> &returns() const { return m_returns; }
    [[nodiscard]] const Shelf<Message> &messages() const { return m_messages; }
    [[nodiscard]] const Shelf<Stock> &stock() const { return m_stock; }
    [[nodiscard]] const Order *findByNumber(const QString &number) const;
    [[nodiscard]] const Order *findByPayment(const QString &gatewayId) const;
    /// What the buyer meant; nullopt where the order's address is right.
    [[nodiscard]] std::optional<Address> rightAddress(const QString &order) const;
    void forgetRightAddress(const QString &order) { m_rightAddresses.remove(order); }
    [[nodiscard]] std::uint64_t placedCount() const { return m_orders.size(); }

    /// A time for something done at @p at, later than all before, shifted by the skew.
    [[nodiscard]] base::Instant stamp(base::Instant at);
    [[nodiscard]] std::chrono::seconds skew() const { return m_skew; }

private:
    void keep(const PlacedOrder &placed);
    void count(const Order &before, const Order &after);

    const World &m_world;
    Shelf<Order> m_orders;
    Shelf<Return> m_returns;
    Shelf<Message> m_messages;
    Shelf<Stock> m_stock;
    QHash<QString, QString> m_byNumber, m_byPayment;
    QHash<QString, Address> m_rightAddresses;
    QHash<QString, const Listing *> m_listings;
    Listener m_listener;
    base::Instant m_lastStamp {};
    std::chrono::seconds m_skew {0};
};

} // namespace purser::sandbox
