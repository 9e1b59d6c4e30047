#pragma once

#include "aftersales/case_stage.h"
#include "catalog/product.h"
#include "desk/cases.h"
#include "orders/order.h"

namespace purser::desk {

/// False once nothing can happen to the case any more.
[[nodiscard]] bool isOpenCase(const aftersales::ReturnCase &one);
/// Moves a case along; what the rules do not allow leaves it where it is. @returns the code of the refusal
[[nodiscard]] QString moveCase(
    aftersales::ReturnCase &one, std::initializer_list<aftersales::CaseEvent> events);

/// A case and its order, before and after.
struct CaseChange
{
    const std::optional<aftersales::ReturnCase> &old;
    const aftersales::ReturnCase &now;
    const orders::Order &before;
    orders::Order after;
};
/// Writes it with what else stands in @p unit; the order counts its open cases. @returns the entry
[[nodiscard]] base::Result<std::int64_t> applyCase(Writing &writing, store::Unit &unit, CaseChange change);

/// A step of a case: changes it and its order, and what else belongs into the unit; a code when a rule says
/// no.
using CaseStep = std::function<base::Result<QString>(
    Writing &, store::Unit &, aftersales::ReturnCase &one, orders::Order &order)>;
[[nodiscard]] CaseAnswer runCase(Core &core, const char *action, aftersales::CaseId id, const CaseStep &step);

/// What lies in a piece of the line: the parts of a kit, else its own SKU.
[[nodiscard]] base::Result<std::vector<catalog::ListingPart>> partsSold(
    store::Connection &connection, const orders::Order &order, const orders::OrderLine &line);
/// Puts pieces back on the shelf they are kept on; nothing for a SKU that is kept nowhere.
[[nodiscard]] base::Result<> restock(
    Writing &writing, store::Unit &unit, orders::OrderId order, const QString &sku, int quantity);

/// False where the marketplace has no such case, or said itself that the goods arrived.
[[nodiscard]] base::Result<bool> isToTell(Writing &writing, const aftersales::ReturnCase &one);
/// Tells the marketplace what came back; nothing when nothing did.
[[nodiscard]] base::Result<> tellReceived(Writing &writing, store::Unit &unit, const orders::Order &order,
    const aftersales::ReturnCase &one, const std::vector<marketplace::LineQuantity> &lines);

} // namespace purser::desk
