#include "app/sandbox/world/chance.h"
#include "app/sandbox/world/people.h"
#include "app/sandbox/world/world.h"

#include <QJsonArray>

namespace purser::sandbox {

namespace {

using namespace std::chrono_literals;

QString drawWord(const QString &key, Chance &chance)
{
    const QJsonArray list = wordList(QStringLiteral("people")).value(key).toArray();
    return list.at(static_cast<qsizetype>(chance.below(static_cast<std::uint64_t>(list.size())))).toString();
}

const Shop &drawShop(const World &world, Chance &chance)
{
    const auto part = chance.below(100);
    return world.shops[part < 45 ? 0 : part < 75 ? 1 : 2];
}

QString numberOf(const Shop &shop, std::uint64_t index, base::Instant placedAt)
{
    if (shop.region != u"CN")
        return shop.numberPrefix + QString::number(100000 + index);
    const QDate day = QDateTime::fromMSecsSinceEpoch(base::toMilliseconds(placedAt), Qt::UTC).date();
    return shop.numberPrefix + day.toString(QStringLiteral("yyMMdd"))
        + QStringLiteral("%1").arg(index, 6, 10, QLatin1Char('0'));
}

QList<const Listing *> listingsOf(const World &world, const QString &shop)
{
    QList<const Listing *> found;
    for (const Listing &listing : world.catalogue.listings)
        if (listing.shop == shop)
            found.append(&listing);
    return found;
}

void addLines(Order &order, const World &world, Chance &chance)
{
    QList<const Listing *> offers = listingsOf(world, order.shop);
    const auto roll = chance.below(100);
    const std::int64_t count = roll < 52 ? 1 : roll < 77 ? 2 : roll < 95 ? 3 : chance.between(4, 8);
    for (std::int64_t at = 0; at < count && !offers.isEmpty(); ++at) {
        const Listing &listing =
            *offers.takeAt(static_cast<qsizetype>(chance.below(static_cast<std::uint64_t>(offers.size()))));
        OrderLine line;
        line.id = QStringLiteral("%1-%2").arg(order.id.mid(4)).arg(at + 1);
        line.listing = listing.listing;
        line.sku = listing.sku;
        line.title = listing.title;
        line.variant = listing.variant;
        line.category = listing.category;
        line.unitPrice = listing.priceMinor;
        line.quantity = chance.perMille(780) ? 1 : static_cast<int>(chance.between(2, 5));
        order.lines.append(line);
    }
}

QString drawMethod(const QString &region, Chance &chance)
{
    if (region == u"CN")
        return chance.pick(QStringList {QStringLiteral("alipay"), QStringLiteral("wechatpay")});
    if (region == u"EU")
        return chance.pick(
            QStringList {QStringLiteral("ideal"), QStringLiteral("card"), QStringLiteral("paypal")});
    return chance.pick(
        QStringList {QStringLiteral("card"), QStringLiteral("card"), QStringLiteral("paypal")});
}

PaymentState drawState(Chance &chance)
{
    const auto part = chance.below(1000);
    if (part < 880)
        return PaymentState::Paid;
    if (part < 920)
        return PaymentState::Authorised;
    if (part < 945)
        return PaymentState::Cod;
    if (part < 970)
        return PaymentState::Pending;
    return part < 988 ? PaymentState::Failed : PaymentState::Disputed;
}

Payment drawPayment(const Order &order, const QString &region, Chance &chance)
{
    Payment payment;
    payment.gatewayId = QStringLiteral("pay_%1").arg(chance.hex16());
    payment.state = drawState(chance);
    payment.method = payment.state == PaymentState::Cod ? QStringLiteral("cod") : drawMethod(region, chance);
    if (payment.method == u"card")
        payment.last4 = chance.digits(4);
    if (payment.state == PaymentState::Paid || payment.state == PaymentState::Disputed) {
        payment.paid = order.total;
        payment.capturedAt = order.placedAt + std::chrono::milliseconds(chance.between(4'000, 95'000));
        if (chance.perMille(15))
            payment.paid -= std::min<std::int64_t>(payment.paid - 1, chance.between(1, 500));
    }
    return payment;
}

void addWishes(Order &order, const QString &region, Chance &chance)
{
    order.isExpress = chance.perMille(140);
    if (chance.perMille(60))
        order.giftMessage = drawWord(region + QStringLiteral("_gifts"), chance);
    if (chance.perMille(130))
        order.note = drawWord(region + QStringLiteral("_notes"), chance);
    order.shipBy = order.placedAt + (order.isExpress ? 24h : 48h);
}

} // namespace

PlacedOrder makeOrder(const World &world, std::uint64_t index, base::Instant placedAt)
{
    Chance chance(world.seed, u"order", index);
    PlacedOrder placed;
    Order &order = placed.order;
    order.id = QStringLiteral("ord_%1").arg(chance.hex16());
    const Shop &shop = drawShop(world, chance);
    order.number = numberOf(shop, index, placedAt);
    order.shop = shop.id;
    order.currency = shop.currency;
    order.taxIncluded = shop.taxIncluded;
    order.placedAt = placedAt;
    order.updatedAt = placedAt;
    const Person person = makePerson(world.seed, shop, static_cast<int>(chance.below(kBuyersPerShop)));
    order.buyer = person.buyer;
    order.shipTo = person.address;
    if (chance.perMille(65)) {
        placed.rightAddress = person.address;
        order.shipTo = withFlaw(person.address, chance);
    }
    addWishes(order, shop.region, chance);
    addLines(order, world, chance);
    const QStringList coupons =
        chance.perMille(180) ? QStringList {shop.id + QStringLiteral("-coupon")} : QStringList();
    order = priced(order, shop, world.promotions, coupons);
    order.payment = drawPayment(order, shop.region, chance);
    return placed;
}

} // namespace purser::sandbox
