#pragma once

#include "desk/day.h"
#include "documents/day_report.h"

namespace purser::desk {

/// The money of one order that went back or is on its way back; what the marketplace refused is left out.
[[nodiscard]] std::vector<documents::ReportRefund> reportRefunds(const OrderDetail &detail);

/// What the report of a day says. @param date  of the day, as text
[[nodiscard]] documents::DayReportContent reportContent(
    const DayReport &report, const QString &date, std::vector<documents::ReportRefund> refunds);

} // namespace purser::desk
