#pragma once

#include "base/clock.h"

#include <QElapsedTimer>
#include <QString>

namespace purser::sandbox {

/// The sandbox's time: starts at a given moment, runs `speed` times as fast as the computer's, and can be
/// moved forward. One thread.
class SandboxClock final : public base::Clock
{
public:
    SandboxClock(base::Instant start, double speed);

    [[nodiscard]] base::Instant now() const override;
    /// Time at normal speed, plus what was moved forward: what bearer tokens live by.
    [[nodiscard]] base::Instant unhurried() const;
    [[nodiscard]] double speed() const { return m_speed; }
    void advance(std::chrono::milliseconds by) { m_advanced += by; }

private:
    base::Instant m_start;
    double m_speed;
    std::chrono::milliseconds m_advanced {0};
    QElapsedTimer m_elapsed;
};

/// "2026-11-22T10:00:00.000Z": always with milliseconds, as the contract says.
[[nodiscard]] QString toIsoMs(base::Instant instant);

} // namespace purser::sandbox
