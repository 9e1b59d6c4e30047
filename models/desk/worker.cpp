#include "desk/worker.h"

namespace purser::desk {

Worker::Worker(const QString &name)
    : m_thread(QThread::create([this] { loop(); }))
{
    m_thread->setObjectName(name);
    m_thread->start();
}

Worker::~Worker()
{
    m_stop.request_stop();
    m_wake.notify_all();
    m_thread->wait();
}

void Worker::post(std::function<void()> job)
{
    {
        const std::lock_guard hold(m_guard);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_all();
}

std::function<void()> Worker::next()
{
    std::unique_lock hold(m_guard);
    if (!m_wake.wait(hold, m_stop.get_token(), [this] { return !m_jobs.empty(); }))
        return {};
    auto job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

void Worker::loop()
{
    while (const auto job = next())
        job();
}

} // namespace purser::desk
