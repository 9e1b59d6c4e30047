#pragma once

#include "desk/case_money.h"
#include "desk/cases.h"

namespace purser::desk {

/// What the shop opens itself, for a buyer who wrote or called.
struct CaseWish
{
    aftersales::CaseKind kind = aftersales::CaseKind::ReturnRefund;
    QString reason {}; ///< one of aftersales::kCaseReasons
    Pieces pieces {}; ///< of which lines, at least one
};

/// Pieces by line that were sent and are in no case that counts; lines without any are left out.
[[nodiscard]] Pieces returnablePieces(
    const orders::Order &order, const std::vector<aftersales::ReturnCase> &cases);

/// The case as it begins. Pure; the id is left empty.
/// @returns Refusal "case.nothing-sent", "case.no-lines", "case.unknown-reason", "case.too-many" [SKU, pieces
///     that are left]
[[nodiscard]] tl::expected<aftersales::ReturnCase, base::Refusal> openedCase(const orders::Order &order,
    const std::vector<aftersales::ReturnCase> &cases, const CaseWish &wish, base::Instant now);

/// Opens it; undone as any step. No marketplace that Purser connects takes a case from its shop, so it stays
/// here: only its refund is told.
[[nodiscard]] CaseAnswer openCase(Core &core, orders::OrderId id, const CaseWish &wish);

} // namespace purser::desk
