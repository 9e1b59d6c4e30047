#pragma once

#include <QStringList>

#include <optional>

namespace purser::base {

/// How well @p query fits @p text, 0 = not at all, higher = better: whole, from its start, from the start of
/// a word, inside, as pinyin initials, as letters in their order. Every word of the query has to fit; case,
/// width and diacritics do not matter.
[[nodiscard]] int fitOf(const QString &query, const QString &text);
/// The best fit among @p texts, such as one thing's names in two languages.
[[nodiscard]] int bestFitOf(const QString &query, const QStringList &texts);

/// The one of @p known that a person who wrote @p word most likely meant: at most two letters away
/// (Damerau's edits), and fewer than half of the word; empty = nothing is near.
[[nodiscard]] QString nearestWord(const QString &word, const QStringList &known);

} // namespace purser::base
