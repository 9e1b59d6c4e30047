#include "insight/day_pace.h"

#include <algorithm>

namespace purser::insight {

Pace paceOf(std::span<const std::int64_t> deadlines, std::int64_t labelled, std::int64_t now)
{
    Pace pace {.left = static_cast<std::int64_t>(deadlines.size())};
    const bool isBelieved = labelled >= kFewestForPace;
    if (isBelieved) {
        constexpr std::int64_t kHours = kPaceWindow / (60LL * 60 * 1000);
        pace.perHour = labelled / kHours;
        pace.readyAt = pace.left == 0 ? 0 : now + pace.left * kPaceWindow / labelled;
    }
    std::int64_t place = 0;
    for (const std::int64_t deadline : deadlines) {
        ++place;
        const std::int64_t readyAt = isBelieved ? now + place * kPaceWindow / labelled : now;
        pace.missed += readyAt > deadline ? 1 : 0;
    }
    return pace;
}

} // namespace purser::insight
