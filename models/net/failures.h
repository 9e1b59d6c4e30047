#pragma once

#include "base/result.h"
#include "net/message.h"

#include <QNetworkReply>

namespace purser::net {

/// Reads a Retry-After header: seconds, or an HTTP date relative to the answer's own Date (RFC 9110 §10.2.3).
/// @returns nullopt where there is none or it cannot be read; never negative
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const Response &response);

/// The failure that a status stands for; nullopt for 2xx. 401, 403 and 407 are NotPermitted; 408, 425, 429
/// and 5xx except 501 and 505 are RetryLater with the answer's Retry-After; 3xx is BrokenAnswer; the rest is
/// Refused. The code is "net.status-NNN".
[[nodiscard]] std::optional<base::Error> failureOf(const Response &response);

/// The failure behind an error below HTTP: no answer, or half of one.
[[nodiscard]] base::Error failureOf(QNetworkReply::NetworkError error);

/// False where the request certainly never reached the other side, so that sending it again doubles nothing.
[[nodiscard]] bool mayHaveArrived(const base::Error &error);

} // namespace purser::net
