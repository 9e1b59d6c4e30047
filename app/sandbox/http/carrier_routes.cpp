#include "app/sandbox/http/fields.h"
#include "app/sandbox/http/routes.h"

#include <QJsonArray>

namespace purser::sandbox {

namespace {

QJsonObject serviceJson(const CarrierService &service)
{
    return {{QStringLiteral("code"), service.code}, {QStringLiteral("carrier"), service.carrier},
        {QStringLiteral("name"), service.name},
        {QStringLiteral("from"), QJsonArray::fromStringList(service.from)},
        {QStringLiteral("to"), QJsonArray::fromStringList(service.to)},
        {QStringLiteral("express"), service.isExpress}, {QStringLiteral("cod"), service.takesCod},
        {QStringLiteral("insurance"), service.insures}, {QStringLiteral("max_weight_g"), service.maxGrams},
        {QStringLiteral("max_length_mm"), service.maxMillimetres},
        {QStringLiteral("days_min"), service.daysMin}, {QStringLiteral("days_max"), service.daysMax}};
}

Answer servicesAnswer()
{
    QJsonArray services;
    for (const CarrierService &service : carrierServices())
        services.append(serviceJson(service));
    return answer(200, {{QStringLiteral("services"), services}});
}

ParcelWish parcelOf(Fields &fields)
{
    ParcelWish wish;
    wish.grams = static_cast<int>(fields.whole(QStringLiteral("weight_g"), 1));
    const QJsonArray size = fields.array(QStringLiteral("size_mm"));
    if (size.size() != 3)
        fields.complain(QStringLiteral("size_mm"));
    for (qsizetype side = 0; side < 3; ++side) {
        wish.sizeMm[static_cast<std::size_t>(side)] = size.at(side).toInt();
        if (size.at(side).toInt() < 1)
            fields.complain(QStringLiteral("size_mm"));
    }
    wish.to = fields.address(QStringLiteral("to"));
    wish.cod = fields.wholeOr(QStringLiteral("cod_minor"), 0, 0);
    wish.insured = fields.wholeOr(QStringLiteral("insured_minor"), 0, 0);
    return wish;
}

Answer ratesAnswer(const Sandbox &sandbox, const Call &call)
{
    Fields fields(call);
    const QString from = fields.text(QStringLiteral("from"));
    const ParcelWish wish = parcelOf(fields);
    if (const auto fault = fields.fault())
        return *fault;
    QJsonArray rates, refusals;
    for (const CarrierService &service : carrierServices()) {
        if (!service.from.contains(from))
            continue;
        const auto price = priceOf(service, wish);
        if (!price) {
            refusals.append(QJsonObject {
                {QStringLiteral("service"), service.code}, {QStringLiteral("code"), price.error().code}});
            continue;
        }
        const base::Instant by = sandbox.clock.now() + std::chrono::days(service.daysMax);
        rates.append(QJsonObject {{QStringLiteral("service"), service.code},
            {QStringLiteral("carrier"), service.carrier}, {QStringLiteral("currency"), service.currency},
            {QStringLiteral("cost_minor"), qint64(*price)}, {QStringLiteral("delivery_by"), toIsoMs(by)}});
    }
    if (rates.isEmpty() && refusals.isEmpty())
        return refused({QStringLiteral("invalid_from"), {from}});
    return answer(200, {{QStringLiteral("rates"), rates}, {QStringLiteral("refused"), refusals}});
}

Answer buyAnswer(Sandbox &sandbox, const Call &call)
{
    Fields fields(call);
    const QString reference = fields.text(QStringLiteral("reference"));
    const QString service = fields.text(QStringLiteral("service"));
    const ParcelWish wish = parcelOf(fields);
    if (const auto fault = fields.fault())
        return *fault;
    const auto label = sandbox.carrier.buy(reference, service, wish, call.shop, sandbox.clock.now());
    return label ? answer(201, toJson(*label)) : refused(label.error());
}

Answer labelsAnswer(const Sandbox &sandbox, const Call &call)
{
    const QString reference = call.query.queryItemValue(QStringLiteral("reference"), QUrl::FullyDecoded);
    QJsonArray labels;
    for (const auto &[id, label] : sandbox.carrier.labels())
        if (call.maySee(label.shop) && (reference.isEmpty() || reference == label.reference))
            labels.append(toJson(label));
    return answer(200, {{QStringLiteral("labels"), labels}});
}

Answer voidAnswer(Sandbox &sandbox, const Call &call)
{
    const Label *label = sandbox.carrier.findLabel(call.captured.first());
    if (label == nullptr || !call.maySee(label->shop))
        return notFound();
    const auto voided = sandbox.carrier.voidLabel(label->id);
    return voided ? answer(200, toJson(*voided)) : refused(voided.error());
}

Answer manifestAnswer(Sandbox &sandbox, const Call &call)
{
    Fields fields(call);
    const QString carrier = fields.text(QStringLiteral("carrier"));
    QStringList labels;
    for (const auto &label : fields.array(QStringLiteral("labels"))) {
        if (!label.isString())
            fields.complain(QStringLiteral("labels"));
        labels.append(label.toString());
    }
    if (const auto fault = fields.fault())
        return *fault;
    const base::Instant now = sandbox.clock.now();
    const auto manifest = sandbox.carrier.handOver(carrier, labels, now);
    if (!manifest)
        return refused(manifest.error());
    for (const QString &id : labels)
        sandbox.life.handedOver(sandbox.carrier.findLabel(id)->tracking, now);
    return answer(201, toJson(*manifest));
}

Answer trackingAnswer(const Sandbox &sandbox, const Call &call)
{
    const Parcel *parcel = sandbox.carrier.findParcel(call.captured.first());
    return parcel != nullptr ? answer(200, toJson(*parcel)) : notFound();
}

} // namespace

QList<Route> carrierRoutes(Sandbox &sandbox)
{
    return {{"GET", QStringLiteral("/carrier/v1/services"), Access::Bearer,
                [](const Call &) { return servicesAnswer(); }},
        {"POST", QStringLiteral("/carrier/v1/rates"), Access::Bearer,
            [&sandbox](const Call &call) { return ratesAnswer(sandbox, call); }},
        {"POST", QStringLiteral("/carrier/v1/labels"), Access::Keyed,
            [&sandbox](const Call &call) { return buyAnswer(sandbox, call); }},
        {"GET", QStringLiteral("/carrier/v1/labels"), Access::Bearer,
            [&sandbox](const Call &call) { return labelsAnswer(sandbox, call); }},
        {"POST", QStringLiteral("/carrier/v1/labels/{id}/void"), Access::Keyed,
            [&sandbox](const Call &call) { return voidAnswer(sandbox, call); }},
        {"POST", QStringLiteral("/carrier/v1/manifests"), Access::Keyed,
            [&sandbox](const Call &call) { return manifestAnswer(sandbox, call); }},
        {"GET", QStringLiteral("/carrier/v1/tracking/{number}"), Access::Bearer,
            [&sandbox](const Call &call) { return trackingAnswer(sandbox, call); }}};
}

} // namespace purser::sandbox
