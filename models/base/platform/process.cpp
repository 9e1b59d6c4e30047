#include "base/platform/process.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#ifdef Q_OS_WIN
// psapi.h needs the types of windows.h
// clang-format off
#include <windows.h>
#include <psapi.h>
// clang-format on
#endif

namespace purser::base::platform {

#ifdef __MINGW32__
namespace {

/// MinGW frees a thread's memory before it destroys what lives there (GCC's bug 83562). Qt keeps the stack of
/// compiled patterns in such a place, so patterns are not compiled: a thread that used one would end in a
/// crash.
[[gnu::constructor]] void matchPatternsWithoutCompilingThem()
{
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
}

} // namespace
#endif

#ifdef Q_OS_WIN
std::int64_t residentBytes()
{
    PROCESS_MEMORY_COUNTERS counters {};
    if (GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof counters) == 0)
        return 0;
    return static_cast<std::int64_t>(counters.WorkingSetSize);
}

bool hasDisplay()
{
    return true;
}

bool canSpool()
{
    return false; // no spooler of Windows reads PDF
}

bool spool(const QString & /*printer*/, const QString & /*title*/, const QByteArray & /*pdf*/)
{
    return false;
}
#else
std::int64_t residentBytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').front().toLongLong() * 1024;
    return 0;
}

bool hasDisplay()
{
#ifdef Q_OS_MACOS
    return true;
#else
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#endif
}

bool canSpool()
{
    return !QStandardPaths::findExecutable(QStringLiteral("lp")).isEmpty();
}

bool spool(const QString &printer, const QString &title, const QByteArray &pdf)
{
    constexpr int kPatience = 30'000;
    QProcess lp;
    lp.start(QStringLiteral("lp"),
        {QStringLiteral("-d"), printer, QStringLiteral("-t"), title, QStringLiteral("-o"),
            QStringLiteral("print-scaling=none")});
    if (!lp.waitForStarted(kPatience) || lp.write(pdf) != pdf.size())
        return false;
    lp.closeWriteChannel();
    return lp.waitForFinished(kPatience) && lp.exitStatus() == QProcess::NormalExit && lp.exitCode() == 0;
}
#endif

bool makePrivate(const QString &path)
{
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    return QFile::setPermissions(path,
        QFileInfo(path).isDir() ? ownerOnly | QFileDevice::ExeOwner : QFileDevice::Permissions(ownerOnly));
}

} // namespace purser::base::platform
