#pragma once

#include "base/result.h"

#include <QByteArray>

#include <memory>

struct evp_pkey_st;

namespace purser::payments {

/// An RSA key to verify with. Immutable, thread-safe, cheap to copy.
class RsaPublicKey
{
public:
    /// Reads PEM (public key or X.509 certificate) or bare Base64 of the DER, as Alipay hands it out.
    /// @returns Refused "payments.key-unreadable", or "payments.key-weak" below 2048 bits
    [[nodiscard]] static base::Result<RsaPublicKey> parse(const QByteArray &text);

    /// True when @p signature over @p message is of this key: RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017, 8.2).
    [[nodiscard]] bool verifies(const QByteArray &message, const QByteArray &signature) const;

    /// SubjectPublicKeyInfo as PEM.
    [[nodiscard]] QByteArray pem() const;

private:
    friend class RsaPrivateKey;
    using Key = std::shared_ptr<evp_pkey_st>;
    explicit RsaPublicKey(Key key);

    Key m_key;
};

/// An RSA key to sign with. Immutable, thread-safe; its memory is wiped with the last copy.
class RsaPrivateKey
{
public:
    /// Reads PEM or bare Base64 of the DER (PKCS#8 or PKCS#1); a key behind a passphrase is refused.
    /// @returns Refused as above
    [[nodiscard]] static base::Result<RsaPrivateKey> parse(const QByteArray &text);

    /// A new key of 2048 bits, for the sandbox and for tests.
    [[nodiscard]] static base::Result<RsaPrivateKey> generate();

    /// @returns Refused "payments.signing-failed"
    [[nodiscard]] base::Result<QByteArray> sign(const QByteArray &message) const;

    [[nodiscard]] RsaPublicKey publicKey() const;

    /// PKCS#8 as PEM. Secret: sealed, never logged.
    [[nodiscard]] QByteArray pem() const;

private:
    explicit RsaPrivateKey(RsaPublicKey::Key key);

    RsaPublicKey::Key m_key;
};

} // namespace purser::payments
