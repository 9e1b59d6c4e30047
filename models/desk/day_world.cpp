#include "desk/day_world.h"

#include "base/json.h"

namespace purser::desk {

DayWorld::DayWorld(net::HttpClient &http, QString control, std::stop_token stop)
    : m_http(http)
    , m_control(std::move(control))
    , m_stop(std::move(stop))
{}

base::Result<QJsonObject> DayWorld::call(
    const QByteArray &method, const QString &path, const QJsonObject &body)
{
    net::Request request = method == "GET" ? net::Request {} : net::postJson({}, base::compact(body));
    request.method = method;
    request.url = QUrl(m_control + path);
    request.deadline = std::chrono::seconds(120);
    request.maxBodyBytes = 1'024LL * 1024 * 1024;
    return m_http.sendForSuccess(request, m_stop).and_then([](const net::Response &response) {
        return base::parseObject(response.body);
    });
}

base::Result<base::Instant> DayWorld::now()
{
    return call("GET", QStringLiteral("/clock"))
        .and_then([](const QJsonObject &clock) -> base::Result<base::Instant> {
            const auto moment = base::parseIso(clock.value(u"now").toString());
            if (!moment)
                return base::fail(base::Error::Kind::BrokenAnswer, QStringLiteral("day.no-clock"));
            return *moment;
        });
}

base::Result<> DayWorld::advanceTo(base::Instant moment)
{
    return call("POST", QStringLiteral("/clock"), {{QStringLiteral("to"), base::toIso(moment)}})
        .map([](const QJsonObject &) {});
}

base::Result<QJsonObject> DayWorld::truth()
{
    return call("GET", QStringLiteral("/truth"));
}

base::Result<> DayWorld::wishReturn(const QString &order, const QString &line)
{
    return call("POST", QStringLiteral("/return"),
        {{QStringLiteral("order"), order}, {QStringLiteral("line"), line}, {QStringLiteral("quantity"), 1},
            {QStringLiteral("reason"), QStringLiteral("damaged")},
            {QStringLiteral("kind"), QStringLiteral("return_and_refund")}})
        .map([](const QJsonObject &) {});
}

} // namespace purser::desk
