#pragma once

#include <cstdint>
#include <span>

namespace purser::insight {

/// What today's speed means for what is still to be labelled.
struct Pace
{
    std::int64_t perHour = 0; ///< 0 = too few labels to tell a speed from
    std::int64_t left = 0;
    std::int64_t missed = 0; ///< orders whose label comes after their deadline; those late already count
    std::int64_t readyAt = 0; ///< milliseconds UTC when the last one is labelled; 0 = not known

    bool operator==(const Pace &) const = default;
};

/// The speed of late: labels over a time, and at least this many to be believed.
inline constexpr std::int64_t kPaceWindow = 2LL * 60 * 60 * 1000;
inline constexpr std::int64_t kFewestForPace = 4;

/// @param deadlines  of the orders that are not labelled yet, rising; the most urgent is packed first
/// @param labelled  labels of the last kPaceWindow
/// @param now  milliseconds UTC, as the deadlines
[[nodiscard]] Pace paceOf(std::span<const std::int64_t> deadlines, std::int64_t labelled, std::int64_t now);

} // namespace purser::insight
