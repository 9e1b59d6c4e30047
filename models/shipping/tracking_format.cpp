#include "shipping/tracking_format.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace purser::shipping {

namespace {

tl::unexpected<base::Error> broken(const QString &format, const QString &what)
{
    return base::fail(base::Error::Kind::BrokenAnswer, QStringLiteral("tracking.broken-format"),
        QStringLiteral("%1: %2").arg(format, what));
}

QRegularExpression whole(const QString &pattern)
{
    return QRegularExpression(QStringLiteral("\\A(?:%1)\\z").arg(pattern));
}

std::optional<CheckDigitRule> checkDigitOf(const QJsonObject &json)
{
    const QString name = json.value(u"name").toString();
    if (name == u"mod7")
        return Mod7Check {};
    if (name == u"mod10")
        return Mod10Check {.evenWeight = json.value(u"evens_multiplier").toInt(1),
            .oddWeight = json.value(u"odds_multiplier").toInt(1),
            .fromTheRight = json.value(u"reverse").toBool()};
    if (name == u"s10")
        return S10Check {};
    if (name == u"luhn")
        return LuhnCheck {};
    if (name == u"mod_37_36")
        return Mod3736Check {};
    if (name != u"sum_product_with_weightings_and_modulo")
        return std::nullopt;
    WeightedSumCheck sum {
        .firstModulo = json.value(u"modulo1").toInt(), .secondModulo = json.value(u"modulo2").toInt()};
    for (const QJsonValue &weight : json.value(u"weightings").toArray())
        sum.weights.push_back(weight.toInt());
    return sum.firstModulo > 0 && sum.secondModulo > 0 ? std::optional<CheckDigitRule>(sum) : std::nullopt;
}

TrackingLookup lookupOf(const QJsonObject &json)
{
    TrackingLookup lookup {.name = json.value(u"name").toString(), .group = json.value(u"group").toString()};
    for (const QJsonValue &value : json.value(u"values").toArray()) {
        const QString pattern = value[u"matches_regex"].isString()
            ? value[u"matches_regex"].toString()
            : QRegularExpression::escape(value[u"matches"].toString());
        const QString meaning =
            value[u"name"].isString() ? value[u"name"].toString() : value[u"country"].toString();
        lookup.words.push_back({whole(pattern), meaning, value[u"courier"].toString()});
    }
    return lookup;
}

std::optional<SerialPrefix> prefixOf(const QJsonObject &validation)
{
    const QJsonObject rule =
        validation.value(u"serial_number_format").toObject().value(u"prepend_if").toObject();
    if (rule.isEmpty())
        return std::nullopt;
    return SerialPrefix {
        QRegularExpression(rule.value(u"matches_regex").toString()), rule.value(u"content").toString()};
}

base::Result<TrackingFormat> formatOf(const QJsonObject &json)
{
    const QJsonObject validation = json.value(u"validation").toObject();
    TrackingFormat format {.carrier = json.value(u"carrier").toString(),
        .carrierName = json.value(u"carrier_name").toString(),
        .id = json.value(u"format_id").toString(),
        .name = json.value(u"name").toString(),
        .form = whole(json.value(u"regex").toString()),
        .prefix = prefixOf(validation),
        .trackingUrl = json.value(u"tracking_url").toString()};
    if (!format.form.isValid() || (format.prefix && !format.prefix->when.isValid()))
        return broken(format.id, QStringLiteral("expression"));
    const QJsonObject check = validation.value(u"checksum").toObject();
    format.checkDigit = checkDigitOf(check);
    if (!check.isEmpty() && !format.checkDigit)
        return broken(format.id, QStringLiteral("check digit \"%1\"").arg(check.value(u"name").toString()));
    for (const QJsonValue &lookup : json.value(u"lookups").toArray())
        format.lookups.push_back(lookupOf(lookup.toObject()));
    for (const QJsonValue &name : validation.value(u"additional").toObject().value(u"exists").toArray())
        format.mustBeKnown.append(name.toString());
    return format;
}

base::Result<std::vector<QRegularExpression>> shapesOf(const QString &carrier, const QJsonArray &patterns)
{
    std::vector<QRegularExpression> shapes;
    for (const QJsonValue &pattern : patterns) {
        shapes.push_back(whole(pattern.toString()));
        if (!shapes.back().isValid())
            return broken(carrier, pattern.toString());
    }
    return shapes;
}

QJsonDocument resource(const QString &name)
{
    QFile file(QStringLiteral(":/purser/tracking/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

} // namespace

base::Result<std::vector<TrackingFormat>> parseTrackingFormats(const QJsonDocument &document)
{
    if (!document.isArray())
        return broken(QStringLiteral("formats"), QStringLiteral("no list"));
    std::vector<TrackingFormat> formats;
    for (const QJsonValue &entry : document.array()) {
        auto format = formatOf(entry.toObject());
        if (!format)
            return tl::unexpected(format.error());
        formats.push_back(*std::move(format));
    }
    return formats;
}

base::Result<std::vector<DomesticFormat>> parseDomesticFormats(const QJsonDocument &document)
{
    if (!document.object().value(u"carriers").isArray())
        return broken(QStringLiteral("carriers"), QStringLiteral("no list"));
    std::vector<DomesticFormat> formats;
    for (const QJsonValue &entry : document.object().value(u"carriers").toArray()) {
        const QString carrier = entry[u"id"].toString();
        auto current = shapesOf(carrier, entry[u"current"].toArray());
        auto legacy = shapesOf(carrier, entry[u"legacy"].toArray());
        if (!current || !legacy)
            return tl::unexpected(current ? legacy.error() : current.error());
        formats.push_back({.carrier = carrier,
            .nameZh = entry[u"name_zh"].toString(),
            .kuaidi100 = entry[u"kuaidi100"].toString(),
            .current = *std::move(current),
            .legacy = *std::move(legacy)});
    }
    return formats;
}

const std::vector<TrackingFormat> &trackingFormats()
{
    static const auto formats = parseTrackingFormats(resource(QStringLiteral("formats.json")))
                                    .value_or(std::vector<TrackingFormat> {});
    return formats;
}

const std::vector<DomesticFormat> &domesticFormats()
{
    static const auto formats = parseDomesticFormats(resource(QStringLiteral("cn_formats.json")))
                                    .value_or(std::vector<DomesticFormat> {});
    return formats;
}

} // namespace purser::shipping
