#pragma once

#include <QString>
#include <QStringList>

namespace purser::base {

/// Text as search compares it: NFKC (full width becomes half width), case folded, diacritics removed, blanks
/// collapsed.
[[nodiscard]] QString folded(const QString &text);

/// The digits of @p text only, full-width ones as ASCII.
[[nodiscard]] QString digitsOf(const QString &text);

/// True for Han, Hiragana, Katakana and Hangul.
[[nodiscard]] bool isCjk(char32_t character);

/// Sorts "A-2" before "A-10": runs of digits compare as numbers, the rest by folded text. <0, 0, >0.
[[nodiscard]] int compareNaturally(QStringView left, QStringView right);

/// "1****" for logs and errors: never more than the first character of a value that may be personal.
[[nodiscard]] QString hinted(const QString &text);

} // namespace purser::base
