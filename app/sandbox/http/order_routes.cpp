#include "app/sandbox/http/page.h"
#include "app/sandbox/http/routes.h"

#include <QJsonArray>

namespace purser::sandbox {

namespace {

/// The order with a field that cannot be: the reader has to set it aside and go on.
QByteArray poisoned(const QByteArray &json, Chance &chance)
{
    QJsonObject order = QJsonDocument::fromJson(json).object();
    switch (chance.below(4)) {
    case 0: order[QStringLiteral("total_minor")] = QStringLiteral("n/a"); break;
    case 1: order[QStringLiteral("lines")] = QJsonValue::Null; break;
    case 2: order[QStringLiteral("currency")] = QStringLiteral("BITCOIN?"); break;
    case 3: order[QStringLiteral("placed_at")] = QStringLiteral("yesterday"); break;
    }
    return QJsonDocument(order).toJson(QJsonDocument::Compact);
}

QByteArray servedJson(Sandbox &sandbox, const QString &id)
{
    const QByteArray &json = sandbox.market.orders().json(id);
    return id == sandbox.faults.poisonOrderId ? poisoned(json, sandbox.faults.chance()) : json;
}

void spoilPage(Faults &faults, std::vector<QByteArray> &items)
{
    if (items.empty())
        return;
    Chance &chance = faults.chance();
    if (faults.strikes(Fault::ShufflePage))
        for (std::size_t at = items.size() - 1; at > 0; --at)
            std::swap(items[at], items[static_cast<std::size_t>(chance.below(at + 1))]);
    if (faults.strikes(Fault::PoisonOrder)) {
        QByteArray &item = items[static_cast<std::size_t>(chance.below(items.size()))];
        item = poisoned(item, chance);
    }
}

Answer ordersAnswer(Sandbox &sandbox, const Call &call)
{
    const auto wish = readPage(call, 100);
    if (!wish)
        return wish.error();
    const Shelf<Order> &orders = sandbox.market.orders();
    const bool isRepeat = wish->isContinued && sandbox.faults.strikes(Fault::RepeatPage);
    auto found = isRepeat ? orders.pageBefore(wish->after, call.shop, wish->limit)
                          : orders.page(wish->after, call.shop, wish->limit + 1);
    const bool hasMore = isRepeat || found.size() > wish->limit;
    found.resize(std::min(found.size(), wish->limit));
    const QString next = hasMore && !found.empty() ? toText(orders.keyOf(*found.back())) : QString();
    std::vector<QByteArray> items;
    items.reserve(found.size());
    for (const Order *order : found)
        items.push_back(servedJson(sandbox, order->id));
    spoilPage(sandbox.faults, items);
    return conditional(call, pageJson("orders", items, next));
}

Answer idsAnswer(const Sandbox &sandbox, const Call &call)
{
    const auto wish = readPage(call, 1000, false);
    if (!wish)
        return wish.error();
    auto found = sandbox.market.orders().pageById(wish->afterId, call.shop, wish->limit + 1);
    const bool hasMore = found.size() > wish->limit;
    found.resize(std::min(found.size(), wish->limit));
    QJsonArray ids;
    for (const Order *order : found)
        ids.append(QJsonObject {{QStringLiteral("id"), order->id}, {QStringLiteral("number"), order->number},
            {QStringLiteral("shop"), order->shop}, {QStringLiteral("updated_at"), toIsoMs(order->updatedAt)},
            {QStringLiteral("version"), order->version}});
    return answer(200,
        {{QStringLiteral("ids"), ids},
            {QStringLiteral("next"), hasMore ? QJsonValue(found.back()->id) : QJsonValue::Null}});
}

Answer orderAnswer(Sandbox &sandbox, const Call &call)
{
    const Order *order = sandbox.market.orders().find(call.captured.first());
    if (order == nullptr || !call.maySee(order->shop))
        return notFound();
    return conditional(call, servedJson(sandbox, order->id));
}

} // namespace

QList<Route> orderRoutes(Sandbox &sandbox)
{
    return {{"GET", QStringLiteral("/v1/orders"), Access::Bearer,
                [&sandbox](const Call &call) { return ordersAnswer(sandbox, call); }},
        {"GET", QStringLiteral("/v1/orders/ids"), Access::Bearer,
            [&sandbox](const Call &call) { return idsAnswer(sandbox, call); }},
        {"GET", QStringLiteral("/v1/orders/{id}"), Access::Bearer,
            [&sandbox](const Call &call) { return orderAnswer(sandbox, call); }}};
}

} // namespace purser::sandbox
