#pragma once

#include "desk/day.h"

namespace purser::desk {

/// Puts the desk beside the marketplace's truth (GET /control/truth), order by order: status, sums, refunds,
/// quantities of every line, tracking numbers.
[[nodiscard]] base::Result<DayReport> compareWithTruth(
    Core &core, const std::vector<orders::Shop> &shops, const QJsonArray &truth);

} // namespace purser::desk
