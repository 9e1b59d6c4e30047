#pragma once

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>

namespace purser::desk {

/// A named thread that does one thing after the other. Thread-safe; what is queued at the end is dropped, and
/// its futures are cancelled.
class Worker
{
public:
    explicit Worker(const QString &name);
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// Runs @p work on the thread; the future has its value.
    template <typename Work>
    auto run(Work work) -> QFuture<decltype(work())>
    {
        auto promise = std::make_shared<QPromise<decltype(work())>>();
        auto future = promise->future();
        promise->start();
        post([promise, work = std::move(work)]() mutable {
            if (!promise->isCanceled())
                promise->addResult(work());
            promise->finish();
        });
        return future;
    }

private:
    void post(std::function<void()> job);
    void loop();
    /// Waits for a job; nothing at the end.
    std::function<void()> next();

    std::mutex m_guard; // guards m_jobs
    std::condition_variable_any m_wake;
    std::deque<std::function<void()>> m_jobs;
    std::stop_source m_stop;
    std::unique_ptr<QThread> m_thread; // Qt's own, so that what Qt keeps for a thread ends with it
};

/// Waits for the value of a future, for callers without an event loop.
template <typename Value>
[[nodiscard]] Value waited(QFuture<Value> future)
{
    future.waitForFinished();
    return future.takeResult();
}

} // namespace purser::desk
