#include "app/sandbox/carrier/carrier.h"

#include "app/sandbox/clock.h"
#include "app/sandbox/market/order_json.h"
#include "app/sandbox/world/chance.h"

#include <QJsonArray>

namespace purser::sandbox {

namespace {

QString numbered(const QString &kind, int number)
{
    return QStringLiteral("%1_%2").arg(kind).arg(number, 8, 10, QLatin1Char('0'));
}

bool isOfChina(const QString &carrier)
{
    return carrier == u"sf" || carrier == u"zto";
}

/// What the sorting machine reads: where it goes, by which service.
QString routingOf(const CarrierService &service, const Address &to, Chance &chance)
{
    return QStringLiteral("%1-%2-%3%4")
        .arg(to.country, service.code.left(2).toUpper())
        .arg(chance.between(100, 999))
        .arg(service.isExpress ? u'E' : u'S');
}

} // namespace

QJsonObject toJson(const Label &label)
{
    return {{QStringLiteral("id"), label.id}, {QStringLiteral("reference"), label.reference},
        {QStringLiteral("service"), label.service}, {QStringLiteral("carrier"), label.carrier},
        {QStringLiteral("tracking"), label.tracking}, {QStringLiteral("currency"), label.currency},
        {QStringLiteral("cost_minor"), qint64(label.cost)}, {QStringLiteral("cod_minor"), qint64(label.cod)},
        {QStringLiteral("insured_minor"), qint64(label.insured)},
        {QStringLiteral("state"), label.isVoided ? QStringLiteral("voided") : QStringLiteral("live")},
        {QStringLiteral("manifest"), orNull(label.manifest)},
        {QStringLiteral("label"),
            QJsonObject {{QStringLiteral("format"), QStringLiteral("data")},
                {QStringLiteral("routing_code"), label.routingCode}}},
        {QStringLiteral("created_at"), toIsoMs(label.createdAt)}};
}

QJsonObject toJson(const Parcel &parcel)
{
    QJsonArray events;
    for (const ParcelEvent &event : parcel.events)
        events.append(QJsonObject {{QStringLiteral("code"), codeOf(event.state)},
            {QStringLiteral("state"), wordOf(event.state)},
            {QStringLiteral("text"), textOf(event.state, isOfChina(parcel.carrier))},
            {QStringLiteral("place"), QJsonValue::Null}, {QStringLiteral("at"), toIsoMs(event.at)}});
    return {{QStringLiteral("number"), parcel.number}, {QStringLiteral("carrier"), parcel.carrier},
        {QStringLiteral("state"), wordOf(parcel.state)},
        {QStringLiteral("signed_by"), orNull(parcel.signedBy)}, {QStringLiteral("events"), events}};
}

QJsonObject toJson(const Manifest &manifest)
{
    return {{QStringLiteral("id"), manifest.id}, {QStringLiteral("carrier"), manifest.carrier},
        {QStringLiteral("labels"), QJsonArray::fromStringList(manifest.labels)},
        {QStringLiteral("created_at"), toIsoMs(manifest.createdAt)}};
}

tl::expected<Label, base::Refusal> Carrier::buy(const QString &reference, const QString &service,
    const ParcelWish &wish, const QString &shop, base::Instant at)
{
    const CarrierService *found = findService(service);
    if (found == nullptr)
        return base::refuse(QStringLiteral("invalid_service"), {service});
    if (const auto field = undeliverable(wish.to))
        return base::refuse(QStringLiteral("invalid_address"), {*field});
    const auto price = priceOf(*found, wish);
    if (!price)
        return base::refuse(QStringLiteral("invalid_parcel"), {price.error().code});
    // Drawn from the reference, not from the count: parallel buyers see the same world.
    const auto same = std::count_if(m_labels.begin(), m_labels.end(),
        [&](const auto &kept) { return kept.second.reference == reference; });
    Chance chance(m_seed, u"label", QStringLiteral("%1/%2").arg(reference).arg(same));
    Label label;
    label.id = numbered(QStringLiteral("lbl"), static_cast<int>(m_labels.size()) + 1);
    label.reference = reference;
    label.service = found->code;
    label.carrier = found->carrier;
    label.tracking = drawTracking(found->carrier, chance);
    label.currency = found->currency;
    label.routingCode = routingOf(*found, wish.to, chance);
    label.shop = shop;
    label.cost = *price;
    label.cod = wish.cod;
    label.insured = wish.insured;
    label.createdAt = at;
    m_labels.emplace(label.id, label);
    parcel(label.tracking, label.carrier, at);
    return label;
}

tl::expected<Label, base::Refusal> Carrier::voidLabel(const QString &id)
{
    Label &label = m_labels.at(id);
    if (label.isVoided)
        return base::refuse(QStringLiteral("already_voided"));
    if (m_parcels.value(label.tracking).state != ParcelState::LabelCreated)
        return base::refuse(QStringLiteral("picked_up"));
    if (!label.manifest.isNull())
        return base::refuse(QStringLiteral("in_manifest"));
    label.isVoided = true;
    return label;
}

tl::expected<Manifest, base::Refusal> Carrier::handOver(
    const QString &carrier, const QStringList &labels, base::Instant at)
{
    for (const QString &id : labels) {
        const Label *label = findLabel(id);
        if (label == nullptr || label->carrier != carrier)
            return base::refuse(QStringLiteral("invalid_label"), {id});
        if (label->isVoided)
            return base::refuse(QStringLiteral("label_voided"), {id});
        if (!label->manifest.isNull())
            return base::refuse(QStringLiteral("in_manifest"), {id});
    }
    if (labels.isEmpty())
        return base::refuse(QStringLiteral("invalid_label"));
    const Manifest manifest {numbered(QStringLiteral("man"), ++m_manifests), carrier, labels, at};
    for (const QString &id : labels)
        m_labels.at(id).manifest = manifest.id;
    return manifest;
}

const Label *Carrier::findLabel(const QString &id) const
{
    const auto found = m_labels.find(id);
    return found == m_labels.end() ? nullptr : &found->second;
}

const Parcel *Carrier::findParcel(const QString &number) const
{
    const auto found = m_parcels.find(number);
    return found == m_parcels.end() ? nullptr : &*found;
}

Parcel &Carrier::parcel(const QString &number, const QString &carrier, base::Instant at)
{
    auto found = m_parcels.find(number);
    if (found == m_parcels.end()) {
        const Parcel fresh {
            .number = number, .carrier = carrier, .events = {{ParcelState::LabelCreated, at}}};
        found = m_parcels.insert(number, fresh);
    }
    return *found;
}

} // namespace purser::sandbox
