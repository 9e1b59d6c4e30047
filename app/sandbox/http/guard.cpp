#include "app/sandbox/http/guard.h"

#include <QCryptographicHash>

namespace purser::sandbox {

namespace {

QByteArray bearerOf(const Call &call)
{
    const QByteArray header = call.headers.value("authorization");
    return header.toLower().startsWith("bearer ") ? header.mid(7).trimmed() : QByteArray();
}

QByteArray slotOf(const Call &call)
{
    const QByteArray key = call.headers.value("idempotency-key");
    return key.isEmpty() ? QByteArray() : call.apiToken.toUtf8() + '\n' + key;
}

QByteArray fingerprintOf(const Call &call)
{
    const QByteArray whole = call.method + ' ' + call.path.toUtf8() + '\n' + call.body;
    return QCryptographicHash::hash(whole, QCryptographicHash::Sha256);
}

Answer unauthorised(const QString &code, const QString &message)
{
    Answer result = problem(401, code, message);
    result.headers.emplace_back("WWW-Authenticate", "Bearer");
    return result;
}

} // namespace

Tokens::Tokens(std::uint64_t seed, QHash<QString, QString> shops)
    : m_shops(std::move(shops))
    , m_chance(seed, u"bearer")
{}

QString Tokens::issue(const QString &apiToken, base::Instant now)
{
    const QString bearer = QStringLiteral("sat_%1%2").arg(m_chance.hex16(), m_chance.hex16());
    m_bearers.insert(bearer.toLatin1(), {apiToken, now + kLifetime});
    return bearer;
}

std::optional<Answer> Tokens::admit(Call &call, base::Instant now)
{
    const QByteArray bearer = bearerOf(call);
    if (bearer.isEmpty())
        return unauthorised(QStringLiteral("token_missing"), QStringLiteral("a bearer token is needed"));
    const auto found = m_bearers.find(bearer);
    if (found == m_bearers.end())
        return unauthorised(
            QStringLiteral("token_unknown"), QStringLiteral("unknown or revoked bearer token"));
    if (now >= found->expiresAt)
        return unauthorised(QStringLiteral("token_expired"), QStringLiteral("the bearer token has expired"));
    call.apiToken = found->apiToken;
    call.shop = m_shops.value(found->apiToken);
    return std::nullopt;
}

void Tokens::revoke(const Call &call)
{
    m_bearers.remove(bearerOf(call));
}

std::optional<int> Limiter::take(const QString &apiToken, std::int64_t perSecond)
{
    const double rate = static_cast<double>(perSecond > 0 ? perSecond : kDefaultPerSecond);
    Bucket &bucket = m_buckets[apiToken];
    const qint64 now = m_clock.elapsed();
    if (bucket.at < 0)
        bucket.left = rate;
    else
        bucket.left = std::min(rate, bucket.left + static_cast<double>(now - bucket.at) * rate / 1000);
    bucket.at = now;
    if (bucket.left < 1)
        return 1;
    bucket.left -= 1;
    return std::nullopt;
}

std::optional<Answer> KeyedAnswers::earlier(const Call &call) const
{
    const auto found = m_kept.find(slotOf(call));
    if (slotOf(call).isEmpty() || found == m_kept.end())
        return std::nullopt;
    if (found->fingerprint != fingerprintOf(call))
        return problem(
            422, QStringLiteral("key_reused"), QStringLiteral("this key was used for another call"));
    Answer again = found->answer;
    again.headers.emplace_back("Idempotent-Replayed", "true");
    return again;
}

void KeyedAnswers::keep(const Call &call, const Answer &answer)
{
    if (const QByteArray slot = slotOf(call); !slot.isEmpty())
        m_kept.insert(slot, {fingerprintOf(call), answer});
}

} // namespace purser::sandbox
