#include "app/cli/rules/packing_tools.h"

#include "app/cli/rules/rule_cases.h"
#include "packing/carton_choice.h"
#include "packing/lot_choice.h"

namespace purser::cli {

namespace {

using packing::Carton;
using packing::CartonItem;
using packing::CartonPlan;
using packing::Triple;

/// Whole millimetres or grams; anything else becomes -1, which the rule refuses by name.
std::int32_t whole(const QJsonValue &number)
{
    return number.toInt(-1);
}

Triple tripleOf(const QJsonValue &sides)
{
    const QJsonArray list = sides.toArray();
    return {whole(list.at(0)), whole(list.at(1)), whole(list.at(2))};
}

std::vector<Carton> cartonsOf(const QJsonArray &boxes)
{
    std::vector<Carton> cartons;
    for (const QJsonValue &box : boxes)
        cartons.push_back({.id = box[u"id"].toString(),
            .inner = tripleOf(box[u"inner_mm"]),
            .maxContentGrams = whole(box[u"max_content_g"]),
            .tareGrams = box[u"tare_g"].toInt()});
    return cartons;
}

std::vector<CartonItem> itemsOf(const QJsonArray &entries)
{
    std::vector<CartonItem> items;
    for (const QJsonValue &entry : entries)
        items.push_back({.sku = entry[u"sku"].toString(),
            .size = tripleOf(entry[u"dims_mm"]),
            .grams = whole(entry[u"weight_g"]),
            .quantity = whole(entry[u"qty"]),
            .keepsUpright = entry[u"upright"].toBool(),
            .isFragile = entry[u"fragile"].toBool()});
    return items;
}

QJsonObject parcelFields(const packing::PackedCarton &parcel)
{
    QJsonArray items;
    for (const packing::PlacedItem &item : parcel.items)
        items.append(QJsonObject {{QStringLiteral("sku"), item.sku}, {QStringLiteral("x"), item.corner[0]},
            {QStringLiteral("y"), item.corner[1]}, {QStringLiteral("z"), item.corner[2]},
            {QStringLiteral("dx"), item.size[0]}, {QStringLiteral("dy"), item.size[1]},
            {QStringLiteral("dz"), item.size[2]}});
    return {{QStringLiteral("box"), parcel.carton.id},
        {QStringLiteral("volume_mm3"), static_cast<qint64>(packing::volumeOf(parcel.carton.inner))},
        {QStringLiteral("weight_g"), static_cast<qint64>(parcel.grossGrams())},
        {QStringLiteral("items"), items}};
}

QJsonObject planFields(const tl::expected<CartonPlan, base::Refusal> &plan)
{
    if (!plan)
        return {{QStringLiteral("parcels"), QJsonArray()}, {QStringLiteral("refused"), plan.error().code},
            {QStringLiteral("arguments"), QJsonArray::fromStringList(plan.error().arguments)}};
    QJsonArray parcels;
    for (const packing::PackedCarton &parcel : plan->parcels)
        parcels.append(parcelFields(parcel));
    return {{QStringLiteral("parcels"), parcels},
        {QStringLiteral("lower_bound_parcels"), plan->lowerBoundParcels},
        {QStringLiteral("proven"), plan->isProven}};
}

base::Result<QJsonArray> runBoxes(const QJsonDocument &document, const RuleOptions &)
{
    const QJsonObject file = document.object();
    for (const auto &list : {QStringLiteral("boxes"), QStringLiteral("orders")})
        if (!file.value(list).isArray())
            return base::fail(base::Error::Kind::BrokenAnswer, QStringLiteral("rules.no-cases"),
                QStringLiteral("there is no list \"%1\"").arg(list));
    const auto cartons = cartonsOf(file.value(u"boxes").toArray());
    return forEachCase(file.value(u"orders").toArray(), [&cartons](const QJsonObject &order) {
        return planFields(packing::chooseCartons(cartons, itemsOf(order.value(u"items").toArray())));
    });
}

QDate dateOf(const QJsonValue &text)
{
    return QDate::fromString(text.toString(), Qt::ISODate);
}

packing::Lot lotOf(const QJsonValue &json)
{
    packing::Lot lot {.name = json[u"lot"].toString(),
        .bin = json[u"bin"].toString(),
        .available = json[u"available"].toInteger(),
        .received = dateOf(json[u"received"]),
        .isOnHold = json[u"hold"].toBool()};
    if (json[u"expires"].isString())
        lot.expires = dateOf(json[u"expires"]);
    return lot;
}

QString reasonWord(packing::SkippedLot::Reason reason)
{
    switch (reason) {
    case packing::SkippedLot::Reason::OnHold: return QStringLiteral("on_hold");
    case packing::SkippedLot::Reason::Expired: return QStringLiteral("expired");
    case packing::SkippedLot::Reason::TooClose: return QStringLiteral("too_close");
    }
    return {};
}

QJsonObject lotFields(const packing::LotChoice &choice)
{
    QJsonArray picks;
    for (const packing::LotPick &pick : choice.picks)
        picks.append(QJsonArray {pick.lot, pick.bin, static_cast<qint64>(pick.quantity)});
    QJsonArray skipped;
    for (const packing::SkippedLot &lot : choice.skipped)
        skipped.append(QJsonArray {lot.lot, reasonWord(lot.reason)});
    return {{QStringLiteral("picks"), picks}, {QStringLiteral("short"), static_cast<qint64>(choice.missing)},
        {QStringLiteral("skipped"), skipped}};
}

/// What of a case is no date; empty when all are.
QString brokenDate(const QJsonObject &ruleCase)
{
    if (!dateOf(ruleCase.value(u"today")).isValid())
        return QStringLiteral("today");
    for (const QJsonValue &lot : ruleCase.value(u"lots").toArray()) {
        const bool isBroken = !dateOf(lot[u"received"]).isValid()
            || (lot[u"expires"].isString() && !dateOf(lot[u"expires"]).isValid());
        if (isBroken)
            return lot[u"lot"].toString();
    }
    return {};
}

QJsonObject answerLots(const QJsonObject &ruleCase)
{
    if (const QString place = brokenDate(ruleCase); !place.isEmpty())
        return {{QStringLiteral("refused"), QStringLiteral("lots.bad-date")},
            {QStringLiteral("arguments"), QJsonArray {place}}};
    std::vector<packing::Lot> lots;
    for (const QJsonValue &lot : ruleCase.value(u"lots").toArray())
        lots.push_back(lotOf(lot));
    return lotFields(packing::chooseLots(lots,
        {.today = dateOf(ruleCase.value(u"today")),
            .quantity = ruleCase.value(u"qty").toInteger(),
            .minimumDays = ruleCase.value(u"min_remaining_days").toInt(),
            .fromOneLot = ruleCase.value(u"single_lot").toBool()}));
}

base::Result<QJsonArray> runLots(const QJsonDocument &document, const RuleOptions &)
{
    return forEachCase(document, answerLots);
}

} // namespace

std::vector<RuleTool> packingTools()
{
    return {{.name = QStringLiteral("boxes"),
                .example = QStringLiteral(
                    R"({"boxes":[{"id":"B1","inner_mm":[90,40,30],"max_content_g":5000,"tare_g":40}],)"
                    R"("orders":[{"items":[{"sku":"S","dims_mm":[40,30,30],"weight_g":90,"qty":3}]}]})"),
                .run = runBoxes},
        {.name = QStringLiteral("lots"),
            .example =
                QStringLiteral(R"([{"today":"2026-11-22","min_remaining_days":30,"qty":5,"single_lot":false,)"
                               R"("lots":[{"lot":"L1","bin":"A-1","available":9,"received":"2026-06-30",)"
                               R"("expires":"2027-01-06","hold":false}]}])"),
            .run = runLots}};
}

} // namespace purser::cli
