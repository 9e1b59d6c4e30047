#include "app/cli/rules/refund_plans.h"

#include "aftersales/refund.h"
#include "intake/price_order_json.h"
#include "intake/price_rules.h"

#include <QJsonArray>

namespace purser::cli {

namespace {

using aftersales::PaidOrder;
using aftersales::RefundTerms;
using Fields = tl::expected<QJsonObject, base::Refusal>;

PaidOrder paidOrder(const intake::PriceOrder &order, const intake::PricedOrder &priced)
{
    PaidOrder paid {.currency = priced.currency, .shippingMinor = priced.shippingMinor};
    for (const intake::PricedLine &line : priced.lines) {
        const auto addedTax = order.pricesIncludeTax ? 0 : line.taxMinor;
        paid.lines.push_back(
            {.id = line.id, .quantity = line.quantity, .paidMinor = line.netMinor + addedTax});
    }
    for (const intake::EarnedGift &gift : priced.gifts)
        paid.gifts.push_back({.promotion = gift.promotion, .valueMinor = gift.valueMinor});
    return paid;
}

aftersales::KeptPrice priceKept(const intake::PriceOrder &order, const aftersales::Quantities &kept)
{
    const auto priced = intake::price(intake::withQuantities(order, kept));
    aftersales::KeptPrice price {.goodsMinor = priced.goodsNetMinor + priced.addedTaxMinor};
    for (const intake::EarnedGift &gift : priced.gifts)
        price.earnedGifts.insert(gift.promotion);
    return price;
}

tl::expected<RefundTerms, base::Refusal> termsOf(const QJsonObject &plan)
{
    const QString policy = plan.value(u"policy").toString();
    const QString shipping = plan.value(u"refund_shipping").toString(QStringLiteral("never"));
    if (policy != u"allocated" && policy != u"recalculate")
        return base::refuse(QStringLiteral("refund.unknown-policy"), {policy});
    if (shipping != u"if_full" && shipping != u"never")
        return base::refuse(QStringLiteral("refund.unknown-shipping-rule"), {shipping});
    return RefundTerms {.measure = policy == u"allocated" ? aftersales::RefundMeasure::Allocated
                                                          : aftersales::RefundMeasure::Recalculated,
        .refundsShippingIfFull = shipping == u"if_full"};
}

tl::expected<aftersales::Returned, base::Refusal> returnedOf(const QJsonObject &step)
{
    aftersales::Returned returned;
    const QJsonObject pieces = step.value(u"returned").toObject();
    for (auto piece = pieces.begin(); piece != pieces.end(); ++piece) {
        const auto count = piece->toInteger(-1);
        if (count < 0)
            return base::refuse(QStringLiteral("refund.bad-quantity"), {piece.key()});
        if (count > 0)
            returned.pieces.insert(piece.key(), count);
    }
    for (const QJsonValue &gift : step.value(u"gifts_returned").toArray())
        returned.gifts.insert(gift.toString());
    return returned;
}

QJsonObject amountsToJson(const aftersales::RefundAmounts &amounts)
{
    return {{QStringLiteral("goods"), static_cast<qint64>(amounts.goodsMinor)},
        {QStringLiteral("gift_deduction"), static_cast<qint64>(amounts.giftDeductionMinor)},
        {QStringLiteral("shipping"), static_cast<qint64>(amounts.shippingMinor)},
        {QStringLiteral("refund"), static_cast<qint64>(amounts.refundMinor)}};
}

Fields playPlan(const intake::PriceOrder &order, const PaidOrder &paid, const QJsonObject &plan)
{
    const auto terms = termsOf(plan);
    if (!terms)
        return tl::unexpected(terms.error());
    const auto reprice = [&](const aftersales::Quantities &kept) { return priceKept(order, kept); };
    aftersales::RefundBook book;
    QJsonArray steps;
    for (const QJsonValue &step : plan.value(u"steps").toArray()) {
        const auto refunded = returnedOf(step.toObject()).and_then([&](const auto &returned) {
            return aftersales::refund(paid, book, returned, *terms, reprice);
        });
        if (!refunded)
            return tl::unexpected(refunded.error());
        book = refunded->book;
        steps.append(amountsToJson(refunded->amounts));
    }
    return QJsonObject {{QStringLiteral("policy"), plan.value(u"policy")}, {QStringLiteral("steps"), steps},
        {QStringLiteral("total"), static_cast<qint64>(book.paidOutMinor)}};
}

} // namespace

Fields playRefundPlans(const QJsonObject &ruleCase)
{
    if (!ruleCase.contains(u"refund_plans"))
        return QJsonObject {};
    const auto order = intake::parsePriceOrder(ruleCase);
    if (!order)
        return tl::unexpected(order.error());
    const PaidOrder paid = paidOrder(*order, intake::price(*order));
    QJsonArray refunds;
    for (const QJsonValue &plan : ruleCase.value(u"refund_plans").toArray()) {
        const auto played = playPlan(*order, paid, plan.toObject());
        if (!played)
            return tl::unexpected(played.error());
        refunds.append(*played);
    }
    return QJsonObject {{QStringLiteral("refunds"), refunds}};
}

} // namespace purser::cli
