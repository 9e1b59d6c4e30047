#include "marketplace/csv/csv_reader.h"

#include <QStringDecoder>

#include <span>

namespace purser::marketplace::csv {

namespace {

/// Walks the text record by record.
class Scanner
{
public:
    Scanner(QStringView text, QChar delimiter)
        : m_text(text)
        , m_delimiter(delimiter)
    {}

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }

    /// @param isWhole  left false when a quote was never closed
    CsvRow next(bool &isWhole)
    {
        CsvRow row {m_line, {}, {}};
        const qsizetype start = m_at;
        isWhole = true;
        do
            row.fields << field(isWhole);
        while (take(m_delimiter));
        row.raw = m_text.sliced(start, m_at - start).toString();
        (void)take(u'\r');
        if (take(u'\n'))
            ++m_line;
        return row;
    }

private:
    bool take(QChar wanted)
    {
        if (isAtEnd() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }

    QString field(bool &isWhole)
    {
        QString text;
        while (!isAtEnd() && !isFieldEnd()) {
            if (take(u'"'))
                text += quoted(isWhole);
            else
                text += m_text[m_at++];
        }
        return text;
    }

    [[nodiscard]] bool isFieldEnd() const
    {
        const QChar here = m_text[m_at];
        const bool isReturn = here == u'\r' && (m_at + 1 >= m_text.size() || m_text[m_at + 1] == u'\n');
        return here == m_delimiter || here == u'\n' || isReturn;
    }

    QString quoted(bool &isWhole)
    {
        QString text;
        while (!isAtEnd()) {
            const QChar here = m_text[m_at++];
            if (here == u'"' && !take(u'"'))
                return text;
            m_line += here == u'\n' ? 1 : 0;
            text += here;
        }
        isWhole = false;
        return text;
    }

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

base::Result<CsvTable> parseCsv(const QString &file, const QByteArray &bytes, QChar delimiter)
{
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(bytes);
    if (decode.hasError())
        return base::fail(base::Error::Kind::BrokenAnswer, QStringLiteral("import.not-utf8"), file);
    Scanner scanner(text, delimiter);
    CsvTable table {.file = file};
    bool isWhole = false;
    if (!scanner.isAtEnd())
        table.header = scanner.next(isWhole).fields;
    if (!isWhole || table.header.join(QString()).trimmed().isEmpty())
        return base::fail(base::Error::Kind::BrokenAnswer, QStringLiteral("import.no-header"), file);
    while (!scanner.isAtEnd()) {
        CsvRow row = scanner.next(isWhole);
        if (row.raw.trimmed().isEmpty())
            continue;
        const bool isGood = isWhole && row.fields.size() == table.header.size();
        (isGood ? table.rows : table.broken).push_back(std::move(row));
    }
    return table;
}

} // namespace purser::marketplace::csv
