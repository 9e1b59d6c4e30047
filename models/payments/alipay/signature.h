#pragma once

#include "payments/rsa.h"

#include <QMap>
#include <QString>

namespace purser::payments::alipay {

/// Fields of a request or notification by name, decoded.
using Fields = QMap<QString, QString>;

/// Which fields are signed: a request signs its `sign_type`, a notification leaves it out.
enum class Signed { Request, Notification };

/// The text that is signed: name=value by name, joined by &, without `sign` and empty values.
/// Source: Alipay open platform, "signature rules" (RSA2).
[[nodiscard]] QByteArray signedText(const Fields &fields, Signed kind);

/// True when the field `sign` of a notification is of @p alipay's key.
[[nodiscard]] bool isAuthentic(const Fields &notification, const RsaPublicKey &alipay);

/// @returns @p fields with `sign`; Refused "payments.signing-failed"
[[nodiscard]] base::Result<Fields> withSignature(Fields fields, Signed kind, const RsaPrivateKey &key);

} // namespace purser::payments::alipay
