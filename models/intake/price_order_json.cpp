#include "intake/price_order_json.h"

#include "intake/price_amounts.h"
#include "intake/price_fields.h"
#include "intake/promotion_json.h"

#include <QJsonArray>
#include <QSet>

namespace purser::intake {

namespace {

constexpr FieldRange kQuantity {.least = 0, .most = 1'000'000};
constexpr std::int64_t kMaxOrder = 1'000'000'000'000'000; ///< so that no sum leaves 64 bits

StackingMode readMode(PriceFields &fields)
{
    const QString word = fields.text(u"mode");
    if (word == u"running")
        return StackingMode::Running;
    if (word != u"parallel")
        fields.refuse(QStringLiteral("price.unknown-mode"), word);
    return StackingMode::Parallel;
}

base::Currency readCurrency(PriceFields &fields)
{
    const QString code = fields.text(u"currency");
    const auto currency = base::Currency::parse(code);
    if (!currency)
        fields.refuse(QStringLiteral("price.unknown-currency"), code);
    const auto digits = fields.optionalInteger(u"minor_digits");
    if (currency && digits.value_or(currency->digits()) != currency->digits())
        fields.refuse(QStringLiteral("price.minor-digits"), code);
    return currency.value_or(base::Currency {});
}

PriceLine readLine(PriceFields &fields, const QJsonObject &object)
{
    PriceLine line {.id = fields.text(u"id"),
        .unitPriceMinor = fields.integer(u"unit_price"),
        .quantity = fields.integer(u"qty", kQuantity),
        .taxBasisPoints = fields.optionalInteger(u"tax_bp", {.least = 0, .most = kBasisPoints}).value_or(0),
        .fields = {}};
    for (auto field = object.begin(); field != object.end(); ++field) {
        const auto number = wholeNumber(field.value());
        if (field->isString())
            line.fields.insert(field.key(), field->toString());
        else if (number)
            line.fields.insert(field.key(), QString::number(*number));
    }
    return line;
}

ShippingTerms::Basis readBasis(PriceFields &fields)
{
    const QString word = fields.optionalText(u"basis").value_or(QStringLiteral("after"));
    if (word == u"before" || word == u"before_discounts")
        return ShippingTerms::Basis::BeforeDiscounts;
    if (word != u"after" && word != u"after_discounts")
        fields.refuse(QStringLiteral("price.unknown-basis"), word);
    return ShippingTerms::Basis::AfterDiscounts;
}

ShippingTerms readShipping(PriceFields &fields)
{
    fields.refuseOthers({QStringLiteral("base"), QStringLiteral("remote"), QStringLiteral("remote_surcharge"),
        QStringLiteral("remote_always"), QStringLiteral("free_from"), QStringLiteral("basis")});
    const auto surcharge = fields.optionalInteger(u"remote_surcharge").value_or(0);
    const bool isRemote = fields.flag(u"remote", true);
    return {.baseMinor = fields.optionalInteger(u"base").value_or(0),
        .remoteSurchargeMinor = isRemote ? surcharge : 0,
        .remoteAlways = fields.flag(u"remote_always", false),
        .freeFromMinor = fields.optionalInteger(u"free_from"),
        .basis = readBasis(fields)};
}

using Problem = std::optional<base::Refusal>;

Problem notTwice(QSet<QString> &seen, const QString &id, const QString &place)
{
    if (seen.contains(id))
        return base::Refusal {QStringLiteral("price.duplicate-id"), {place, id}};
    seen.insert(id);
    return std::nullopt;
}

Problem readLines(const QJsonArray &list, PriceOrder &order)
{
    QSet<QString> seen;
    std::int64_t total = 0;
    for (const QJsonValue &entry : list) {
        const QJsonObject object = entry.toObject();
        PriceFields fields(object, QStringLiteral("line %1").arg(order.lines.size()));
        order.lines.push_back(readLine(fields, object));
        total += order.lines.back().unitPriceMinor * order.lines.back().quantity;
        if (total > kMaxOrder)
            fields.refuse(QStringLiteral("price.amount-out-of-range"), QStringLiteral("unit_price"));
        const auto problem =
            fields.problem() ? fields.problem() : notTwice(seen, order.lines.back().id, fields.place());
        if (problem)
            return problem;
    }
    return std::nullopt;
}

Problem readPromotions(const QJsonArray &list, PriceOrder &order)
{
    QSet<QString> seen;
    for (const QJsonValue &entry : list) {
        const auto index = static_cast<qsizetype>(order.promotions.size());
        auto promotion = parsePromotion(entry.toObject(), index);
        if (!promotion)
            return promotion.error();
        const auto twice = notTwice(seen, promotion->id, QStringLiteral("promotion %1").arg(index));
        if (twice)
            return twice;
        order.promotions.push_back(*std::move(promotion));
    }
    return std::nullopt;
}

} // namespace

tl::expected<PriceOrder, base::Refusal> parsePriceOrder(const QJsonObject &object)
{
    PriceFields fields(object, QStringLiteral("order"));
    PriceOrder order {.currency = readCurrency(fields), .mode = readMode(fields)};
    const auto orderedAt = fields.optionalInstant(u"order_time");
    if (!orderedAt)
        fields.refuse(QStringLiteral("price.missing-field"), QStringLiteral("order_time"));
    order.orderedAt = orderedAt.value_or(base::Instant {});
    order.memberLevel = fields.optionalText(u"member_level");
    order.pricesIncludeTax = fields.flag(u"prices_include_tax", true);
    if (!fields.raw(u"lines").isArray())
        fields.refuse(QStringLiteral("price.missing-field"), QStringLiteral("lines"));
    PriceFields shipping(fields.raw(u"shipping").toObject(), QStringLiteral("shipping"));
    order.shipping = readShipping(shipping);
    auto problem = fields.problem() ? fields.problem() : shipping.problem();
    if (!problem)
        problem = readLines(fields.raw(u"lines").toArray(), order);
    if (!problem)
        problem = readPromotions(fields.raw(u"promotions").toArray(), order);
    if (problem)
        return tl::unexpected(*problem);
    return order;
}

} // namespace purser::intake
