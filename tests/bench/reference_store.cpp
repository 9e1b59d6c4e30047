#include "bench/reference_store.h"

#include "bench/bench_desk.h"
#include "bench/measure.h"

#include <QCoreApplication>

#include <csignal>

namespace purser::bench {

ReferenceStore::ReferenceStore(int orders)
{
    m_process.setWorkingDirectory(m_folder.path());
    m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/bench_store_reference"),
        {QString::number(orders)});
    require(m_process.waitForStarted(), "the reference does not start");
    ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP);
}

ReferenceStore::~ReferenceStore()
{
    m_process.kill();
    m_process.waitForFinished();
}

double ReferenceStore::run(int orders)
{
    const auto process = static_cast<pid_t>(m_process.processId());
    bool isAtMark = false;
    const double spent = milliseconds([&] {
        ::kill(process, SIGCONT);
        while (!isAtMark && m_process.waitForReadyRead(-1))
            while (!isAtMark && m_process.canReadLine()) {
                const QByteArray line = m_process.readLine();
                isAtMark = line.contains(" orders, last") || line.startsWith("total");
            }
    });
    ::kill(process, SIGSTOP);
    require(isAtMark, "the reference ended early");
    return orders * 1000.0 / spent;
}

} // namespace purser::bench
