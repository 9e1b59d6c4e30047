#include "marketplace/mercur/mercur_format.h"

#include "marketplace/field_reader.h"
#include "marketplace/remote_sums.h"

#include <QJsonArray>
#include <QLocale>

#include <numeric>

namespace purser::marketplace::mercur {

namespace {

/// Amounts of one order: the exact text beside a number where there is one, else the number as it is written.
class Amounts
{
public:
    Amounts(base::Currency currency, FieldReader &reader)
        : m_currency(currency)
        , m_reader(reader)
    {}

    std::int64_t operator()(const QJsonObject &json, const QString &key)
    {
        const auto exact = json.value(QStringLiteral("raw_") + key).toObject().value(u"value");
        const auto plain = json.value(key);
        const QString text = exact.isString() ? exact.toString()
            : plain.isDouble() ? QString::number(plain.toDouble(), 'f', QLocale::FloatingPointShortest)
                               : QString();
        const auto minor = roundedMinor(text, m_currency);
        if (!minor)
            m_reader.complain("order.bad-amount", key);
        return minor.value_or(0);
    }

private:
    base::Currency m_currency;
    FieldReader &m_reader;
};

RemoteLine lineOf(const QJsonObject &json, bool isCancelled, Amounts &amounts, FieldReader &reader)
{
    const auto detail = json.value(u"detail").toObject();
    RemoteLine line;
    line.id = reader.word(json, u"id");
    line.listing = reader.text(json, u"variant_id");
    line.sku = reader.text(json, u"variant_sku");
    line.title = reader.text(json, u"title");
    line.variant = reader.text(json, u"variant_title");
    line.quantity = reader.count(json, u"quantity");
    line.fulfilled =
        std::max(reader.count(detail, u"shipped_quantity"), reader.count(detail, u"delivered_quantity"));
    line.returned = reader.count(detail, u"return_received_quantity");
    line.cancelled = isCancelled ? std::max(0, line.quantity - line.fulfilled) : 0;
    line.unitMinor = amounts(json, QStringLiteral("unit_price"));
    line.discountMinor = amounts(json, QStringLiteral("discount_total"));
    line.taxMinor = amounts(json, QStringLiteral("tax_total"));
    line.totalMinor = amounts(json, QStringLiteral("total"));
    return line;
}

/// An order that parallel writes have damaged lists a line several times, and its sums are as many times too
/// high. @returns whether it is one
bool readLines(
    RemoteOrder &order, const QJsonObject &json, bool isCancelled, Amounts &amounts, FieldReader &reader)
{
    bool isDamaged = false;
    int at = 0;
    for (const auto &item : json.value(u"items").toArray()) {
        reader.enter(QStringLiteral("items[%1].").arg(at++));
        auto line = lineOf(item.toObject(), isCancelled, amounts, reader);
        const bool isKnown = std::ranges::find(order.lines, line.id, &RemoteLine::id) != order.lines.end();
        isDamaged = isDamaged || isKnown;
        if (!isKnown)
            order.lines.push_back(std::move(line));
    }
    reader.enter({});
    if (order.lines.empty())
        reader.complain("order.no-lines", u"items");
    return isDamaged;
}

void settleSums(RemoteOrder &order, bool isDamaged, std::int64_t authorised)
{
    std::vector<std::int64_t> totals;
    for (const RemoteLine &line : order.lines)
        totals.push_back(line.totalMinor);
    if (isDamaged) {
        order.totalMinor = std::max(order.paidMinor, authorised);
        order.shippingMinor =
            order.totalMinor - std::accumulate(totals.begin(), totals.end(), std::int64_t {0});
    }
    totals = summingUp(std::move(totals), order.totalMinor - order.shippingMinor);
    for (std::size_t line = 0; line < order.lines.size(); ++line)
        order.lines[line].totalMinor = totals[line];
}

void readAddress(RemoteOrder &order, const QJsonObject &to, FieldReader &reader)
{
    reader.enter(QStringLiteral("shipping_address."));
    order.recipient.name = fullName(reader.text(to, u"first_name"), reader.text(to, u"last_name"));
    order.recipient.organization = reader.text(to, u"company");
    order.recipient.phone = reader.text(to, u"phone");
    order.recipient.country = reader.text(to, u"country_code").toUpper();
    order.recipient.state = reader.text(to, u"province");
    order.recipient.city = reader.text(to, u"city");
    order.recipient.postcode = reader.text(to, u"postal_code");
    QStringList street {reader.text(to, u"address_1"), reader.text(to, u"address_2")};
    street.removeAll(QString());
    order.recipient.street = street.join(u'\n');
    order.buyerName = order.recipient.name;
    reader.enter({});
}

orders::Payment paymentOf(const RemoteOrder &order, std::int64_t authorised)
{
    using orders::Payment;
    if (order.paidMinor > 0 && order.refundedMinor >= order.paidMinor)
        return Payment::Refunded;
    if (order.paidMinor >= order.totalMinor)
        return Payment::Paid;
    if (order.paidMinor > 0)
        return Payment::PartPaid;
    return authorised >= order.totalMinor ? Payment::Authorised : Payment::Pending;
}

void readFulfilments(RemoteOrder &order, const QJsonObject &json)
{
    for (const auto &value : json.value(u"fulfillments").toArray()) {
        const auto one = value.toObject();
        const auto shipped = base::parseIso(one.value(u"shipped_at").toString());
        const auto delivered = base::parseIso(one.value(u"delivered_at").toString());
        if ((!shipped && !delivered) || !one.value(u"canceled_at").isNull())
            continue;
        const auto label = one.value(u"labels").toArray().at(0).toObject();
        order.fulfilments.push_back({one.value(u"id").toString(),
            json.value(u"shipping_methods").toArray().at(0).toObject().value(u"name").toString(),
            label.value(u"tracking_number").toString(),
            delivered ? QStringLiteral("delivered") : QStringLiteral("shipped"),
            delivered ? base::toMilliseconds(*delivered) : 0});
    }
}

RemoteStatus statusOf(const RemoteOrder &order, bool isCancelled)
{
    const auto isOver = [](const RemoteLine &line) { return line.fulfilled >= line.quantity; };
    if (isCancelled)
        return RemoteStatus::Cancelled;
    return std::ranges::all_of(order.lines, isOver) ? RemoteStatus::Fulfilled : RemoteStatus::Open;
}

} // namespace

base::Result<RemoteOrder> parseOrder(const QJsonObject &json)
{
    FieldReader reader;
    RemoteOrder order;
    order.id = reader.word(json, u"id");
    order.number = QString::number(reader.whole(json, u"display_id"));
    const auto currency = base::Currency::parse(reader.word(json, u"currency_code"));
    if (!currency)
        reader.complain("order.unknown-currency", u"currency_code");
    order.currency = currency.value_or(base::Currency {});
    order.placedAt = reader.moment(json, u"created_at");
    order.buyerMail = reader.text(json, u"email");
    const auto payment = json.value(u"split_order_payment").toObject();
    const auto captured = base::parseIso(payment.value(u"updated_at").toString());
    order.updatedAt = std::max(reader.moment(json, u"updated_at"), captured.value_or(base::Instant {}));
    order.version = base::toMilliseconds(order.updatedAt) * 1000
        + std::clamp<std::int64_t>(reader.whole(json, u"version"), 0, 999);
    const bool isCancelled = reader.word(json, u"status") == u"canceled";
    Amounts amounts(order.currency, reader);
    order.totalMinor = amounts(json, QStringLiteral("total"));
    order.shippingMinor = amounts(json, QStringLiteral("shipping_total"));
    order.discountMinor = amounts(json, QStringLiteral("discount_total"));
    order.taxMinor = amounts(json, QStringLiteral("tax_total"));
    const bool isDamaged = readLines(order, json, isCancelled, amounts, reader);
    readAddress(order, json.value(u"shipping_address").toObject(), reader);
    // The seller's own share of the payment; sums of the whole cart are none of his.
    order.gatewayId = payment.value(u"id").toString();
    order.paidMinor = amounts(payment, QStringLiteral("captured_amount"));
    order.refundedMinor = amounts(payment, QStringLiteral("refunded_amount"));
    const std::int64_t authorised = amounts(payment, QStringLiteral("authorized_amount"));
    settleSums(order, isDamaged, authorised);
    order.payment = paymentOf(order, authorised);
    readFulfilments(order, json);
    order.status = statusOf(order, isCancelled);
    if (reader.problem())
        return tl::unexpected(*reader.problem());
    return order;
}

std::vector<RemoteListing> listingsOf(const QJsonObject &product)
{
    std::vector<RemoteListing> listings;
    for (const auto &value : product.value(u"variants").toArray()) {
        const auto variant = value.toObject();
        RemotePart part;
        part.sku = variant.value(u"sku").toString();
        part.title = product.value(u"title").toString();
        part.variant = variant.value(u"title").toString();
        part.weightGrams = variant.value(u"weight").toInt();
        if (const QString barcode = variant.value(u"barcode").toString(); !barcode.isEmpty())
            part.barcodes.emplace_back(barcode, 1);
        listings.push_back({variant.value(u"id").toString(), {part}});
    }
    return listings;
}

std::vector<RemoteStock> stockOf(const QJsonObject &inventoryItem)
{
    std::vector<RemoteStock> levels;
    for (const auto &value : inventoryItem.value(u"location_levels").toArray()) {
        const auto level = value.toObject();
        levels.push_back({inventoryItem.value(u"sku").toString(), level.value(u"location_id").toString(),
            level.value(u"stocked_quantity").toInt()});
    }
    return levels;
}

} // namespace purser::marketplace::mercur
