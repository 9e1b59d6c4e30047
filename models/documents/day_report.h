#pragma once

#include "base/money.h"
#include "documents/page.h"
#include "documents/words.h"

#include <chrono>

namespace purser::documents {

/// A number beside what it was before: "Shipped", "412", "388".
struct ReportFigure
{
    QString name;
    QString value;
    QString before {}; ///< the day to compare with; empty = nothing to compare
};

struct StageCount
{
    QString stage; ///< in the report's language
    int orders = 0;
};

/// Time that orders spent in a stage.
struct StageTime
{
    QString stage;
    int orders = 0;
    std::chrono::seconds median {};
    std::chrono::seconds ninetieth {}; ///< 90 % were done within
    std::chrono::seconds longest {};
    bool isSlow = false; ///< the bottleneck, printed strong
};

struct ReportRefund
{
    QString order;
    QString reason;
    base::Money amount {};
    QString state {}; ///< in the report's language
    QString returnCase {}; ///< number of the case that it belongs to; empty = none
};

struct DayReportContent
{
    QString finding; ///< the day in one sentence, the title
    QString shop {};
    QString date; ///< the day, as text
    std::vector<ReportFigure> figures {};
    std::vector<StageCount> counts {};
    std::vector<StageTime> times {};
    std::vector<ReportRefund> refunds {};
    bool isCopy = false;
    Language language = Language::English;
};

/// "45 s", "12 min", "3 h 05 min", "2 d 4 h".
[[nodiscard]] QString durationText(std::chrono::seconds duration, Language language);

/// Lays a day's report out on A4: figures, orders by stage with bars, times by stage, refunds with one sum
/// for each currency. A section without rows is left out, but "no refunds" is said.
/// @returns a refusal as layoutSlip() does
[[nodiscard]] Drawn<Pages> layoutDayReport(const DayReportContent &content, Fonts &fonts);

} // namespace purser::documents
