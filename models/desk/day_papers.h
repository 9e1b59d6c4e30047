#pragma once

#include "desk/day.h"

namespace purser::desk {

/// Leaves the papers of a day in @p folder: labels.pdf, labels.zpl, slips.pdf, picklist.pdf, manifest.pdf,
/// report.pdf, orders.csv and summary.json. Needs a QGuiApplication. One thread.
/// @returns Refused "papers.cannot-write" with the file, or the refusal of a document by its code
[[nodiscard]] base::Result<> writeDayPapers(
    Core &core, const DayReport &report, const QJsonObject &summary, const QString &folder);

} // namespace purser::desk
