#include "marketplace/vendure/write_plans.h"

#include <QJsonArray>

namespace purser::marketplace::vendure {

namespace {

/// Between a reason and its key.
QString behind(const QString &key)
{
    return QStringLiteral(" · ") + key;
}

QJsonArray linesInput(const std::vector<LineQuantity> &lines)
{
    QJsonArray input;
    for (const LineQuantity &line : lines)
        input.append(QJsonObject {
            {QStringLiteral("orderLineId"), line.line}, {QStringLiteral("quantity"), line.quantity}});
    return input;
}

QJsonObject argument(const QString &name, const QString &value)
{
    return {{QStringLiteral("name"), name}, {QStringLiteral("value"), value}};
}

/// Totals of a payment's refunds that did not fail; of those with @p key only, when it is given.
std::int64_t refundedOf(const QJsonObject &payment, const QString &key)
{
    std::int64_t sum = 0;
    for (const auto &value : payment.value(u"refunds").toArray()) {
        const auto refund = value.toObject();
        const bool isMeant = key.isEmpty() || carriesKey(refund.value(u"reason").toString(), key);
        if (isMeant && refund.value(u"state").toString() != u"Failed")
            sum += refund.value(u"total").toInteger();
    }
    return sum;
}

/// `amount` alone fails in the server's own table: the deprecated parts have to be there.
QJsonObject refundInput(const QJsonObject &payment, std::int64_t amount, const QString &reason)
{
    return {{QStringLiteral("paymentId"), payment.value(u"id")}, {QStringLiteral("amount"), qint64(amount)},
        {QStringLiteral("reason"), reason}, {QStringLiteral("lines"), QJsonArray {}},
        {QStringLiteral("shipping"), 0}, {QStringLiteral("adjustment"), 0}};
}

} // namespace

QString keyedReason(const QString &reason, const QString &key)
{
    return reason.isEmpty() ? key : reason + behind(key);
}

bool carriesKey(const QString &reason, const QString &key)
{
    return reason == key || reason.endsWith(behind(key));
}

std::vector<LineQuantity> freePieces(const QJsonObject &order)
{
    std::map<QString, int> held;
    for (const auto &value : order.value(u"fulfillments").toArray()) {
        if (value.toObject().value(u"state").toString() == u"Cancelled")
            continue;
        for (const auto &line : value.toObject().value(u"lines").toArray())
            held[line.toObject().value(u"orderLineId").toString()] +=
                line.toObject().value(u"quantity").toInt();
    }
    std::vector<LineQuantity> free;
    for (const auto &value : order.value(u"lines").toArray()) {
        const QString id = value.toObject().value(u"id").toString();
        const int left = value.toObject().value(u"quantity").toInt() - held[id];
        if (left > 0)
            free.push_back({id, left, {}});
    }
    return free;
}

QJsonObject fulfilmentWith(const QJsonObject &order, const QString &tracking)
{
    for (const auto &value : order.value(u"fulfillments").toArray()) {
        auto one = value.toObject();
        if (one.value(u"trackingCode").toString() == tracking
            && one.value(u"state").toString() != u"Cancelled")
            return one;
    }
    return {};
}

QJsonObject fulfilInput(const Fulfilment &fulfilment, const QJsonObject &order)
{
    const QJsonObject handler {{QStringLiteral("code"), QStringLiteral("manual-fulfillment")},
        {QStringLiteral("arguments"),
            QJsonArray {argument(QStringLiteral("method"), fulfilment.carrier),
                argument(QStringLiteral("trackingCode"), fulfilment.tracking)}}};
    const auto lines = fulfilment.lines.empty() ? freePieces(order) : fulfilment.lines;
    return {{QStringLiteral("lines"), linesInput(lines)}, {QStringLiteral("handler"), handler}};
}

bool isCancelled(const QJsonObject &order, const Cancellation &cancellation, const QString &key)
{
    if (cancellation.lines.empty() && order.value(u"state").toString() == u"Cancelled")
        return true;
    return std::ranges::any_of(
        order.value(u"history").toObject().value(u"items").toArray(), [&key](const auto &entry) {
            return carriesKey(entry.toObject().value(u"data").toObject().value(u"reason").toString(), key);
        });
}

QJsonObject cancelInput(const Cancellation &cancellation, const QString &key)
{
    QJsonObject input {{QStringLiteral("orderId"), cancellation.order},
        {QStringLiteral("reason"), keyedReason(cancellation.reason, key)},
        {QStringLiteral("cancelShipping"), cancellation.lines.empty()}};
    if (!cancellation.lines.empty())
        input.insert(u"lines", linesInput(cancellation.lines));
    return input;
}

base::Result<std::vector<QJsonObject>> refundInputs(
    const QJsonObject &order, const RefundOrder &refund, const QString &key)
{
    const auto payments = order.value(u"payments").toArray();
    std::int64_t left = refund.amountMinor;
    for (const auto &payment : payments)
        left -= refundedOf(payment.toObject(), key);
    std::vector<QJsonObject> inputs;
    for (const auto &value : payments) {
        const auto payment = value.toObject();
        if (payment.value(u"state").toString() != u"Settled")
            continue;
        const std::int64_t room = payment.value(u"amount").toInteger() - refundedOf(payment, {});
        const std::int64_t amount = std::min(left, room);
        if (amount <= 0)
            continue;
        inputs.push_back(refundInput(payment, amount, keyedReason(refund.reason, key)));
        left -= amount;
    }
    if (left > 0)
        return base::fail(
            base::Error::Kind::Refused, QStringLiteral("vendure.refund-amount-error"), refund.order);
    return inputs;
}

} // namespace purser::marketplace::vendure
