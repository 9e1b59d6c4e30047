#pragma once

#include "base/result.h"

#include <QByteArray>

namespace purser::payments {

/// AES-256-GCM (NIST SP 800-38D) with the 16-byte tag behind the ciphertext, as WeChat Pay seals resources.
struct AesGcmBox
{
    QByteArray nonce {}; ///< 12 bytes
    QByteArray associated {}; ///< read in the clear, but bound to the text
    QByteArray sealed {}; ///< ciphertext and tag
};

/// @param key  32 bytes
/// @returns the text; NotPermitted "payments.box-broken" when key, nonce or anything sealed is not the right
/// one
[[nodiscard]] base::Result<QByteArray> openAesGcm(const AesGcmBox &box, const QByteArray &key);

/// Seals @p text, for the sandbox and for tests. A nonce may be used once with a key.
/// @returns Refused "payments.box-broken" for a key or nonce of the wrong length
[[nodiscard]] base::Result<AesGcmBox> sealAesGcm(
    const QByteArray &text, const QByteArray &nonce, const QByteArray &associated, const QByteArray &key);

} // namespace purser::payments
