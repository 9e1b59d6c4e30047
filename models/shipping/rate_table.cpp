#include "shipping/rate_table.h"

#include "base/json.h"

#include <QFile>

#include <algorithm>
#include <ranges>

namespace purser::shipping {

namespace {

tl::unexpected<base::Error> brokenTable(const QString &table, const QString &what)
{
    return base::fail(base::Error::Kind::BrokenAnswer, QStringLiteral("rates.broken"),
        QStringLiteral("table \"%1\": %2").arg(table, what));
}

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &text : list.toArray())
        texts.append(text.toString());
    return texts;
}

std::optional<std::int64_t> integerIf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

WeightStep weightStepOf(const QJsonObject &step)
{
    return {.belowGrams = integerIf(step.value(u"below_g")),
        .stepGrams = step.value(u"step_g").toInteger(),
        .rounding = step.value(u"mode").toString() == u"half_up" ? WeightStep::Rounding::HalfUp
                                                                 : WeightStep::Rounding::Up};
}

RateZone zoneOf(const QJsonObject &zone)
{
    return {.provinces = textsOf(zone.value(u"provinces")),
        .firstGrams = zone.value(u"first_g").toInteger(),
        .firstPriceMinor = zone.value(u"first_price").toInteger(),
        .stepPriceMinor = zone.value(u"step_price").toInteger()};
}

base::Result<Tariff> zoneTariffOf(const QString &id, const QJsonObject &json)
{
    ZoneTariff tariff {.origin = json.value(u"origin").toString(),
        .divisor = json.value(u"divisor").toInteger(),
        .divisorSameProvince = integerIf(json.value(u"divisor_same_province")),
        .volumetricOnlyOverCm = integerIf(json.value(u"volumetric_only_if_side_over_cm")),
        .stepGrams = json.value(u"step_g").toInteger(),
        .roundTotalToMinor = json.value(u"round_total_to").toInteger(1),
        .maxGrams = json.value(u"max_g").toInteger()};
    for (const QJsonValue &step : json.value(u"weight_steps").toArray())
        tariff.weightSteps.push_back(weightStepOf(step.toObject()));
    for (const QJsonValue &zone : json.value(u"zones").toArray())
        tariff.zones.push_back(zoneOf(zone.toObject()));
    for (const QJsonValue &entry : json.value(u"remote_surcharge").toArray()) {
        tariff.surcharges.push_back({.districtPrefixes = textsOf(entry.toObject().value(u"districts")),
            .amountMinor = entry.toObject().value(u"amount").toInteger()});
    }
    const bool stepsArePositive =
        std::ranges::all_of(tariff.weightSteps, [](const WeightStep &step) { return step.stepGrams > 0; });
    if (tariff.divisor <= 0 || tariff.divisorSameProvince.value_or(1) <= 0)
        return brokenTable(id, QStringLiteral("divisor must be above 0"));
    if (tariff.weightSteps.empty() || !stepsArePositive || tariff.stepGrams <= 0)
        return brokenTable(id, QStringLiteral("weight_steps and step_g must be above 0"));
    if (tariff.roundTotalToMinor <= 0 || tariff.maxGrams <= 0)
        return brokenTable(id, QStringLiteral("round_total_to and max_g must be above 0"));
    return tariff;
}

base::Result<Tariff> bracketTariffOf(const QString &id, const QJsonObject &json)
{
    BracketTariff tariff;
    for (const QJsonValue &bracket : json.value(u"brackets").toArray())
        tariff.brackets.push_back({bracket[0].toInteger(), bracket[1].toInteger()});
    const QJsonArray sides = json.value(u"max_cm").toArray();
    if (sides.size() != 3)
        return brokenTable(id, QStringLiteral("max_cm needs three sides"));
    for (qsizetype at = 0; at < 3; ++at)
        tariff.maxCm[static_cast<std::size_t>(at)] = sides[at].toInteger();
    return tariff;
}

base::Result<Tariff> poundTariffOf(const QString &id, const QJsonObject &json)
{
    const QJsonObject perPound = json.value(u"per_lb").toObject();
    const PoundTariff tariff {.divisor = json.value(u"divisor").toInteger(),
        .firstPriceMinor = perPound.value(u"first").toInteger(),
        .stepPriceMinor = perPound.value(u"step").toInteger(),
        .maxPounds = json.value(u"max_lb").toInteger()};
    if (tariff.divisor <= 0)
        return brokenTable(id, QStringLiteral("divisor must be above 0"));
    return tariff;
}

base::Result<Tariff> tariffOf(const QString &id, const QJsonObject &json)
{
    if (json.contains(u"zones"))
        return zoneTariffOf(id, json);
    if (json.contains(u"brackets"))
        return bracketTariffOf(id, json);
    if (json.contains(u"per_lb"))
        return poundTariffOf(id, json);
    return brokenTable(id, QStringLiteral("has neither zones nor brackets nor per_lb"));
}

base::Result<RateTable> tableOf(const QJsonObject &json)
{
    const QString id = json.value(u"id").toString();
    const auto currency = base::Currency::parse(json.value(u"currency").toString());
    if (id.isEmpty() || !currency)
        return brokenTable(id, QStringLiteral("needs an id and an ISO 4217 currency"));
    auto tariff = tariffOf(id, json);
    if (!tariff)
        return tl::unexpected(tariff.error());
    RateTable table {.id = id,
        .carrier = json.value(u"carrier").toString(),
        .name = json.value(u"name").toString(),
        .currency = *currency,
        .transitDays = {},
        .countries = textsOf(json.value(u"countries")),
        .tariff = *std::move(tariff)};
    for (const QJsonValue &days : json.value(u"transit_days").toArray())
        table.transitDays.push_back(days.toInt());
    return table;
}

} // namespace

base::Result<std::vector<RateTable>> parseRateTables(const QJsonDocument &document)
{
    const QJsonArray list =
        document.isArray() ? document.array() : document.object().value(u"tables").toArray();
    std::vector<RateTable> tables;
    for (const QJsonValue &entry : list) {
        auto table = tableOf(entry.toObject());
        if (!table)
            return tl::unexpected(table.error());
        tables.push_back(*std::move(table));
    }
    return tables;
}

const std::vector<RateTable> &builtInRateTables()
{
    static const std::vector<RateTable> tables = [] {
        QFile file(QStringLiteral(":/purser/rates/tables.json"));
        if (!file.open(QIODevice::ReadOnly))
            return std::vector<RateTable> {};
        return parseRateTables(QJsonDocument::fromJson(file.readAll())).value_or(std::vector<RateTable> {});
    }();
    return tables;
}

} // namespace purser::shipping
