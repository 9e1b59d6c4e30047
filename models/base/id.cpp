#include "base/id.h"

#include "base/clock.h"
#include "base/random.h"

namespace purser::base {

namespace {
constexpr int kRandomBits = 21;
constexpr std::uint64_t kRandomRange = std::uint64_t {1} << kRandomBits;
constexpr std::int64_t kTimeMask = (std::int64_t {1} << 42) - 1;
constexpr std::uint64_t kLongestStep = 1024; ///< a dozen ids in one millisecond stay in it
} // namespace

std::int64_t IdSource::next()
{
    const std::int64_t milliseconds = toMilliseconds(m_clock.now()) & kTimeMask;
    const std::uint64_t drawn = m_random.next();
    const std::int64_t fresh =
        (milliseconds << kRandomBits) | static_cast<std::int64_t>(drawn % kRandomRange);
    const std::int64_t step = 1 + static_cast<std::int64_t>(drawn % kLongestStep);
    std::int64_t last = m_last.load();
    std::int64_t given = 0;
    do
        given = fresh > last ? fresh : last + step;
    while (!m_last.compare_exchange_weak(last, given));
    return given;
}

} // namespace purser::base
