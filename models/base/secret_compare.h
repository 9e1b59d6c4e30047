#pragma once

#include <QByteArray>

namespace purser::base {

/// Compares without telling by its time where two values differ; for signatures and codes that a stranger
/// sends. Values of different length are unequal at once.
[[nodiscard]] bool equalInConstantTime(const QByteArray &left, const QByteArray &right);

} // namespace purser::base
