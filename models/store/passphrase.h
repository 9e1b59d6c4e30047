#pragma once

#include "store/sealed.h"

namespace purser::store {

/// Argon2id's cost; it lies beside what it protects, so a later program can raise it.
struct PassphraseCost
{
    std::uint64_t operations;
    std::uint64_t memoryBytes;

    [[nodiscard]] static PassphraseCost forPerson(); ///< libsodium's MODERATE
    /// The least that libsodium takes, enough for 128 random bits.
    [[nodiscard]] static PassphraseCost forRandomText();
};

/// 16 random bytes for one passphrase.
[[nodiscard]] QByteArray newSalt();

/// The key behind a passphrase (Argon2id 1.3, RFC 9106). @returns RetryLater "keys.no-memory"
[[nodiscard]] base::Result<Key> stretched(
    const QByteArray &passphrase, const QByteArray &salt, PassphraseCost cost);

} // namespace purser::store
