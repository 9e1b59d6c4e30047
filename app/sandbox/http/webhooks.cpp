#include "app/sandbox/http/webhooks.h"

#include "base/json.h"

#include <QMessageAuthenticationCode>
#include <QNetworkReply>

namespace purser::sandbox {

namespace {

constexpr int kAttempts = 3;

} // namespace

QJsonObject toJson(const Webhook &webhook)
{
    return {{QStringLiteral("id"), webhook.id}, {QStringLiteral("url"), webhook.url.toString()},
        {QStringLiteral("events"), QJsonArray::fromStringList(webhook.events)},
        {QStringLiteral("created_at"), toIsoMs(webhook.createdAt)}};
}

QByteArray signatureOf(const QByteArray &secret, const QByteArray &timestamp, const QByteArray &body)
{
    return "sha256="
        + QMessageAuthenticationCode::hash(timestamp + '.' + body, secret, QCryptographicHash::Sha256)
              .toHex();
}

Webhooks::Webhooks(const SandboxClock &clock)
    : m_clock(clock)
{
    m_soon.setSingleShot(true);
    QObject::connect(&m_soon, &QTimer::timeout, this, &Webhooks::flush);
}

const Webhook &Webhooks::add(Webhook webhook)
{
    webhook.id = QStringLiteral("whk_%1").arg(++m_added, 6, 10, QLatin1Char('0'));
    const QString id = webhook.id;
    return m_webhooks.emplace(id, std::move(webhook)).first->second;
}

const Webhook *Webhooks::find(const QString &id) const
{
    const auto found = m_webhooks.find(id);
    return found == m_webhooks.end() ? nullptr : &found->second;
}

void Webhooks::tell(const QString &event, const QString &shop, const QString &id)
{
    if (m_webhooks.empty())
        return;
    m_pending.insert({event, shop, id});
    m_soon.start(std::chrono::milliseconds(20));
}

void Webhooks::flush()
{
    const auto pending = std::exchange(m_pending, {});
    for (const QStringList &change : pending) {
        const QByteArray body =
            base::compact({{QStringLiteral("event"), change.at(0)}, {QStringLiteral("shop"), change.at(1)},
                {QStringLiteral("id"), change.at(2)}, {QStringLiteral("at"), toIsoMs(m_clock.now())}});
        for (const auto &[id, webhook] : m_webhooks)
            if (webhook.events.contains(change.at(0))
                && (webhook.shop.isEmpty() || webhook.shop == change.at(1)))
                post(webhook, body, 1);
    }
}

void Webhooks::post(const Webhook &webhook, const QByteArray &body, int attempt)
{
    const QByteArray timestamp = QByteArray::number(base::toMilliseconds(m_clock.now()) / 1000);
    QNetworkRequest request(webhook.url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setRawHeader("X-Timestamp", timestamp);
    request.setRawHeader("X-Signature", signatureOf(webhook.secret, timestamp, body));
    request.setTransferTimeout(5000);
    QNetworkReply *reply = m_network.post(request, body);
    QObject::connect(reply, &QNetworkReply::finished, this, [this, reply, id = webhook.id, body, attempt] {
        const bool isDone = reply->error() == QNetworkReply::NoError;
        reply->deleteLater();
        if (isDone || attempt == kAttempts)
            return;
        QTimer::singleShot(std::chrono::seconds(attempt), this, [this, id, body, attempt] {
            if (const Webhook *again = find(id))
                post(*again, body, attempt + 1);
        });
    });
}

} // namespace purser::sandbox
