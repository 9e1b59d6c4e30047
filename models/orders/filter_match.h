#pragma once

#include "orders/filter_text.h"
#include "orders/order.h"
#include "orders/shop.h"

#include <QTimeZone>

#include <limits>

namespace purser::orders {

/// One condition against which an order can be held: words have become ids, days moments, amounts
/// thousandths of the currency's unit.
struct Criterion
{
    FilterKey key = FilterKey::Stage;
    bool isNot = false;
    std::vector<std::int64_t> codes {}; ///< any of; stages as they are, tabs from kTabCodes on
    QStringList words {}; ///< any of, folded
    std::int64_t from = std::numeric_limits<std::int64_t>::min(); ///< within [from, before)
    std::int64_t before = std::numeric_limits<std::int64_t>::max();

    static constexpr std::int64_t kTabCodes = 100;
    bool operator==(const Criterion &) const = default;
};

/// What a typed filter means here and now.
/// @param zone  whose days "today" and "2026-11-24" are
[[nodiscard]] std::vector<Criterion> criteriaOf(
    const TypedFilter &filter, const std::vector<Shop> &shops, base::Instant now, const QTimeZone &zone);

[[nodiscard]] bool passes(const Order &order, const Criterion &criterion);

} // namespace purser::orders
