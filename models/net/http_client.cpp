#include "net/http_client.h"

#include "base/random.h"
#include "net/address.h"
#include "net/backoff.h"
#include "net/exchange.h"
#include "net/failures.h"

#include <QNetworkAccessManager>
#include <QThread>

namespace purser::net {

namespace {

using Kind = base::Error::Kind;
using Clock = std::chrono::steady_clock;

base::Error stopped(bool before)
{
    return {.kind = Kind::Refused,
        .code = before ? QStringLiteral("net.stopped-before") : QStringLiteral("net.stopped"),
        .detail = {}};
}

bool isWorthRepeating(const base::Result<Response> &result)
{
    if (!result)
        return result.error().kind == Kind::RetryLater;
    const auto failure = failureOf(*result);
    return failure && failure->kind == Kind::RetryLater;
}

} // namespace

/// The thread that has the event loop, and the manager that lives in it.
class HttpClient::Loop
{
public:
    Loop()
    {
        m_thread.setObjectName(QStringLiteral("purser-net"));
        m_anchor.moveToThread(&m_thread);
        QObject::connect(
            &m_thread, &QThread::finished, &m_anchor, [this] { m_network.reset(); }, Qt::DirectConnection);
        m_thread.start();
    }

    ~Loop()
    {
        post([this] { m_thread.quit(); }); // behind the deletions that are still queued
        m_thread.wait();
    }

    Loop(const Loop &) = delete;
    Loop &operator=(const Loop &) = delete;

    template <typename Work>
    void post(Work work)
    {
        QMetaObject::invokeMethod(&m_anchor, std::move(work), Qt::QueuedConnection);
    }

    void adopt(QObject &object) { object.moveToThread(&m_thread); }

    QNetworkAccessManager &network()
    {
        if (!m_network)
            m_network = std::make_unique<QNetworkAccessManager>();
        return *m_network;
    }

private:
    QThread m_thread;
    QObject m_anchor;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

HttpClient::HttpClient(Observer *observer)
    : m_loop(std::make_unique<Loop>())
    , m_observer(observer)
{}

HttpClient::~HttpClient() = default;

base::Result<Response> HttpClient::send(const Request &request, std::stop_token stop)
{
    if (auto allowed = checkAddress(request.url); !allowed)
        return tl::unexpected(allowed.error());
    const auto end = Clock::now() + request.deadline;
    base::SystemRandom random;
    for (int tries = 1;; ++tries) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now());
        auto result = sendOnce(request, left, stop);
        if (tries > request.repeats || !isWorthRepeating(result))
            return result;
        const base::Error failure = result ? *failureOf(*result) : result.error();
        const auto wait = waitBefore({}, tries, failure, random);
        if (Clock::now() + wait >= end)
            return result;
        if (!sleepUnlessStopped(wait, stop))
            return tl::unexpected(stopped(false));
    }
}

base::Result<Response> HttpClient::sendForSuccess(const Request &request, std::stop_token stop)
{
    return send(request, std::move(stop)).and_then([](Response response) -> base::Result<Response> {
        if (auto failure = failureOf(response))
            return tl::unexpected(std::move(*failure));
        return response;
    });
}

base::Result<Response> HttpClient::sendOnce(
    const Request &request, std::chrono::milliseconds deadline, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return tl::unexpected(stopped(true));
    if (m_observer != nullptr) {
        if (auto fault = m_observer->beforeSend(request))
            return tl::unexpected(std::move(*fault));
    }
    // Deleted in its own thread: it holds a timer.
    const auto remove = [this](Exchange *exchange) { m_loop->post([exchange] { delete exchange; }); };
    const std::shared_ptr<Exchange> exchange(new Exchange(request, deadline), remove);
    auto outcome = exchange->outcome();
    m_loop->adopt(*exchange);
    m_loop->post([this, raw = exchange.get()] { raw->start(m_loop->network()); });
    const std::stop_callback onStop(
        stop, [this, raw = exchange.get()] { m_loop->post([raw] { raw->give(stopped(false)); }); });
    auto result = outcome.get();
    if (m_observer != nullptr)
        m_observer->afterReceive(request, result);
    return result;
}

} // namespace purser::net
