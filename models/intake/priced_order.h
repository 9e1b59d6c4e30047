#pragma once

#include "base/money.h"

#include <QString>

#include <cstdint>
#include <utility>
#include <vector>

namespace purser::intake {

/// Why a promotion did not count, in the order in which it is asked.
enum class Rejection {
    NotInWindow,
    LevelMissing,
    OutOfScope,
    NoEffect,
    ExclusiveLost,
    BelowThreshold,
    NothingLeft,
};

/// "not_in_window", "level_missing", …: the stable word for files and the UI's tables.
[[nodiscard]] QString toCode(Rejection rejection);

/// One change of an amount and what caused it. Codes are stable:
/// price.list, price.line-discount, price.rival-removed, price.rival-kept, price.basis, price.order-discount,
/// price.share, price.share-lost, price.gift, price.rejected, price.shipping, price.remote-surcharge,
/// price.shipping-free, price.tax, price.payable.
struct PriceStep
{
    QString code {};
    QString promotion {}; ///< empty where none is involved
    QString line {}; ///< empty where the whole order is meant
    std::int64_t changeMinor = 0; ///< below 0 for what the buyer saves
    std::int64_t beforeMinor = 0; ///< what it was measured on: the line, or the promotion's basis
    std::int64_t afterMinor = 0;
    QString reason {}; ///< of price.rejected: the Rejection's word
};

/// A discount that stayed on a line.
struct LineDiscount
{
    QString promotion {};
    std::int64_t minor = 0; ///< above 0
};

struct PricedLine
{
    QString id {};
    std::int64_t quantity = 0;
    std::int64_t baseMinor = 0; ///< list price × quantity
    std::int64_t benchmarkMinor = 0; ///< after item and member promotions
    std::int64_t netMinor = 0; ///< after all promotions
    std::int64_t taxMinor = 0; ///< part of the net, or on top of it when prices exclude tax
    std::vector<LineDiscount> discounts {};
};

struct EarnedGift
{
    QString promotion {};
    QString sku {};
    std::int64_t valueMinor = 0;
};

/// The price with its whole explanation. Amounts in minor units of @ref currency.
struct PricedOrder
{
    base::Currency currency {};
    std::vector<PricedLine> lines {};
    std::vector<QString> applied {};
    std::vector<std::pair<QString, Rejection>> rejected {};
    std::vector<EarnedGift> gifts {};
    std::int64_t goodsNetMinor = 0;
    std::int64_t addedTaxMinor = 0; ///< 0 when prices include tax
    std::int64_t shippingMinor = 0;
    std::int64_t payableMinor = 0; ///< goods + added tax + shipping
    std::vector<PriceStep> steps {};
};

} // namespace purser::intake
