#include "net/patient_read.h"

#include "base/random.h"
#include "net/backoff.h"

#include <condition_variable>
#include <mutex>

namespace purser::net {

namespace {

using Kind = base::Error::Kind;
constexpr Backoff kReadBackoff {std::chrono::milliseconds(100), std::chrono::milliseconds(5'000)};

bool isWorthReadingAgain(const base::Error &error)
{
    return error.kind == Kind::RetryLater || error.kind == Kind::BrokenAnswer;
}

void sleepFor(std::chrono::milliseconds wait, const std::stop_token &stop)
{
    std::mutex guard;
    std::unique_lock lock(guard);
    std::condition_variable_any wakeUp;
    wakeUp.wait_for(lock, stop, wait, [] { return false; });
}

} // namespace

base::Result<QJsonObject> readPatiently(
    const std::function<base::Result<QJsonObject>()> &read, const std::stop_token &stop, int tries)
{
    base::SystemRandom random;
    for (int tried = 1;; ++tried) {
        auto answer = read();
        if (answer || tried >= tries || !isWorthReadingAgain(answer.error()) || stop.stop_requested())
            return answer;
        sleepFor(waitBefore(kReadBackoff, tried, answer.error(), random), stop);
    }
}

} // namespace purser::net
