#pragma once

#include "desk/core.h"
#include "store/journal.h"

#include <QFile>
#include <QSet>

#include <csignal>
#include <unistd.h>

namespace purser::test {

/// Kills its own process (SIGKILL, nothing is tidied up) at a chosen step of a day: before and after every
/// commit, before every request leaves and after every answer came. Thread-safe.
class KillPoints final : public net::Observer
{
public:
    /// Counts only, or dies at the @p at-th step of this process.
    explicit KillPoints(int at)
        : m_at(at)
    {}

    /// Dies at the first step that no run before died at; @p used names those, one a line.
    explicit KillPoints(const QString &used)
        : m_used(used)
    {
        if (!m_used.open(QIODevice::ReadWrite | QIODevice::Append))
            qFatal("the list of kill points cannot be written");
        m_used.seek(0);
        for (const QByteArray &line : m_used.readAll().split('\n'))
            m_seen.insert(line);
    }

    /// From now on: the journal says how far the day has come.
    void watch(desk::Core &core) { m_core = &core; }
    [[nodiscard]] int count() const { return m_count; }

    [[nodiscard]] std::optional<base::Error> beforeSend(const net::Request &request) override
    {
        pass("send " + name(request));
        return std::nullopt;
    }
    void afterReceive(const net::Request &request, base::Result<net::Response> &) override
    {
        pass("receive " + name(request));
    }
    void write(const char *step) { pass(step); }

private:
    static QByteArray name(const net::Request &request)
    {
        return request.method + ' '
            + request.url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority).toUtf8();
    }

    void pass(const QByteArray &step)
    {
        const std::lock_guard hold(m_guard);
        if (m_core == nullptr)
            return;
        ++m_count;
        if (!m_used.isOpen()) {
            if (m_count == m_at)
                die();
            return;
        }
        // What only reads is asked again and again: once an address. All else once a place in the journal.
        QByteArray place = step;
        if (!step.contains(" GET "))
            place += " @" + QByteArray::number(qint64(store::lastEntry(m_core->reader()).value_or(-1)));
        if (m_seen.contains(place))
            return;
        m_used.write(place + '\n');
        m_used.flush();
        die();
    }

    [[noreturn]] static void die()
    {
        ::kill(::getpid(), SIGKILL);
        ::pause();
        std::abort();
    }

    std::mutex m_guard; // guards all below
    desk::Core *m_core = nullptr;
    int m_at = 0;
    int m_count = 0;
    QFile m_used;
    QSet<QByteArray> m_seen;
};

} // namespace purser::test
