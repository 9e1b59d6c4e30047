#pragma once

#include "desk/bulk.h"
#include "picking/pick_table.h"

namespace purser::desk {

/// Part refunds that a picker proposed for pieces that were not in their bin, and that nobody has answered.
[[nodiscard]] base::Result<std::vector<picking::KeptShortage>> openProposals(
    store::Connection &connection, orders::OrderId order);
/// Of all orders, the oldest first.
[[nodiscard]] base::Result<std::vector<picking::KeptShortage>> openProposals(Core &core);

/// What @p proposals pay back together. Pure.
[[nodiscard]] std::int64_t proposedMinor(const std::vector<picking::KeptShortage> &proposals);

/// The office says yes: the missing pieces are cancelled and their share is refunded, the rest goes on. Both
/// are told. Refusals: "part-refund.none", "part-refund.nothing-left" (cancel the order instead),
/// "order.stage-passed", "refund.over-paid"
[[nodiscard]] BulkResult acceptPartRefund(Core &core, orders::OrderId id);
/// The office says no: nothing is paid, the whole order waits for goods. Refusals: "part-refund.none",
/// "order.stage-passed"
[[nodiscard]] BulkResult declinePartRefund(Core &core, orders::OrderId id);

} // namespace purser::desk
