#include "app/cli/rules/picking_tools.h"

#include "base/random.h"
#include "picking/pick_walk.h"
#include "picking/wave_planner.h"

#include <QElapsedTimer>

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

/// The lists that a file of the public sets holds, one behind the other, or the document's own list.
base::Result<QJsonArray> listedCases(const QJsonDocument &document, const QStringList &keys)
{
    if (document.isArray())
        return document.array();
    QJsonArray cases;
    bool isListed = false;
    for (const QString &key : keys) {
        isListed = isListed || document.object().value(key).isArray();
        for (const QJsonValue &entry : document.object().value(key).toArray())
            cases.append(entry);
    }
    if (!isListed)
        return base::fail(base::Error::Kind::BrokenAnswer, QStringLiteral("rules.no-cases"),
            QStringLiteral("neither a list nor an object with a list \"%1\"")
                .arg(keys.join(QStringLiteral("\", \""))));
    return cases;
}

base::Result<QJsonArray> runRoute(const QJsonDocument &document, const RuleOptions &)
{
    const auto cases = listedCases(document, {QStringLiteral("instances"), QStringLiteral("cases")});
    if (!cases)
        return cases;
    QJsonArray results;
    for (const QJsonValue &entry : *cases) {
        const auto result = routeOne(entry.toObject(), results.size());
        if (!result)
            return tl::unexpected(result.error());
        results.append(*result);
    }
    return results;
}

picking::WaveTask taskOf(FieldReader &reader, const QJsonObject &ruleCase)
{
    picking::WaveTask task {.warehouse = warehouseOf(reader, ruleCase.value(u"warehouse").toObject())};
    task.limits = {.orders = reader.whole(ruleCase, QStringLiteral("max_orders_per_wave")),
        .units = reader.whole(ruleCase, QStringLiteral("max_units_per_wave"))};
    for (const QJsonValue &entry : ruleCase.value(u"orders").toArray()) {
        picking::WaveOrder order;
        for (const QJsonValue &line : entry.toObject().value(u"lines").toArray()) {
            order.places.push_back(placeOf(reader, line.toObject()));
            order.units += reader.whole(line.toObject(), QStringLiteral("qty"));
        }
        task.orders.push_back(std::move(order));
    }
    return task;
}

/// Every line of the wave in walking order as [order number, line index].
QJsonArray stopsOf(const picking::WaveTask &task, const picking::PlannedWave &wave, const QJsonArray &numbers)
{
    std::vector<BinPlace> places;
    std::vector<QJsonArray> lines;
    for (const std::size_t order : wave.orders)
        for (const BinPlace &place : task.orders[order].places) {
            const auto line = &place - task.orders[order].places.data();
            lines.push_back({numbers.at(static_cast<qsizetype>(order)), static_cast<qint64>(line)});
            places.push_back(place);
        }
    QJsonArray stops;
    const auto walk = picking::shortestWalk(task.warehouse, places);
    for (const std::size_t visit : walk ? walk->visits : std::vector<std::size_t>())
        stops.append(lines[visit]);
    return stops;
}

QJsonObject planFields(
    picking::WavePlanner &planner, const picking::WaveTask &task, const QJsonArray &numbers)
{
    QJsonArray waves;
    QJsonArray stops;
    for (const picking::PlannedWave &wave : planner.best().waves) {
        QJsonArray members;
        for (const std::size_t order : wave.orders)
            members.append(numbers.at(static_cast<qsizetype>(order)));
        waves.append(members);
        stops.append(stopsOf(task, wave, numbers));
    }
    return {{QStringLiteral("total_mm"), static_cast<qint64>(planner.best().length)},
        {QStringLiteral("one_order_per_walk_mm"), static_cast<qint64>(planner.aloneLength())},
        {QStringLiteral("proven"), planner.best().isProven}, {QStringLiteral("waves"), waves},
        {QStringLiteral("stops"), stops}};
}

void improveFor(picking::WavePlanner &planner, double seconds)
{
    constexpr int kMovesAtOnce = 50;
    QElapsedTimer timer;
    timer.start();
    base::SeededRandom random(1);
    const auto progress = [&] { return static_cast<double>(timer.elapsed()) / 1000.0 / seconds; };
    for (double passed = 0.0; passed < 1.0; passed = progress())
        planner.improve(random, passed, kMovesAtOnce);
}

base::Result<QJsonObject> wavesOne(const QJsonObject &ruleCase, qsizetype index, double seconds)
{
    FieldReader reader;
    const picking::WaveTask task = taskOf(reader, ruleCase);
    if (!reader.fault().isEmpty())
        return badCase(ruleCase, index, reader.fault());
    auto planner = picking::WavePlanner::create(task);
    if (!planner)
        return badCase(ruleCase, index, wordsOf(planner.error()));
    if (!planner->prove() && seconds > 0.0)
        improveFor(*planner, seconds);
    QJsonArray numbers;
    for (const QJsonValue &entry : ruleCase.value(u"orders").toArray())
        numbers.append(entry.toObject().value(u"order"));
    QJsonObject fields = identified(ruleCase, index);
    const QJsonObject plan = planFields(*planner, task, numbers);
    for (auto field = plan.begin(); field != plan.end(); ++field)
        fields.insert(field.key(), field.value());
    return fields;
}

base::Result<QJsonArray> runWaves(const QJsonDocument &document, const RuleOptions &options)
{
    const auto cases = listedCases(document,
        {QStringLiteral("small_exact"), QStringLiteral("large_best_known"), QStringLiteral("instances"),
            QStringLiteral("cases")});
    if (!cases)
        return cases;
    QJsonArray results;
    for (const QJsonValue &entry : *cases) {
        const auto result = wavesOne(entry.toObject(), results.size(), options.seconds);
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
                .run = runRoute},
        {.name = QStringLiteral("waves"),
            .example = QStringLiteral("purser-cli rules waves waves_public.json --seconds 2"),
            .run = runWaves}};
}

} // namespace purser::cli
