#include "marketplace/vendure/vendure_session.h"

#include "marketplace/vendure/answers.h"
#include "marketplace/vendure/queries.h"
#include "net/failures.h"
#include "net/patient_read.h"

namespace purser::marketplace::vendure {

namespace {

using Kind = base::Error::Kind;

net::Request requestOf(const QUrl &address, const Call &call)
{
    auto request = net::postJson(address,
        base::compact(
            {{QStringLiteral("query"), call.query}, {QStringLiteral("variables"), call.variables}}));
    request.deadline = std::chrono::seconds(60);
    return request;
}

/// "name=value" of every cookie that the answer sets, as a Cookie header's value.
QByteArray cookiesOf(const net::Response &response)
{
    QByteArrayList cookies;
    for (const net::Header &header : response.headers)
        if (header.name.compare("set-cookie", Qt::CaseInsensitive) == 0)
            for (const QByteArray &line : header.value.split('\n'))
                cookies << line.split(';').at(0).trimmed();
    return cookies.join("; ");
}

} // namespace

QUrl adminAddress(const QUrl &shop)
{
    static const auto kPath = QStringLiteral("/admin-api");
    QString text = shop.toString();
    while (text.endsWith(u'/'))
        text.chop(1);
    return QUrl(text.endsWith(kPath) ? text : text + kPath, QUrl::StrictMode);
}

Session::Session(net::HttpClient &http, const QUrl &shop, Credentials credentials)
    : m_http(http)
    , m_address(adminAddress(shop))
    , m_credentials(std::move(credentials))
{}

base::Result<net::Header> Session::signIn(const std::stop_token &stop)
{
    const auto response = m_http.send(requestOf(m_address,
                                          {signInQuery(),
                                              {{QStringLiteral("user"), m_credentials.user},
                                                  {QStringLiteral("password"), m_credentials.password}}}),
        stop);
    if (!response)
        return tl::unexpected(response.error());
    const auto signedIn = dataOf(*response).and_then(
        [](const QJsonObject &data) { return resultOf(data, QStringLiteral("login")); });
    if (!signedIn && signedIn.error().kind == Kind::Refused)
        return base::fail(Kind::NotPermitted, signedIn.error().code);
    if (!signedIn)
        return tl::unexpected(signedIn.error());
    if (const QByteArray token = response->header("vendure-auth-token"); !token.isEmpty())
        return net::Header {"Authorization", "Bearer " + token};
    if (const QByteArray cookies = cookiesOf(*response); !cookies.isEmpty())
        return net::Header {"Cookie", cookies};
    return base::fail(Kind::NotPermitted, QStringLiteral("vendure.no-session"));
}

base::Result<net::Header> Session::proof(const std::optional<net::Header> &old, const std::stop_token &stop)
{
    const std::lock_guard hold(m_guard);
    if (m_proof && m_proof != old)
        return *m_proof;
    auto fresh = signIn(stop);
    if (fresh)
        m_proof = *fresh;
    return fresh;
}

base::Result<QJsonObject> Session::send(const Call &call, const std::stop_token &stop)
{
    std::optional<net::Header> used;
    for (const bool isLast : {false, true}) {
        const auto header = proof(used, stop);
        if (!header)
            return tl::unexpected(header.error());
        auto request = requestOf(m_address, call);
        request.headers.push_back(*header);
        auto data = m_http.send(request, stop).and_then(dataOf);
        const bool isForbidden = !data
            && (data.error().code == QLatin1String(kForbidden) || data.error().code == u"net.status-401");
        if (!isForbidden || isLast)
            return data;
        used = *header;
    }
    return base::fail(Kind::NotPermitted, QLatin1String(kForbidden));
}

base::Result<QJsonObject> Session::read(const Call &call, const std::stop_token &stop, int tries)
{
    return net::readPatiently([&] { return send(call, stop); }, stop, tries);
}

base::Result<QJsonObject> Session::change(const Call &call, const QString &field, const std::stop_token &stop)
{
    return send(call, stop).and_then([&](const QJsonObject &data) { return resultOf(data, field); });
}

} // namespace purser::marketplace::vendure
