#include "app/sandbox/http/fields.h"
#include "app/sandbox/http/routes.h"
#include "app/sandbox/market/order_changes.h"

#include <QJsonArray>

namespace purser::sandbox {

namespace {

QJsonObject refundJson(const Refund &refund)
{
    return {{QStringLiteral("id"), refund.id}, {QStringLiteral("amount_minor"), qint64(refund.minor)},
        {QStringLiteral("reason"), refund.reason}, {QStringLiteral("at"), toIsoMs(refund.at)}};
}

QJsonObject paymentJson(const Order &order)
{
    QJsonArray refunds;
    for (const Refund &refund : order.refunds)
        refunds.append(refundJson(refund));
    const Payment &payment = order.payment;
    return {{QStringLiteral("id"), payment.gatewayId}, {QStringLiteral("order"), order.id},
        {QStringLiteral("state"), wordOf(payment.state)}, {QStringLiteral("method"), payment.method},
        {QStringLiteral("currency"), order.currency}, {QStringLiteral("amount_minor"), qint64(order.total)},
        {QStringLiteral("paid_minor"), qint64(payment.paid)},
        {QStringLiteral("refunded_minor"), qint64(order.refunded)},
        {QStringLiteral("last4"), orNull(payment.last4)},
        {QStringLiteral("created_at"), toIsoMs(order.placedAt)},
        {QStringLiteral("captured_at"), orNull(payment.capturedAt)}, {QStringLiteral("refunds"), refunds}};
}

const Order *paidOrder(const Sandbox &sandbox, const Call &call)
{
    const Order *order = sandbox.market.findByPayment(call.captured.first());
    return order != nullptr && call.maySee(order->shop) ? order : nullptr;
}

Answer paymentAnswer(const Sandbox &sandbox, const Call &call)
{
    const Order *order = paidOrder(sandbox, call);
    return order != nullptr ? answer(200, paymentJson(*order)) : notFound();
}

Answer refundAnswer(Sandbox &sandbox, const Call &call)
{
    const Order *order = paidOrder(sandbox, call);
    if (order == nullptr)
        return notFound();
    Fields fields(call);
    Refund wanted;
    wanted.id = QStringLiteral("ref_g%1-%2").arg(order->id.mid(4)).arg(order->refunds.size() + 1);
    wanted.minor = fields.whole(QStringLiteral("amount_minor"), 1);
    wanted.reason = fields.text(QStringLiteral("reason"));
    wanted.at = sandbox.clock.now();
    if (const auto fault = fields.fault())
        return *fault;
    const Changed changed = refund(*order, wanted);
    if (!changed)
        return refused(changed.error());
    sandbox.market.change(*changed, wanted.at);
    return answer(201, refundJson(wanted));
}

} // namespace

QList<Route> gatewayRoutes(Sandbox &sandbox)
{
    return {{"GET", QStringLiteral("/pay/v1/payments/{id}"), Access::Bearer,
                [&sandbox](const Call &call) { return paymentAnswer(sandbox, call); }},
        {"POST", QStringLiteral("/pay/v1/payments/{id}/refunds"), Access::Keyed,
            [&sandbox](const Call &call) { return refundAnswer(sandbox, call); }}};
}

} // namespace purser::sandbox
