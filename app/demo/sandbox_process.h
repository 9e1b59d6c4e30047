#pragma once

#include "desk/day.h"

#include <QProcess>

#include <functional>

namespace purser::demo {

/// What purser-sandbox says when it is ready.
struct SandboxReady
{
    QString url {};
    QString control {};
    base::Instant startedAt {};
    std::vector<desk::DayShop> shops {};
};

/// A purser-sandbox of our own, which ends with this object.
class SandboxProcess
{
public:
    ~SandboxProcess();
    /// @returns RetryLater "sandbox.not-started" when the program is not beside ours or says nothing
    [[nodiscard]] base::Result<SandboxReady> start(int orders, std::uint64_t seed);
    /// The same without waiting: @p told is called once, in the thread of this object.
    void begin(int orders, std::uint64_t seed, std::function<void(base::Result<SandboxReady>)> told);

private:
    void launch(int orders, std::uint64_t seed);
    [[nodiscard]] base::Result<SandboxReady> readReady();

    QProcess m_process;
};

/// The ready line of a sandbox that runs already, as GET /control/ready tells it.
[[nodiscard]] base::Result<SandboxReady> readSandbox(const QString &url);

} // namespace purser::demo
