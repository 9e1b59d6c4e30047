#include "intake/rule_table.h"
#include "orders/order_query.h"
#include "support/temporary_store.h"

#include <deque>

using namespace purser;

namespace {

/// What SQLite does for the statement, one step a line.
QStringList planOf(store::Connection &connection, const store::Statement &statement)
{
    static std::deque<QByteArray> texts; // a prepared query is known by its text's address
    const QByteArray &text = texts.emplace_back(QByteArray("explain query plan ") + statement.sql);
    store::Row values;
    for (qsizetype at = 0; at < QByteArray(statement.sql).count('?'); ++at)
        values << 1;
    const auto rows = connection.rows({statement.name, text.constData()}, values);
    EXPECT_TRUE(rows) << statement.name;
    QStringList steps;
    if (rows)
        for (const store::Row &row : *rows)
            steps << row.at(3).toString();
    return steps;
}

/// A subquery that ends at a bound of its own may be scanned.
bool isWalked(const QString &step)
{
    return (step.startsWith(u"SCAN") && step != u"SCAN few") || step.contains(u"TEMP B-TREE");
}

void expectIndexed(const std::vector<store::Statement> &statements)
{
    support::TemporaryStore store;
    if (store.connection().engine() != store::Engine::Sqlite)
        GTEST_SKIP() << "plans are read on SQLite; PostgreSQL chooses by statistics";
    for (const auto &statement : statements) {
        const QStringList steps = planOf(store.connection(), statement);
        EXPECT_FALSE(steps.isEmpty()) << statement.sql;
        for (const QString &step : steps)
            EXPECT_FALSE(isWalked(step)) << statement.name << ": " << qPrintable(step) << "\n"
                                         << statement.sql;
    }
}

} // namespace

TEST(QueryPlan, ListsAndSearchesOfOrdersNeitherScanNorSort)
{
    expectIndexed(orders::orderQueryStatements());
}

TEST(QueryPlan, OrdersLinesAndCountsAreFoundByIndex)
{
    expectIndexed(orders::orderTableSelects());
}

TEST(QueryPlan, ApprovalRulesAndWhatTheySaidAreFoundByIndex)
{
    expectIndexed(intake::ruleTableSelects());
}

TEST(QueryPlan, AListThatNoIndexServesIsNoticed)
{
    support::TemporaryStore store;
    if (store.connection().engine() != store::Engine::Sqlite)
        GTEST_SKIP() << "plans are read on SQLite";
    const auto steps = planOf(
        store.connection(), {"unserved", "select id from sales_order where country = ? order by carrier"});
    EXPECT_TRUE(std::ranges::any_of(steps, isWalked));
}

TEST(QueryPlan, TheNewestOfATabIsRefusedRatherThanScanned)
{
    support::TemporaryStore store;
    const auto page = orders::orderPage(
        store.connection(), {.tab = orders::Tab::Done, .sort = orders::OrderSort::Newest}, std::nullopt, 10);
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().code, QStringLiteral("list.unsorted"));
}
