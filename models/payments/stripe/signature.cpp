#include "payments/stripe/signature.h"

#include "base/secret_compare.h"

#include <QByteArrayList>
#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <optional>

namespace purser::payments::stripe {

namespace {

struct Header
{
    std::optional<qint64> sent {};
    QByteArrayList signatures {}; ///< scheme v1 only; v0 is Stripe's own test scheme
};

Header readHeader(const QByteArray &text)
{
    Header header;
    for (const QByteArray &part : text.split(',')) {
        const auto equals = part.indexOf('=');
        const QByteArray name = part.left(std::max<qsizetype>(equals, 0)).trimmed();
        const QByteArray value = part.mid(equals + 1).trimmed();
        bool isNumber = false;
        const qint64 seconds = value.toLongLong(&isNumber);
        if (name == "t" && isNumber)
            header.sent = seconds;
        else if (name == "v1")
            header.signatures.append(value);
    }
    return header;
}

QByteArray signatureOf(const QByteArray &body, const QByteArray &secret, qint64 sent)
{
    const QByteArray text = QByteArray::number(sent) + '.' + body;
    return QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256).toHex();
}

} // namespace

bool isAuthentic(
    const QByteArray &header, const QByteArray &body, const QByteArray &secret, qint64 now, qint64 tolerance)
{
    const Header read = readHeader(header);
    if (!read.sent || *read.sent < now - tolerance || *read.sent > now + tolerance)
        return false;
    const QByteArray right = signatureOf(body, secret, *read.sent);
    return std::ranges::any_of(read.signatures,
        [&](const QByteArray &signature) { return base::equalInConstantTime(signature, right); });
}

QByteArray signatureHeader(const QByteArray &body, const QByteArray &secret, qint64 now)
{
    return "t=" + QByteArray::number(now) + ",v1=" + signatureOf(body, secret, now);
}

} // namespace purser::payments::stripe
