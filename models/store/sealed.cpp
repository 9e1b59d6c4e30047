#include "store/sealed.h"

#include <QtEndian>

#include <cstring>
#include <mutex>
#include <sodium.h>

namespace purser::store {

namespace {

constexpr char kFormat = 1;
constexpr int kKeyIdAt = 1;
constexpr int kNonceAt = kKeyIdAt + 8;
constexpr int kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr int kBoxAt = kNonceAt + kNonceSize;
constexpr int kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray associated(const Place &place)
{
    QByteArray text(place.table);
    text.append('\0').append(QByteArray::number(qint64(place.row))).append('\0').append(place.column);
    return text.append('\0').append(kFormat);
}

/// Nonces are drawn 64 at a time: the system call costs as much as the sealing.
void fillNonce(unsigned char *nonce)
{
    constexpr std::size_t kStock = 64;
    thread_local std::array<unsigned char, kStock * kNonceSize> stock;
    thread_local std::size_t left = 0;
    if (left == 0) {
        randombytes_buf(stock.data(), stock.size());
        left = kStock;
    }
    --left;
    std::memcpy(nonce, stock.data() + left * kNonceSize, kNonceSize);
}

} // namespace

Key::~Key()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

Key Key::random()
{
    Key key;
    randombytes_buf(key.data(), kSize);
    return key;
}

Key Key::derived(std::uint64_t number, const char *context) const
{
    Key key;
    crypto_kdf_derive_from_key(key.data(), kSize, number, context, data());
    return key;
}

QByteArray seal(const QByteArray &plain, const Key &key, std::int64_t keyId, const Place &place)
{
    QByteArray sealed(kBoxAt + plain.size() + kTagSize, Qt::Uninitialized);
    sealed[0] = kFormat;
    qToLittleEndian(keyId, sealed.data() + kKeyIdAt);
    auto *bytes = reinterpret_cast<unsigned char *>(sealed.data());
    fillNonce(bytes + kNonceAt);
    const QByteArray where = associated(place);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes + kBoxAt, nullptr, bytesOf(plain),
        static_cast<unsigned long long>(plain.size()), bytesOf(where),
        static_cast<unsigned long long>(where.size()), nullptr, bytes + kNonceAt, key.data());
    return sealed;
}

base::Result<QByteArray> unseal(const QByteArray &sealed, const Key &key, const Place &place)
{
    const auto broken = [&place] {
        return base::fail(base::Error::Kind::BrokenAnswer, QStringLiteral("sealed.broken"),
            QStringLiteral("%1.%2").arg(QLatin1String(place.table), QLatin1String(place.column)));
    };
    if (sealed.size() < kBoxAt + kTagSize || sealed[0] != kFormat)
        return broken();
    QByteArray plain(sealed.size() - kBoxAt - kTagSize, Qt::Uninitialized);
    const QByteArray where = associated(place);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        reinterpret_cast<unsigned char *>(plain.data()), nullptr, nullptr, bytesOf(sealed) + kBoxAt,
        static_cast<unsigned long long>(sealed.size() - kBoxAt), bytesOf(where),
        static_cast<unsigned long long>(where.size()), bytesOf(sealed) + kNonceAt, key.data());
    if (failed != 0)
        return broken();
    return plain;
}

std::int64_t keyIdOf(const QByteArray &sealed)
{
    if (sealed.size() < kBoxAt + kTagSize || sealed[0] != kFormat)
        return 0;
    return qFromLittleEndian<std::int64_t>(sealed.constData() + kKeyIdAt);
}

} // namespace purser::store
