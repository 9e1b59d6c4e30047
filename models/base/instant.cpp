#include "base/instant.h"

#include <QDateTime>

namespace purser::base {

QString toIso(Instant instant)
{
    const auto milliseconds = toMilliseconds(instant);
    const auto stamp = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    return stamp.toString(milliseconds % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

std::optional<Instant> parseIso(const QString &text)
{
    auto stamp = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!stamp.isValid())
        return std::nullopt;
    if (stamp.timeSpec() == Qt::LocalTime)
        stamp.setTimeSpec(Qt::UTC);
    return fromMilliseconds(stamp.toMSecsSinceEpoch());
}

QString toLocalText(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), zone)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace purser::base
