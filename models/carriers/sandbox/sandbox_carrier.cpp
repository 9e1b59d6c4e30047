#include "carriers/sandbox/sandbox_carrier.h"

namespace purser::carriers {

namespace {

using shipping::BoughtLabel;
using shipping::ParcelRequest;

QJsonObject addressOf(const base::PostalAddress &to)
{
    return {{QStringLiteral("name"), to.name}, {QStringLiteral("phone"), to.phone},
        {QStringLiteral("country"), to.country}, {QStringLiteral("state"), to.state},
        {QStringLiteral("city"), to.city}, {QStringLiteral("district"), to.sublocality},
        {QStringLiteral("street"), to.street}, {QStringLiteral("postcode"), to.postcode}};
}

QJsonObject bodyOf(const ParcelRequest &parcel)
{
    const auto &size = parcel.sizeMm;
    return {{QStringLiteral("weight_g"), parcel.weightGrams},
        {QStringLiteral("size_mm"), QJsonArray {size[0], size[1], size[2]}},
        {QStringLiteral("to"), addressOf(parcel.to)}, {QStringLiteral("cod_minor"), qint64(parcel.codMinor)},
        {QStringLiteral("insured_minor"), qint64(parcel.insuredMinor)}};
}

base::Money costOf(const QJsonObject &json)
{
    return {json.value(u"cost_minor").toInteger(),
        base::Currency::parse(json.value(u"currency").toString()).value_or(base::Currency {})};
}

base::Result<BoughtLabel> labelOf(const QJsonObject &json)
{
    BoughtLabel label;
    label.id = json.value(u"id").toString();
    label.carrier = json.value(u"carrier").toString();
    label.service = json.value(u"service").toString();
    label.tracking = json.value(u"tracking").toString();
    label.cost = costOf(json);
    label.routingCode = json.value(u"label").toObject().value(u"routing_code").toString();
    label.isVoided = json.value(u"state").toString() == u"voided";
    if (label.id.isEmpty() || label.tracking.isEmpty())
        return base::fail(base::Error::Kind::BrokenAnswer, QStringLiteral("label.incomplete"));
    return label;
}

} // namespace

SandboxCarrier::SandboxCarrier(net::HttpClient &http, const QUrl &url, const QString &apiToken)
    : m_session(http, url, apiToken, QStringLiteral("/v1/token"))
{}

base::Result<shipping::CarrierRates> SandboxCarrier::rates(const ParcelRequest &parcel, std::stop_token stop)
{
    QJsonObject body = bodyOf(parcel);
    body.insert(u"from", parcel.fromCountry);
    const auto answer = m_session.change("POST", QStringLiteral("/carrier/v1/rates"), body, {}, stop);
    if (!answer)
        return tl::unexpected(answer.error());
    shipping::CarrierRates rates;
    for (const auto &value : answer->value(u"rates").toArray()) {
        const auto rate = value.toObject();
        rates.rates.push_back({rate.value(u"service").toString(), rate.value(u"carrier").toString(),
            costOf(rate), base::parseIso(rate.value(u"delivery_by").toString()).value_or(base::Instant {})});
    }
    for (const auto &value : answer->value(u"refused").toArray())
        rates.refused.push_back(
            {value.toObject().value(u"service").toString(), value.toObject().value(u"code").toString()});
    return rates;
}

base::Result<BoughtLabel> SandboxCarrier::buy(
    const ParcelRequest &parcel, const QString &key, std::stop_token stop)
{
    QJsonObject body = bodyOf(parcel);
    body.insert(u"reference", parcel.reference);
    body.insert(u"service", parcel.service);
    return m_session.change("POST", QStringLiteral("/carrier/v1/labels"), body, key, stop).and_then(labelOf);
}

base::Result<std::optional<BoughtLabel>> SandboxCarrier::find(const QString &reference, std::stop_token stop)
{
    const auto path = QStringLiteral("/carrier/v1/labels?reference=")
        + QString::fromLatin1(QUrl::toPercentEncoding(reference));
    const auto answer = m_session.read(path, stop);
    if (!answer)
        return tl::unexpected(answer.error());
    for (const auto &value : answer->value(u"labels").toArray()) {
        auto label = labelOf(value.toObject());
        if (label && !label->isVoided)
            return std::optional(std::move(*label));
    }
    return std::optional<BoughtLabel> {};
}

base::Result<> SandboxCarrier::voidLabel(const QString &id, const QString &key, std::stop_token stop)
{
    const auto answer =
        m_session.change("POST", QStringLiteral("/carrier/v1/labels/%1/void").arg(id), {}, key, stop);
    if (!answer)
        return tl::unexpected(answer.error());
    return {};
}

base::Result<QString> SandboxCarrier::manifest(
    const QString &carrier, const QStringList &labels, const QString &key, std::stop_token stop)
{
    const auto answer = m_session.change("POST", QStringLiteral("/carrier/v1/manifests"),
        {{QStringLiteral("carrier"), carrier},
            {QStringLiteral("labels"), QJsonArray::fromStringList(labels)}},
        key, stop);
    if (!answer)
        return tl::unexpected(answer.error());
    return answer->value(u"id").toString();
}

base::Result<shipping::CarrierTracking> SandboxCarrier::track(const QString &number, std::stop_token stop)
{
    const auto answer = m_session.read(QStringLiteral("/carrier/v1/tracking/") + number, stop);
    if (!answer)
        return tl::unexpected(answer.error());
    shipping::CarrierTracking tracking {answer->value(u"state").toString(), {}, {}};
    for (const auto &value : answer->value(u"events").toArray()) {
        const auto event = value.toObject();
        const auto at = base::parseIso(event.value(u"at").toString());
        if (!at)
            continue;
        tracking.at = std::max(tracking.at, *at);
        const QStringList words {event.value(u"text").toString(), event.value(u"place").toString()};
        tracking.events.push_back({base::toMilliseconds(*at), event.value(u"code").toString(),
            event.value(u"state").toString(), words.join(u' ').trimmed()});
    }
    return tracking;
}

} // namespace purser::carriers
