#pragma once

#include "payments/rsa.h"

#include <QJsonObject>

namespace purser::payments::wechatpay {

/// What WeChat Pay sends to the shop, or answers: headers Wechatpay-Timestamp, -Nonce, -Signature and the
/// body as received. Source: WeChat Pay API v3, "signature verification".
struct Notification
{
    QByteArray timestamp {}; ///< seconds since 1970, in digits
    QByteArray nonce {};
    QByteArray signature {}; ///< Base64
    QByteArray body {};
};

/// True when the signature is of @p platform's key. Says nothing about the age: isTimely().
[[nodiscard]] bool isAuthentic(const Notification &notification, const RsaPublicKey &platform);

/// True when the timestamp lies within five minutes of @p nowSeconds (since 1970), against replays.
[[nodiscard]] bool isTimely(const Notification &notification, qint64 nowSeconds);

/// Opens a notification's `resource` (algorithm AEAD_AES_256_GCM).
/// @param apiV3Key  the merchant's 32 bytes
/// @returns the text; BrokenAnswer "payments.unknown-algorithm", NotPermitted "payments.box-broken"
[[nodiscard]] base::Result<QByteArray> openResource(const QJsonObject &resource, const QByteArray &apiV3Key);

/// Seals @p text as a resource, for the sandbox and for tests. @returns Refused "payments.box-broken"
[[nodiscard]] base::Result<QJsonObject> sealResource(const QByteArray &text, const QByteArray &nonce,
    const QByteArray &associated, const QByteArray &apiV3Key);

/// A request of the merchant before its Authorization header.
struct Request
{
    QByteArray method {}; ///< "POST"
    QByteArray target {}; ///< path and query: "/v3/refund/domestic/refunds"
    QByteArray timestamp {}; ///< seconds since 1970
    QByteArray nonce {};
    QByteArray body {};
};

/// Who signs a request.
struct Merchant
{
    QByteArray id {}; ///< mchid
    QByteArray certificateSerial {};
    RsaPrivateKey key;
};

/// @returns the value of the Authorization header; Refused "payments.signing-failed"
[[nodiscard]] base::Result<QByteArray> authorization(const Request &request, const Merchant &merchant);

} // namespace purser::payments::wechatpay
