#pragma once

#include "app/sandbox/clock.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QSet>
#include <QStringList>
#include <QTimer>
#include <QUrl>

#include <map>

namespace purser::sandbox {

struct Webhook
{
    QString id {}, shop {};
    QUrl url {};
    QByteArray secret {};
    QStringList events {};
    base::Instant createdAt {};
};

[[nodiscard]] QJsonObject toJson(const Webhook &webhook);

/// Who is told of changes, and the telling: a signed post per event, soon after; the same event about the
/// same thing only once per round; tried three times. A hint, never the truth. One thread.
class Webhooks : public QObject
{
public:
    explicit Webhooks(const SandboxClock &clock);

    const Webhook &add(Webhook webhook);
    /// @returns false where there is none
    bool remove(const QString &id) { return m_webhooks.erase(id) > 0; }
    [[nodiscard]] const std::map<QString, Webhook> &all() const { return m_webhooks; }
    [[nodiscard]] const Webhook *find(const QString &id) const;

    void tell(const QString &event, const QString &shop, const QString &id);

private:
    void flush();
    void post(const Webhook &webhook, const QByteArray &body, int attempt);

    const SandboxClock &m_clock;
    std::map<QString, Webhook> m_webhooks;
    QNetworkAccessManager m_network;
    QTimer m_soon;
    QSet<QStringList> m_pending; ///< event, shop, id
    int m_added = 0;
};

/// HMAC-SHA256 of "timestamp.body" as "sha256=HEX".
[[nodiscard]] QByteArray signatureOf(
    const QByteArray &secret, const QByteArray &timestamp, const QByteArray &body);

} // namespace purser::sandbox
