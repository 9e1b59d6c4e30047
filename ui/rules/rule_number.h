#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace purser::ui {

/// "50.00" for 5000 with two digits behind the point, as a person types it: without groups.
[[nodiscard]] QString typedNumber(std::int64_t value, int digits);
/// The number that was typed, with a point or a comma; nothing = it is none, or has more digits.
[[nodiscard]] std::optional<std::int64_t> numberTyped(const QString &text, int digits);

} // namespace purser::ui
