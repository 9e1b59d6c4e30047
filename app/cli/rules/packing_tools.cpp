#include "app/cli/rules/packing_tools.h"

#include "app/cli/rules/rule_cases.h"
#include "packing/carton_choice.h"

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

} // namespace

std::vector<RuleTool> packingTools()
{
    return {{.name = QStringLiteral("boxes"),
        .example = QStringLiteral(
            R"({"boxes":[{"id":"B1","inner_mm":[90,40,30],"max_content_g":5000,"tare_g":40}],)"
            R"("orders":[{"items":[{"sku":"S","dims_mm":[40,30,30],"weight_g":90,"qty":3}]}]})"),
        .run = runBoxes}};
}

} // namespace purser::cli
