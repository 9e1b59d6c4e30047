#pragma once

#include "base/money.h"
#include "intake/promotion.h"

#include <QHash>

namespace purser::intake {

/// One line of the order as the price rules see it. Amounts in minor units of the order's currency.
struct PriceLine
{
    QString id {};
    std::int64_t unitPriceMinor = 0; ///< list price
    std::int64_t quantity = 0; ///< whole pieces; 0 = nothing of it is kept
    std::int64_t taxBasisPoints = 0; ///< tax rate in hundredths of a percent
    QHash<QString, QString> fields {}; ///< what a scope can ask: shop, category, sku, …
};

/// What carrying costs. A remote surcharge stays on a free shipment when @ref remoteAlways says so.
struct ShippingTerms
{
    enum class Basis { AfterDiscounts, BeforeDiscounts };

    std::int64_t baseMinor = 0;
    std::int64_t remoteSurchargeMinor = 0;
    bool remoteAlways = false;
    std::optional<std::int64_t> freeFromMinor {}; ///< goods of this amount travel free
    Basis basis = Basis::AfterDiscounts; ///< which goods amount is compared
};

/// How promotions see each other's effect.
enum class StackingMode {
    Parallel, ///< Taobao, Tmall, JD: thresholds and weights are the line benchmarks 单品基准价
    Running, ///< own shops, western platforms: the amounts that earlier promotions left
};

/// Everything that decides a price; a value without clock or database.
struct PriceOrder
{
    base::Currency currency {};
    StackingMode mode = StackingMode::Parallel;
    base::Instant orderedAt {};
    std::optional<QString> memberLevel {};
    std::vector<PriceLine> lines {};
    std::vector<Promotion> promotions {};
    ShippingTerms shipping {};
    bool pricesIncludeTax = true; ///< false: each line's tax comes on top
};

} // namespace purser::intake
