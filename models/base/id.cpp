#include "base/id.h"

#include "base/clock.h"
#include "base/random.h"

namespace purser::base {

namespace {
constexpr int kRandomBits = 21;
constexpr std::int64_t kRandomMask = (std::int64_t {1} << kRandomBits) - 1;
constexpr std::int64_t kTimeMask = (std::int64_t {1} << 42) - 1;
} // namespace

std::int64_t newId(const Clock &clock, Random &random)
{
    const std::int64_t milliseconds = toMilliseconds(clock.now()) & kTimeMask;
    return (milliseconds << kRandomBits) | (static_cast<std::int64_t>(random.next()) & kRandomMask);
}

} // namespace purser::base
