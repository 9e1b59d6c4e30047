#pragma once

#include "base/instant.h"
#include "net/http_client.h"

#include <QJsonArray>
#include <QJsonObject>

namespace purser::desk {

/// The sandbox's time and truth, as /control offers them: what a day moves on and is compared with.
/// Everything may be asked twice, so that a day that was cut off goes on. Blocking; one thread.
class DayWorld
{
public:
    /// @param control  address of the switches
    DayWorld(net::HttpClient &http, QString control, std::stop_token stop);

    [[nodiscard]] base::Result<base::Instant> now();
    /// Moves time forward; a moment that has passed changes nothing.
    [[nodiscard]] base::Result<> advanceTo(base::Instant moment);
    /// Everything as it is: orders, returns, labels, messages.
    [[nodiscard]] base::Result<QJsonObject> truth();
    /// A buyer sends one piece of @p line back for money.
    [[nodiscard]] base::Result<> wishReturn(const QString &order, const QString &line);

private:
    [[nodiscard]] base::Result<QJsonObject> call(
        const QByteArray &method, const QString &path, const QJsonObject &body = {});

    net::HttpClient &m_http;
    QString m_control;
    std::stop_token m_stop;
};

} // namespace purser::desk
