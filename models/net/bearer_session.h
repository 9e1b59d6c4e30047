#pragma once

#include "base/json.h"
#include "net/http_client.h"

#include <mutex>

namespace purser::net {

/// Talks JSON to a service that exchanges a long-lived API token for bearer tokens that expire (RFC 6750).
/// Thread-safe; blocks its caller.
class BearerSession
{
public:
    /// @param base  address that paths are appended to; @param exchange  path that answers
    /// {access_token, expires_in} to a POST of {api_token}
    BearerSession(HttpClient &http, QUrl base, QString apiToken, QString exchange);

    /// A GET, sent again after RetryLater and after broken answers, because reading changes nothing.
    [[nodiscard]] base::Result<QJsonObject> read(const QString &path, const std::stop_token &stop);

    /// A changing call, sent once; only a 401 is answered by a new token and the same call again.
    /// @param key  goes as Idempotency-Key
    [[nodiscard]] base::Result<QJsonObject> change(const QByteArray &method, const QString &path,
        const QJsonObject &body, const QString &key, const std::stop_token &stop);

private:
    [[nodiscard]] base::Result<Response> sendSigned(Request request, const std::stop_token &stop);
    [[nodiscard]] base::Result<QByteArray> token(bool renew, const std::stop_token &stop);
    [[nodiscard]] QUrl addressOf(const QString &path) const;

    HttpClient &m_http;
    QUrl m_base;
    QString m_apiToken;
    QString m_exchange;
    std::mutex m_guard; // guards m_token
    QByteArray m_token;
};

/// The code that a JSON error body {"error":{"code":…}} names, or empty.
[[nodiscard]] QString refusalCodeOf(const Response &response);

} // namespace purser::net
