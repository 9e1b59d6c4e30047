#include "store/writer.h"

#include "support/temporary_store.h"

using namespace purser;
using namespace purser::store;

namespace {
constexpr Statement kInsert {"t.insert", "insert into t (id) values (?)"};
constexpr Statement kCount {"t.count", "select count(*) from t"};
} // namespace

TEST(Writer, KeepsThePiecesBesideOneThatFails)
{
    support::TemporaryStore store;
    ASSERT_TRUE(store.connection().execute(QStringLiteral("create table t (id bigint primary key)")));
    int rollbacks = 0;
    auto writer = Writer::start(store.location(), [&rollbacks] { ++rollbacks; });
    ASSERT_TRUE(writer);
    std::vector<std::future<base::Result<>>> results;
    for (const int id : {1, 2, 1, 3})
        results.push_back((*writer)->submit([id](Connection &connection) -> base::Result<> {
            return connection.run(kInsert, {id}).map([](int) {});
        }));
    std::vector<bool> done;
    for (auto &result : results)
        done.push_back(result.get().has_value());
    EXPECT_EQ(done, (std::vector {true, true, false, true}));
    EXPECT_EQ((**store.connection().row(kCount))[0].toInt(), 3);
    EXPECT_EQ(rollbacks, 1);
}

TEST(Writer, FinishesWhatIsQueuedBeforeItEnds)
{
    support::TemporaryStore store;
    ASSERT_TRUE(store.connection().execute(QStringLiteral("create table t (id bigint primary key)")));
    {
        auto writer = Writer::start(store.location());
        for (int id = 0; id < 200; ++id)
            (void)(*writer)->submit([id](Connection &connection) -> base::Result<> {
                return connection.run(kInsert, {id}).map([](int) {});
            });
    }
    EXPECT_EQ((**store.connection().row(kCount))[0].toInt(), 200);
}
