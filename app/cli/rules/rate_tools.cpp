#include "app/cli/rules/rate_tools.h"

#include "shipping/insurance.h"
#include "shipping/rate_quote.h"

#include <algorithm>
#include <cmath>

namespace purser::cli {

namespace {

using shipping::InsurancePlan;
using shipping::RateQuote;
using shipping::RateTable;

tl::unexpected<base::Error> badCase(qsizetype index, const QString &what)
{
    return base::fail(base::Error::Kind::BrokenAnswer, QStringLiteral("case.broken"),
        QStringLiteral("case %1: %2").arg(index).arg(what));
}

template <typename Value>
const Value *byId(const std::vector<Value> &values, const QString &id)
{
    const auto found = std::ranges::find(values, id, &Value::id);
    return found == values.end() ? nullptr : &*found;
}

/// Decimal JSON numbers to thousandths, up: every rule that sees a fraction rounds it up. The small step back
/// undoes what binary fractions add to 10.99.
std::int64_t thousandths(const QJsonValue &number)
{
    constexpr double kLimit = 1e12;
    return static_cast<std::int64_t>(
        std::ceil(std::clamp(number.toDouble() * 1000.0, -kLimit, kLimit) - 1e-6));
}

shipping::RatedPackage packageOf(const QJsonObject &json)
{
    const QJsonArray sides = json.value(u"dims").toArray();
    return {.weightThousandths = thousandths(json.value(u"weight")),
        .sideThousandths = {thousandths(sides.at(0)), thousandths(sides.at(1)), thousandths(sides.at(2))}};
}

QJsonObject quoteFields(const RateTable &table, const RateQuote &quote)
{
    QJsonObject fields {{QStringLiteral("available"), true}};
    fields.insert(u"price", static_cast<qint64>(quote.price.minor));
    if (std::holds_alternative<shipping::ZoneTariff>(table.tariff)) {
        fields.insert(u"volumetric_g", static_cast<qint64>(quote.volumetric));
        fields.insert(u"billable_g", static_cast<qint64>(quote.billable));
        fields.insert(u"zone", static_cast<qint64>(quote.zone.value_or(0)));
        fields.insert(u"surcharge", static_cast<qint64>(quote.surcharge.minor));
        return fields;
    }
    fields.insert(u"billable", static_cast<qint64>(quote.billable));
    if (std::holds_alternative<shipping::PoundTariff>(table.tariff)) {
        QJsonArray sides;
        for (const auto side : quote.sidesUsed)
            sides.append(static_cast<qint64>(side));
        fields.insert(u"dims_used", sides);
        fields.insert(u"volumetric", static_cast<qint64>(quote.volumetric));
    }
    return fields;
}

QJsonObject quoteOne(const RateTable &table, const QJsonObject &ruleCase)
{
    const QJsonObject to = ruleCase.value(u"destination").toObject();
    const auto quoted = shipping::quote(table, packageOf(ruleCase.value(u"package").toObject()),
        {.country = to.value(u"country").toString(),
            .province = to.value(u"province").toString(),
            .district = to.value(u"district").toString()});
    if (quoted)
        return quoteFields(table, *quoted);
    const QString reason = quoted.error().code.section(u'.', 1).replace(QLatin1Char('-'), QLatin1Char('_'));
    return {{QStringLiteral("available"), false}, {QStringLiteral("reason"), reason}};
}

QJsonObject joined(QJsonObject first, const QJsonObject &second)
{
    for (auto field = second.begin(); field != second.end(); ++field)
        first.insert(field.key(), field.value());
    return first;
}

base::Result<QJsonArray> runQuote(const QJsonDocument &document, const RuleOptions &options)
{
    const auto given = options.files.constFind(QStringLiteral("tables"));
    const auto tables =
        given == options.files.constEnd() ? shipping::builtInRateTables() : shipping::parseRateTables(*given);
    if (!tables)
        return tl::unexpected(tables.error());
    QJsonArray results;
    for (const QJsonValue &entry : caseList(document)) {
        const QJsonObject ruleCase = entry.toObject();
        const QString id = ruleCase.value(u"table").toString();
        const RateTable *table = byId(*tables, id);
        if (table == nullptr)
            return badCase(results.size(), QStringLiteral("there is no rate table \"%1\"").arg(id));
        results.append(joined(identified(ruleCase, results.size()), quoteOne(*table, ruleCase)));
    }
    return results;
}

base::Result<QJsonObject> insureOne(const InsurancePlan &plan, const QJsonObject &ruleCase, qsizetype index)
{
    const QJsonValue declared = ruleCase.value(u"declared");
    if (ruleCase.contains(u"loss")) {
        const auto value =
            declared.isDouble() ? std::optional<std::int64_t>(declared.toInteger()) : std::nullopt;
        const auto paid = shipping::claim(
            plan, value, ruleCase.value(u"loss").toInteger(), ruleCase.value(u"freight").toInteger());
        return QJsonObject {{QStringLiteral("claim"), static_cast<qint64>(paid.minor)}};
    }
    const auto priced = shipping::premium(plan,
        {.declaredMinor = declared.toInteger(),
            .service = ruleCase.value(u"service").toString(),
            .aboveIncludedOnly = ruleCase.value(u"mode").toString() == u"above_included"});
    if (!priced)
        return badCase(index, priced.error().code);
    return QJsonObject {{QStringLiteral("premium"), static_cast<qint64>(priced->minor)}};
}

base::Result<QJsonArray> runInsurance(const QJsonDocument &document, const RuleOptions &options)
{
    const auto given = options.files.constFind(QStringLiteral("plans"));
    const auto plans = given == options.files.constEnd() ? shipping::builtInInsurancePlans()
                                                         : shipping::parseInsurancePlans(*given);
    if (!plans)
        return tl::unexpected(plans.error());
    QJsonArray results;
    for (const QJsonValue &entry : caseList(document)) {
        const QJsonObject ruleCase = entry.toObject();
        const QString id = ruleCase.value(u"model").toString();
        const InsurancePlan *plan = byId(*plans, id);
        if (plan == nullptr)
            return badCase(results.size(), QStringLiteral("there is no insurance plan \"%1\"").arg(id));
        const auto fields = insureOne(*plan, ruleCase, results.size());
        if (!fields)
            return tl::unexpected(fields.error());
        results.append(joined(identified(ruleCase, results.size()), *fields));
    }
    return results;
}

} // namespace

std::vector<RuleTool> rateTools()
{
    return {{.name = QStringLiteral("quote"),
                .example = QStringLiteral("purser-cli rules quote quote_cases.json --tables tables.json"),
                .run = runQuote},
        {.name = QStringLiteral("insurance"),
            .example =
                QStringLiteral("purser-cli rules insurance insurance_cases.json --plans insurance.json"),
            .run = runInsurance}};
}

} // namespace purser::cli
