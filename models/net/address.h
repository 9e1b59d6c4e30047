#pragma once

#include "base/result.h"

#include <QUrl>

namespace purser::net {

/// True for "localhost", 127.0.0.0/8 and ::1 (RFC 6761 §6.3, RFC 5735 §3). Looks no name up.
[[nodiscard]] bool isLoopback(const QUrl &url);

/// Where a request may go: https anywhere, http to this computer only, and no user or password in the
/// address.
/// @returns Refused "net.bad-address" or NotPermitted "net.not-encrypted"
[[nodiscard]] base::Result<> checkAddress(const QUrl &url);

} // namespace purser::net
