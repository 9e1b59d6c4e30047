#include "ui/waves/wave_words.h"

#include <QDateTime>
#include <QLocale>

namespace purser::ui {

namespace {

using desk::WaveSheet;

QDateTime localOf(std::int64_t milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds);
}

} // namespace

QString WaveWords::deadline(std::int64_t at, base::Instant now)
{
    const QDateTime due = localOf(at);
    const bool isToday = due.date() == localOf(base::toMilliseconds(now)).date();
    return isToday ? due.toString(QStringLiteral("HH:mm"))
                   : QLocale().toString(due.date(), tr("d MMM")) + due.toString(QStringLiteral(" HH:mm"));
}

QString WaveWords::title(const WaveSheet &sheet)
{
    if (!sheet.wave.id.isNull())
        return tr("Wave %1").arg(sheet.wave.title);
    return tr("Suggestion %1").arg(sheet.wave.title);
}

QString WaveWords::walk(const WaveSheet &sheet)
{
    return sheet.wave.walkMm > 0 ? tr("%1 m").arg(QLocale().toString(qlonglong(sheet.wave.walkMm / 1000)))
                                 : tr("no floor plan");
}

QString WaveWords::figures(const WaveSheet &sheet)
{
    const QStringList parts {
        tr("%n orders", /*disambiguation=*/nullptr, static_cast<int>(sheet.orders.size())),
        tr("%n lines", /*disambiguation=*/nullptr, sheet.lines),
        tr("%n pcs", /*disambiguation=*/nullptr, sheet.wave.units),
        tr("%n stops", /*disambiguation=*/nullptr, static_cast<int>(sheet.stops.size()))};
    return parts.join(tr(", "));
}

kit::Span WaveWords::outlook(const WaveSheet &sheet, base::Instant now)
{
    const std::int64_t start = sheet.wave.createdAt > 0 ? sheet.wave.createdAt : base::toMilliseconds(now);
    const std::int64_t done = start + std::int64_t {sheet.minutes} * 60'000;
    const QString at = localOf(done).toString(QStringLiteral("HH:mm"));
    const std::int64_t due = sheet.shipBy();
    if (due == orders::Order::kNoDeadline)
        return kit::stated(kit::State::Good, tr("done about %1").arg(at));
    if (done <= due)
        return kit::stated(kit::State::Good, tr("done about %1, due %2").arg(at, deadline(due, now)));
    return kit::stated(kit::State::Bad, tr("done about %1, too late for %2").arg(at, deadline(due, now)));
}

} // namespace purser::ui
