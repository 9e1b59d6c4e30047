#pragma once

#include "base/money.h"
#include "base/result.h"
#include "orders/stage.h"

#include <QTimeZone>

#include <map>

namespace purser::marketplace::csv {

/// One part of a mapping: its file, and for each of our words the column that holds it.
struct CsvPart
{
    QString file {}; ///< empty = the part is not there
    std::map<QString, QString> columns {};

    /// The column of @p word, empty where the mapping leaves it out.
    [[nodiscard]] QString column(const QString &word) const
    {
        const auto found = columns.find(word);
        return found == columns.end() ? QString() : found->second;
    }
};

/// Which file and column of an export holds what (resources/imports/README.md).
struct CsvMapping
{
    QString name {};
    base::Currency currency {};
    QString country {};
    QTimeZone zone {QTimeZone::utc()};
    QString timeFormat {};
    QChar delimiter = u',';
    CsvPart orders {};
    CsvPart customers {};
    CsvPart lines {};
    CsvPart payments {};
    std::map<QString, orders::Stage> statuses {};
};

/// @returns BrokenAnswer "import.bad-mapping" with the place and what is wrong there
[[nodiscard]] base::Result<CsvMapping> parseMapping(const QByteArray &json);
/// A preset of resources/imports. @returns Refused "import.no-such-preset"
[[nodiscard]] base::Result<CsvMapping> presetMapping(const QString &name);

} // namespace purser::marketplace::csv
