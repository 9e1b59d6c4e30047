#pragma once

#include "desk/day.h"

namespace purser::desk {

/// Puts the desk beside the marketplace's truth (GET /control/truth), order by order: status, sums, refunds,
/// quantities of every line, tracking numbers, and the live labels that the carrier sold for it.
[[nodiscard]] base::Result<DayReport> compareWithTruth(
    Core &core, const std::vector<orders::Shop> &shops, const QJsonObject &truth);

} // namespace purser::desk
