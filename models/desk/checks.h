#pragma once

#include "catalog/reserve.h"
#include "desk/core.h"
#include "desk/personal.h"
#include "intake/finding_table.h"

namespace purser::desk {

/// Runs every check of an order that is not yet confirmed, keeps or frees its stock, asks the approval rules,
/// and leaves findings, reservations and the counts of both in @p unit and @p after. Inside a write
/// transaction; followRules() once the unit stands.
[[nodiscard]] base::Result<> checkOrder(
    Writing &writing, store::Unit &unit, orders::Order &after, const Personal &personal);

/// As checkOrder, with the fields of the address that a person has to decide in the state that @p unit gives
/// them: "street postcode", empty = none.
[[nodiscard]] base::Result<> checkOrder(Writing &writing, store::Unit &unit, orders::Order &after,
    const Personal &personal, const QString &conflicts);

/// As checkOrder, for an order of which the store has nothing yet: asks it for stock only.
[[nodiscard]] base::Result<> checkNewOrder(
    Writing &writing, store::Unit &unit, orders::Order &after, const Personal &personal);

/// Puts @p findings in the place of @p before, with the order's count of those that block.
void replaceFindings(Writing &writing, store::Unit &unit, orders::Order &after,
    const std::vector<intake::KeptFinding> &before, std::vector<intake::KeptFinding> findings);

/// What is wrong with address, payment and sums, without stock. Pure.
[[nodiscard]] std::vector<intake::KeptFinding> plainFindings(
    const orders::Order &order, const Personal &personal);

/// Frees everything that is kept for the order.
[[nodiscard]] base::Result<> freeStock(Writing &writing, store::Unit &unit, orders::Order &after);

} // namespace purser::desk
