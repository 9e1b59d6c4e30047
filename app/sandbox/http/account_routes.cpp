#include "app/sandbox/http/fields.h"
#include "app/sandbox/http/routes.h"
#include "app/sandbox/market/order_json.h"

#include <QJsonArray>

namespace purser::sandbox {

namespace {

QJsonObject shopJson(const Shop &shop)
{
    const QJsonObject shipping {{QStringLiteral("base_minor"), qint64(shop.shippingBase)},
        {QStringLiteral("free_from_minor"), qint64(shop.shippingFreeFrom)},
        {QStringLiteral("express_minor"), qint64(shop.shippingExpress)}};
    const QJsonObject pricing {
        {QStringLiteral("mode"),
            shop.sharesParallel ? QStringLiteral("parallel") : QStringLiteral("running")},
        {QStringLiteral("tax_included"), shop.taxIncluded}, {QStringLiteral("tax_rate_bp"), shop.taxRateBp},
        {QStringLiteral("shipping"), shipping},
        {QStringLiteral("refund_policy"),
            shop.sharesParallel ? QStringLiteral("allocated") : QStringLiteral("recalculate")}};
    return {{QStringLiteral("id"), shop.id}, {QStringLiteral("name"), shop.name},
        {QStringLiteral("country"), shop.country}, {QStringLiteral("currency"), shop.currency},
        {QStringLiteral("zone"), shop.zone}, {QStringLiteral("locale"), shop.locale},
        {QStringLiteral("sender"), toJson(shop.sender)}, {QStringLiteral("pricing"), pricing}};
}

QJsonObject abilities()
{
    QJsonObject json;
    for (const char16_t *name :
        {u"partial_cancel", u"partial_fulfil", u"address_change", u"refunds", u"returns", u"messages",
            u"stock", u"idempotency", u"webhooks", u"changed_since", u"ids", u"if_match"})
        json[QStringView(name)] = true;
    return json;
}

Answer accountAnswer(const Sandbox &sandbox, const Call &call)
{
    QJsonArray shops;
    for (const Shop &shop : sandbox.world.shops)
        if (call.maySee(shop.id))
            shops.append(shopJson(shop));
    QJsonArray houses;
    for (const Warehouse &house : warehouses())
        houses.append(QJsonObject {{QStringLiteral("id"), house.id}, {QStringLiteral("name"), house.name},
            {QStringLiteral("zone"), house.zone}});
    return answer(200,
        {{QStringLiteral("id"), QStringLiteral("acc_4711")},
            {QStringLiteral("name"), QStringLiteral("Qingyu & Birk Trading")},
            {QStringLiteral("shops"), shops}, {QStringLiteral("warehouses"), houses},
            {QStringLiteral("abilities"), abilities()}});
}

Answer tokenAnswer(Sandbox &sandbox, const Call &call)
{
    Fields fields(call);
    const QString apiToken = fields.text(QStringLiteral("api_token"));
    if (const auto fault = fields.fault())
        return *fault;
    if (!sandbox.tokens.isApiToken(apiToken))
        return problem(401, QStringLiteral("token_unknown"), QStringLiteral("unknown API token"));
    return answer(200,
        {{QStringLiteral("access_token"), sandbox.tokens.issue(apiToken, sandbox.clock.unhurried())},
            {QStringLiteral("token_type"), QStringLiteral("Bearer")},
            {QStringLiteral("expires_in"), qint64(Tokens::kLifetime.count())}});
}

} // namespace

QList<Route> accountRoutes(Sandbox &sandbox)
{
    return {{"POST", QStringLiteral("/v1/token"), Access::Open,
                [&sandbox](const Call &call) { return tokenAnswer(sandbox, call); }},
        {"GET", QStringLiteral("/v1/account"), Access::Bearer,
            [&sandbox](const Call &call) { return accountAnswer(sandbox, call); }}};
}

} // namespace purser::sandbox
