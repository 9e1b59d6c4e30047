#pragma once

#include "desk/audit_view.h"
#include "desk/case_view.h"
#include "insight/day_figures.h"

namespace purser::desk {

/// The list that a number opens.
struct Lead
{
    enum class To { Tab, Set, Cases, Outbox, Quarantine, Shops, Audit };

    To to = To::Tab;
    orders::Tab tab = orders::Tab::New;
    insight::OrderSet set {};
    CaseGroup cases = CaseGroup::Open;
    AuditQuery audit {};
};

/// A number and the list it counts.
struct LeadFigure
{
    std::int64_t count = 0;
    Lead lead {};
};

/// Something that waits for a person.
struct Need
{
    enum class What { SyncStopped, Missing, Refused, Unreadable, Problem, Check, Cases };

    What what = What::Problem;
    LeadFigure figure {};
    QString code {}; ///< of the sync's problem or the order's
    QString shop {}; ///< name, where it is about one
    std::int64_t since = 0; ///< milliseconds UTC, 0 = not known
};

/// How true one shop is.
struct ShopDay
{
    orders::Shop shop {};
    bool isPaused = false;
    int waiting = 0;
    int failed = 0;
    int quarantined = 0;
};

/// Everything that the dashboard shows, counted at one moment.
struct DayBoard
{
    insight::DayScope day {};
    insight::DayFigures figures {};
    std::vector<LeadFigure> tabs {}; ///< kTabs
    LeadFigure casesDue {};
    LeadFigure casesOpen {};
    std::vector<ShopDay> shops {};
    std::vector<Need> needs {}; ///< the most pressing first
};

[[nodiscard]] Lead leadTo(orders::Tab tab);
[[nodiscard]] Lead leadTo(const insight::OrderSet &set);

/// @param shop  nullopt = all
[[nodiscard]] base::Result<DayBoard> dayBoard(Core &core, std::optional<orders::ShopId> shop);

/// Of the orders shipped in the seven days before now, at most the latest 5,000.
[[nodiscard]] base::Result<insight::StageClock> weekClock(Core &core, std::optional<orders::ShopId> shop);

} // namespace purser::desk
