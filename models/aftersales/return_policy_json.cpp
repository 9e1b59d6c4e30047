#include "aftersales/return_policy_json.h"

#include <QFile>
#include <QJsonArray>

namespace purser::aftersales {

namespace {

using Parsed = base::Result<ReturnPolicy>;

QStringList words(const QJsonValue &list)
{
    QStringList found;
    for (const QJsonValue &word : list.toArray())
        found.append(word.toString());
    return found;
}

/// The law of a country fixes from which day the seller's time runs and which days do not count.
bool applyLaw(ReturnPolicy &policy)
{
    if (policy.country == u"CN") {
        policy.shift = ReturnPolicy::Shift::Holidays;
        policy.refundFrom = ReturnPolicy::RefundFrom::GoodsBack;
        return true;
    }
    if (policy.country == u"EU") {
        policy.shift = ReturnPolicy::Shift::WeekendsAndHolidays;
        policy.refundFrom = ReturnPolicy::RefundFrom::Request;
        return true;
    }
    return false;
}

Parsed policyOf(const QJsonObject &json)
{
    ReturnPolicy policy {.id = json.value(u"id").toString(),
        .country = json.value(u"country").toString(),
        .windowDays = json.value(u"days").toInt(),
        .exceptions = words(json.value(u"exceptions")),
        .exceptionsIfConfirmed = words(json.value(u"exceptions_if_confirmed")),
        .refundDays = json.value(u"refund_days").toInt(),
        .refundsOutboundFreight = json.value(u"outbound_freight_refund").isString()
            || json.value(u"outbound_freight_refund").toBool()};
    const auto broken = [&](const QString &what) {
        return base::fail(base::Error::Kind::BrokenAnswer, QStringLiteral("return-policy.broken"),
            QStringLiteral("policy \"%1\": %2").arg(policy.id, what));
    };
    if (policy.windowDays < 1 || policy.refundDays < 1)
        return broken(QStringLiteral("needs days and refund_days above 0"));
    if (!applyLaw(policy))
        return broken(QStringLiteral("no calendar rule for country \"%1\"").arg(policy.country));
    return policy;
}

QDate dayOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

} // namespace

base::Result<std::vector<ReturnPolicy>> parseReturnPolicies(const QJsonDocument &document)
{
    const QJsonArray list =
        document.isArray() ? document.array() : document.object().value(u"policies").toArray();
    std::vector<ReturnPolicy> policies;
    for (const QJsonValue &entry : list) {
        if (!entry.toObject().contains(u"days"))
            continue;
        auto policy = policyOf(entry.toObject());
        if (!policy)
            return tl::unexpected(policy.error());
        policies.push_back(*std::move(policy));
    }
    return policies;
}

const std::vector<ReturnPolicy> &builtInReturnPolicies()
{
    static const std::vector<ReturnPolicy> policies = [] {
        QFile file(QStringLiteral(":/purser/returns/policies.json"));
        if (!file.open(QIODevice::ReadOnly))
            return std::vector<ReturnPolicy> {};
        return parseReturnPolicies(QJsonDocument::fromJson(file.readAll()))
            .value_or(std::vector<ReturnPolicy> {});
    }();
    return policies;
}

tl::expected<Holidays, base::Refusal> parseHolidays(const QJsonObject &object)
{
    Holidays holidays;
    for (auto country = object.begin(); country != object.end(); ++country) {
        for (const QJsonValue &entry : country->toArray()) {
            const QDate day = dayOf(entry);
            if (!day.isValid())
                return base::refuse(QStringLiteral("return-policy.bad-day"), {entry.toString()});
            holidays[country.key()].insert(day);
        }
    }
    return holidays;
}

tl::expected<ReturnWish, base::Refusal> parseReturnWish(const QJsonObject &object)
{
    ReturnWish wish {.receivedOn = dayOf(object.value(u"received_on")),
        .requestedOn = dayOf(object.value(u"requested_on")),
        .buyerConfirmedException = object.value(u"buyer_confirmed_exception").toBool(),
        .goodsBackOn = dayOf(object.value(u"goods_back_on"))};
    if (!wish.receivedOn.isValid())
        return base::refuse(QStringLiteral("return-policy.bad-day"), {QStringLiteral("received_on")});
    if (!wish.requestedOn.isValid())
        return base::refuse(QStringLiteral("return-policy.bad-day"), {QStringLiteral("requested_on")});
    if (object.value(u"item_tag").isString())
        wish.itemTag = object.value(u"item_tag").toString();
    return wish;
}

QJsonObject toJson(const ReturnVerdict &verdict)
{
    QJsonObject json {{QStringLiteral("deadline"), verdict.deadline.toString(Qt::ISODate)},
        {QStringLiteral("eligible"), verdict.isEligible()}, {QStringLiteral("reason"), QJsonValue::Null}};
    if (!verdict.isEligible()) {
        json.insert(u"reason", toCode(*verdict.refusedFor));
        return json;
    }
    json.insert(u"goods_back_on", verdict.goodsBackOn.toString(Qt::ISODate));
    json.insert(u"refund_due_by", verdict.refundDueBy.toString(Qt::ISODate));
    json.insert(u"refund_outbound_standard_freight", verdict.refundsOutboundFreight);
    return json;
}

} // namespace purser::aftersales
