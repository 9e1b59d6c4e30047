#pragma once

#include "desk/lists.h"

namespace purser::desk {

/// First line of orders.csv, with the mark that lets spreadsheets read it as UTF-8.
inline constexpr auto kOrdersCsvHead =
    "\xef\xbb\xbfnumber,shop,stage,currency,total,paid,refunded,placed_at,tracking\r\n";

/// One order as a line of orders.csv; no spreadsheet takes a field for a formula.
[[nodiscard]] QByteArray ordersCsvRow(const OrderDetail &detail);

} // namespace purser::desk
