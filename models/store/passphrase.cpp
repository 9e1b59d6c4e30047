#include "store/passphrase.h"

#include <sodium.h>

namespace purser::store {

PassphraseCost PassphraseCost::forPerson()
{
    return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
}

PassphraseCost PassphraseCost::forRandomText()
{
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

QByteArray newSalt()
{
    QByteArray salt(crypto_pwhash_SALTBYTES, Qt::Uninitialized);
    randombytes_buf(salt.data(), static_cast<std::size_t>(salt.size()));
    return salt;
}

base::Result<Key> stretched(const QByteArray &passphrase, const QByteArray &salt, PassphraseCost cost)
{
    Key key;
    const int failed = crypto_pwhash(key.data(), Key::kSize, passphrase.constData(),
        static_cast<unsigned long long>(passphrase.size()),
        reinterpret_cast<const unsigned char *>(salt.constData()), cost.operations,
        static_cast<std::size_t>(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0)
        return base::fail(base::Error::Kind::RetryLater, QStringLiteral("keys.no-memory"));
    return key;
}

} // namespace purser::store
