#pragma once

#include "base/random.h"
#include "net/backoff.h"

namespace purser::desk {

/// Calls an edge again while its answer is worth waiting for: nothing arrived, or nobody could read it. Only
/// for calls that may be repeated: reads, and changes with a key. Waits as long as the other side asked for.
template <typename Call>
auto patiently(Call call, const std::stop_token &stop) -> decltype(call())
{
    constexpr int kTries = 8;
    constexpr net::Backoff kBackoff {std::chrono::milliseconds(100), std::chrono::milliseconds(5'000)};
    base::SystemRandom random;
    for (int tries = 1;; ++tries) {
        auto answer = call();
        const bool isFinal = answer || tries == kTries
            || (answer.error().kind != base::Error::Kind::RetryLater
                && answer.error().kind != base::Error::Kind::BrokenAnswer);
        if (isFinal
            || !net::sleepUnlessStopped(net::waitBefore(kBackoff, tries, answer.error(), random), stop))
            return answer;
    }
}

} // namespace purser::desk
