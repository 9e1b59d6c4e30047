#pragma once

#include <QString>

namespace purser::base {

/// First letters of the Mandarin readings of @p character, lower case; empty outside GB 2312. Thread-safe.
[[nodiscard]] QString pinyinInitials(char32_t character);

/// Where @p letters are the initials of neighbouring characters of @p text ("dd" in 订单), -1 = nowhere.
/// Letters and digits of @p text stand for themselves; case does not matter, blanks are passed over.
[[nodiscard]] qsizetype findInitials(const QString &text, const QString &letters);

} // namespace purser::base
