#pragma once

#include "base/json.h"
#include "marketplace/credentials.h"
#include "net/http_client.h"

#include <mutex>

namespace purser::marketplace::mercur {

/// Reads the vendor API as one seller. Thread-safe; blocks its caller.
class Session
{
public:
    Session(net::HttpClient &http, const QUrl &mall, Credentials credentials);

    /// A GET, sent again after RetryLater and broken answers.
    [[nodiscard]] base::Result<QJsonObject> read(const QString &path, const std::stop_token &stop);

private:
    [[nodiscard]] base::Result<QJsonObject> send(const QString &path, const std::stop_token &stop);
    [[nodiscard]] base::Result<QByteArray> token(const QByteArray &old, const std::stop_token &stop);

    net::HttpClient &m_http;
    QString m_base;
    Credentials m_credentials;
    std::mutex m_guard; // guards m_token
    QByteArray m_token;
};

} // namespace purser::marketplace::mercur
