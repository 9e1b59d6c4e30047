#include "net/backoff.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace purser::net {

std::chrono::milliseconds waitBefore(
    const Backoff &backoff, int tries, const base::Error &error, base::Random &random)
{
    const int doublings = std::clamp(tries - 1, 0, 30);
    const auto ceiling = std::min(backoff.longest.count(), backoff.first.count() << doublings);
    const auto drawn = random.below(static_cast<std::uint64_t>(std::max<std::int64_t>(ceiling, 0)) + 1);
    const std::chrono::milliseconds jittered(static_cast<std::int64_t>(drawn));
    return std::max(jittered, error.retryAfter.value_or(std::chrono::milliseconds(0)));
}

bool sleepUnlessStopped(std::chrono::milliseconds wait, const std::stop_token &stop)
{
    std::mutex guard;
    std::unique_lock lock(guard);
    std::condition_variable_any wakeUp;
    wakeUp.wait_for(lock, stop, wait, [] { return false; });
    return !stop.stop_requested();
}

} // namespace purser::net
