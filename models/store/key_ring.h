#pragma once

#include "store/connection.h"
#include "store/sealed.h"

#include <QCache>

namespace purser::store {

/// Argon2id's cost; it lies in the slot, so a later program can raise it.
struct PassphraseCost
{
    std::uint64_t operations;
    std::uint64_t memoryBytes;

    [[nodiscard]] static PassphraseCost forPerson(); ///< libsodium's MODERATE
    [[nodiscard]] static PassphraseCost forRandomText(); ///< the least libsodium takes, enough for 128 random
                                                         ///< bits
};

/// The data key and what hangs on it: customers' keys, token key, chain key. One thread; copies share
/// nothing.
class KeyRing
{
public:
    /// Makes a new data key in an empty database and wraps it behind @p passphrase.
    [[nodiscard]] static base::Result<KeyRing> create(
        Connection &connection, const QByteArray &passphrase, PassphraseCost cost);

    /// @returns NotPermitted "keys.wrong-passphrase" or "keys.no-slot"
    [[nodiscard]] static base::Result<KeyRing> open(Connection &connection, const QByteArray &passphrase);

    /// Makes the customer's key unless it is there. Call inside a write transaction.
    [[nodiscard]] base::Result<> ensureCustomer(Connection &connection, std::int64_t customer);

    [[nodiscard]] base::Result<QByteArray> seal(
        Connection &connection, std::int64_t customer, const QByteArray &plain, const Place &place);

    /// @returns Refused "sealed.erased" once the customer's key was destroyed
    [[nodiscard]] base::Result<QByteArray> open(
        Connection &connection, const QByteArray &sealed, const Place &place);

    /// The same keys with a cache of its own, for another thread.
    [[nodiscard]] KeyRing forOtherThread() const;

    /// Call after a rollback: a key made in the lost transaction must not seal anything.
    void forgetCustomers() { m_customers->clear(); }

    [[nodiscard]] const Key &tokenKey() const { return m_tokenKey; }
    [[nodiscard]] const Key &chainKey() const { return m_chainKey; }

private:
    explicit KeyRing(const Key &dataKey);
    [[nodiscard]] base::Result<Key> customerKey(Connection &connection, std::int64_t customer);

    static constexpr int kCachedCustomers = 512;
    Key m_wrapKey;
    Key m_tokenKey;
    Key m_chainKey;
    std::shared_ptr<QCache<std::int64_t, Key>> m_customers;
};

} // namespace purser::store
