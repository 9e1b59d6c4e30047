#pragma once

#include "store/connection.h"
#include "store/passphrase.h"

#include <QCache>

namespace purser::store {

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
