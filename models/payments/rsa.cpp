#include "payments/rsa.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace purser::payments {

namespace {

using Key = std::shared_ptr<evp_pkey_st>;

template <auto Free>
struct Freed
{
    template <typename Object>
    void operator()(Object *object) const
    {
        Free(object);
    }
};
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Digest = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;

Key owned(EVP_PKEY *key)
{
    return {key, EVP_PKEY_free};
}

Bio reading(const QByteArray &text)
{
    return Bio(BIO_new_mem_buf(text.constData(), static_cast<int>(text.size())));
}

QByteArray written(const Bio &bio)
{
    char *start = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &start);
    return {start, static_cast<qsizetype>(size)};
}

/// OpenSSL would ask on the terminal.
int noPassphrase(char *, int, int, void *)
{
    return 0;
}

const unsigned char *bytes(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

QByteArray unarmoured(const QByteArray &text)
{
    return QByteArray::fromBase64(text.simplified().replace(' ', ""));
}

Key publicKeyOf(const QByteArray &text)
{
    if (text.contains("BEGIN CERTIFICATE")) {
        const Certificate certificate(PEM_read_bio_X509(reading(text).get(), nullptr, noPassphrase, nullptr));
        return owned(certificate ? X509_get_pubkey(certificate.get()) : nullptr);
    }
    if (text.contains("-----BEGIN"))
        return owned(PEM_read_bio_PUBKEY(reading(text).get(), nullptr, noPassphrase, nullptr));
    const QByteArray der = unarmoured(text);
    const unsigned char *at = bytes(der);
    return owned(d2i_PUBKEY(nullptr, &at, static_cast<long>(der.size())));
}

Key privateKeyOf(const QByteArray &text)
{
    if (text.contains("-----BEGIN"))
        return owned(PEM_read_bio_PrivateKey(reading(text).get(), nullptr, noPassphrase, nullptr));
    const QByteArray der = unarmoured(text);
    const unsigned char *at = bytes(der);
    return owned(d2i_AutoPrivateKey(nullptr, &at, static_cast<long>(der.size())));
}

base::Result<Key> strongRsa(Key key)
{
    constexpr int kLeastBits = 2048;
    if (!key || EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_RSA)
        return base::fail(base::Error::Kind::Refused, QStringLiteral("payments.key-unreadable"),
            QStringLiteral("no RSA key in PEM or Base64"));
    if (EVP_PKEY_get_bits(key.get()) < kLeastBits)
        return base::fail(base::Error::Kind::Refused, QStringLiteral("payments.key-weak"),
            QStringLiteral("below 2048 bits"));
    return key;
}

} // namespace

RsaPublicKey::RsaPublicKey(Key key)
    : m_key(std::move(key))
{}

base::Result<RsaPublicKey> RsaPublicKey::parse(const QByteArray &text)
{
    return strongRsa(publicKeyOf(text)).map([](Key key) { return RsaPublicKey(std::move(key)); });
}

bool RsaPublicKey::verifies(const QByteArray &message, const QByteArray &signature) const
{
    const Digest digest(EVP_MD_CTX_new());
    return digest && EVP_DigestVerifyInit(digest.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) == 1
        && EVP_DigestVerify(digest.get(), bytes(signature), static_cast<std::size_t>(signature.size()),
               bytes(message), static_cast<std::size_t>(message.size()))
        == 1;
}

QByteArray RsaPublicKey::pem() const
{
    const Bio bio(BIO_new(BIO_s_mem()));
    return bio && PEM_write_bio_PUBKEY(bio.get(), m_key.get()) == 1 ? written(bio) : QByteArray();
}

RsaPrivateKey::RsaPrivateKey(RsaPublicKey::Key key)
    : m_key(std::move(key))
{}

base::Result<RsaPrivateKey> RsaPrivateKey::parse(const QByteArray &text)
{
    return strongRsa(privateKeyOf(text)).map([](Key key) { return RsaPrivateKey(std::move(key)); });
}

base::Result<RsaPrivateKey> RsaPrivateKey::generate()
{
    constexpr std::size_t kBits = 2048;
    return strongRsa(owned(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", kBits))).map([](Key key) {
        return RsaPrivateKey(std::move(key));
    });
}

base::Result<QByteArray> RsaPrivateKey::sign(const QByteArray &message) const
{
    const Digest digest(EVP_MD_CTX_new());
    auto size = static_cast<std::size_t>(EVP_PKEY_get_size(m_key.get()));
    QByteArray signature(static_cast<qsizetype>(size), '\0');
    const bool isSigned = digest
        && EVP_DigestSignInit(digest.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) == 1
        && EVP_DigestSign(digest.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
               bytes(message), static_cast<std::size_t>(message.size()))
            == 1;
    if (!isSigned)
        return base::fail(base::Error::Kind::Refused, QStringLiteral("payments.signing-failed"));
    signature.truncate(static_cast<qsizetype>(size));
    return signature;
}

RsaPublicKey RsaPrivateKey::publicKey() const
{
    return RsaPublicKey(m_key);
}

QByteArray RsaPrivateKey::pem() const
{
    const Bio bio(BIO_new(BIO_s_mem()));
    const bool isWritten = bio
        && PEM_write_bio_PKCS8PrivateKey(bio.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1;
    return isWritten ? written(bio) : QByteArray();
}

} // namespace purser::payments
