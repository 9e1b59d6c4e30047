#include "app/sandbox/market/market.h"

namespace purser::sandbox {

using namespace std::chrono_literals;

Market::Market(const World &world)
    : m_world(world)
{
    for (const Stock &stock : makeStock(world))
        m_stock.put(stock);
    for (const Listing &listing : world.catalogue.listings)
        m_listings.insert(listing.listing, &listing);
}

void Market::place(const PlacedOrder &placed)
{
    m_lastStamp = std::max(m_lastStamp, placed.order.updatedAt);
    keep(placed);
}

void Market::keep(const PlacedOrder &placed)
{
    const Order &order = placed.order;
    if (placed.rightAddress)
        m_rightAddresses.insert(order.id, *placed.rightAddress);
    m_byNumber.insert(order.number, order.id);
    m_byPayment.insert(order.payment.gatewayId, order.id);
    count({}, order);
    m_orders.put(order);
}

const Order &Market::placeNext(base::Instant at)
{
    const PlacedOrder placed = makeOrder(m_world, placedCount(), stamp(at));
    keep(placed);
    if (m_listener)
        m_listener(QStringLiteral("order.updated"), placed.order.shop, placed.order.id);
    return *m_orders.find(placed.order.id);
}

const Order &Market::change(Order order, base::Instant at)
{
    const QString id = order.id;
    const QString shop = order.shop;
    const Order *before = m_orders.find(id);
    Q_ASSERT(before);
    count(*before, order);
    order.version = before->version + 1;
    order.updatedAt = stamp(at);
    m_orders.put(std::move(order));
    if (m_listener)
        m_listener(QStringLiteral("order.updated"), shop, id);
    return *m_orders.find(id);
}

const Return &Market::put(Return wanted, base::Instant at, bool isNew)
{
    const QString id = wanted.id;
    wanted.updatedAt = stamp(at);
    if (isNew)
        wanted.requestedAt = wanted.updatedAt;
    else
        ++wanted.version;
    if (m_listener && isNew)
        m_listener(QStringLiteral("return.created"), wanted.shop, id);
    m_returns.put(std::move(wanted));
    return *m_returns.find(id);
}

const Message &Market::write(Message message, base::Instant at)
{
    const QString id = message.id;
    message.updatedAt = stamp(at);
    m_messages.put(std::move(message));
    return *m_messages.find(id);
}

const Stock &Market::setLevel(const QString &sku, std::size_t warehouse, int onHand, base::Instant at)
{
    Stock stock = *m_stock.find(sku);
    stock.levels[warehouse].onHand = onHand;
    stock.updatedAt = stamp(at);
    m_stock.put(std::move(stock));
    return *m_stock.find(sku);
}

const Order *Market::findByNumber(const QString &number) const
{
    return m_orders.find(m_byNumber.value(number));
}

const Order *Market::findByPayment(const QString &gatewayId) const
{
    return m_orders.find(m_byPayment.value(gatewayId));
}

std::optional<Address> Market::rightAddress(const QString &order) const
{
    const auto found = m_rightAddresses.find(order);
    return found == m_rightAddresses.end() ? std::nullopt : std::optional(*found);
}

base::Instant Market::stamp(base::Instant at)
{
    m_lastStamp = std::max(at, m_lastStamp + 1ms);
    return m_lastStamp + m_skew;
}

void Market::count(const Order &before, const Order &after)
{
    const std::size_t house = warehouseOf(m_world.shop(after.shop));
    for (qsizetype at = 0; at < after.lines.size(); ++at) {
        const OrderLine &line = after.lines[at];
        const OrderLine old = before.lines.isEmpty() ? OrderLine {} : before.lines[at];
        const int held = line.openQuantity() - (before.lines.isEmpty() ? 0 : old.openQuantity());
        const int shipped = before.lines.isEmpty() ? 0 : line.fulfilled - old.fulfilled;
        const Listing *listing = m_listings.value(line.listing);
        if ((held == 0 && shipped == 0) || listing == nullptr)
            continue;
        for (const ListingPart &part : listing->parts) {
            Stock stock = *m_stock.find(m_world.catalogue.items[part.item].sku);
            stock.levels[house].reserved += held * part.quantity;
            stock.levels[house].onHand -= shipped * part.quantity;
            m_stock.put(std::move(stock));
        }
    }
}

} // namespace purser::sandbox
