#pragma once

#include "base/random.h"
#include "base/result.h"

#include <stop_token>

namespace purser::net {

/// How long to wait between tries.
struct Backoff
{
    std::chrono::milliseconds first {500};
    std::chrono::milliseconds longest {60'000};
};

/// Exponential with full jitter (Brooker, "Exponential Backoff And Jitter", AWS 2015), never shorter than
/// what the other side asked for by Retry-After.
/// @param tries  how many have failed, from 1
[[nodiscard]] std::chrono::milliseconds waitBefore(
    const Backoff &backoff, int tries, const base::Error &error, base::Random &random);

/// Sleeps, but wakes at once when asked to stop. @returns false when stopped
bool sleepUnlessStopped(std::chrono::milliseconds wait, const std::stop_token &stop);

} // namespace purser::net
