#pragma once

#include "desk/core.h"
#include "insight/day_figures.h"

namespace purser::desk {

/// The zone in which @p shop counts its days, or all shops where they have one in common; else the
/// computer's.
[[nodiscard]] QTimeZone zoneOf(const std::vector<orders::Shop> &shops, std::optional<orders::ShopId> shop);

/// Today of a shop or of all.
[[nodiscard]] base::Result<insight::DayScope> dayOfDesk(Core &core, std::optional<orders::ShopId> shop);

} // namespace purser::desk
