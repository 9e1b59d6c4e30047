#include "app/sandbox/market/stock.h"

#include "app/sandbox/clock.h"
#include "app/sandbox/world/chance.h"

#include <QJsonArray>

namespace purser::sandbox {

namespace {

QDate dateOf(base::Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(base::toMilliseconds(instant), Qt::UTC).date();
}

/// Two or three lots which together are what is on hand; the first expires soon now and then.
void addLots(Stock &stock, int warehouse, int shelfLifeDays, QDate today, Chance &chance)
{
    int left = stock.levels[static_cast<std::size_t>(warehouse)].onHand;
    for (int number = 0; left > 0; ++number) {
        const int quantity = number == 2 ? left : static_cast<int>(chance.between(1, left));
        const auto remaining = chance.between(shelfLifeDays / 12, shelfLifeDays);
        const QDate made = today.addDays(remaining - shelfLifeDays);
        stock.lots.append(
            {warehouse, QStringLiteral("L%1%2").arg(made.toString(QStringLiteral("yyMMdd"))).arg(number),
                today.addDays(remaining), quantity});
        left -= quantity;
    }
}

} // namespace

QJsonObject toJson(const Stock &stock)
{
    QJsonArray levels;
    const QList<Warehouse> houses = warehouses();
    for (std::size_t at = 0; at < stock.levels.size(); ++at)
        levels.append(QJsonObject {{QStringLiteral("warehouse"), houses[static_cast<qsizetype>(at)].id},
            {QStringLiteral("on_hand"), stock.levels[at].onHand},
            {QStringLiteral("reserved"), stock.levels[at].reserved}});
    QJsonArray lots;
    for (const Lot &lot : stock.lots)
        lots.append(QJsonObject {{QStringLiteral("warehouse"), houses[lot.warehouse].id},
            {QStringLiteral("lot"), lot.lot},
            {QStringLiteral("expires_on"), lot.expiresOn.toString(Qt::ISODate)},
            {QStringLiteral("quantity"), lot.quantity}});
    return {{QStringLiteral("sku"), stock.id}, {QStringLiteral("shop"), stock.shop},
        {QStringLiteral("levels"), levels}, {QStringLiteral("lots"), lots},
        {QStringLiteral("updated_at"), toIsoMs(stock.updatedAt)}};
}

QList<Stock> makeStock(const World &world)
{
    QList<Stock> all;
    for (const Item &item : world.catalogue.items) {
        Chance chance(world.seed, u"stock", item.sku);
        Stock stock;
        stock.id = item.sku;
        stock.shop = item.shop;
        stock.updatedAt = world.start;
        const bool isShort = chance.perMille(45);
        const std::size_t main = warehouseOf(world.shop(item.shop));
        for (std::size_t house = 0; house < stock.levels.size(); ++house) {
            const std::int64_t most = isShort ? 4 : house == main ? 2600 : 300;
            stock.levels[house].onHand = static_cast<int>(chance.between(isShort ? 0 : most / 4, most));
            if (item.shelfLifeDays)
                addLots(stock, static_cast<int>(house), *item.shelfLifeDays, dateOf(world.start), chance);
        }
        all.append(stock);
    }
    return all;
}

std::size_t warehouseOf(const Shop &shop)
{
    return shop.region == u"CN" ? 0 : 1;
}

} // namespace purser::sandbox
