#include "net/exchange.h"

#include "net/address.h"
#include "net/failures.h"
#include "net/one_shot_body.h"

#include <QNetworkAccessManager>

namespace purser::net {

namespace {

using Kind = base::Error::Kind;

QNetworkRequest toQt(const Request &request)
{
    QNetworkRequest made(request.url);
    for (const Header &header : request.headers)
        made.setRawHeader(header.name, header.value);
    if (!made.hasRawHeader("User-Agent"))
        made.setRawHeader("User-Agent", "Purser");
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return made;
}

base::Error tooLarge(std::int64_t limit)
{
    return {.kind = Kind::BrokenAnswer,
        .code = QStringLiteral("net.too-large"),
        .detail = QStringLiteral("answer above %1 bytes").arg(limit)};
}

} // namespace

Exchange::Exchange(Request request, std::chrono::milliseconds deadline)
    : m_request(std::move(request))
    , m_deadline(this)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(std::max(deadline, std::chrono::milliseconds(0)));
}

void Exchange::start(QNetworkAccessManager &network)
{
    if (m_isSettled)
        return;
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        give({.kind = Kind::RetryLater,
            .code = QStringLiteral("net.timeout"),
            .detail = m_request.url.host()});
    });
    m_deadline.start();
    m_reply = sendIn(network);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::checkAnnouncedSize);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::readAvailable);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish);
}

QNetworkReply *Exchange::sendIn(QNetworkAccessManager &network)
{
    QNetworkRequest request = toQt(m_request);
    if (m_request.method == "GET" || m_request.method == "HEAD")
        return network.sendCustomRequest(request, m_request.method);
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    auto *body = new OneShotBody(m_request.body);
    QNetworkReply *reply = network.sendCustomRequest(request, m_request.method, body);
    body->setParent(reply);
    return reply;
}

void Exchange::give(const base::Error &error)
{
    settle(tl::unexpected(error));
}

void Exchange::checkAnnouncedSize()
{
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_request.maxBodyBytes)
        give(tooLarge(m_request.maxBodyBytes));
}

void Exchange::readAvailable()
{
    if (m_isSettled)
        return;
    m_body += m_reply->readAll();
    if (m_body.size() > m_request.maxBodyBytes)
        give(tooLarge(m_request.maxBodyBytes));
}

void Exchange::finish()
{
    readAvailable();
    if (m_isSettled)
        return;
    const auto error = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Qt reports a status from 400 on as an error above its transport range; for us that is a whole answer.
    const bool isTransport = error < QNetworkReply::ProxyConnectionRefusedError;
    if (error != QNetworkReply::NoError && (isTransport || status < 400))
        return give(failureOf(error));
    if (status == 0)
        return give(failureOf(QNetworkReply::ProtocolFailure));
    settle(takeResponse());
}

Response Exchange::takeResponse() const
{
    Response response {.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()};
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        response.headers.push_back({name, value});
    response.body = m_body;
    return response;
}

void Exchange::settle(base::Result<Response> result)
{
    if (std::exchange(m_isSettled, true))
        return;
    m_deadline.stop();
    if (m_reply != nullptr) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    m_promise.set_value(std::move(result));
}

} // namespace purser::net
