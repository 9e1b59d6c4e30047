#include "intake/priced_order_json.h"

#include "intake/price_amounts.h"

namespace purser::intake {

namespace {

QJsonValue number(std::int64_t minor)
{
    return {static_cast<qint64>(minor)};
}

QJsonObject lineToJson(const PricedLine &line)
{
    QJsonObject discounts;
    for (const LineDiscount &discount : line.discounts)
        discounts.insert(discount.promotion, number(discount.minor));
    QJsonArray units;
    for (const auto unit : unitShares(line.netMinor, line.quantity))
        units.append(number(unit));
    QJsonObject json {{QStringLiteral("id"), line.id}, {QStringLiteral("base"), number(line.baseMinor)},
        {QStringLiteral("benchmark"), number(line.benchmarkMinor)}, {QStringLiteral("discounts"), discounts},
        {QStringLiteral("net"), number(line.netMinor)}, {QStringLiteral("unit_nets"), units}};
    if (line.taxMinor > 0)
        json.insert(u"tax", number(line.taxMinor));
    return json;
}

QJsonArray giftsToJson(const PricedOrder &priced)
{
    QJsonArray gifts;
    for (const EarnedGift &gift : priced.gifts)
        gifts.append(QJsonObject {{QStringLiteral("promotion"), gift.promotion},
            {QStringLiteral("sku"), gift.sku}, {QStringLiteral("value"), number(gift.valueMinor)}});
    return gifts;
}

} // namespace

QJsonObject toJson(const PricedOrder &priced)
{
    QJsonArray lines;
    for (const PricedLine &line : priced.lines)
        lines.append(lineToJson(line));
    QJsonArray applied;
    for (const QString &promotion : priced.applied)
        applied.append(promotion);
    QJsonObject rejected;
    for (const auto &[promotion, reason] : priced.rejected)
        rejected.insert(promotion, toCode(reason));
    QJsonObject json {{QStringLiteral("lines"), lines}, {QStringLiteral("applied"), applied},
        {QStringLiteral("rejected"), rejected}, {QStringLiteral("gifts"), giftsToJson(priced)},
        {QStringLiteral("goods_net"), number(priced.goodsNetMinor)},
        {QStringLiteral("shipping"), number(priced.shippingMinor)},
        {QStringLiteral("payable"), number(priced.payableMinor)}};
    if (priced.addedTaxMinor > 0)
        json.insert(u"tax", number(priced.addedTaxMinor));
    return json;
}

QJsonArray stepsToJson(const PricedOrder &priced)
{
    QJsonArray steps;
    for (const PriceStep &step : priced.steps) {
        QJsonObject json {{QStringLiteral("code"), step.code},
            {QStringLiteral("change"), number(step.changeMinor)},
            {QStringLiteral("before"), number(step.beforeMinor)},
            {QStringLiteral("after"), number(step.afterMinor)}};
        if (!step.promotion.isEmpty())
            json.insert(u"promotion", step.promotion);
        if (!step.line.isEmpty())
            json.insert(u"line", step.line);
        if (!step.reason.isEmpty())
            json.insert(u"reason", step.reason);
        steps.append(json);
    }
    return steps;
}

} // namespace purser::intake
