#include "app/sandbox/sandbox.h"

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
    , faults(options.seed)
    , tokens(options.seed, apiTokens(world))
{
    for (const PlacedOrder &placed : makeHistory(world, options.orders))
        market.place(placed);
}

} // namespace purser::sandbox
