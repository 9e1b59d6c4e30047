#pragma once

#include "desk/day.h"

namespace purser::test {

/// What a day came to on both sides, by order number: no ids of ours, no times, no nonces. Two days that did
/// the same are equal in it.
[[nodiscard]] QJsonObject contentOf(desk::Desk &desk, const QString &url);

} // namespace purser::test
