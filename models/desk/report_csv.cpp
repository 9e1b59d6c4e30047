#include "desk/report_csv.h"

namespace purser::desk {

namespace {

constexpr char16_t kGuard = u'\'';

bool isRun(QChar first)
{
    return QStringView(u"=+-@\t\r").contains(first);
}

bool isDigits(const QString &text)
{
    return std::ranges::all_of(text, [](QChar each) { return each >= u'0' && each <= u'9'; });
}

/// A word that begins with the guard itself is guarded too, so that unguarding gives every word back.
bool needsGuard(const QString &text)
{
    return !text.isEmpty() && (isRun(text.front()) || text.front() == kGuard || isDigits(text));
}

QByteArray fieldOf(const CsvCell &cell)
{
    if (cell.typeId() == QMetaType::QByteArray)
        return cell.toByteArray();
    if (cell.typeId() != QMetaType::QString)
        return cell.toString().toUtf8();
    QString text = cell.toString();
    if (needsGuard(text))
        text.prepend(kGuard);
    return '"' + text.replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

} // namespace

QByteArray csvOf(const QStringList &header, const QList<QList<CsvCell>> &rows)
{
    QByteArray csv = "\xef\xbb\xbf";
    const auto add = [&csv](const QList<CsvCell> &cells) {
        QByteArrayList fields;
        for (const CsvCell &cell : cells)
            fields << fieldOf(cell);
        csv += fields.join(',') + "\r\n";
    };
    QList<CsvCell> names;
    for (const QString &name : header)
        names << name;
    add(names);
    for (const QList<CsvCell> &row : rows)
        add(row);
    return csv;
}

CsvCell csvNumber(const QString &digits)
{
    return digits.toUtf8();
}

QString unguarded(const QString &cell)
{
    return cell.startsWith(kGuard) && needsGuard(cell.mid(1)) ? cell.mid(1) : cell;
}

} // namespace purser::desk
