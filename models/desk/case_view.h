#pragma once

#include "aftersales/case_policy.h"
#include "aftersales/return_table.h"
#include "desk/case_money.h"
#include "desk/lists.h"

namespace purser::desk {

/// Whose turn it is: ours, the buyer's, nobody's any more. DueToday are those of ours that must be answered
/// by the end of the day, or should have been.
enum class CaseGroup { Open, DueToday, WaitingForBuyer, Closed };
inline constexpr std::array kCaseGroups {
    CaseGroup::Open, CaseGroup::DueToday, CaseGroup::WaitingForBuyer, CaseGroup::Closed};

/// One case as a list shows it, opened.
struct CaseRow
{
    aftersales::ReturnCase returnCase {};
    QString order {}; ///< its number
    QString buyer {};
    QString item {}; ///< title of the first line that comes back

    bool operator==(const CaseRow &) const = default;
};

/// Everything about one case, opened.
struct CaseDetail
{
    aftersales::ReturnCase returnCase {};
    OrderDetail order {};
    aftersales::CasePolicy policy {};
    CaseMoney money {};
    std::vector<aftersales::ReturnPiece> pieces {}; ///< graded at the returns bench, in that order
};

/// Never DueToday, which is a part of Open.
[[nodiscard]] CaseGroup groupOf(const aftersales::ReturnCase &returnCase);
/// @param dayEnd  milliseconds UTC
[[nodiscard]] bool isIn(CaseGroup group, const aftersales::ReturnCase &returnCase, std::int64_t dayEnd);
/// True when the buyer's money can go back now.
[[nodiscard]] bool isRefundable(const aftersales::ReturnCase &returnCase);
/// True when goods are on their way or here and not looked at yet.
[[nodiscard]] bool isReceivable(const aftersales::ReturnCase &returnCase);

/// Open ones by what is due first, closed ones newest first.
[[nodiscard]] base::Result<std::vector<CaseRow>> caseList(
    Core &core, CaseGroup group, std::optional<orders::ShopId> shop, int limit);
/// @returns nullopt when there is no such case
[[nodiscard]] base::Result<std::optional<CaseDetail>> caseDetail(Core &core, aftersales::CaseId id);

} // namespace purser::desk
