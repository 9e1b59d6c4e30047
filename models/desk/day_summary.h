#pragma once

#include "desk/day.h"

namespace purser::desk {

/// The counts of a day, without its orders.
[[nodiscard]] QJsonObject toJson(const DayReport &report);
/// The same for a person: one line a count, tab between name and number.
[[nodiscard]] QString toText(const DayReport &report);
/// Nothing is lost and nothing differs.
[[nodiscard]] bool isWhole(const DayReport &report);

} // namespace purser::desk
