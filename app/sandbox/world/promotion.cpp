#include "app/sandbox/world/promotion.h"

#include "base/money.h"

#include <numeric>

namespace purser::sandbox {

namespace {

using namespace std::chrono_literals;

struct Words
{
    QString item, member, tiers, coupon, ended;
};

Words wordsOf(const Shop &shop)
{
    if (shop.region == u"CN")
        return {QStringLiteral("茶具直降九折"), QStringLiteral("金卡会员九五折"),
            QStringLiteral("满减 200-20 / 400-60"), QStringLiteral("店铺券满150减15"),
            QStringLiteral("双十一八折（已结束）")};
    return {QStringLiteral("10 % off, selected goods"), QStringLiteral("Gold members 5 % off"),
        QStringLiteral("Spend and save"), QStringLiteral("Welcome coupon"),
        QStringLiteral("Autumn sale (ended)")};
}

QList<Promotion> promotionsOf(const Shop &shop, base::Instant now)
{
    const Words words = wordsOf(shop);
    const QString category = shop.region == u"CN" ? QStringLiteral("茶具")
        : shop.region == u"EU"                    ? QStringLiteral("Kitchen")
                                                  : QStringLiteral("Lighting");
    const auto day = std::chrono::floor<std::chrono::days>(now);
    const base::Instant from = day - std::chrono::days(45);
    const base::Instant to = day + std::chrono::days(45);
    const std::int64_t scale = shop.region == u"CN" ? 2 : 1;
    const auto named = [&](const char16_t *name) {
        return QStringLiteral("%1-%2").arg(shop.id, QStringView(name));
    };
    return {{named(u"item10"), shop.id, words.item, PromotionLevel::Item, PromotionKind::PercentUnit, from,
                to, 1000, {}, {}, {category}},
        {named(u"gold5"), shop.id, words.member, PromotionLevel::Member, PromotionKind::PercentLine, from, to,
            500, QStringLiteral("gold"), {}, {}},
        {named(u"tiers"), shop.id, words.tiers, PromotionLevel::Shop, PromotionKind::Tiers, from, to, 0, {},
            {{10000 * scale, 1000 * scale}, {20000 * scale, 3000 * scale}}, {}},
        {named(u"coupon"), shop.id, words.coupon, PromotionLevel::ShopCoupon, PromotionKind::AmountOff, from,
            to, 0, {}, {{7500 * scale, 750 * scale}}, {}},
        {named(u"ended20"), shop.id, words.ended, PromotionLevel::Item, PromotionKind::PercentUnit,
            from - std::chrono::days(30), from, 2000, {}, {}, {}}};
}

/// What is priced while the levels are worked through; all lists run beside the order's lines.
struct Running
{
    std::vector<std::int64_t> left; ///< after all levels so far
    std::vector<std::int64_t> benchmark; ///< after item and member level
    std::vector<QList<LineDiscount>> discounts;
};

bool isInScope(const Promotion &promotion, const OrderLine &line)
{
    return promotion.categories.isEmpty() || promotion.categories.contains(line.category);
}

std::int64_t lineDiscount(const Promotion &promotion, const OrderLine &line, std::int64_t left)
{
    if (promotion.kind == PromotionKind::PercentLine)
        return base::divideRoundHalfUp(left * promotion.rateBp, 10000);
    const std::int64_t unit = base::divideRoundHalfUp(line.unitPrice * (10000 - promotion.rateBp), 10000);
    return std::min(left, (line.unitPrice - unit) * line.quantity);
}

void take(Running &running, std::size_t line, const QString &promotion, std::int64_t amount)
{
    if (amount <= 0)
        return;
    running.left[line] -= amount;
    running.discounts[line].append({promotion, amount});
}

void applyToLines(Running &running, const Promotion &promotion, const Order &order)
{
    if (promotion.level == PromotionLevel::Member && promotion.memberLevel != order.buyer.memberLevel)
        return;
    for (std::size_t at = 0; at < running.left.size(); ++at) {
        const OrderLine &line = order.lines[static_cast<qsizetype>(at)];
        if (isInScope(promotion, line))
            take(running, at, promotion.id, lineDiscount(promotion, line, running.left[at]));
    }
}

void applyToOrder(Running &running, const Promotion &promotion, const Order &order, bool isParallel)
{
    std::vector<std::int64_t> weights(running.left.size());
    for (std::size_t at = 0; at < weights.size(); ++at)
        if (isInScope(promotion, order.lines[static_cast<qsizetype>(at)]))
            weights[at] = isParallel ? running.benchmark[at] : running.left[at];
    const std::int64_t judged = std::accumulate(weights.begin(), weights.end(), std::int64_t(0));
    std::int64_t off = 0;
    for (const Tier &tier : promotion.tiers)
        if (judged >= tier.threshold)
            off = tier.off;
    off = std::min(off, judged);
    if (off == 0)
        return;
    const auto shares = base::allocate(off, weights);
    for (std::size_t at = 0; at < shares.size(); ++at)
        take(running, at, promotion.id, std::min(shares[at], running.left[at]));
}

void addTotals(Order &order, const Shop &shop, const Running &running)
{
    std::int64_t goods = 0;
    for (std::size_t at = 0; at < running.left.size(); ++at) {
        OrderLine &line = order.lines[static_cast<qsizetype>(at)];
        const std::int64_t net = running.left[at];
        line.discounts = running.discounts[at];
        line.discount = line.unitPrice * line.quantity - net;
        line.tax = shop.taxIncluded ? net - base::divideRoundHalfUp(net * 10000, 10000 + shop.taxRateBp)
                                    : base::divideRoundHalfUp(net * shop.taxRateBp, 10000);
        line.total = shop.taxIncluded ? net : net + line.tax;
        goods += net;
        order.discount += line.discount;
        order.tax += line.tax;
        order.total += line.total;
    }
    order.shipping = goods >= shop.shippingFreeFrom ? 0 : shop.shippingBase;
    if (order.isExpress)
        order.shipping += shop.shippingExpress;
    order.total += order.shipping;
}

QList<AppliedPromotion> appliedOf(const Running &running, const QList<Promotion> &promotions)
{
    QList<AppliedPromotion> applied;
    for (const Promotion &promotion : promotions) {
        std::int64_t sum = 0;
        for (const auto &discounts : running.discounts)
            for (const LineDiscount &discount : discounts)
                sum += discount.promotion == promotion.id ? discount.minor : 0;
        if (sum > 0)
            applied.append(
                {promotion.id, promotion.title, wordOf(promotion.level), wordOf(promotion.kind), sum});
    }
    return applied;
}

} // namespace

QList<Promotion> makePromotions(const QList<Shop> &shops, base::Instant now)
{
    QList<Promotion> promotions;
    for (const Shop &shop : shops)
        promotions += promotionsOf(shop, now);
    return promotions;
}

QString wordOf(PromotionLevel level)
{
    switch (level) {
    case PromotionLevel::Item: return QStringLiteral("item");
    case PromotionLevel::Member: return QStringLiteral("member");
    case PromotionLevel::Shop: return QStringLiteral("shop");
    case PromotionLevel::ShopCoupon: return QStringLiteral("shop_coupon");
    }
    return {};
}

QString wordOf(PromotionKind kind)
{
    switch (kind) {
    case PromotionKind::PercentUnit: return QStringLiteral("percent_unit");
    case PromotionKind::PercentLine: return QStringLiteral("percent_line");
    case PromotionKind::Tiers: return QStringLiteral("tiers");
    case PromotionKind::AmountOff: return QStringLiteral("amount_off");
    }
    return {};
}

Order priced(Order order, const Shop &shop, const QList<Promotion> &promotions, const QStringList &coupons)
{
    Running running;
    for (const OrderLine &line : order.lines)
        running.left.push_back(line.unitPrice * line.quantity);
    running.benchmark = running.left;
    running.discounts.resize(running.left.size());
    for (const Promotion &promotion : promotions) {
        if (promotion.shop != shop.id || order.placedAt < promotion.from || order.placedAt >= promotion.to)
            continue;
        const bool isOnLines =
            promotion.level == PromotionLevel::Item || promotion.level == PromotionLevel::Member;
        if (isOnLines) {
            applyToLines(running, promotion, order);
            running.benchmark = running.left;
        } else if (promotion.level == PromotionLevel::Shop || coupons.contains(promotion.id)) {
            applyToOrder(running, promotion, order, shop.sharesParallel);
        }
    }
    addTotals(order, shop, running);
    order.promotions = appliedOf(running, promotions);
    return order;
}

} // namespace purser::sandbox
