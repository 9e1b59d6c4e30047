#pragma once

#include <QByteArray>
#include <QUrl>

#include <functional>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

namespace purser::test {

/// What the tiny server does with one request.
struct Answer
{
    QByteArray bytes; ///< raw, status line and all; nothing is added
    bool keepsOpen = false; ///< waits for another request on the same connection
    std::chrono::milliseconds delay {0};
};

/// A raw HTTP/1.1 server on loopback for broken and odd answers, in a thread of its own; one connection at a
/// time.
class TinyServer
{
public:
    using Handler = std::function<Answer(const QByteArray &request)>;

    explicit TinyServer(Handler handler);
    ~TinyServer();
    TinyServer(const TinyServer &) = delete;
    TinyServer &operator=(const TinyServer &) = delete;

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const;
    /// Every request so far, heads and bodies.
    [[nodiscard]] std::vector<QByteArray> requests() const;

private:
    void run(const std::stop_token &stop, std::promise<quint16> &port);
    void serve(qintptr descriptor, const std::stop_token &stop);

    Handler m_handler;
    mutable std::mutex m_guard; // guards m_requests
    std::vector<QByteArray> m_requests;
    quint16 m_port = 0;
    std::jthread m_thread;
};

/// A whole answer with a length, as a decent server sends it.
[[nodiscard]] QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &moreHeaders = {});

} // namespace purser::test
