#include "net/failures.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace purser::net {

namespace {

using Kind = base::Error::Kind;

std::optional<QDateTime> httpDate(const QByteArray &text)
{
    QString date = QString::fromLatin1(text).trimmed();
    if (!date.endsWith(u" GMT"))
        return std::nullopt;
    date.chop(4);
    QDateTime parsed = QLocale::c().toDateTime(date, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"));
    if (!parsed.isValid())
        return std::nullopt;
    parsed.setTimeZone(QTimeZone::utc());
    return parsed;
}

Kind kindOf(int status)
{
    if (status == 401 || status == 403 || status == 407)
        return Kind::NotPermitted;
    if (status == 408 || status == 425 || status == 429)
        return Kind::RetryLater;
    if (status >= 500)
        return status == 501 || status == 505 ? Kind::Refused : Kind::RetryLater;
    return status >= 400 ? Kind::Refused : Kind::BrokenAnswer;
}

} // namespace

std::optional<std::chrono::milliseconds> retryAfter(const Response &response)
{
    const QByteArray value = response.header(QByteArrayLiteral("Retry-After")).trimmed();
    if (value.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const int seconds = value.toInt(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::max(0, seconds));
    const auto then = httpDate(value);
    const auto now = httpDate(response.header(QByteArrayLiteral("Date")));
    if (!then || !now)
        return std::nullopt;
    return std::chrono::milliseconds(std::max<qint64>(0, now->msecsTo(*then)));
}

std::optional<base::Error> failureOf(const Response &response)
{
    if (response.isSuccess())
        return std::nullopt;
    return base::Error {.kind = kindOf(response.status),
        .code = QStringLiteral("net.status-%1").arg(response.status),
        .detail = QStringLiteral("HTTP %1, %2 bytes").arg(response.status).arg(response.body.size()),
        .retryAfter = retryAfter(response)};
}

base::Error failureOf(QNetworkReply::NetworkError error)
{
    const QString detail = QStringLiteral("QNetworkReply error %1").arg(static_cast<int>(error));
    const auto failure = [&](Kind kind, const char16_t *code) {
        return base::Error {.kind = kind, .code = QString::fromUtf16(code), .detail = detail};
    };
    switch (error) { // the errors of another library: the rest is "no answer"
    case QNetworkReply::ConnectionRefusedError: return failure(Kind::RetryLater, u"net.connection-refused");
    case QNetworkReply::HostNotFoundError: return failure(Kind::RetryLater, u"net.host-not-found");
    case QNetworkReply::SslHandshakeFailedError: return failure(Kind::NotPermitted, u"net.tls");
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::UnknownContentError: return failure(Kind::BrokenAnswer, u"net.protocol");
    case QNetworkReply::RemoteHostClosedError: return failure(Kind::RetryLater, u"net.closed");
    default: return failure(Kind::RetryLater, u"net.no-answer");
    }
}

bool mayHaveArrived(const base::Error &error)
{
    static const std::array kNeverSent {QStringLiteral("net.connection-refused"),
        QStringLiteral("net.host-not-found"), QStringLiteral("net.tls"), QStringLiteral("net.bad-address"),
        QStringLiteral("net.not-encrypted"), QStringLiteral("net.stopped-before")};
    return std::ranges::find(kNeverSent, error.code) == kNeverSent.end();
}

} // namespace purser::net
