#include "app/cli/rules/picking_tools.h"

#include "picking/pick_walk.h"

#include <cmath>

namespace purser::cli {

namespace {

using picking::BinPlace;
using picking::Warehouse;

/// Reads whole numbers from one case and remembers the first field that is none.
class FieldReader
{
public:
    std::int64_t whole(const QJsonObject &from, const QString &field)
    {
        const QJsonValue value = from.value(field);
        const double number = value.toDouble(std::nan(""));
        const bool isWhole = std::abs(number) < 1e15 && std::floor(number) == number;
        if (!isWhole && m_fault.isEmpty())
            m_fault = QStringLiteral("\"%1\" is no whole number").arg(field);
        return isWhole ? static_cast<std::int64_t>(number) : 0;
    }

    /// A count; what no int can hold reads as 0, which no rule takes for a count.
    int count(const QJsonObject &from, const QString &field)
    {
        constexpr std::int64_t kMost = 1'000'000'000;
        const auto value = whole(from, field);
        return std::abs(value) > kMost ? 0 : static_cast<int>(value);
    }

    void refuse(const QString &fault)
    {
        if (m_fault.isEmpty())
            m_fault = fault;
    }

    [[nodiscard]] const QString &fault() const { return m_fault; }

private:
    QString m_fault;
};

tl::unexpected<base::Error> badCase(const QJsonObject &ruleCase, qsizetype index, const QString &what)
{
    const QString name =
        ruleCase.contains(u"id") ? ruleCase.value(u"id").toVariant().toString() : QString::number(index);
    return base::fail(base::Error::Kind::BrokenAnswer, QStringLiteral("case.broken"),
        QStringLiteral("case %1: %2").arg(name, what));
}

QString wordsOf(const base::Refusal &refusal)
{
    return refusal.code + QStringLiteral(" ") + refusal.arguments.join(u' ');
}

picking::Millimetres endOf(FieldReader &reader, const QJsonObject &json, const QString &field)
{
    const QJsonObject spot = json.value(field).toObject();
    if (spot.contains(u"y_mm") && reader.whole(spot, QStringLiteral("y_mm")) != 0)
        reader.refuse(QStringLiteral("\"%1\" lies off the front cross aisle (y_mm must be 0)").arg(field));
    return reader.whole(spot, QStringLiteral("x_mm"));
}

Warehouse warehouseOf(FieldReader &reader, const QJsonObject &json)
{
    return {.aisles = reader.count(json, QStringLiteral("aisles")),
        .blocks = reader.count(json, QStringLiteral("blocks")),
        .binsPerBlock = reader.count(json, QStringLiteral("bins_per_block")),
        .aislePitch = reader.whole(json, QStringLiteral("aisle_pitch_mm")),
        .binPitch = reader.whole(json, QStringLiteral("bin_pitch_mm")),
        .endGap = reader.whole(json, QStringLiteral("end_gap_mm")),
        .startX = endOf(reader, json, QStringLiteral("start")),
        .endX = endOf(reader, json, QStringLiteral("end"))};
}

BinPlace placeOf(FieldReader &reader, const QJsonObject &json)
{
    return {.aisle = reader.count(json, QStringLiteral("aisle")),
        .block = reader.count(json, QStringLiteral("block")),
        .bin = reader.count(json, QStringLiteral("bin"))};
}

base::Result<QJsonObject> routeOne(const QJsonObject &ruleCase, qsizetype index)
{
    FieldReader reader;
    const Warehouse warehouse = warehouseOf(reader, ruleCase);
    std::vector<BinPlace> places;
    for (const QJsonValue &pick : ruleCase.value(u"picks").toArray())
        places.push_back(placeOf(reader, pick.toObject()));
    if (!reader.fault().isEmpty())
        return badCase(ruleCase, index, reader.fault());
    const auto walk = picking::shortestWalk(warehouse, places);
    if (!walk)
        return badCase(ruleCase, index, wordsOf(walk.error()));
    QJsonArray visits;
    for (const std::size_t visit : walk->visits)
        visits.append(static_cast<qint64>(visit));
    QJsonObject fields = identified(ruleCase, index);
    fields.insert(u"length_mm", static_cast<qint64>(walk->length));
    fields.insert(u"lower_bound_mm", static_cast<qint64>(walk->lowerBound));
    fields.insert(u"proven", walk->isProven());
    fields.insert(u"visits", visits);
    return fields;
}

base::Result<QJsonArray> runRoute(const QJsonDocument &document, const RuleOptions &)
{
    QJsonArray results;
    for (const QJsonValue &entry : caseList(document, QStringLiteral("instances"))) {
        const auto result = routeOne(entry.toObject(), results.size());
        if (!result)
            return tl::unexpected(result.error());
        results.append(*result);
    }
    return results;
}

} // namespace

std::vector<RuleTool> pickingTools()
{
    return {{.name = QStringLiteral("route"),
        .example = QStringLiteral("purser-cli rules route routes_public_20.json"),
        .run = runRoute}};
}

} // namespace purser::cli
