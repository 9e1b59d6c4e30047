#include "app/sandbox/http/fields.h"
#include "app/sandbox/http/page.h"
#include "app/sandbox/http/routes.h"

#include <QJsonArray>

namespace purser::sandbox {

namespace {

QJsonObject itemJson(const Item &item)
{
    QJsonArray barcodes;
    for (const Barcode &barcode : item.barcodes)
        barcodes.append(QJsonObject {{QStringLiteral("code"), barcode.code},
            {QStringLiteral("kind"), barcode.kind}, {QStringLiteral("factor"), barcode.factor}});
    QJsonArray bins;
    const QList<Warehouse> houses = warehouses();
    for (std::size_t house = 0; house < item.bins.size(); ++house)
        bins.append(QJsonObject {{QStringLiteral("warehouse"), houses[static_cast<qsizetype>(house)].id},
            {QStringLiteral("bin"), item.bins[house]}});
    return {{QStringLiteral("sku"), item.sku}, {QStringLiteral("title"), item.title},
        {QStringLiteral("variant"), orNull(item.variant)}, {QStringLiteral("category"), item.category},
        {QStringLiteral("weight_g"), item.grams},
        {QStringLiteral("size_mm"), QJsonArray {item.sizeMm[0], item.sizeMm[1], item.sizeMm[2]}},
        {QStringLiteral("fragile"), item.isFragile},
        {QStringLiteral("shelf_life_days"),
            item.shelfLifeDays ? QJsonValue(*item.shelfLifeDays) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("gtin"), item.gtin}, {QStringLiteral("barcodes"), barcodes},
        {QStringLiteral("bins"), bins}, {QStringLiteral("cost_minor"), qint64(item.costMinor)}};
}

QJsonObject listingJson(const World &world, const Listing &listing)
{
    QJsonArray parts;
    for (const ListingPart &part : listing.parts)
        parts.append(QJsonObject {{QStringLiteral("quantity"), part.quantity},
            {QStringLiteral("item"), itemJson(world.catalogue.items[part.item])}});
    return {{QStringLiteral("listing"), listing.listing}, {QStringLiteral("shop"), listing.shop},
        {QStringLiteral("sku"), listing.sku}, {QStringLiteral("title"), listing.title},
        {QStringLiteral("variant"), orNull(listing.variant)}, {QStringLiteral("category"), listing.category},
        {QStringLiteral("currency"), world.shop(listing.shop).currency},
        {QStringLiteral("price_minor"), qint64(listing.priceMinor)}, {QStringLiteral("active"), true},
        {QStringLiteral("parts"), parts}};
}

Answer productsAnswer(const Sandbox &sandbox, const Call &call)
{
    const auto wish = readPage(call, 100, false);
    if (!wish)
        return wish.error();
    QList<const Listing *> found;
    for (const Listing &listing : sandbox.world.catalogue.listings)
        if (call.maySee(listing.shop) && listing.listing > wish->afterId)
            found.append(&listing);
    std::sort(found.begin(), found.end(),
        [](const Listing *left, const Listing *right) { return left->listing < right->listing; });
    const auto limit = static_cast<qsizetype>(wish->limit);
    const bool hasMore = found.size() > limit;
    QJsonArray products;
    for (const Listing *listing : found.first(std::min(found.size(), limit)))
        products.append(listingJson(sandbox.world, *listing));
    return answer(200,
        {{QStringLiteral("products"), products},
            {QStringLiteral("next"), hasMore ? QJsonValue(found[limit - 1]->listing) : QJsonValue::Null}});
}

Answer setStockAnswer(Sandbox &sandbox, const Call &call)
{
    Fields fields(call);
    const QString warehouse = fields.text(QStringLiteral("warehouse"));
    const auto onHand = fields.whole(QStringLiteral("on_hand"), 0);
    if (const auto fault = fields.fault())
        return *fault;
    const QString sku = call.captured.first();
    const Stock *stock = sandbox.market.stock().find(sku);
    if (stock == nullptr || !call.maySee(stock->shop))
        return notFound();
    const QList<Warehouse> houses = warehouses();
    const auto house = std::find_if(
        houses.begin(), houses.end(), [&](const Warehouse &candidate) { return candidate.id == warehouse; });
    if (house == houses.end())
        return refused({QStringLiteral("invalid_warehouse"), {warehouse}});
    const auto at = static_cast<std::size_t>(house - houses.begin());
    sandbox.market.setLevel(sku, at, static_cast<int>(onHand), sandbox.clock.now());
    return {200, sandbox.market.stock().json(sku)};
}

QJsonObject promotionJson(const Promotion &promotion)
{
    QJsonObject json {{QStringLiteral("id"), promotion.id}, {QStringLiteral("shop"), promotion.shop},
        {QStringLiteral("title"), promotion.title}, {QStringLiteral("level"), wordOf(promotion.level)},
        {QStringLiteral("kind"), wordOf(promotion.kind)}, {QStringLiteral("from"), toIsoMs(promotion.from)},
        {QStringLiteral("to"), toIsoMs(promotion.to)}};
    if (promotion.rateBp > 0)
        json[QStringLiteral("rate_bp")] = promotion.rateBp;
    if (!promotion.memberLevel.isEmpty())
        json[QStringLiteral("member_level")] = promotion.memberLevel;
    if (promotion.kind == PromotionKind::AmountOff) {
        json[QStringLiteral("threshold")] = qint64(promotion.tiers.first().threshold);
        json[QStringLiteral("off")] = qint64(promotion.tiers.first().off);
    }
    QJsonArray tiers;
    for (const Tier &tier : promotion.tiers)
        tiers.append(QJsonArray {qint64(tier.threshold), qint64(tier.off)});
    if (promotion.kind == PromotionKind::Tiers)
        json[QStringLiteral("tiers")] = tiers;
    if (!promotion.categories.isEmpty())
        json[QStringLiteral("scope")] =
            QJsonObject {{QStringLiteral("category"), QJsonArray::fromStringList(promotion.categories)}};
    return json;
}

Answer promotionsAnswer(const Sandbox &sandbox, const Call &call)
{
    QJsonArray promotions;
    for (const Promotion &promotion : sandbox.world.promotions)
        if (call.maySee(promotion.shop))
            promotions.append(promotionJson(promotion));
    return answer(200, {{QStringLiteral("promotions"), promotions}});
}

} // namespace

QList<Route> catalogueRoutes(Sandbox &sandbox)
{
    return {{"GET", QStringLiteral("/v1/products"), Access::Bearer,
                [&sandbox](const Call &call) { return productsAnswer(sandbox, call); }},
        {"GET", QStringLiteral("/v1/stock"), Access::Bearer,
            [&sandbox](const Call &call) { return idPageAnswer(call, sandbox.market.stock(), "stock"); }},
        {"PUT", QStringLiteral("/v1/stock/{sku}"), Access::Keyed,
            [&sandbox](const Call &call) { return setStockAnswer(sandbox, call); }},
        {"GET", QStringLiteral("/v1/promotions"), Access::Bearer,
            [&sandbox](const Call &call) { return promotionsAnswer(sandbox, call); }}};
}

} // namespace purser::sandbox
