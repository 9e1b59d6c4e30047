#pragma once

#include "app/sandbox/world/catalogue.h"

namespace purser::sandbox {

enum class PromotionLevel { Item, Member, Shop, ShopCoupon };
enum class PromotionKind { PercentUnit, PercentLine, Tiers, AmountOff };

struct Tier
{
    std::int64_t threshold = 0, off = 0;

    bool operator==(const Tier &) const = default;
};

/// A promotion of one shop; which fields count depends on the kind. Valid in [from, to).
struct Promotion
{
    QString id, shop, title;
    PromotionLevel level = PromotionLevel::Item;
    PromotionKind kind = PromotionKind::PercentUnit;
    base::Instant from {}, to {};
    int rateBp = 0;
    QString memberLevel {};
    QList<Tier> tiers {}; ///< rising thresholds; AmountOff has one
    QStringList categories {}; ///< empty = all

    bool operator==(const Promotion &) const = default;
};

/// Promotions that run now, and one that has ended, around @p now.
[[nodiscard]] QList<Promotion> makePromotions(const QList<Shop> &shops, base::Instant now);

[[nodiscard]] QString wordOf(PromotionLevel level);
[[nodiscard]] QString wordOf(PromotionKind kind);

/// Prices the lines of @p order (quantity and unit price set) by the shop's promotions that run when it is
/// placed, in the order item, member, shop, coupon, and fills discounts, tax, shipping and totals. Parallel
/// shops judge and share by the price after item and member level, each line at most what is left on it.
/// @param coupons  ids of the coupons that the buyer used
[[nodiscard]] Order priced(
    Order order, const Shop &shop, const QList<Promotion> &promotions, const QStringList &coupons);

} // namespace purser::sandbox
