#pragma once

#include "base/json.h"
#include "marketplace/credentials.h"
#include "net/http_client.h"

#include <mutex>

namespace purser::marketplace::vendure {

/// A GraphQL document and its variables.
struct Call
{
    QString query {};
    QJsonObject variables {};
};

/// The GraphQL address of a shop: "/admin-api" is added where it is not there yet.
[[nodiscard]] QUrl adminAddress(const QUrl &shop);

/// Talks to the admin API and signs in when it has to. Thread-safe; blocks its caller.
class Session
{
public:
    Session(net::HttpClient &http, const QUrl &shop, Credentials credentials);

    /// Sent again after RetryLater and broken answers, because reading changes nothing.
    [[nodiscard]] base::Result<QJsonObject> read(
        const Call &call, const std::stop_token &stop, int tries = 8);
    /// Sent once; only FORBIDDEN, which changed nothing, is answered by signing in and the same call again.
    /// @returns what the mutation @p field answered
    [[nodiscard]] base::Result<QJsonObject> change(
        const Call &call, const QString &field, const std::stop_token &stop);

private:
    [[nodiscard]] base::Result<QJsonObject> send(const Call &call, const std::stop_token &stop);
    /// The header that proves the session. @param old  the one that did not serve
    [[nodiscard]] base::Result<net::Header> proof(
        const std::optional<net::Header> &old, const std::stop_token &stop);
    [[nodiscard]] base::Result<net::Header> signIn(const std::stop_token &stop);

    net::HttpClient &m_http;
    QUrl m_address;
    Credentials m_credentials;
    std::mutex m_guard; // guards m_proof
    std::optional<net::Header> m_proof;
};

} // namespace purser::marketplace::vendure
