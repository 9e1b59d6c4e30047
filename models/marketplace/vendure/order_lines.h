#pragma once

#include "marketplace/field_reader.h"
#include "marketplace/remote_order.h"

namespace purser::marketplace::vendure {

/// The lines of an order as it was sold, and what they come to.
struct Lines
{
    std::vector<RemoteLine> lines {};
    std::int64_t droppedMinor = 0; ///< what the pieces were sold for that Vendure took out of its totals
    std::int64_t droppedTaxMinor = 0;
};

/// Pieces by line id that fulfilments in state Shipped or Delivered hold.
[[nodiscard]] std::map<QString, int> shippedPieces(const QJsonObject &order);

/// Reads the lines. Pieces that Vendure dropped count as cancelled while they had not left, else as returned.
/// Their price is Vendure's for one piece, at most @p beyondMinor altogether, which is what was paid beyond
/// today's total: Vendure forgets the discount of a line that was dropped whole. A difference of rounding
/// between the lines and @p goodsMinor, today's sum of them all, is shared among them.
[[nodiscard]] Lines readLines(const QJsonObject &order, std::int64_t goodsMinor,
    std::optional<std::int64_t> beyondMinor, FieldReader &reader);

} // namespace purser::marketplace::vendure
