#include "app/sandbox/clock.h"

#include <QDateTime>

namespace purser::sandbox {

SandboxClock::SandboxClock(base::Instant start, double speed)
    : m_start(start)
    , m_speed(speed)
{
    m_elapsed.start();
}

base::Instant SandboxClock::now() const
{
    const auto ran = static_cast<std::int64_t>(static_cast<double>(m_elapsed.elapsed()) * m_speed);
    return m_start + std::chrono::milliseconds(ran) + m_advanced;
}

base::Instant SandboxClock::unhurried() const
{
    return m_start + std::chrono::milliseconds(m_elapsed.elapsed()) + m_advanced;
}

QString toIsoMs(base::Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(base::toMilliseconds(instant), Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace purser::sandbox
