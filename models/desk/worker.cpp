#include "desk/worker.h"

#include "base/platform/process.h"

namespace purser::desk {

Worker::Worker(const QString &name)
    : m_thread([this, name](const std::stop_token &stop) {
        base::platform::nameThread(name);
        loop(stop);
    })
{}

Worker::~Worker()
{
    m_thread.request_stop();
    m_wake.notify_all();
}

void Worker::post(std::function<void()> job)
{
    {
        const std::lock_guard hold(m_guard);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_all();
}

void Worker::loop(const std::stop_token &stop)
{
    while (true) {
        std::function<void()> job;
        {
            std::unique_lock hold(m_guard);
            if (!m_wake.wait(hold, stop, [this] { return !m_jobs.empty(); }))
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job();
    }
}

} // namespace purser::desk
