#include "marketplace/sandbox/sandbox_format.h"

#include "base/json.h"
#include "marketplace/field_reader.h"

#include <QJsonArray>

namespace purser::marketplace {

namespace {

std::int64_t momentOrZero(const QJsonObject &json, QStringView key)
{
    const auto value = base::parseIso(json.value(key).toString());
    return value ? base::toMilliseconds(*value) : 0;
}

RemoteLine lineOf(const QJsonObject &json, FieldReader &reader)
{
    RemoteLine line;
    line.id = reader.word(json, u"id");
    line.listing = reader.text(json, u"listing");
    line.sku = reader.text(json, u"sku");
    line.title = reader.text(json, u"title");
    line.variant = reader.text(json, u"variant");
    line.quantity = reader.count(json, u"quantity");
    line.cancelled = reader.count(json, u"cancelled_quantity");
    line.fulfilled = reader.count(json, u"fulfilled_quantity");
    line.returned = reader.count(json, u"returned_quantity");
    line.unitMinor = reader.whole(json, u"unit_price_minor");
    line.discountMinor = reader.whole(json, u"discount_minor");
    line.taxMinor = reader.whole(json, u"tax_minor");
    line.totalMinor = reader.whole(json, u"total_minor");
    return line;
}

RemoteStatus statusOf(const QString &word, FieldReader &reader)
{
    if (word == u"open")
        return RemoteStatus::Open;
    if (word == u"cancelled")
        return RemoteStatus::Cancelled;
    if (word == u"fulfilled")
        return RemoteStatus::Fulfilled;
    if (word == u"completed")
        return RemoteStatus::Completed;
    reader.complain("order.unknown-status", u"status");
    return RemoteStatus::Open;
}

void readPayment(RemoteOrder &order, const QJsonObject &json, FieldReader &reader)
{
    const QString state = reader.word(json, u"state");
    const auto payment = orders::parsePayment(state);
    if (!payment)
        reader.complain("order.unknown-payment", u"payment.state");
    order.payment = payment.value_or(orders::Payment::Pending);
    order.paidMinor = reader.whole(json, u"paid_minor");
    order.gatewayId = reader.text(json, u"gateway_id");
}

base::PostalAddress addressOf(const QJsonObject &json, FieldReader &reader)
{
    base::PostalAddress address;
    address.name = reader.text(json, u"name");
    address.phone = reader.text(json, u"phone");
    address.country = reader.text(json, u"country");
    address.state = reader.text(json, u"state");
    address.city = reader.text(json, u"city");
    address.sublocality = reader.text(json, u"district");
    address.street = reader.text(json, u"street");
    address.postcode = reader.text(json, u"postcode");
    return address;
}

void readParties(RemoteOrder &order, const QJsonObject &json, FieldReader &reader)
{
    const auto buyer = json.value(u"buyer").toObject();
    reader.enter(QStringLiteral("buyer."));
    order.buyerId = reader.word(buyer, u"id");
    order.buyerName = reader.text(buyer, u"name");
    order.buyerMail = reader.text(buyer, u"mail");
    order.buyerLocale = reader.text(buyer, u"locale");
    reader.enter(QStringLiteral("ship_to."));
    order.recipient = addressOf(json.value(u"ship_to").toObject(), reader);
}

void readSums(RemoteOrder &order, const QJsonObject &json, FieldReader &reader)
{
    order.shippingMinor = reader.whole(json, u"shipping_minor");
    order.discountMinor = reader.whole(json, u"discount_minor");
    order.taxMinor = reader.whole(json, u"tax_minor");
    order.totalMinor = reader.whole(json, u"total_minor");
    order.refundedMinor = reader.whole(json, u"refunded_minor");
}

void readParts(RemoteOrder &order, const QJsonObject &json, FieldReader &reader)
{
    int at = 0;
    for (const auto &line : json.value(u"lines").toArray()) {
        reader.enter(QStringLiteral("lines[%1].").arg(at++));
        order.lines.push_back(lineOf(line.toObject(), reader));
    }
    if (order.lines.empty())
        reader.complain("order.no-lines", u"lines");
    for (const auto &value : json.value(u"fulfilments").toArray()) {
        const auto fulfilment = value.toObject();
        order.fulfilments.push_back(
            {fulfilment.value(u"id").toString(), fulfilment.value(u"carrier").toString(),
                fulfilment.value(u"tracking").toString(), fulfilment.value(u"state").toString(),
                momentOrZero(fulfilment, u"delivered_at"), momentOrZero(fulfilment, u"shipped_at")});
    }
    for (const auto &value : json.value(u"refunds").toArray()) {
        const auto refund = value.toObject();
        order.refunds.push_back({refund.value(u"id").toString(), refund.value(u"amount_minor").toInteger(),
            refund.value(u"reason").toString()});
    }
}

} // namespace

base::Result<RemoteOrder> parseSandboxOrder(const QJsonObject &json)
{
    FieldReader reader;
    RemoteOrder order;
    order.id = reader.word(json, u"id");
    order.number = reader.word(json, u"number");
    order.version = reader.whole(json, u"version");
    order.status = statusOf(reader.word(json, u"status"), reader);
    const auto currency = base::Currency::parse(reader.word(json, u"currency"));
    if (!currency)
        reader.complain("order.unknown-currency", u"currency");
    order.currency = currency.value_or(base::Currency {});
    order.placedAt = reader.moment(json, u"placed_at");
    order.updatedAt = reader.moment(json, u"updated_at");
    order.shipBy = base::parseIso(json.value(u"ship_by").toString());
    order.isExpress = json.value(u"service").toString() == u"express";
    order.isGift = json.value(u"gift").isObject();
    order.giftMessage = json.value(u"gift").toObject().value(u"message").toString();
    order.note = reader.text(json, u"note");
    readSums(order, json, reader);
    readPayment(order, json.value(u"payment").toObject(), reader);
    readParties(order, json, reader);
    readParts(order, json, reader);
    if (reader.problem())
        return tl::unexpected(*reader.problem());
    return order;
}

ChangesPage parseSandboxOrders(const QJsonArray &orders)
{
    ChangesPage page;
    for (const auto &value : orders) {
        const auto json = value.toObject();
        auto order = parseSandboxOrder(json);
        if (order)
            page.orders.push_back(std::move(*order));
        else
            page.broken.push_back({json.value(u"id").toString(), order.error().code, order.error().detail,
                base::compact(json)});
    }
    return page;
}

base::Result<RemoteReturn> parseSandboxReturn(const QJsonObject &json)
{
    FieldReader reader;
    RemoteReturn request;
    request.id = reader.word(json, u"id");
    request.order = reader.word(json, u"order");
    request.version = reader.whole(json, u"version");
    request.kind = reader.word(json, u"kind");
    request.state = reader.word(json, u"state");
    request.reason = reader.word(json, u"reason");
    request.tracking = json.value(u"return_tracking").toString();
    request.requestedAt = reader.moment(json, u"requested_at");
    request.updatedAt = reader.moment(json, u"updated_at");
    for (const auto &value : json.value(u"lines").toArray()) {
        const auto line = value.toObject();
        request.lines.push_back({reader.word(line, u"line_id"), reader.count(line, u"quantity"),
            line.value(u"grade").toString()});
    }
    if (reader.problem())
        return tl::unexpected(*reader.problem());
    return request;
}

base::Result<RemoteMessage> parseSandboxMessage(const QJsonObject &json)
{
    static const QStringList kTopics {QStringLiteral("address"), QStringLiteral("shortage"),
        QStringLiteral("payment"), QStringLiteral("delivery"), QStringLiteral("survey")};
    FieldReader reader;
    RemoteMessage message;
    message.id = reader.word(json, u"id");
    message.order = reader.word(json, u"order");
    message.isFromBuyer = reader.word(json, u"from") == u"buyer";
    message.text = json.value(u"text").toString();
    message.choice = json.value(u"choice").toString();
    message.at = reader.moment(json, u"at");
    const QString topic = json.value(u"topic").toString();
    message.topic = kTopics.contains(topic) ? topic : QStringLiteral("other");
    if (reader.problem())
        return tl::unexpected(*reader.problem());
    return message;
}

ShopFacts parseSandboxShop(const QJsonObject &json)
{
    FieldReader reader;
    return {json.value(u"currency").toString(), json.value(u"zone").toString(),
        addressOf(json.value(u"sender").toObject(), reader)};
}

RemoteListing parseSandboxProduct(const QJsonObject &json)
{
    RemoteListing listing {json.value(u"listing").toString(), {}};
    for (const auto &value : json.value(u"parts").toArray()) {
        const auto item = value.toObject().value(u"item").toObject();
        const auto size = item.value(u"size_mm").toArray();
        RemotePart part;
        part.quantity = value.toObject().value(u"quantity").toInt(1);
        part.sku = item.value(u"sku").toString();
        part.title = item.value(u"title").toString();
        part.variant = item.value(u"variant").toString();
        part.category = item.value(u"category").toString();
        part.weightGrams = item.value(u"weight_g").toInt();
        part.lengthMm = size.at(0).toInt();
        part.widthMm = size.at(1).toInt();
        part.heightMm = size.at(2).toInt();
        part.isFragile = item.value(u"fragile").toBool();
        part.hasShelfLife = !item.value(u"shelf_life_days").isNull();
        for (const auto &barcode : item.value(u"barcodes").toArray())
            part.barcodes.emplace_back(
                barcode.toObject().value(u"code").toString(), barcode.toObject().value(u"factor").toInt(1));
        for (const auto &bin : item.value(u"bins").toArray())
            part.bins.emplace_back(
                bin.toObject().value(u"warehouse").toString(), bin.toObject().value(u"bin").toString());
        const auto same = std::ranges::find(listing.parts, part.sku, &RemotePart::sku);
        if (same == listing.parts.end())
            listing.parts.push_back(std::move(part));
        else
            same->quantity += part.quantity;
    }
    return listing;
}

std::vector<RemoteStock> parseSandboxStock(const QJsonObject &json)
{
    std::vector<RemoteStock> levels;
    for (const auto &value : json.value(u"levels").toArray()) {
        const auto level = value.toObject();
        levels.push_back({json.value(u"sku").toString(), level.value(u"warehouse").toString(),
            level.value(u"on_hand").toInt()});
    }
    return levels;
}

QJsonArray sandboxLines(const std::vector<LineQuantity> &lines)
{
    QJsonArray array;
    for (const LineQuantity &line : lines) {
        QJsonObject object {
            {QStringLiteral("line_id"), line.line}, {QStringLiteral("quantity"), line.quantity}};
        if (!line.grade.isEmpty())
            object.insert(u"grade", line.grade);
        array.append(object);
    }
    return array;
}

} // namespace purser::marketplace
