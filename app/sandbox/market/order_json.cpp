#include "app/sandbox/market/order_json.h"

#include "app/sandbox/clock.h"

#include <QJsonArray>

namespace purser::sandbox {

namespace {

template <typename List, typename Write>
QJsonArray listed(const List &list, Write write)
{
    QJsonArray array;
    for (const auto &item : list)
        array.append(write(item));
    return array;
}

QJsonObject lineJson(const OrderLine &line)
{
    return {{QStringLiteral("id"), line.id}, {QStringLiteral("listing"), line.listing},
        {QStringLiteral("sku"), line.sku}, {QStringLiteral("title"), line.title},
        {QStringLiteral("variant"), orNull(line.variant)}, {QStringLiteral("category"), line.category},
        {QStringLiteral("quantity"), line.quantity},
        {QStringLiteral("unit_price_minor"), qint64(line.unitPrice)},
        {QStringLiteral("discount_minor"), qint64(line.discount)},
        {QStringLiteral("discounts"),
            listed(line.discounts,
                [](const LineDiscount &discount) {
                    return QJsonObject {{QStringLiteral("promotion"), discount.promotion},
                        {QStringLiteral("amount_minor"), qint64(discount.minor)}};
                })},
        {QStringLiteral("tax_minor"), qint64(line.tax)}, {QStringLiteral("total_minor"), qint64(line.total)},
        {QStringLiteral("cancelled_quantity"), line.cancelled},
        {QStringLiteral("fulfilled_quantity"), line.fulfilled},
        {QStringLiteral("returned_quantity"), line.returned}};
}

QJsonObject fulfilmentJson(const Fulfilment &fulfilment)
{
    return {{QStringLiteral("id"), fulfilment.id}, {QStringLiteral("carrier"), fulfilment.carrier},
        {QStringLiteral("tracking"), fulfilment.tracking},
        {QStringLiteral("previous_tracking"), QJsonArray::fromStringList(fulfilment.previousTracking)},
        {QStringLiteral("lines"), toJson(fulfilment.lines)}, {QStringLiteral("state"), fulfilment.state},
        {QStringLiteral("shipped_at"), toIsoMs(fulfilment.shippedAt)},
        {QStringLiteral("delivered_at"), orNull(fulfilment.deliveredAt)}};
}

QJsonObject refundJson(const Refund &refund)
{
    return {{QStringLiteral("id"), refund.id}, {QStringLiteral("amount_minor"), qint64(refund.minor)},
        {QStringLiteral("reason"), refund.reason}, {QStringLiteral("return_id"), orNull(refund.returnId)},
        {QStringLiteral("lines"), toJson(refund.lines)}, {QStringLiteral("at"), toIsoMs(refund.at)}};
}

QJsonObject buyerJson(const Buyer &buyer)
{
    return {{QStringLiteral("id"), buyer.id}, {QStringLiteral("name"), buyer.name},
        {QStringLiteral("mail"), orNull(buyer.mail)}, {QStringLiteral("phone"), orNull(buyer.phone)},
        {QStringLiteral("member_level"), orNull(buyer.memberLevel)},
        {QStringLiteral("locale"), buyer.locale}};
}

QJsonObject paymentJson(const Payment &payment)
{
    return {{QStringLiteral("state"), wordOf(payment.state)}, {QStringLiteral("method"), payment.method},
        {QStringLiteral("paid_minor"), qint64(payment.paid)},
        {QStringLiteral("gateway_id"), payment.gatewayId},
        {QStringLiteral("captured_at"), orNull(payment.capturedAt)}};
}

QJsonObject promotionJson(const AppliedPromotion &promotion)
{
    return {{QStringLiteral("id"), promotion.id}, {QStringLiteral("title"), promotion.title},
        {QStringLiteral("level"), promotion.level}, {QStringLiteral("kind"), promotion.kind},
        {QStringLiteral("amount_minor"), qint64(promotion.minor)}};
}

QJsonValue cancellationJson(const std::optional<Cancellation> &cancellation)
{
    if (!cancellation)
        return QJsonValue::Null;
    return QJsonObject {{QStringLiteral("by"), cancellation->by},
        {QStringLiteral("reason"), cancellation->reason}, {QStringLiteral("at"), toIsoMs(cancellation->at)}};
}

void addAmounts(QJsonObject &json, const Order &order)
{
    json[QStringLiteral("tax_included")] = order.taxIncluded;
    json[QStringLiteral("shipping_minor")] = qint64(order.shipping);
    json[QStringLiteral("discount_minor")] = qint64(order.discount);
    json[QStringLiteral("tax_minor")] = qint64(order.tax);
    json[QStringLiteral("total_minor")] = qint64(order.total);
    json[QStringLiteral("refunded_minor")] = qint64(order.refunded);
}

} // namespace

QJsonValue orNull(const QString &text)
{
    return text.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue orNull(const std::optional<base::Instant> &instant)
{
    return instant ? QJsonValue(toIsoMs(*instant)) : QJsonValue(QJsonValue::Null);
}

QString wordOf(PaymentState state)
{
    switch (state) {
    case PaymentState::Pending: return QStringLiteral("pending");
    case PaymentState::Authorised: return QStringLiteral("authorised");
    case PaymentState::Paid: return QStringLiteral("paid");
    case PaymentState::Failed: return QStringLiteral("failed");
    case PaymentState::Cod: return QStringLiteral("cod");
    case PaymentState::Disputed: return QStringLiteral("disputed");
    }
    return {};
}

QString wordOf(OrderStatus status)
{
    switch (status) {
    case OrderStatus::Open: return QStringLiteral("open");
    case OrderStatus::Cancelled: return QStringLiteral("cancelled");
    case OrderStatus::Fulfilled: return QStringLiteral("fulfilled");
    case OrderStatus::Completed: return QStringLiteral("completed");
    }
    return {};
}

QJsonArray toJson(const QList<LineQuantity> &lines)
{
    return listed(lines, [](const LineQuantity &line) {
        return QJsonObject {
            {QStringLiteral("line_id"), line.line}, {QStringLiteral("quantity"), line.quantity}};
    });
}

QJsonObject toJson(const Address &address)
{
    return {{QStringLiteral("name"), orNull(address.name)}, {QStringLiteral("phone"), orNull(address.phone)},
        {QStringLiteral("country"), address.country}, {QStringLiteral("state"), orNull(address.state)},
        {QStringLiteral("city"), orNull(address.city)},
        {QStringLiteral("district"), orNull(address.district)},
        {QStringLiteral("street"), orNull(address.street)},
        {QStringLiteral("postcode"), orNull(address.postcode)}};
}

QJsonObject toJson(const Order &order)
{
    QJsonObject json {{QStringLiteral("id"), order.id}, {QStringLiteral("number"), order.number},
        {QStringLiteral("shop"), order.shop}, {QStringLiteral("version"), order.version},
        {QStringLiteral("status"), wordOf(order.status)}, {QStringLiteral("currency"), order.currency},
        {QStringLiteral("placed_at"), toIsoMs(order.placedAt)},
        {QStringLiteral("updated_at"), toIsoMs(order.updatedAt)},
        {QStringLiteral("ship_by"), toIsoMs(order.shipBy)},
        {QStringLiteral("service"), order.isExpress ? QStringLiteral("express") : QStringLiteral("standard")},
        {QStringLiteral("note"), orNull(order.note)}, {QStringLiteral("buyer"), buyerJson(order.buyer)},
        {QStringLiteral("ship_to"), toJson(order.shipTo)},
        {QStringLiteral("payment"), paymentJson(order.payment)},
        {QStringLiteral("lines"), listed(order.lines, lineJson)},
        {QStringLiteral("promotions"), listed(order.promotions, promotionJson)},
        {QStringLiteral("fulfilments"), listed(order.fulfilments, fulfilmentJson)},
        {QStringLiteral("refunds"), listed(order.refunds, refundJson)},
        {QStringLiteral("cancel"), cancellationJson(order.cancellation)}};
    json[QStringLiteral("gift")] = order.giftMessage
        ? QJsonValue(QJsonObject {{QStringLiteral("message"), *order.giftMessage}})
        : QJsonValue(QJsonValue::Null);
    addAmounts(json, order);
    return json;
}

} // namespace purser::sandbox
