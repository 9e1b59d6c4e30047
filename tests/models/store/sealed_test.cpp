#include "support/temporary_store.h"

using namespace purser;
using namespace purser::store;

TEST(Sealed, OpensOnlyAtItsPlace)
{
    const Key key = Key::random();
    const auto sealed = seal("王小明", key, 7, {"sales_order", 1, "recipient_sealed"});
    EXPECT_EQ(keyIdOf(sealed), 7);
    EXPECT_EQ(*unseal(sealed, key, {"sales_order", 1, "recipient_sealed"}), QByteArray("王小明"));
    EXPECT_FALSE(unseal(sealed, key, {"sales_order", 2, "recipient_sealed"}));
    EXPECT_FALSE(unseal(sealed, key, {"sales_order", 1, "contact_sealed"}));
    EXPECT_FALSE(unseal(sealed, Key::random(), {"sales_order", 1, "recipient_sealed"}));
    EXPECT_FALSE(unseal(sealed.left(10), key, {"sales_order", 1, "recipient_sealed"}));
}

TEST(KeyRing, OpensAgainWithItsPassphraseOnly)
{
    support::TemporaryStore store;
    ASSERT_TRUE(store.keys().ensureCustomer(store.connection(), 5));
    const Place place {"sales_order", 1, "recipient_sealed"};
    const auto sealed = store.keys().seal(store.connection(), 5, "Anna Müller", place);
    ASSERT_TRUE(sealed);

    auto again = KeyRing::open(store.connection(), "secret");
    ASSERT_TRUE(again);
    EXPECT_EQ(*again->open(store.connection(), *sealed, place), QByteArray("Anna Müller"));
    const auto wrong = KeyRing::open(store.connection(), "Secret");
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().code, QStringLiteral("keys.wrong-passphrase"));
}

TEST(KeyRing, CannotOpenWhatBelongsToADestroyedKey)
{
    support::TemporaryStore store;
    ASSERT_TRUE(store.keys().ensureCustomer(store.connection(), 5));
    const Place place {"sales_order", 1, "recipient_sealed"};
    const auto sealed = *store.keys().seal(store.connection(), 5, "Anna", place);
    ASSERT_TRUE(store.connection().execute(QStringLiteral("delete from customer_key where customer_id = 5")));
    store.keys().forgetCustomers();
    const auto opened = store.keys().open(store.connection(), sealed, place);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, QStringLiteral("sealed.erased"));
}

TEST(Migrations, LeaveANewerFileUnchanged)
{
    support::TemporaryStore store;
    ASSERT_TRUE(store.connection().execute(QStringLiteral("insert into schema_version values (99)")));
    const auto done = migrate(store.connection());
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, QStringLiteral("store.newer-schema"));
}
