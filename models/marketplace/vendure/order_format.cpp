#include "marketplace/vendure/order_format.h"

#include "marketplace/remote_sums.h"
#include "marketplace/vendure/order_lines.h"

#include <QJsonArray>

namespace purser::marketplace::vendure {

namespace {

/// What was paid, as Vendure's payments and refunds tell it.
struct Money
{
    std::int64_t settled = 0;
    std::int64_t authorised = 0;
    std::int64_t refunded = 0;
    bool isAtTheDoor = false;
    bool isDeclined = false;
    QString gatewayId {};
    std::vector<RemoteRefund> refunds {};
};

/// Vendure has no kind "cash on delivery": shops name such a payment method so.
bool namesCashOnDelivery(const QString &method)
{
    return method == u"cod" || method.contains(u"cash-on-delivery");
}

Money moneyOf(const QJsonObject &json)
{
    Money money;
    for (const auto &value : json.value(u"payments").toArray()) {
        const auto payment = value.toObject();
        const QString state = payment.value(u"state").toString();
        const std::int64_t amount = payment.value(u"amount").toInteger();
        money.isDeclined = money.isDeclined || state == u"Declined" || state == u"Error";
        if (state != u"Settled" && state != u"Authorized")
            continue;
        (state == u"Settled" ? money.settled : money.authorised) += amount;
        if (state == u"Authorized" && namesCashOnDelivery(payment.value(u"method").toString()))
            money.isAtTheDoor = true;
        if (money.gatewayId.isEmpty())
            money.gatewayId = payment.value(u"transactionId").toString();
        for (const auto &one : payment.value(u"refunds").toArray()) {
            const auto refund = one.toObject();
            if (refund.value(u"state").toString() == u"Failed")
                continue;
            money.refunds.push_back({refund.value(u"id").toString(), refund.value(u"total").toInteger(),
                refund.value(u"reason").toString()});
            money.refunded += money.refunds.back().amountMinor;
        }
    }
    return money;
}

orders::Payment paymentOf(const Money &money, std::int64_t total)
{
    using orders::Payment;
    if (money.settled > 0 && money.refunded >= money.settled)
        return Payment::Refunded;
    if (money.settled >= total)
        return Payment::Paid;
    if (money.authorised > 0 && money.settled + money.authorised >= total)
        return money.isAtTheDoor ? Payment::Cod : Payment::Authorised;
    if (money.settled > 0)
        return Payment::PartPaid;
    return money.isDeclined ? Payment::Failed : Payment::Pending;
}

RemoteStatus statusOf(const QString &state, const std::vector<RemoteLine> &lines)
{
    const auto all = [&lines](auto claim) { return std::ranges::all_of(lines, claim); };
    const auto isOver = [](const RemoteLine &line) {
        return line.quantity == line.cancelled + line.fulfilled;
    };
    if (state == u"Cancelled" || all([](const RemoteLine &line) { return line.quantity == line.cancelled; }))
        return RemoteStatus::Cancelled;
    return all(isOver) ? RemoteStatus::Fulfilled : RemoteStatus::Open;
}

/// What has left the house; a pending fulfilment is still in it.
std::vector<RemoteFulfilment> fulfilmentsOf(const QJsonObject &json)
{
    std::vector<RemoteFulfilment> sent;
    for (const auto &value : json.value(u"fulfillments").toArray()) {
        const auto one = value.toObject();
        const QString state = one.value(u"state").toString();
        const bool isDelivered = state == u"Delivered";
        if (state != u"Shipped" && !isDelivered)
            continue;
        const auto moved = base::parseIso(one.value(u"updatedAt").toString());
        sent.push_back({one.value(u"id").toString(), one.value(u"method").toString(),
            one.value(u"trackingCode").toString(),
            isDelivered ? QStringLiteral("delivered") : QStringLiteral("shipped"),
            isDelivered && moved ? base::toMilliseconds(*moved) : 0});
    }
    return sent;
}

/// Every moment and every part whose number only grows: updatedAt alone does not move with states.
class Changes
{
public:
    explicit Changes(const QJsonObject &json)
    {
        see(json);
        const auto history = json.value(u"history").toObject();
        m_count += history.value(u"totalItems").toInteger();
        seeAll(history.value(u"items").toArray(), false);
        seeAll(json.value(u"fulfillments").toArray(), true);
        seeAll(json.value(u"modifications").toArray(), true);
        seeAll(json.value(u"payments").toArray(), true);
        for (const auto &payment : json.value(u"payments").toArray())
            seeAll(payment.toObject().value(u"refunds").toArray(), true);
    }

    [[nodiscard]] base::Instant newest() const { return m_newest; }
    [[nodiscard]] std::int64_t version() const
    {
        return base::toMilliseconds(m_newest) * 1000 + std::min<std::int64_t>(m_count, 999);
    }

private:
    void see(const QJsonObject &json)
    {
        for (const auto key : {u"updatedAt", u"createdAt", u"orderPlacedAt"})
            if (const auto moment = base::parseIso(json.value(key).toString()))
                m_newest = std::max(m_newest, *moment);
    }
    void seeAll(const QJsonArray &parts, bool isCounted)
    {
        for (const auto &part : parts)
            see(part.toObject());
        m_count += isCounted ? parts.size() : 0;
    }

    base::Instant m_newest {};
    std::int64_t m_count = 0;
};

void readParties(RemoteOrder &order, const QJsonObject &json, FieldReader &reader)
{
    const auto buyer = json.value(u"customer").toObject();
    reader.enter(QStringLiteral("customer."));
    order.buyerId = reader.text(buyer, u"id");
    order.buyerName = fullName(reader.text(buyer, u"firstName"), reader.text(buyer, u"lastName"));
    order.buyerMail = reader.text(buyer, u"emailAddress");
    const auto to = json.value(u"shippingAddress").toObject();
    reader.enter(QStringLiteral("shippingAddress."));
    order.recipient.name = reader.text(to, u"fullName");
    order.recipient.organization = reader.text(to, u"company");
    order.recipient.country = reader.text(to, u"countryCode").toUpper();
    order.recipient.state = reader.text(to, u"province");
    order.recipient.city = reader.text(to, u"city");
    order.recipient.postcode = reader.text(to, u"postalCode");
    order.recipient.phone = reader.text(to, u"phoneNumber");
    QStringList street {reader.text(to, u"streetLine1"), reader.text(to, u"streetLine2")};
    street.removeAll(QString());
    order.recipient.street = street.join(u'\n');
    if (order.recipient.name.isEmpty())
        order.recipient.name = order.buyerName;
    if (order.recipient.phone.isEmpty())
        order.recipient.phone = reader.text(buyer, u"phoneNumber");
    reader.enter({});
}

void readSums(RemoteOrder &order, const QJsonObject &json, FieldReader &reader)
{
    const Money money = moneyOf(json);
    const std::int64_t total = reader.whole(json, u"totalWithTax");
    std::int64_t surcharges = 0;
    for (const auto &surcharge : json.value(u"surcharges").toArray())
        surcharges += surcharge.toObject().value(u"priceWithTax").toInteger();
    const std::int64_t received = money.settled + money.authorised;
    auto lines = readLines(json, reader.whole(json, u"subTotalWithTax") - surcharges,
        received >= total ? std::optional(received - total) : std::nullopt, reader);
    order.lines = std::move(lines.lines);
    order.shippingMinor = reader.whole(json, u"shippingWithTax") + surcharges;
    order.taxMinor = total - reader.whole(json, u"total") + lines.droppedTaxMinor;
    order.totalMinor = total + lines.droppedMinor;
    for (const RemoteLine &line : order.lines)
        order.discountMinor += line.discountMinor;
    order.payment = paymentOf(money, total);
    order.paidMinor = money.settled;
    order.refundedMinor = money.refunded;
    order.refunds = money.refunds;
    order.gatewayId = money.gatewayId;
}

bool isExpress(const QJsonObject &json)
{
    return std::ranges::any_of(json.value(u"shippingLines").toArray(), [](const auto &line) {
        return line.toObject()
            .value(u"shippingMethod")
            .toObject()
            .value(u"code")
            .toString()
            .contains(u"express");
    });
}

} // namespace

base::Result<RemoteOrder> parseOrder(const QJsonObject &json)
{
    FieldReader reader;
    RemoteOrder order;
    order.id = reader.word(json, u"id");
    order.number = reader.word(json, u"code");
    const auto currency = base::Currency::parse(reader.word(json, u"currencyCode"));
    if (!currency)
        reader.complain("order.unknown-currency", u"currencyCode");
    order.currency = currency.value_or(base::Currency {});
    order.placedAt = reader.moment(json, u"orderPlacedAt");
    (void)reader.moment(json, u"updatedAt");
    const Changes changes(json);
    order.updatedAt = changes.newest();
    order.version = changes.version();
    order.isExpress = isExpress(json);
    readParties(order, json, reader);
    readSums(order, json, reader);
    if (order.lines.empty())
        reader.complain("order.no-lines", u"lines");
    order.status = statusOf(reader.word(json, u"state"), order.lines);
    order.fulfilments = fulfilmentsOf(json);
    if (reader.problem())
        return tl::unexpected(*reader.problem());
    return order;
}

} // namespace purser::marketplace::vendure
