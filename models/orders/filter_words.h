#pragma once

#include "orders/filter_text.h"

#include <optional>

namespace purser::orders {

/// What kind of value a key takes.
enum class FilterValue { Code, ShopName, Name, Number, Day, None };
[[nodiscard]] FilterValue valueKindOf(FilterKey key);

/// A key by its English or Chinese word, folded.
[[nodiscard]] std::optional<FilterKey> keyNamed(const QString &word);
/// Every word that names a key.
[[nodiscard]] QStringList keyWords();
/// The canonical code of a value of @p key by its English or Chinese word, folded; none = unknown. A tag that
/// is none of the desk's own words is one that a rule gives.
[[nodiscard]] std::optional<QString> codeNamed(FilterKey key, const QString &word);
/// Every word that names a value of @p key.
[[nodiscard]] QStringList codeWords(FilterKey key);

/// "100", "99.5", without sign or blanks; none = no number, or more than three digits behind the point.
[[nodiscard]] std::optional<QString> canonicalNumber(const QString &word);
/// "today", "yesterday", "tomorrow", "none", "2026-11-24", "4h", "3d"; none = no day.
[[nodiscard]] std::optional<QString> canonicalDay(const QString &word);

} // namespace purser::orders
