#pragma once

#include "base/instant.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace purser::intake {

/// The order in which promotions work on an order; inside a level the order of the list counts.
enum class PromotionLevel { Item, Member, Shop, ShopCoupon, CrossShop, PlatformCoupon, Bonus };

/// Offers on single lines (levels Item and Member). Rates are in hundredths of a percent taken off, 0 to
/// 10 000; amounts in minor units of the order's currency.
struct PercentUnit
{
    std::int64_t rateBasisPoints = 0;
}; ///< 88折: each unit gets a new, rounded price
struct FixedPrice
{
    std::int64_t priceMinor = 0;
};
struct OffUnit
{
    std::int64_t offMinor = 0;
};
struct NthPercent
{
    std::int64_t every = 2;
    std::int64_t rateBasisPoints = 0;
}; ///< 第二件半价
struct PercentLine
{
    std::int64_t rateBasisPoints = 0;
};
using LineOffer = std::variant<PercentUnit, FixedPrice, OffUnit, NthPercent, PercentLine>;

/// Offers on all lines in scope together (the levels from Shop on).
struct Tiers ///< 满300减50, 满500减100: the highest threshold reached
{
    struct Tier
    {
        std::int64_t thresholdMinor = 0;
        std::int64_t offMinor = 0;
    };
    std::vector<Tier> tiers {};
};
struct EveryFull ///< 每满300减50
{
    std::int64_t thresholdMinor = 1;
    std::int64_t offMinor = 0;
    std::optional<std::int64_t> maxTimes {};
};
struct AmountOff
{
    std::int64_t thresholdMinor = 0;
    std::int64_t offMinor = 0;
};
struct PercentOrder
{
    std::int64_t thresholdMinor = 0;
    std::int64_t rateBasisPoints = 0;
    std::optional<std::int64_t> maxOffMinor {};
};
struct CheapestFree
{
    std::int64_t count = 1;
    std::int64_t free = 1;
}; ///< 买三免一
struct Gift ///< 满赠
{
    std::int64_t thresholdMinor = 0;
    QString sku {};
    std::int64_t valueMinor = 0;
};
using OrderOffer = std::variant<Tiers, EveryFull, AmountOff, PercentOrder, CheapestFree, Gift>;

/// One condition on a line: its field has one of the values.
struct ScopeTerm
{
    QString field {};
    QStringList values {};
};

/// One promotion of the shop or the marketplace, as data.
struct Promotion
{
    QString id {};
    PromotionLevel level = PromotionLevel::Item;
    std::variant<LineOffer, OrderOffer> offer {};
    std::optional<base::Instant> from {}; ///< first moment that counts
    std::optional<base::Instant> to {}; ///< first moment that no longer counts
    std::optional<QString> memberLevel {}; ///< level Member only: the buyer's level must equal it
    std::vector<ScopeTerm> scope {}; ///< all must hold; empty = every line
    std::optional<QString> exclusiveGroup {}; ///< of one group only the better counts
};

} // namespace purser::intake
