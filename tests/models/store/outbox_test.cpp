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

TEST(Outbox, CountsWhatIsOpenByShopAndState)
{
    support::TemporaryStore store;
    for (std::int64_t id = 1; id <= 6; ++id) {
        OutboxMessage one = message(id, id);
        one.shop = id <= 4 ? 1 : 2;
        ASSERT_TRUE(insertMessage(store.connection(), one, 50));
    }
    for (const std::int64_t id : {1, 2, 3})
        ASSERT_TRUE(markInFlight(store.connection(), id));
    ASSERT_TRUE(markSent(store.connection(), 1, 60));
    ASSERT_TRUE(markFailed(store.connection(), 2, QStringLiteral("net.status-400")));
    ASSERT_TRUE(withdraw(store.connection(), 6));
    const std::vector<OpenCount> open {{1, QStringLiteral("failed"), 1}, {1, QStringLiteral("in_flight"), 1},
        {1, QStringLiteral("waiting"), 1}, {2, QStringLiteral("waiting"), 1}};
    EXPECT_EQ(openCounts(store.connection()).value(), open);
}

TEST(Outbox, CountsFromAnIndexAlone)
{
    support::TemporaryStore store;
    if (store.connection().engine() != Engine::Sqlite)
        GTEST_SKIP() << "plans are read on SQLite; PostgreSQL chooses by statistics";
    const auto steps = store.connection().rows({"outbox.plan", R"sql(explain query plan
    select shop_id, state, count(*) from outbox where state in ('waiting', 'in_flight', 'failed')
    group by state, shop_id order by state, shop_id)sql"});
    ASSERT_TRUE(steps);
    for (const Row &step : *steps)
        EXPECT_TRUE(step[3].toString().contains(u"COVERING INDEX outbox_state_shop"))
            << qPrintable(step[3].toString());
}
