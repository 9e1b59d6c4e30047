#pragma once

#include "base/json.h"
#include "desk/day.h"

#include <QProcess>

#include <gtest/gtest.h>

namespace purser::support {

/// A real purser-sandbox on a free port, gone with the object. Its clock stands still unless it is moved, so
/// that two runs of the same calls see the same world.
class SandboxChild
{
public:
    explicit SandboxChild(int orders, int seed = 1, const QStringList &more = {})
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(PURSER_SANDBOX),
            QStringList {QStringLiteral("--orders"), QString::number(orders), QStringLiteral("--seed"),
                QString::number(seed), QStringLiteral("--now"), QStringLiteral("2026-11-23T08:00:00Z"),
                QStringLiteral("--speed"), QStringLiteral("0.000001")}
                + more);
        while (m_process.state() != QProcess::NotRunning && !m_process.canReadLine())
            if (!m_process.waitForReadyRead(30'000))
                break;
        const auto line = base::parseObject(m_process.readLine());
        EXPECT_TRUE(line) << "purser-sandbox said nothing";
        m_ready = line.value_or(QJsonObject {});
    }
    ~SandboxChild()
    {
        m_process.kill();
        m_process.waitForFinished(10'000);
    }
    SandboxChild(const SandboxChild &) = delete;
    SandboxChild &operator=(const SandboxChild &) = delete;

    [[nodiscard]] const QJsonObject &ready() const { return m_ready; }
    [[nodiscard]] QString url() const { return m_ready.value(u"url").toString(); }
    [[nodiscard]] QString shopToken(int at) const
    {
        return m_ready.value(u"shops").toArray().at(at).toObject().value(u"token").toString();
    }

    [[nodiscard]] desk::DayPlan plan(int rounds = 6) const
    {
        desk::DayPlan plan;
        plan.url = url();
        plan.control = m_ready.value(u"control").toString();
        plan.startedAt = base::parseIso(m_ready.value(u"started_at").toString()).value_or(base::Instant {});
        for (const auto &shop : m_ready.value(u"shops").toArray())
            plan.shops.push_back(
                {shop.toObject().value(u"name").toString(), shop.toObject().value(u"token").toString()});
        plan.rounds = rounds;
        return plan;
    }

    /// A call of /control. Fails the test when it is refused.
    QJsonObject control(const QByteArray &method, const QString &path, const QJsonObject &body = {})
    {
        net::Request request = method == "GET" ? net::Request {} : net::postJson({}, base::compact(body));
        request.method = method;
        request.url = QUrl(url() + QStringLiteral("/control") + path);
        request.maxBodyBytes = 256LL * 1024 * 1024;
        const auto answer = m_http.sendForSuccess(request).and_then(
            [](const net::Response &response) { return base::parseObject(response.body); });
        EXPECT_TRUE(answer) << qPrintable(path);
        return answer.value_or(QJsonObject {});
    }

    /// Every fault at the same share.
    void setFaults(double share)
    {
        QJsonObject faults;
        for (const char *name : {"share_429", "share_500", "share_cut", "share_broken_json", "poison_order",
                 "share_repeat_page", "share_shuffle_page", "share_change_while_working",
                 "share_cancel_while_working", "share_token_revoked"})
            faults.insert(QLatin1String(name), share);
        control("PUT", QStringLiteral("/faults"), faults);
    }

private:
    QProcess m_process;
    QJsonObject m_ready;
    net::HttpClient m_http;
};

} // namespace purser::support
