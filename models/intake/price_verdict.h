#pragma once

#include "base/result.h"
#include "intake/priced_order.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace purser::intake {

/// What the marketplace says the buyer paid. Amounts in minor units of the order's currency.
struct ReportedPrice
{
    std::int64_t goodsNetMinor = 0;
    std::int64_t shippingMinor = 0;
    std::int64_t payableMinor = 0;
    QHash<QString, std::int64_t> lineMinor {}; ///< net by line id
    QStringList applied {}; ///< promotions it used; empty = not told
};

enum class PriceVerdict { Ok, OkRounding, LineMismatch, TotalMismatch, IneligiblePromotion };

/// "ok", "ok_rounding", …
[[nodiscard]] QString toCode(PriceVerdict verdict);

/// Compares a reported price with ours. A promotion that we reject or do not know outranks a differing total,
/// that outranks differing lines; lines and totals that differ by distribution alone, at most one minor unit
/// a line, are OkRounding.
[[nodiscard]] PriceVerdict compare(const ReportedPrice &reported, const PricedOrder &ours);

/// Reads `{"goods_net", "shipping", "payable", "lines":{id: minor}, "applied":[…]}`.
/// @returns Refusal "price.missing-field" or "price.bad-field"
[[nodiscard]] tl::expected<ReportedPrice, base::Refusal> parseReportedPrice(const QJsonObject &object);

} // namespace purser::intake
