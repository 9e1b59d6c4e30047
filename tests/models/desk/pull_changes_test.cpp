#include "desk/pull_changes.h"

#include "bench/bench_desk.h"
#include "bench/page_market.h"
#include "desk/take_page.h"
#include "orders/order_table.h"

#include <gtest/gtest.h>

#include <numeric>

using namespace purser;

namespace {

class PullChanges : public testing::Test
{
protected:
    std::int64_t ordersKept()
    {
        const auto counts = orders::tabCounts(m_core->reader(), std::nullopt).value();
        return std::accumulate(counts.begin(), counts.end(), std::int64_t {0});
    }

    orders::Shop shop() { return **orders::findShop(m_core->reader(), m_shop.id); }

    QTemporaryDir m_folder;
    std::unique_ptr<desk::Core> m_core = bench::openCore(m_folder.path());
    orders::Shop m_shop = bench::makeShops(*m_core).front();
    bench::OrderPages m_pages {3};
};

} // namespace

TEST_F(PullChanges, TakesEveryPageOnceAndEndsBehindTheLast)
{
    bench::PageMarket market(m_pages, 0, 750);
    desk::SyncReport report;
    orders::Shop pulled = shop();
    ASSERT_TRUE(desk::pullChanges(*m_core, market, pulled, report, {}));
    EXPECT_EQ(report.pulled, 750);
    EXPECT_EQ(ordersKept(), 750);
    EXPECT_EQ(shop().cursor, QStringLiteral("0/8"));
    EXPECT_EQ(pulled.cursor, shop().cursor);
}

TEST_F(PullChanges, LeavesOutNoPageWhenTheOneBeforeWasNotTaken)
{
    bench::PageMarket market(m_pages, 0, 200);
    auto second = market.changes(QStringLiteral("0/1"), {});
    ASSERT_TRUE(second);
    orders::Shop after = shop();
    after.cursor = second->cursor;
    auto work = desk::takeLater(*m_core, after, std::move(*second), QStringLiteral("0/1"));
    const auto done = work.done.get();
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, QStringLiteral("sync.page-out-of-turn"));
    EXPECT_EQ(ordersKept(), 0);
    EXPECT_EQ(shop().cursor, QString());
}

TEST_F(PullChanges, StopsWhereAnotherProcessHasGoneOn)
{
    bench::PageMarket market(m_pages, 0, 300);
    orders::Shop stale = shop();
    desk::SyncReport report;
    orders::Shop first = shop();
    ASSERT_TRUE(desk::pullChanges(*m_core, market, first, report, {}));
    const auto again = desk::pullChanges(*m_core, market, stale, report, {});
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, QStringLiteral("sync.page-out-of-turn"));
    EXPECT_EQ(ordersKept(), 300);
}
