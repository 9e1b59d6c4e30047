#pragma once

#include <QByteArray>
#include <QStringList>
#include <QVariant>

namespace purser::desk {

/// A figure or a name of a table: numbers stay numbers, words stay words.
using CsvCell = QVariant;

/// A table as CSV that a spreadsheet reads as it is meant: UTF-8 with its mark, CRLF, words in quotes. A word
/// that a spreadsheet would run or change gets an apostrophe before it: one that begins with = + - @, tab or
/// return, and one of digits alone, which would lose its zeros (FEATURES LK-09). Numbers (integers, and
/// decimals told as `double`-free text by csvNumber()) stand bare, also below zero.
[[nodiscard]] QByteArray csvOf(const QStringList &header, const QList<QList<CsvCell>> &rows);

/// A decimal that is to stay a number: "-3.50". @param digits  ASCII, as base::toDecimal() gives it
[[nodiscard]] CsvCell csvNumber(const QString &digits);

/// The word that a guarded cell was made of.
[[nodiscard]] QString unguarded(const QString &cell);

} // namespace purser::desk
