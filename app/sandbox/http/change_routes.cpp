#include "app/sandbox/http/fields.h"
#include "app/sandbox/http/routes.h"
#include "app/sandbox/market/order_changes.h"

#include <QJsonArray>

namespace purser::sandbox {

namespace {

using OrderWork = std::function<Answer(Sandbox &, const Call &, const Order &)>;

/// The order of the path, once it may be seen and is the version that the caller knows.
Answer withOrder(Sandbox &sandbox, const Call &call, const OrderWork &work)
{
    const Order *order = sandbox.market.orders().find(call.captured.first());
    if (order == nullptr || !call.maySee(order->shop))
        return notFound();
    const QByteArray known = call.headers.value("if-match");
    if (!known.isEmpty() && known != QByteArray::number(order->version))
        return problem(412, QStringLiteral("changed"), QStringLiteral("the order is at another version"));
    return work(sandbox, call, *order);
}

Answer storedOrder(Sandbox &sandbox, int status, const Changed &changed)
{
    if (!changed)
        return refused(changed.error());
    const Order &order = sandbox.market.change(*changed, sandbox.clock.now());
    return {status, sandbox.market.orders().json(order.id)};
}

QString newId(const Order &order, const QString &kind)
{
    Chance chance(qHash(order.id, 1), kind, static_cast<std::uint64_t>(order.version));
    return kind.left(3) + u'_' + chance.hex16();
}

Answer fulfilAnswer(Sandbox &sandbox, const Call &call, const Order &order)
{
    Fields fields(call);
    Fulfilment fulfilment;
    fulfilment.id = newId(order, QStringLiteral("fulfilment"));
    fulfilment.carrier = fields.text(QStringLiteral("carrier"));
    fulfilment.tracking = fields.text(QStringLiteral("tracking"));
    fulfilment.lines = fields.lines(QStringLiteral("lines"));
    fulfilment.shippedAt = sandbox.clock.now();
    if (const auto fault = fields.fault())
        return *fault;
    const Changed changed = fulfil(order, fulfilment);
    if (changed)
        sandbox.life.shipped(*changed, fulfilment, fulfilment.shippedAt);
    return storedOrder(sandbox, 201, changed);
}

Answer retrackAnswer(Sandbox &sandbox, const Call &call, const Order &order)
{
    Fields fields(call);
    const QString tracking = fields.text(QStringLiteral("tracking"));
    const QString carrier = fields.textOrNull(QStringLiteral("carrier"));
    if (const auto fault = fields.fault())
        return *fault;
    const Changed changed = retrack(order, call.captured.at(1), tracking, carrier);
    if (!changed && changed.error().code == u"fulfilment_unknown")
        return notFound();
    if (changed)
        for (const Fulfilment &fulfilment : changed->fulfilments)
            if (fulfilment.id == call.captured.at(1))
                sandbox.life.shipped(*changed, fulfilment, sandbox.clock.now());
    return storedOrder(sandbox, 200, changed);
}

Answer cancelAnswer(Sandbox &sandbox, const Call &call, const Order &order)
{
    Fields fields(call);
    const QString reason = fields.text(QStringLiteral("reason"));
    const QList<LineQuantity> lines = fields.lines(QStringLiteral("lines"));
    if (const auto fault = fields.fault())
        return *fault;
    return storedOrder(
        sandbox, 200, cancel(order, lines, {QStringLiteral("shop"), reason, sandbox.clock.now()}));
}

Answer refundAnswer(Sandbox &sandbox, const Call &call, const Order &order)
{
    Fields fields(call);
    Refund wanted;
    wanted.id = newId(order, QStringLiteral("refund"));
    wanted.minor = fields.whole(QStringLiteral("amount_minor"), 1);
    wanted.reason = fields.text(QStringLiteral("reason"));
    wanted.lines = fields.lines(QStringLiteral("lines"));
    wanted.returnId = fields.textOrNull(QStringLiteral("return_id"));
    wanted.at = sandbox.clock.now();
    if (const auto fault = fields.fault())
        return *fault;
    const Return *settled = sandbox.market.returns().find(wanted.returnId);
    if (!wanted.returnId.isNull() && (settled == nullptr || settled->order != order.id))
        return refused({QStringLiteral("invalid_return"), {wanted.returnId}});
    const Changed changed = refund(order, wanted);
    if (changed && settled != nullptr && awaitsRefund(*settled)) {
        Return closed = *settled;
        closed.state = ReturnState::Closed;
        sandbox.market.put(closed, wanted.at, false);
    }
    return storedOrder(sandbox, 201, changed);
}

Answer addressAnswer(Sandbox &sandbox, const Call &call, const Order &order)
{
    Fields fields(call);
    Address address = order.shipTo;
    const std::pair<const char16_t *, QString Address::*> parts[] {{u"name", &Address::name},
        {u"phone", &Address::phone}, {u"country", &Address::country}, {u"state", &Address::state},
        {u"city", &Address::city}, {u"district", &Address::district}, {u"street", &Address::street},
        {u"postcode", &Address::postcode}};
    for (const auto &[key, part] : parts) {
        const QString name = QStringView(key).toString();
        if (fields.has(name))
            address.*part = fields.textOrNull(name);
    }
    if (const auto fault = fields.fault())
        return *fault;
    const Changed changed = readdress(order, address);
    if (changed)
        sandbox.market.forgetRightAddress(order.id);
    return storedOrder(sandbox, 200, changed);
}

Route orderRoute(Sandbox &sandbox, const QByteArray &method, const QString &path, OrderWork work)
{
    return {method, QStringLiteral("/v1/orders/{id}/") + path,
        method == "GET" ? Access::Bearer : Access::Keyed,
        [&sandbox, work = std::move(work)](const Call &call) { return withOrder(sandbox, call, work); }};
}

} // namespace

QList<Route> changeRoutes(Sandbox &sandbox)
{
    return {orderRoute(sandbox, "POST", QStringLiteral("fulfilments"), fulfilAnswer),
        orderRoute(sandbox, "PATCH", QStringLiteral("fulfilments/{fulfilment}"), retrackAnswer),
        orderRoute(sandbox, "POST", QStringLiteral("cancel"), cancelAnswer),
        orderRoute(sandbox, "POST", QStringLiteral("refunds"), refundAnswer),
        orderRoute(sandbox, "PATCH", QStringLiteral("address"), addressAnswer)};
}

} // namespace purser::sandbox
