#include "store/outbox_table.h"
#include "support/temporary_store.h"

using namespace purser;
using namespace purser::store;

namespace {

OutboxMessage message(std::int64_t id, std::int64_t order)
{
    return {.id = id,
        .order = order,
        .shop = 1,
        .kind = QStringLiteral("fulfil"),
        .sealedBody = "x",
        .idempotencyKey = QString::number(id),
        .notBefore = 100};
}

QList<qint64> due(Connection &connection, std::int64_t now)
{
    QList<qint64> ids;
    const auto messages = dueMessages(connection, now, 10);
    for (const auto &waiting : messages.value())
        ids << waiting.message.id;
    return ids;
}

} // namespace

TEST(Outbox, SendsAnOrdersMessagesOneAfterAnother)
{
    support::TemporaryStore store;
    for (const auto &[id, order] : {std::pair {1, 1}, {2, 1}, {3, 2}})
        ASSERT_TRUE(insertMessage(store.connection(), message(id, order), 50));
    EXPECT_EQ(due(store.connection(), 99), QList<qint64> {});
    EXPECT_EQ(due(store.connection(), 100), (QList<qint64> {1, 3}));
    ASSERT_TRUE(markInFlight(store.connection(), 1));
    EXPECT_FALSE(markInFlight(store.connection(), 2))
        << "two messages of one order must not be in flight together";
    EXPECT_EQ(due(store.connection(), 100), QList<qint64> {3});
    ASSERT_TRUE(markSent(store.connection(), 1, 120));
    EXPECT_EQ(due(store.connection(), 130), (QList<qint64> {2, 3}));
}

TEST(Outbox, RemembersAcrossAProcessThatDiedWhatWasInFlight)
{
    support::TemporaryStore store;
    ASSERT_TRUE(insertMessage(store.connection(), message(1, 1), 50));
    ASSERT_TRUE(markInFlight(store.connection(), 1));
    const auto other = Connection::open(store.location(), Role::Reader);
    EXPECT_EQ(messagesInFlight(**other)->size(), 1U);
    ASSERT_TRUE(markRetry(store.connection(), 1, 500, QStringLiteral("net.timeout")));
    EXPECT_EQ(due(store.connection(), 499), QList<qint64> {});
    EXPECT_EQ(due(store.connection(), 500), QList<qint64> {1});
}
