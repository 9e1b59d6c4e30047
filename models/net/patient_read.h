#pragma once

#include "base/json.h"
#include "base/result.h"

#include <functional>
#include <stop_token>

namespace purser::net {

/// Calls @p read until it succeeds, fails for good, or has failed @p tries times; waits longer before each
/// try, after RetryLater and broken answers only. For what changes nothing. Blocks its caller.
[[nodiscard]] base::Result<QJsonObject> readPatiently(
    const std::function<base::Result<QJsonObject>()> &read, const std::stop_token &stop, int tries = 8);

} // namespace purser::net
