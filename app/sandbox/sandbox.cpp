#include "app/sandbox/sandbox.h"

#include <QJsonArray>

namespace purser::sandbox {

namespace {

QHash<QString, QString> apiTokens(const World &world)
{
    QHash<QString, QString> shops {{accountToken(world.seed), QString()}};
    for (const Shop &shop : world.shops)
        shops.insert(shop.apiToken, shop.id);
    return shops;
}

} // namespace

Sandbox::Sandbox(const Options &options)
    : world(makeWorld(options.seed, options.now.value_or(base::SystemClock().now())))
    , clock(world.start, options.speed)
    , market(world)
    , carrier(options.seed)
    , life(world, market, carrier, supply)
    , webhooks(clock)
    , faults(options.seed)
    , tokens(options.seed, apiTokens(world))
{
    for (const PlacedOrder &placed : makeHistory(world, options.orders))
        market.place(placed);
    life.begin(options.ratePerMinute);
    market.setListener([this](const QString &event, const QString &shop, const QString &id) {
        webhooks.tell(event, shop, id);
    });
}

QJsonObject readyLine(const Sandbox &sandbox, const QString &url)
{
    QJsonArray shops;
    for (const Shop &shop : sandbox.world.shops)
        shops.append(QJsonObject {{QStringLiteral("id"), shop.id}, {QStringLiteral("name"), shop.name},
            {QStringLiteral("currency"), shop.currency}, {QStringLiteral("zone"), shop.zone},
            {QStringLiteral("token"), shop.apiToken}});
    return {{QStringLiteral("url"), url}, {QStringLiteral("token"), accountToken(sandbox.world.seed)},
        {QStringLiteral("control"), url + QStringLiteral("/control")},
        {QStringLiteral("started_at"), toIsoMs(sandbox.world.start)}, {QStringLiteral("shops"), shops}};
}

} // namespace purser::sandbox
