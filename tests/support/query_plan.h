#pragma once

#include "support/temporary_store.h"

#include <deque>

namespace purser::support {

/// What SQLite does for the statement, one step a line.
inline QStringList planOf(store::Connection &connection, const store::Statement &statement)
{
    static std::deque<QByteArray> texts; // a prepared query is known by its text's address
    const QByteArray &text = texts.emplace_back(QByteArray("explain query plan ") + statement.sql);
    const store::Row values(QByteArray(statement.sql).count('?'), 1);
    const auto rows = connection.rows({statement.name, text.constData()}, values);
    EXPECT_TRUE(rows) << statement.name;
    QStringList steps;
    if (rows)
        for (const store::Row &row : *rows)
            steps << row.at(3).toString();
    return steps;
}

/// A whole table is read.
inline bool isScan(const QString &step)
{
    return step.startsWith(u"SCAN");
}

/// What is found has to be put in order first.
inline bool isSort(const QString &step)
{
    return step.contains(u"TEMP B-TREE");
}

/// Fails for every step that reads a whole table or sorts, unless @p isFine says why it may. Skips the test
/// on another engine than SQLite.
inline void expectIndexed(
    const std::vector<store::Statement> &statements,
    const std::function<bool(const QString &step)> &isFine = [](const QString &) { return false; })
{
    TemporaryStore store;
    if (store.connection().engine() != store::Engine::Sqlite)
        GTEST_SKIP() << "plans are read on SQLite; PostgreSQL chooses by statistics";
    ASSERT_FALSE(statements.empty());
    for (const store::Statement &statement : statements) {
        const QStringList steps = planOf(store.connection(), statement);
        EXPECT_FALSE(steps.isEmpty()) << statement.sql;
        for (const QString &step : steps)
            EXPECT_FALSE((isScan(step) || isSort(step)) && !isFine(step))
                << statement.name << ": " << qPrintable(step) << '\n'
                << statement.sql;
    }
}

} // namespace purser::support
