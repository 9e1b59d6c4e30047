#pragma once

#include "app/sandbox/clock.h"
#include "app/sandbox/http/call.h"
#include "app/sandbox/world/chance.h"

#include <QElapsedTimer>

#include <unordered_map>

namespace purser::sandbox {

/// Bearer tokens: handed out for API tokens, valid for kLifetime, can be revoked. One thread.
class Tokens
{
public:
    static constexpr std::chrono::seconds kLifetime {900};

    /// @param shops  API token to the only shop it sees (empty = all)
    Tokens(std::uint64_t seed, QHash<QString, QString> shops);

    [[nodiscard]] bool isApiToken(const QString &apiToken) const { return m_shops.contains(apiToken); }
    [[nodiscard]] QString issue(const QString &apiToken, base::Instant now);
    /// Fills in who calls. @returns the answer 401 when the bearer token is missing, unknown or expired
    [[nodiscard]] std::optional<Answer> admit(Call &call, base::Instant now);
    void revoke(const Call &call);

private:
    struct Bearer
    {
        QString apiToken;
        base::Instant expiresAt;
    };

    QHash<QString, QString> m_shops;
    QHash<QByteArray, Bearer> m_bearers;
    Chance m_chance;
};

/// A token bucket per API token, in real time. One thread.
class Limiter
{
public:
    static constexpr std::int64_t kDefaultPerSecond = 2000;

    Limiter() { m_clock.start(); }
    /// Takes one call. @returns seconds to wait, or nullopt when it may pass
    [[nodiscard]] std::optional<int> take(const QString &apiToken, std::int64_t perSecond);

private:
    struct Bucket
    {
        double left = 0;
        qint64 at = -1;
    };

    QHash<QString, Bucket> m_buckets;
    QElapsedTimer m_clock;
};

/// First answers by Idempotency-Key: the same call gets its answer again, another call under the key is
/// refused. One thread.
class KeyedAnswers
{
public:
    /// The stored answer, or 422 for a key used for something else; nullopt = not seen.
    [[nodiscard]] std::optional<Answer> earlier(const Call &call) const;
    void keep(const Call &call, const Answer &answer);

private:
    struct Kept
    {
        QByteArray fingerprint;
        Answer answer;
    };

    QHash<QByteArray, Kept> m_kept;
};

} // namespace purser::sandbox
