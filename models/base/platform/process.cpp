#include "base/platform/process.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#ifdef Q_OS_LINUX
#include <pthread.h>
#endif

#ifdef Q_OS_WIN
// windows.h first: psapi.h needs its types
#include <psapi.h>
#include <windows.h>
#endif

namespace purser::base::platform {

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

void nameThread(const QString &name)
{
#ifdef Q_OS_LINUX
    pthread_setname_np(pthread_self(), name.left(15).toUtf8().constData());
#else
    Q_UNUSED(name)
#endif
}

bool makePrivate(const QString &path)
{
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    return QFile::setPermissions(path,
        QFileInfo(path).isDir() ? ownerOnly | QFileDevice::ExeOwner : QFileDevice::Permissions(ownerOnly));
}

} // namespace purser::base::platform
