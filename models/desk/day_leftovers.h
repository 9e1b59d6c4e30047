#pragma once

#include "desk/core.h"
#include "orders/order.h"

namespace purser::desk {

/// What a day finds still to be done; each reads the store as it is. One thread.

/// Packed orders whose parcel no carrier takes as it is.
[[nodiscard]] std::vector<orders::OrderId> refusedByCarrier(Core &core);
/// Orders whose address changed after their label was bought.
[[nodiscard]] std::vector<orders::OrderId> withOldLabels(Core &core);
/// Cancelled orders with a label that was bought, or may have been.
[[nodiscard]] std::vector<orders::OrderId> cancelledWithLabels(Core &core);
/// Cancelled orders with the money that the buyer has not got back yet, in minor units.
[[nodiscard]] std::vector<std::pair<orders::OrderId, std::int64_t>> cancelledAndPaid(Core &core);
/// Delivered and paid lines that nobody has sent back, as the marketplace names order and line.
[[nodiscard]] std::vector<std::pair<QString, QString>> deliveredLines(Core &core);

} // namespace purser::desk
