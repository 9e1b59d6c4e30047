#pragma once

#include "base/result.h"

#include <QByteArray>

#include <array>
#include <cstdint>
#include <memory>

namespace purser::store {

/// 32 secret bytes, wiped when they go out of scope.
class Key
{
public:
    static constexpr std::size_t kSize = 32;
    Key() = default;
    ~Key();
    Key(const Key &) = default;
    Key(Key &&) = default;
    Key &operator=(const Key &) = default;
    Key &operator=(Key &&) = default;

    [[nodiscard]] static Key random();
    /// A key of its own for one purpose (libsodium's crypto_kdf, BLAKE2b). @param number  1…, @param context
    /// 8 letters
    [[nodiscard]] Key derived(std::uint64_t number, const char *context) const;
    [[nodiscard]] const unsigned char *data() const { return m_bytes.data(); }
    [[nodiscard]] unsigned char *data() { return m_bytes.data(); }

private:
    std::array<unsigned char, kSize> m_bytes {};
};

/// Where a sealed value stands; moving the bytes elsewhere makes them unreadable.
struct Place
{
    const char *table;
    std::int64_t row;
    const char *column;
};

/// Format byte, key id (8 bytes, little endian), nonce (24), box. XChaCha20-Poly1305-IETF with the place as
/// associated data.
[[nodiscard]] QByteArray seal(
    const QByteArray &plain, const Key &key, std::int64_t keyId, const Place &place);

/// @returns BrokenAnswer "sealed.broken" when bytes, key or place are wrong
[[nodiscard]] base::Result<QByteArray> unseal(const QByteArray &sealed, const Key &key, const Place &place);

/// The key a blob was sealed with; 0 for bytes that are no blob.
[[nodiscard]] std::int64_t keyIdOf(const QByteArray &sealed);

} // namespace purser::store
