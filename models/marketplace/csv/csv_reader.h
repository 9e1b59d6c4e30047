#pragma once

#include "base/result.h"

#include <vector>

namespace purser::marketplace::csv {

/// One record and the line of the file where it begins, from 1.
struct CsvRow
{
    int line = 0;
    QStringList fields {};
    QString raw {}; ///< as it stands in the file
};

struct CsvTable
{
    QString file {}; ///< its name, for messages
    QStringList header {};
    std::vector<CsvRow> rows {};
    std::vector<CsvRow> broken {}; ///< more or fewer fields than the header, or a quote that never ends

    [[nodiscard]] qsizetype column(const QString &name) const { return header.indexOf(name); }
};

/// Reads RFC 4180: quotes, doubled quotes, line breaks inside quotes, LF or CRLF, a byte order mark, an empty
/// last line. A broken record stands in `broken` and the others go on.
/// @returns BrokenAnswer "import.no-header" for an empty file, "import.not-utf8"
[[nodiscard]] base::Result<CsvTable> parseCsv(const QString &file, const QByteArray &text, QChar delimiter);

} // namespace purser::marketplace::csv
