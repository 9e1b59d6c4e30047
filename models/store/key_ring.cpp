#include "store/key_ring.h"

#include <sodium.h>

namespace purser::store {

namespace {

using base::Error;
using base::fail;

constexpr std::int64_t kPassphraseSlot = 1;
constexpr const char *kPassphraseKind = "passphrase";

constexpr Statement kInsertSlot {"keys.insert_slot",
    "insert into key_slot (id, kind, salt, operations, memory_bytes, wrapped) values (?, ?, ?, ?, ?, ?)"};
constexpr Statement kSelectSlot {
    "keys.select_slot", "select salt, operations, memory_bytes, wrapped from key_slot where id = ?"};
constexpr Statement kInsertCustomer {"keys.insert_customer",
    "insert into customer_key (customer_id, wrapped) values (?, ?) on conflict (customer_id) do nothing"};
constexpr Statement kSelectCustomer {
    "keys.select_customer", "select wrapped from customer_key where customer_id = ?"};

bool isReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

QByteArray bytesOf(const Key &key)
{
    return {reinterpret_cast<const char *>(key.data()), Key::kSize};
}

Key keyOf(const QByteArray &bytes)
{
    Key key;
    std::copy_n(bytes.constData(), Key::kSize, reinterpret_cast<char *>(key.data()));
    return key;
}

} // namespace

KeyRing::KeyRing(const Key &dataKey)
    : m_wrapKey(dataKey.derived(1, "p-wrap__"))
    , m_tokenKey(dataKey.derived(2, "p-token_"))
    , m_chainKey(dataKey.derived(3, "p-chain_"))
    , m_customers(std::make_shared<QCache<std::int64_t, Key>>(kCachedCustomers))
{}

base::Result<KeyRing> KeyRing::create(
    Connection &connection, const QByteArray &passphrase, PassphraseCost cost)
{
    if (!isReady())
        return fail(Error::Kind::Refused, QStringLiteral("keys.no-libsodium"));
    const QByteArray salt = newSalt();
    const auto outer = stretched(passphrase, salt, cost);
    if (!outer)
        return tl::unexpected(outer.error());
    const Key dataKey = Key::random();
    const auto wrapped =
        store::seal(bytesOf(dataKey), *outer, kPassphraseSlot, {"key_slot", kPassphraseSlot, "wrapped"});
    const auto done = connection.run(kInsertSlot,
        {qint64(kPassphraseSlot), QLatin1String(kPassphraseKind), salt, qint64(cost.operations),
            qint64(cost.memoryBytes), wrapped});
    if (!done)
        return tl::unexpected(done.error());
    return KeyRing(dataKey);
}

base::Result<KeyRing> KeyRing::open(Connection &connection, const QByteArray &passphrase)
{
    if (!isReady())
        return fail(Error::Kind::Refused, QStringLiteral("keys.no-libsodium"));
    const auto slot = connection.row(kSelectSlot, {qint64(kPassphraseSlot)});
    if (!slot)
        return tl::unexpected(slot.error());
    if (!*slot)
        return fail(Error::Kind::NotPermitted, QStringLiteral("keys.no-slot"));
    const Row &row = **slot;
    const PassphraseCost cost {row[1].toULongLong(), row[2].toULongLong()};
    const auto outer = stretched(passphrase, row[0].toByteArray(), cost);
    if (!outer)
        return tl::unexpected(outer.error());
    const auto plain = unseal(row[3].toByteArray(), *outer, {"key_slot", kPassphraseSlot, "wrapped"});
    if (!plain)
        return fail(Error::Kind::NotPermitted, QStringLiteral("keys.wrong-passphrase"));
    return KeyRing(keyOf(*plain));
}

KeyRing KeyRing::forOtherThread() const
{
    KeyRing other = *this;
    other.m_customers = std::make_shared<QCache<std::int64_t, Key>>(kCachedCustomers);
    return other;
}

base::Result<> KeyRing::ensureCustomer(Connection &connection, std::int64_t customer)
{
    const auto known = customerKey(connection, customer);
    if (known)
        return {};
    if (known.error().code != u"sealed.erased")
        return tl::unexpected(known.error());
    const Key key = Key::random();
    const auto wrapped = store::seal(bytesOf(key), m_wrapKey, 0, {"customer_key", customer, "wrapped"});
    const auto inserted = connection.run(kInsertCustomer, {qint64(customer), wrapped});
    if (!inserted)
        return tl::unexpected(inserted.error());
    if (*inserted == 1)
        m_customers->insert(customer, new Key(key));
    return {};
}

base::Result<Key> KeyRing::customerKey(Connection &connection, std::int64_t customer)
{
    if (const Key *cached = m_customers->object(customer))
        return *cached;
    const auto row = connection.row(kSelectCustomer, {qint64(customer)});
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return fail(Error::Kind::Refused, QStringLiteral("sealed.erased"));
    const auto plain = unseal((**row)[0].toByteArray(), m_wrapKey, {"customer_key", customer, "wrapped"});
    if (!plain)
        return tl::unexpected(plain.error());
    m_customers->insert(customer, new Key(keyOf(*plain)));
    return keyOf(*plain);
}

base::Result<QByteArray> KeyRing::seal(
    Connection &connection, std::int64_t customer, const QByteArray &plain, const Place &place)
{
    const auto key = customerKey(connection, customer);
    if (!key)
        return tl::unexpected(key.error());
    return store::seal(plain, *key, customer, place);
}

base::Result<QByteArray> KeyRing::open(Connection &connection, const QByteArray &sealed, const Place &place)
{
    const auto key = customerKey(connection, keyIdOf(sealed));
    if (!key)
        return tl::unexpected(key.error());
    return unseal(sealed, *key, place);
}

} // namespace purser::store
