#include "ui/kit/moment_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace purser::kit {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(purser::kit::MomentText)
};

constexpr int kNearDays = 6;

} // namespace

QString momentText(const QDateTime &moment, const QDateTime &now)
{
    const QString time = moment.toString(QStringLiteral("HH:mm"));
    const qint64 days = now.date().daysTo(moment.date());
    if (days == 0)
        return Words::tr("today %1").arg(time);
    if (days == 1)
        return Words::tr("tomorrow %1").arg(time);
    if (days == -1)
        return Words::tr("yesterday %1").arg(time);
    const QLocale locale;
    if (days > 0 && days <= kNearDays)
        return locale.toString(moment.date(), QStringLiteral("ddd ")) + time;
    return moment.date().year() == now.date().year()
        ? locale.toString(moment.date(), Words::tr("d MMM", "day and month, as QDate formats them"))
        : locale.toString(moment.date(), Words::tr("d MMM yyyy", "with the year"));
}

QString momentText(qint64 milliseconds, qint64 now)
{
    return milliseconds == 0
        ? QStringLiteral("–")
        : momentText(QDateTime::fromMSecsSinceEpoch(milliseconds), QDateTime::fromMSecsSinceEpoch(now));
}

} // namespace purser::kit
