#include "net/bearer_session.h"

#include "net/failures.h"
#include "net/patient_read.h"

namespace purser::net {

namespace {

using Kind = base::Error::Kind;
constexpr int kReadTries = 8;
constexpr int kTokenTries = 4;

base::Result<QJsonObject> objectOf(const Response &response)
{
    if (auto failure = failureOf(response)) {
        if (const QString code = refusalCodeOf(response); !code.isEmpty())
            failure->detail = code;
        return tl::unexpected(*failure);
    }
    if (response.body.isEmpty())
        return QJsonObject {};
    return base::parseObject(response.body);
}

} // namespace

QString refusalCodeOf(const Response &response)
{
    return QJsonDocument::fromJson(response.body)
        .object()
        .value(u"error")
        .toObject()
        .value(u"code")
        .toString();
}

BearerSession::BearerSession(HttpClient &http, QUrl base, QString apiToken, QString exchange)
    : m_http(http)
    , m_base(std::move(base))
    , m_apiToken(std::move(apiToken))
    , m_exchange(std::move(exchange))
{}

QUrl BearerSession::addressOf(const QString &path) const
{
    return QUrl(m_base.toString(QUrl::StripTrailingSlash) + path, QUrl::StrictMode);
}

base::Result<QByteArray> BearerSession::token(bool renew, const std::stop_token &stop)
{
    const std::lock_guard hold(m_guard);
    if (!renew && !m_token.isEmpty())
        return m_token;
    auto request =
        postJson(addressOf(m_exchange), base::compact({{QStringLiteral("api_token"), m_apiToken}}));
    request.repeats = kReadTries;
    for (int tries = 1;; ++tries) {
        auto answer = m_http.sendForSuccess(request, stop).and_then(objectOf);
        if (answer) {
            m_token = answer->value(u"access_token").toString().toUtf8();
            return m_token;
        }
        if (tries == kReadTries || answer.error().kind != Kind::BrokenAnswer)
            return tl::unexpected(answer.error());
    }
}

base::Result<Response> BearerSession::sendSigned(Request request, const std::stop_token &stop)
{
    // A fresh token may be revoked before it is used, by another of our sessions too.
    for (int tries = 1;; ++tries) {
        const auto bearer = token(tries > 1, stop);
        if (!bearer)
            return tl::unexpected(bearer.error());
        Request signedRequest = request;
        signedRequest.headers.push_back({"Authorization", "Bearer " + *bearer});
        auto response = m_http.send(signedRequest, stop);
        if (!response || response->status != 401 || tries == kTokenTries)
            return response;
    }
}

base::Result<QJsonObject> BearerSession::read(const QString &path, const std::stop_token &stop)
{
    Request request;
    request.url = addressOf(path);
    request.headers.push_back({"Accept", "application/json"});
    return readPatiently([&] { return sendSigned(request, stop).and_then(objectOf); }, stop, kReadTries);
}

base::Result<QJsonObject> BearerSession::change(const QByteArray &method, const QString &path,
    const QJsonObject &body, const QString &key, const std::stop_token &stop)
{
    auto request = postJson(addressOf(path), base::compact(body));
    request.method = method;
    request.headers.push_back({"Idempotency-Key", key.toUtf8()});
    return sendSigned(request, stop).and_then(objectOf);
}

} // namespace purser::net
