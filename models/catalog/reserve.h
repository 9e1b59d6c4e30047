#pragma once

#include "catalog/product.h"
#include "orders/order.h"

namespace purser::catalog {

/// Pieces of one SKU that an order line needs.
struct Need
{
    orders::LineId line {};
    QString sku {};
    int quantity = 0;

    bool operator==(const Need &) const = default;
};

/// A SKU of which too few pieces are free.
struct Shortage
{
    QString sku {};
    int needed = 0;
    int free = 0;

    bool operator==(const Shortage &) const = default;
};

struct Allocation
{
    std::vector<Reservation> reservations {}; ///< ids are 0, given by the caller
    std::vector<Shortage> shortages {}; ///< when not empty, there are no reservations
};

/// What the open pieces of @p lines need, by the shop's listing parts; a listing without parts is picked by
/// the line's own SKU.
[[nodiscard]] std::vector<Need> needsOf(
    const std::vector<orders::OrderLine> &lines, const std::vector<ListingPart> &parts);

/// Reserves all needs from as few warehouses as the levels allow, or nothing (REQUIREMENTS I.2). Warehouses
/// are tried in the order in which @p levels names them; the first that has everything is taken whole.
[[nodiscard]] Allocation allocateStock(
    orders::OrderId order, const std::vector<Need> &needs, std::vector<StockLevel> levels);

} // namespace purser::catalog
