#include "intake/promotion_json.h"

#include "intake/price_amounts.h"
#include "intake/price_fields.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace purser::intake {

namespace {

using Offer = std::variant<LineOffer, OrderOffer>;

constexpr FieldRange kRate {.least = 0, .most = kBasisPoints};
constexpr FieldRange kCount {.least = 1, .most = 1'000'000};

struct LevelWord
{
    PromotionLevel level;
    const char *word;
};
constexpr std::array kLevels {LevelWord {PromotionLevel::Item, "item"},
    LevelWord {PromotionLevel::Member, "member"}, LevelWord {PromotionLevel::Shop, "shop"},
    LevelWord {PromotionLevel::ShopCoupon, "shop_coupon"},
    LevelWord {PromotionLevel::CrossShop, "cross_shop"},
    LevelWord {PromotionLevel::PlatformCoupon, "platform_coupon"},
    LevelWord {PromotionLevel::Bonus, "bonus"}};

Offer readPercentUnit(PriceFields &fields)
{
    return LineOffer {PercentUnit {fields.integer(u"rate_bp", kRate)}};
}

Offer readFixedPrice(PriceFields &fields)
{
    return LineOffer {FixedPrice {fields.integer(u"price")}};
}

Offer readOffUnit(PriceFields &fields)
{
    return LineOffer {OffUnit {fields.integer(u"off")}};
}

Offer readNthPercent(PriceFields &fields)
{
    return LineOffer {NthPercent {fields.integer(u"n", kCount), fields.integer(u"rate_bp", kRate)}};
}

Offer readPercentLine(PriceFields &fields)
{
    return LineOffer {PercentLine {fields.integer(u"rate_bp", kRate)}};
}

Offer readTiers(PriceFields &fields)
{
    Tiers tiers;
    const auto amount = [](const QJsonValue &value) { return wholeNumber(value).value_or(-1); };
    for (const QJsonValue &entry : fields.raw(u"tiers").toArray()) {
        const QJsonArray pair = entry.toArray();
        const Tiers::Tier tier {amount(pair.at(0)), amount(pair.at(1))};
        const bool isSound = pair.size() == 2 && tier.thresholdMinor >= 0 && tier.offMinor >= 0
            && std::max(tier.thresholdMinor, tier.offMinor) <= kMaxAmount;
        if (!isSound)
            fields.refuse(QStringLiteral("price.bad-field"), QStringLiteral("tiers"));
        tiers.tiers.push_back(tier);
    }
    if (tiers.tiers.empty())
        fields.refuse(QStringLiteral("price.missing-field"), QStringLiteral("tiers"));
    return OrderOffer {tiers};
}

Offer readEvery(PriceFields &fields)
{
    return OrderOffer {EveryFull {.thresholdMinor = fields.integer(u"threshold", {.least = 1}),
        .offMinor = fields.integer(u"off"),
        .maxTimes = fields.optionalInteger(u"max_times")}};
}

Offer readAmountOff(PriceFields &fields)
{
    return OrderOffer {AmountOff {fields.optionalInteger(u"threshold").value_or(0), fields.integer(u"off")}};
}

Offer readPercentOrder(PriceFields &fields)
{
    return OrderOffer {PercentOrder {.thresholdMinor = fields.optionalInteger(u"threshold").value_or(0),
        .rateBasisPoints = fields.integer(u"rate_bp", kRate),
        .maxOffMinor = fields.optionalInteger(u"max_off")}};
}

Offer readCheapestFree(PriceFields &fields)
{
    return OrderOffer {CheapestFree {fields.integer(u"n", kCount), fields.integer(u"m", kCount)}};
}

Offer readGift(PriceFields &fields)
{
    return OrderOffer {Gift {.thresholdMinor = fields.optionalInteger(u"threshold").value_or(0),
        .sku = fields.text(u"gift_sku"),
        .valueMinor = fields.optionalInteger(u"gift_value").value_or(0)}};
}

struct KindWord
{
    const char *word;
    Offer (*read)(PriceFields &);
    std::array<const char *, 3> fields; ///< its own fields
};
constexpr std::array kKinds {KindWord {"percent_unit", readPercentUnit, {"rate_bp"}},
    KindWord {"fixed_price", readFixedPrice, {"price"}}, KindWord {"off_unit", readOffUnit, {"off"}},
    KindWord {"nth_percent", readNthPercent, {"n", "rate_bp"}},
    KindWord {"percent_line", readPercentLine, {"rate_bp"}}, KindWord {"tiers", readTiers, {"tiers"}},
    KindWord {"every", readEvery, {"threshold", "off", "max_times"}},
    KindWord {"amount_off", readAmountOff, {"threshold", "off"}},
    KindWord {"percent_order", readPercentOrder, {"threshold", "rate_bp", "max_off"}},
    KindWord {"buy_n_free_m", readCheapestFree, {"n", "m"}},
    KindWord {"gift", readGift, {"threshold", "gift_sku", "gift_value"}}};

PromotionLevel readLevel(PriceFields &fields)
{
    const QString word = fields.text(u"level");
    const auto found = std::ranges::find_if(
        kLevels, [&](const LevelWord &each) { return word == QLatin1String(each.word); });
    if (found != kLevels.end())
        return found->level;
    fields.refuse(QStringLiteral("price.unknown-level"), word);
    return PromotionLevel::Item;
}

Offer readOffer(PriceFields &fields, PromotionLevel level)
{
    const QString word = fields.text(u"kind");
    const auto found =
        std::ranges::find_if(kKinds, [&](const KindWord &each) { return word == QLatin1String(each.word); });
    if (found == kKinds.end()) {
        fields.refuse(QStringLiteral("price.unknown-kind"), word);
        return {};
    }
    Offer offer = found->read(fields);
    const bool isLineLevel = level == PromotionLevel::Item || level == PromotionLevel::Member;
    if (std::holds_alternative<LineOffer>(offer) != isLineLevel)
        fields.refuse(QStringLiteral("price.kind-not-at-level"), word);
    QStringList known {QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("name"),
        QStringLiteral("note"), QStringLiteral("level"), QStringLiteral("kind"), QStringLiteral("from"),
        QStringLiteral("to"), QStringLiteral("scope"), QStringLiteral("exclusive_group")};
    if (level == PromotionLevel::Member)
        known.append(QStringLiteral("member_level"));
    for (const char *field : found->fields)
        known.append(QString::fromLatin1(field));
    fields.refuseOthers(known);
    return offer;
}

std::optional<QString> scopeValue(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const auto number = wholeNumber(value);
    return number ? std::optional(QString::number(*number)) : std::nullopt;
}

std::vector<ScopeTerm> readScope(PriceFields &fields)
{
    std::vector<ScopeTerm> terms;
    if (!fields.has(u"scope"))
        return terms;
    if (!fields.raw(u"scope").isObject())
        fields.refuse(QStringLiteral("price.bad-field"), QStringLiteral("scope"));
    const QJsonObject scope = fields.raw(u"scope").toObject();
    for (auto condition = scope.begin(); condition != scope.end(); ++condition) {
        ScopeTerm term {.field = condition.key(), .values = {}};
        const QJsonArray values =
            condition->isArray() ? condition->toArray() : QJsonArray {condition.value()};
        for (const QJsonValue &value : values) {
            const auto wanted = scopeValue(value);
            if (!wanted)
                fields.refuse(QStringLiteral("price.bad-field"), QStringLiteral("scope"));
            term.values.append(wanted.value_or(QString()));
        }
        terms.push_back(std::move(term));
    }
    return terms;
}

} // namespace

QString toCode(PromotionLevel level)
{
    const auto found = std::ranges::find(kLevels, level, &LevelWord::level);
    return QString::fromLatin1(found->word);
}

tl::expected<Promotion, base::Refusal> parsePromotion(const QJsonObject &object, qsizetype index)
{
    const QString id = object.value(u"id").toString();
    PriceFields fields(
        object, QStringLiteral("promotion %1").arg(id.isEmpty() ? QString::number(index) : id));
    Promotion promotion {.id = fields.text(u"id"), .level = readLevel(fields)};
    promotion.offer = readOffer(fields, promotion.level);
    promotion.from = fields.optionalInstant(u"from");
    promotion.to = fields.optionalInstant(u"to");
    promotion.memberLevel = fields.optionalText(u"member_level");
    promotion.scope = readScope(fields);
    promotion.exclusiveGroup = fields.optionalText(u"exclusive_group");
    if (fields.problem())
        return tl::unexpected(*fields.problem());
    return promotion;
}

} // namespace purser::intake
