#pragma once

#include "base/result.h"
#include "net/message.h"

#include <QNetworkReply>
#include <QTimer>

#include <future>
#include <memory>

class QNetworkAccessManager;

namespace purser::net {

/// One request on its way: lives in the network thread, keeps its promise exactly once. One thread.
class Exchange final : public QObject
{
public:
    Exchange(Request request, std::chrono::milliseconds deadline);

    /// To be taken before start().
    [[nodiscard]] std::future<base::Result<Response>> outcome() { return m_promise.get_future(); }

    void start(QNetworkAccessManager &network);
    /// Ends the exchange with @p error, unless it has ended.
    void give(const base::Error &error);

private:
    [[nodiscard]] QNetworkReply *sendIn(QNetworkAccessManager &network);
    void readAvailable();
    void checkAnnouncedSize();
    void finish();
    void settle(base::Result<Response> result);
    [[nodiscard]] Response takeResponse() const;

    Request m_request;
    std::promise<base::Result<Response>> m_promise;
    QTimer m_deadline;
    QNetworkReply *m_reply = nullptr; // owned by the manager's thread, deleted later
    QByteArray m_body;
    bool m_isSettled = false;
};

} // namespace purser::net
