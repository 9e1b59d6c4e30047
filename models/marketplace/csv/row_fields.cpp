#include "marketplace/csv/row_fields.h"

#include <QDateTime>

namespace purser::marketplace::csv {

QString placeOf(const CsvTable &table, const CsvRow &row, const QString &column)
{
    const QString place = QStringLiteral("%1:%2").arg(table.file).arg(row.line);
    return column.isEmpty() ? place : place + u':' + column;
}

RowFields::RowFields(const CsvTable &table, const CsvPart &part, const CsvMapping &mapping, const CsvRow &row)
    : m_table(table)
    , m_part(part)
    , m_mapping(mapping)
    , m_row(row)
{}

bool RowFields::isMapped(const char *word) const
{
    return !m_part.column(QLatin1String(word)).isEmpty();
}

QString RowFields::text(const char *word) const
{
    const qsizetype at = m_table.column(m_part.column(QLatin1String(word)));
    return at < 0 ? QString() : m_row.fields.at(at).trimmed();
}

QString RowFields::needed(const char *word)
{
    const QString value = text(word);
    if (value.isEmpty())
        complain("import.missing", word);
    return value;
}

std::int64_t RowFields::amount(const char *word)
{
    if (!isMapped(word))
        return 0;
    const auto money = base::parseMoney(text(word), m_mapping.currency);
    if (!money)
        complain("import.bad-amount", word);
    return money ? money->minor : 0;
}

int RowFields::count(const char *word)
{
    if (!isMapped(word))
        return 1;
    bool isNumber = false;
    const int value = text(word).toInt(&isNumber);
    if (!isNumber || value < 1)
        complain("import.bad-quantity", word);
    return value;
}

std::optional<base::Instant> RowFields::moment(const char *word)
{
    const QString value = text(word);
    if (value.isEmpty())
        return std::nullopt;
    QDateTime time = QDateTime::fromString(value, m_mapping.timeFormat);
    if (!time.isValid()) {
        complain("import.bad-time", word);
        return std::nullopt;
    }
    time.setTimeZone(m_mapping.zone);
    return base::fromMilliseconds(time.toMSecsSinceEpoch());
}

void RowFields::complain(const char *code, const char *word)
{
    if (!m_problem)
        m_problem = {{}, QLatin1String(code), placeOf(m_table, m_row, m_part.column(QLatin1String(word))),
            m_row.raw.toUtf8()};
}

} // namespace purser::marketplace::csv
