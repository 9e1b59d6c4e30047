#pragma once

#include <QDateTime>
#include <QString>

namespace purser::kit {

/// A moment as short as it stays clear: "today 16:00", "tomorrow 09:00", "Thu 12:00" within six days, else
/// "28 Oct" or, in another year, "28 Oct 2025". In the computer's zone and the user's language.
[[nodiscard]] QString momentText(const QDateTime &moment, const QDateTime &now);
/// Milliseconds since 1970 in UTC; 0 = never: "–".
[[nodiscard]] QString momentText(qint64 milliseconds, qint64 now);

} // namespace purser::kit
