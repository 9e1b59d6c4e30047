#include "marketplace/mercur/mercur_session.h"

#include "net/failures.h"
#include "net/patient_read.h"

namespace purser::marketplace::mercur {

namespace {

base::Result<QJsonObject> objectOf(const net::Response &response)
{
    if (const auto failure = net::failureOf(response))
        return tl::unexpected(*failure);
    return base::parseObject(response.body);
}

} // namespace

Session::Session(net::HttpClient &http, const QUrl &mall, Credentials credentials)
    : m_http(http)
    , m_base(mall.toString())
    , m_credentials(std::move(credentials))
{
    while (m_base.endsWith(u'/'))
        m_base.chop(1);
}

base::Result<QByteArray> Session::token(const QByteArray &old, const std::stop_token &stop)
{
    const std::lock_guard hold(m_guard);
    if (!m_token.isEmpty() && m_token != old)
        return m_token;
    const auto answer = m_http
                            .send(net::postJson(QUrl(m_base + QStringLiteral("/auth/seller/emailpass")),
                                      base::compact({{QStringLiteral("email"), m_credentials.user},
                                          {QStringLiteral("password"), m_credentials.password}})),
                                stop)
                            .and_then(objectOf);
    if (!answer)
        return tl::unexpected(answer.error());
    m_token = answer->value(u"token").toString().toUtf8();
    return m_token;
}

base::Result<QJsonObject> Session::send(const QString &path, const std::stop_token &stop)
{
    QByteArray used;
    for (const bool isLast : {false, true}) {
        const auto bearer = token(used, stop);
        if (!bearer)
            return tl::unexpected(bearer.error());
        net::Request request;
        request.url = QUrl(m_base + path, QUrl::StrictMode);
        request.headers = {{"Accept", "application/json"}, {"Authorization", "Bearer " + *bearer}};
        auto answer = m_http.send(request, stop).and_then(objectOf);
        if (answer || isLast || answer.error().code != u"net.status-401")
            return answer;
        used = *bearer;
    }
    return base::fail(base::Error::Kind::NotPermitted, QStringLiteral("net.status-401"));
}

base::Result<QJsonObject> Session::read(const QString &path, const std::stop_token &stop)
{
    return net::readPatiently([&] { return send(path, stop); }, stop);
}

} // namespace purser::marketplace::mercur
