#pragma once

#include "desk/day_view.h"
#include "insight/period_report.h"

#include <QJsonObject>

namespace purser::desk {

/// Days in the zone of the desk, both included.
struct ReportWish
{
    QDate first {};
    QDate last {};
    std::optional<orders::ShopId> shop {};
    QTimeZone zone {}; ///< not valid: the shop's, as the dashboard has it

    bool operator==(const ReportWish &) const = default;
};

/// The figures of a period, over what they were counted, and what is not in them.
struct Report
{
    insight::PeriodScope scope {};
    QString shop {}; ///< name; empty = all
    insight::PeriodReport figures {};
    std::int64_t unreadable = 0; ///< orders in quarantine: in no figure
    bool isRunning = false; ///< the period is not over yet
};

[[nodiscard]] base::Result<Report> readReport(Core &core, const ReportWish &wish);

/// The same figures one a line: section, item, figure, value, unit. Times in seconds, amounts as decimals of
/// the unit's currency.
[[nodiscard]] QByteArray toCsv(const Report &report);
/// The same figures for scripts; amounts are integer minor units under their currency.
[[nodiscard]] QJsonObject toJson(const Report &report);

} // namespace purser::desk
