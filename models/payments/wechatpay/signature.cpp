#include "payments/wechatpay/signature.h"

#include "payments/aes_gcm.h"

#include <QByteArrayList>

namespace purser::payments::wechatpay {

namespace {

/// Every part ends with a line feed, the last one too.
QByteArray lines(const QByteArrayList &parts)
{
    return parts.join('\n') + '\n';
}

} // namespace

bool isAuthentic(const Notification &notification, const RsaPublicKey &platform)
{
    return platform.verifies(lines({notification.timestamp, notification.nonce, notification.body}),
        QByteArray::fromBase64(notification.signature));
}

bool isTimely(const Notification &notification, qint64 nowSeconds)
{
    constexpr qint64 kWindowSeconds = 300;
    bool isNumber = false;
    const qint64 sent = notification.timestamp.toLongLong(&isNumber);
    return isNumber && sent >= nowSeconds - kWindowSeconds && sent <= nowSeconds + kWindowSeconds;
}

base::Result<QByteArray> openResource(const QJsonObject &resource, const QByteArray &apiV3Key)
{
    const QString algorithm = resource.value(u"algorithm").toString();
    if (algorithm != u"AEAD_AES_256_GCM")
        return base::fail(
            base::Error::Kind::BrokenAnswer, QStringLiteral("payments.unknown-algorithm"), algorithm);
    return openAesGcm(
        {.nonce = resource.value(u"nonce").toString().toUtf8(),
            .associated = resource.value(u"associated_data").toString().toUtf8(),
            .sealed = QByteArray::fromBase64(resource.value(u"ciphertext").toString().toLatin1())},
        apiV3Key);
}

base::Result<QJsonObject> sealResource(
    const QByteArray &text, const QByteArray &nonce, const QByteArray &associated, const QByteArray &apiV3Key)
{
    return sealAesGcm(text, nonce, associated, apiV3Key).map([](const AesGcmBox &box) {
        return QJsonObject {{QStringLiteral("algorithm"), QStringLiteral("AEAD_AES_256_GCM")},
            {QStringLiteral("ciphertext"), QString::fromLatin1(box.sealed.toBase64())},
            {QStringLiteral("nonce"), QString::fromUtf8(box.nonce)},
            {QStringLiteral("associated_data"), QString::fromUtf8(box.associated)}};
    });
}

base::Result<QByteArray> authorization(const Request &request, const Merchant &merchant)
{
    const auto signature = merchant.key.sign(
        lines({request.method, request.target, request.timestamp, request.nonce, request.body}));
    if (!signature)
        return tl::unexpected(signature.error());
    return "WECHATPAY2-SHA256-RSA2048 mchid=\"" + merchant.id + "\",nonce_str=\"" + request.nonce
        + "\",signature=\"" + signature->toBase64() + "\",timestamp=\"" + request.timestamp
        + "\",serial_no=\"" + merchant.certificateSerial + '"';
}

} // namespace purser::payments::wechatpay
