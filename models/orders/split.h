#pragma once

#include "base/result.h"
#include "orders/order.h"

namespace purser::orders {

/// Pieces of one order line.
struct LinePieces
{
    LineId line {};
    int quantity = 0;

    bool operator==(const LinePieces &) const = default;
};
/// What goes into one parcel, each line at most once.
using Pieces = std::vector<LinePieces>;

/// What one part of an order is worth, in minor units of the order's currency.
struct PartAmounts
{
    std::int64_t linesMinor = 0; ///< the lines' totals
    std::int64_t discountMinor = 0;
    std::int64_t shippingMinor = 0;
    std::int64_t taxMinor = 0;
    std::int64_t totalMinor = 0;
    std::int64_t codMinor = 0; ///< to be collected with this part

    bool operator==(const PartAmounts &) const = default;
};

/// All pieces that still have to be sent.
[[nodiscard]] Pieces openPieces(const Order &order);

/// Takes @p taken out of the first part into a new one at the end. @param parts  empty = the order is whole
/// @returns "split.nothing" when @p taken is empty or not positive, "order.no-such-line", "order.too-many"
///     beyond what the first part holds, "split.nothing-left" when the first part would be empty,
///     "order.stage-passed" from the label on
[[nodiscard]] tl::expected<std::vector<Pieces>, base::Refusal> splitOff(
    const Order &order, std::vector<Pieces> parts, const Pieces &taken);

/// @p parts cut to what @p open still holds, the earlier ones first; parts that became empty are left out.
[[nodiscard]] std::vector<Pieces> fitted(const std::vector<Pieces> &parts, const Pieces &open);
/// What @p open holds beyond @p parts.
[[nodiscard]] Pieces uncovered(const Pieces &open, const std::vector<Pieces> &parts);

/// Shares an amount of one line over @p parts by pieces, to the cent; pieces in no part keep their share.
/// @returns one a part, in their order
[[nodiscard]] std::vector<std::int64_t> shareLine(
    const OrderLine &line, std::int64_t amountMinor, const std::vector<Pieces> &parts);

/// Shares the order's amounts over its parts, to the cent. A line's total, discount and tax go by pieces; the
/// order's discount and tax by what its lines' shares come to; shipping by the worth of the goods; cash to be
/// collected by the parts' totals. All by base::allocate(), so every column sums to the order's own as long
/// as the parts hold all pieces; pieces in no part (cancelled, sent before) keep their share.
/// @returns one a part, in their order
[[nodiscard]] std::vector<PartAmounts> shareAmounts(const Order &order, const std::vector<Pieces> &parts);

} // namespace purser::orders
