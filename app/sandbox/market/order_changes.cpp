#include "app/sandbox/market/order_changes.h"

#include <algorithm>

namespace purser::sandbox {

namespace {

OrderLine *lineOf(Order &order, const QString &id)
{
    const auto found = std::find_if(
        order.lines.begin(), order.lines.end(), [&](const OrderLine &line) { return line.id == id; });
    return found == order.lines.end() ? nullptr : &*found;
}

Fulfilment *fulfilmentOf(Order &order, const QString &id)
{
    const auto found = std::find_if(order.fulfilments.begin(), order.fulfilments.end(),
        [&](const Fulfilment &fulfilment) { return fulfilment.id == id; });
    return found == order.fulfilments.end() ? nullptr : &*found;
}

std::optional<base::Refusal> lineFault(Order &order, const QList<LineQuantity> &lines)
{
    for (const LineQuantity &wanted : lines) {
        if (lineOf(order, wanted.line) == nullptr)
            return base::Refusal {QStringLiteral("invalid_line"), {wanted.line}};
        if (wanted.quantity <= 0)
            return base::Refusal {QStringLiteral("invalid_quantity"), {wanted.line}};
    }
    return std::nullopt;
}

bool isSettled(PaymentState state)
{
    return state != PaymentState::Pending && state != PaymentState::Failed;
}

void closeIfDone(Order &order)
{
    const auto isDone = [](const OrderLine &line) { return line.openQuantity() == 0; };
    if (order.status != OrderStatus::Open || !std::all_of(order.lines.begin(), order.lines.end(), isDone))
        return;
    const auto isShipped = [](const OrderLine &line) { return line.fulfilled > 0; };
    order.status = std::any_of(order.lines.begin(), order.lines.end(), isShipped) ? OrderStatus::Fulfilled
                                                                                  : OrderStatus::Cancelled;
}

QList<LineQuantity> openLines(const Order &order)
{
    QList<LineQuantity> open;
    for (const OrderLine &line : order.lines)
        if (line.openQuantity() > 0)
            open.append({line.id, line.openQuantity()});
    return open;
}

} // namespace

Changed fulfil(Order order, const Fulfilment &fulfilment)
{
    if (order.status != OrderStatus::Open)
        return base::refuse(QStringLiteral("order_not_open"));
    if (!isSettled(order.payment.state))
        return base::refuse(QStringLiteral("payment_not_settled"));
    if (fulfilment.tracking.trimmed().isEmpty())
        return base::refuse(QStringLiteral("invalid_tracking"));
    if (fulfilment.lines.isEmpty())
        return base::refuse(QStringLiteral("invalid_quantity"));
    if (const auto fault = lineFault(order, fulfilment.lines))
        return tl::unexpected(*fault);
    for (const LineQuantity &shipped : fulfilment.lines) {
        OrderLine &line = *lineOf(order, shipped.line);
        if (shipped.quantity > line.openQuantity())
            return base::refuse(QStringLiteral("over_fulfilled"), {line.id});
        line.fulfilled += shipped.quantity;
    }
    if (order.payment.state == PaymentState::Authorised) {
        order.payment.state = PaymentState::Paid;
        order.payment.paid = order.total;
        order.payment.capturedAt = fulfilment.shippedAt;
    }
    order.fulfilments.append(fulfilment);
    closeIfDone(order);
    return order;
}

Changed retrack(Order order, const QString &fulfilment, const QString &tracking, const QString &carrier)
{
    Fulfilment *found = fulfilmentOf(order, fulfilment);
    if (found == nullptr)
        return base::refuse(QStringLiteral("fulfilment_unknown"));
    if (tracking.trimmed().isEmpty())
        return base::refuse(QStringLiteral("invalid_tracking"));
    if (found->deliveredAt)
        return base::refuse(QStringLiteral("fulfilment_closed"));
    if (found->tracking != tracking)
        found->previousTracking.append(found->tracking);
    found->tracking = tracking;
    if (!carrier.isEmpty())
        found->carrier = carrier;
    return order;
}

Changed cancel(Order order, const QList<LineQuantity> &lines, const Cancellation &cancellation)
{
    if (order.status == OrderStatus::Fulfilled || order.status == OrderStatus::Completed)
        return base::refuse(QStringLiteral("already_fulfilled"));
    if (order.status != OrderStatus::Open)
        return base::refuse(QStringLiteral("order_not_open"));
    if (const auto fault = lineFault(order, lines))
        return tl::unexpected(*fault);
    for (const LineQuantity &dropped : lines.isEmpty() ? openLines(order) : lines) {
        OrderLine &line = *lineOf(order, dropped.line);
        if (dropped.quantity > line.openQuantity())
            return base::refuse(QStringLiteral("already_fulfilled"), {line.id});
        line.cancelled += dropped.quantity;
    }
    order.cancellation = cancellation;
    closeIfDone(order);
    return order;
}

Changed refund(Order order, const Refund &refund)
{
    if (refund.minor <= 0)
        return base::refuse(QStringLiteral("invalid_amount"));
    if (const auto fault = lineFault(order, refund.lines))
        return tl::unexpected(*fault);
    if (order.payment.paid == 0)
        return base::refuse(QStringLiteral("not_captured"));
    if (refund.minor > order.payment.paid - order.refunded)
        return base::refuse(QStringLiteral("over_refunded"));
    order.refunded += refund.minor;
    order.refunds.append(refund);
    return order;
}

Changed readdress(Order order, const Address &address)
{
    if (order.status == OrderStatus::Cancelled)
        return base::refuse(QStringLiteral("order_not_open"));
    if (order.status != OrderStatus::Open || !order.fulfilments.isEmpty())
        return base::refuse(QStringLiteral("already_fulfilled"));
    order.shipTo = address;
    return order;
}

Changed pay(Order order, base::Instant at)
{
    if (order.status != OrderStatus::Open)
        return base::refuse(QStringLiteral("order_not_open"));
    if (isSettled(order.payment.state) && order.payment.paid >= order.total)
        return base::refuse(QStringLiteral("already_paid"));
    order.payment.state = PaymentState::Paid;
    order.payment.paid = order.total;
    order.payment.capturedAt = at;
    return order;
}

Changed takeBack(Order order, const QList<LineQuantity> &lines)
{
    if (const auto fault = lineFault(order, lines))
        return tl::unexpected(*fault);
    for (const LineQuantity &back : lines) {
        OrderLine &line = *lineOf(order, back.line);
        if (back.quantity > line.fulfilled - line.returned)
            return base::refuse(QStringLiteral("over_returned"), {line.id});
        line.returned += back.quantity;
    }
    return order;
}

Changed moveFulfilment(Order order, const QString &fulfilment, const QString &state, base::Instant at)
{
    Fulfilment *found = fulfilmentOf(order, fulfilment);
    if (found == nullptr)
        return base::refuse(QStringLiteral("fulfilment_unknown"));
    found->state = state;
    if (state != u"delivered")
        return order;
    found->deliveredAt = at;
    if (order.payment.state == PaymentState::Cod && order.status != OrderStatus::Open) {
        order.payment.state = PaymentState::Paid;
        order.payment.paid = order.total;
        order.payment.capturedAt = at;
    }
    return order;
}

} // namespace purser::sandbox
