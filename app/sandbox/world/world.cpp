#include "app/sandbox/world/world.h"

#include "app/sandbox/world/chance.h"

namespace purser::sandbox {

namespace {

using namespace std::chrono_literals;

QString foreignTracking(const QString &region, Chance &chance)
{
    if (region == u"CN")
        return QStringLiteral("SF1%1").arg(chance.digits(12));
    return region == u"EU" ? QStringLiteral("3SBIRK%1").arg(chance.digits(8))
                           : withCheckDigit(QStringLiteral("92055901755477%1").arg(chance.digits(7)));
}

/// Shipped the day after it was placed and delivered three days later, by whatever was used before.
Order withPast(Order order, const QString &region, Chance &chance)
{
    Fulfilment fulfilment;
    fulfilment.id = QStringLiteral("ful_%1").arg(chance.hex16());
    fulfilment.carrier = region == u"CN" ? QStringLiteral("sf")
        : region == u"EU"                ? QStringLiteral("postnl")
                                         : QStringLiteral("usps");
    fulfilment.tracking = foreignTracking(region, chance);
    fulfilment.state = QStringLiteral("delivered");
    fulfilment.shippedAt = order.placedAt + 20h + std::chrono::minutes(chance.between(0, 300));
    fulfilment.deliveredAt = fulfilment.shippedAt + 50h + std::chrono::minutes(chance.between(0, 1500));
    for (OrderLine &line : order.lines) {
        line.fulfilled = line.quantity;
        fulfilment.lines.append({line.id, line.quantity});
    }
    order.payment.state = PaymentState::Paid;
    order.payment.paid = order.total;
    order.payment.capturedAt = order.placedAt + 40s;
    order.updatedAt = *fulfilment.deliveredAt;
    order.status = OrderStatus::Fulfilled;
    order.version = 3;
    order.fulfilments = {fulfilment};
    return order;
}

Order withCancellation(Order order, Chance &chance)
{
    order.updatedAt = order.placedAt + std::chrono::minutes(chance.between(1, 4));
    order.cancellation =
        Cancellation {QStringLiteral("buyer"), QStringLiteral("changed_mind"), order.updatedAt};
    for (OrderLine &line : order.lines)
        line.cancelled = line.quantity;
    if (order.payment.paid > 0) {
        order.refunded = order.payment.paid;
        order.refunds = {{QStringLiteral("ref_%1").arg(chance.hex16()), order.payment.paid,
            QStringLiteral("cancelled by buyer"), {}, {}, order.updatedAt}};
    }
    order.status = OrderStatus::Cancelled;
    order.version = 2;
    return order;
}

} // namespace

const Shop &World::shop(const QString &id) const
{
    const auto found =
        std::find_if(shops.begin(), shops.end(), [&](const Shop &shop) { return shop.id == id; });
    Q_ASSERT(found != shops.end());
    return *found;
}

World makeWorld(std::uint64_t seed, base::Instant start)
{
    World world;
    world.seed = seed;
    world.start = start;
    world.shops = makeShops(seed);
    world.catalogue = makeCatalogue(seed, world.shops);
    world.promotions = makePromotions(world.shops, start);
    return world;
}

QList<PlacedOrder> makeHistory(const World &world, int count)
{
    QList<PlacedOrder> history;
    history.reserve(count);
    const int past = count / 10;
    for (int index = 0; index < count; ++index) {
        const auto number = static_cast<std::uint64_t>(index);
        Chance chance(world.seed, u"history", number);
        const bool isPast = index < past;
        const std::chrono::milliseconds span = isPast ? 15 * 24h : 60h;
        const int place = isPast ? index : index - past;
        const auto age =
            span * (isPast ? past - place : count - past - place) / (isPast ? past : count - past);
        const base::Instant placedAt = world.start - (isPast ? 6 * 24h : 2min) - age;
        PlacedOrder placed = makeOrder(world, number, placedAt);
        if (isPast) {
            placed.order = withPast(placed.order, world.shop(placed.order.shop).region, chance);
            placed.rightAddress = {};
        } else if (chance.perMille(30)) {
            placed.order = withCancellation(placed.order, chance);
        }
        history.append(std::move(placed));
    }
    return history;
}

} // namespace purser::sandbox
