#include "support/query_plan.h"

#include "intake/address_edit_table.h"
#include "intake/rule_table.h"
#include "orders/merge_table.h"
#include "orders/order_query.h"
#include "orders/view_table.h"

using namespace purser;

namespace {

/// A subquery that ends at a bound of its own may be read whole.
bool isBounded(const QString &step)
{
    return step == u"SCAN few";
}

} // namespace

TEST(QueryPlan, ListsAndSearchesOfOrdersNeitherScanNorSort)
{
    support::expectIndexed(orders::orderQueryStatements(), isBounded);
}

TEST(QueryPlan, OrdersLinesAndCountsAreFoundByIndex)
{
    support::expectIndexed(orders::orderTableSelects());
}

TEST(QueryPlan, MergesAndAddressesOfAnOrderAreFoundByIndex)
{
    auto statements = orders::mergeTableSelects();
    for (const auto &statement : intake::addressEditSelects())
        statements.push_back(statement);
    support::expectIndexed(statements);
}

TEST(QueryPlan, TheFewViewsOfAPersonAreFoundByIndexAndThenSorted)
{
    support::expectIndexed(orders::viewTableSelects(), support::isSort);
}

TEST(QueryPlan, ApprovalRulesAndWhatTheySaidAreFoundByIndex)
{
    support::expectIndexed(intake::ruleTableSelects());
}

TEST(QueryPlan, AListThatNoIndexServesIsNoticed)
{
    support::TemporaryStore store;
    if (store.connection().engine() != store::Engine::Sqlite)
        GTEST_SKIP() << "plans are read on SQLite";
    const auto steps = support::planOf(
        store.connection(), {"unserved", "select id from sales_order where country = ? order by carrier"});
    EXPECT_TRUE(std::ranges::any_of(steps, support::isScan));
}

TEST(QueryPlan, TheNewestOfATabIsRefusedRatherThanScanned)
{
    support::TemporaryStore store;
    const auto page = orders::orderPage(
        store.connection(), {.tab = orders::Tab::Done, .sort = orders::OrderSort::Newest}, std::nullopt, 10);
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().code, QStringLiteral("list.unsorted"));
}
