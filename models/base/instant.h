#pragma once

#include <QString>
#include <QTimeZone>

#include <chrono>
#include <cstdint>
#include <optional>

namespace purser::base {

/// A moment in UTC, to the millisecond.
using Instant = std::chrono::time_point<std::chrono::system_clock, std::chrono::milliseconds>;

[[nodiscard]] inline std::int64_t toMilliseconds(Instant instant)
{
    return instant.time_since_epoch().count();
}
[[nodiscard]] inline Instant fromMilliseconds(std::int64_t milliseconds)
{
    return Instant(std::chrono::milliseconds(milliseconds));
}

/// ISO 8601 with Z; milliseconds only where they are not zero: "2026-11-22T10:00:00Z".
[[nodiscard]] QString toIso(Instant instant);

/// Reads ISO 8601 with Z or an offset. A time without zone is taken as UTC; anything else is nullopt.
[[nodiscard]] std::optional<Instant> parseIso(const QString &text);

/// The moment as the shop's wall clock shows it, for display only: "2026-11-22 18:00".
[[nodiscard]] QString toLocalText(Instant instant, const QTimeZone &zone);

} // namespace purser::base
