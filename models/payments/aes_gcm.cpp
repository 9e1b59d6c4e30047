#include "payments/aes_gcm.h"

#include <openssl/evp.h>

#include <array>
#include <memory>

namespace purser::payments {

namespace {

constexpr int kTagBytes = 16;
constexpr qsizetype kKeyBytes = 32;
constexpr qsizetype kNonceBytes = 12;

struct FreeCipher
{
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, FreeCipher>;

const unsigned char *bytes(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

int length(const QByteArray &data)
{
    return static_cast<int>(data.size());
}

tl::unexpected<base::Error> broken(base::Error::Kind kind)
{
    return base::fail(kind, QStringLiteral("payments.box-broken"));
}

/// A context at the start of the text, with the associated data read. nullptr when OpenSSL refuses.
Cipher started(const QByteArray &key, const QByteArray &nonce, const QByteArray &associated, bool seals)
{
    Cipher cipher(EVP_CIPHER_CTX_new());
    int used = 0;
    const bool isReady = cipher
        && EVP_CipherInit_ex(
               cipher.get(), EVP_aes_256_gcm(), nullptr, bytes(key), bytes(nonce), seals ? 1 : 0)
            == 1
        && (associated.isEmpty()
            || EVP_CipherUpdate(cipher.get(), nullptr, &used, bytes(associated), length(associated)) == 1);
    return isReady ? std::move(cipher) : nullptr;
}

/// @returns false when the tag is wrong (opening)
bool passes(EVP_CIPHER_CTX *cipher, const QByteArray &input, QByteArray &output)
{
    output.resize(input.size());
    auto *target = reinterpret_cast<unsigned char *>(output.data());
    int used = 0;
    int rest = 0;
    const bool isRead =
        input.isEmpty() || EVP_CipherUpdate(cipher, target, &used, bytes(input), length(input)) == 1;
    std::array<unsigned char, kTagBytes> tail {};
    return isRead && EVP_CipherFinal_ex(cipher, tail.data(), &rest) == 1 && used == input.size() && rest == 0;
}

} // namespace

base::Result<QByteArray> openAesGcm(const AesGcmBox &box, const QByteArray &key)
{
    if (key.size() != kKeyBytes || box.nonce.size() != kNonceBytes || box.sealed.size() < kTagBytes)
        return broken(base::Error::Kind::NotPermitted);
    const Cipher cipher = started(key, box.nonce, box.associated, false);
    QByteArray tag = box.sealed.last(kTagBytes);
    QByteArray text;
    const bool isOpen = cipher
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_SET_TAG, kTagBytes, tag.data()) == 1
        && passes(cipher.get(), box.sealed.chopped(kTagBytes), text);
    if (!isOpen)
        return broken(base::Error::Kind::NotPermitted);
    return text;
}

base::Result<AesGcmBox> sealAesGcm(
    const QByteArray &text, const QByteArray &nonce, const QByteArray &associated, const QByteArray &key)
{
    if (key.size() != kKeyBytes || nonce.size() != kNonceBytes)
        return broken(base::Error::Kind::Refused);
    const Cipher cipher = started(key, nonce, associated, true);
    AesGcmBox box {.nonce = nonce, .associated = associated};
    QByteArray tag(kTagBytes, '\0');
    const bool isSealed = cipher && passes(cipher.get(), text, box.sealed)
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_GET_TAG, kTagBytes, tag.data()) == 1;
    if (!isSealed)
        return broken(base::Error::Kind::Refused);
    box.sealed += tag;
    return box;
}

} // namespace purser::payments
