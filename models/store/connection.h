#pragma once

#include "base/result.h"
#include "store/engine.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace purser::store {

using Row = QVariantList;

/// One open database with its prepared statements. One thread: the one that opened it.
class Connection
{
public:
    /// @returns RetryLater "store.unreachable" when it cannot be opened
    [[nodiscard]] static base::Result<std::unique_ptr<Connection>> open(const Location &location, Role role);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] Engine engine() const { return m_engine; }

    /// Runs a statement that returns no rows. @returns how many rows it touched
    [[nodiscard]] base::Result<int> run(const Statement &statement, const Row &values = {});

    /// Calls @p take with the query standing on each row, until it returns false.
    [[nodiscard]] base::Result<> each(
        const Statement &statement, const Row &values, const std::function<bool(const QSqlQuery &)> &take);

    /// All rows as value lists; for few rows.
    [[nodiscard]] base::Result<QList<Row>> rows(const Statement &statement, const Row &values = {});

    /// The first row, or nothing.
    [[nodiscard]] base::Result<std::optional<Row>> row(const Statement &statement, const Row &values = {});

    /// Runs text as it is: schema, pragmas, transactions.
    [[nodiscard]] base::Result<> execute(const QString &sql);

    [[nodiscard]] base::Result<> begin();
    [[nodiscard]] base::Result<> commit();
    void rollback();

private:
    Connection(Engine engine, QString name);
    [[nodiscard]] base::Result<QSqlQuery *> prepared(const Statement &statement);
    [[nodiscard]] base::Result<QSqlQuery *> executed(const Statement &statement, const Row &values);

    Engine m_engine;
    QString m_name;
    std::unordered_map<const char *, std::unique_ptr<QSqlQuery>> m_prepared;
};

} // namespace purser::store
