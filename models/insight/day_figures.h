#pragma once

#include "insight/day_pace.h"
#include "insight/order_set.h"
#include "insight/stage_clock.h"

#include <QTimeZone>

#include <map>

namespace purser::insight {

/// One calendar day of a shop or of all, as seen at a moment of it. Times are milliseconds UTC.
struct DayScope
{
    std::int64_t from = 0;
    std::int64_t to = 0; ///< the next day's beginning
    std::int64_t now = 0;
    QTimeZone zone {};
    std::optional<orders::ShopId> shop {};
};

/// The day in @p zone that @p now lies in; 23 or 25 hours long where the clocks are changed.
[[nodiscard]] DayScope dayScope(std::int64_t now, const QTimeZone &zone, std::optional<orders::ShopId> shop);

/// What one currency brought in. @p set counts its orders.
struct SaleFigure
{
    SetFigure orders {};
    base::Money sum {};
};

/// The numbers of a day. Each is exactly its set.
struct DayFigures
{
    SetFigure lateNow {}; ///< deadline passed
    SetFigure dueSoon {}; ///< within two hours
    SetFigure dueLater {}; ///< later today
    SetFigure dueTomorrow {};
    SetFigure dueToday {}; ///< late, soon and later together
    SetFigure shipped {};
    std::int64_t shippedWeekAgo = 0; ///< by the same time of the same weekday
    SetFigure labelled {};
    std::vector<SetFigure> labelledByHour {}; ///< from the first hour with a label to now
    std::vector<SetFigure> placedByStage {}; ///< kStages
    std::vector<SaleFigure> sales {}; ///< by currency
    std::vector<SetFigure> problems {}; ///< by code
    Pace pace {};
};

} // namespace purser::insight
