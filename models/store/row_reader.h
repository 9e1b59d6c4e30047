#pragma once

#include "store/connection.h"

namespace purser::store {

/// Takes the values of a row from left to right, so that a table reads in the order of its columns.
class RowReader
{
public:
    explicit RowReader(const QSqlQuery &query)
        : m_query(query)
    {}

    [[nodiscard]] qint64 number() { return m_query.value(m_at++).toLongLong(); }
    [[nodiscard]] int small() { return m_query.value(m_at++).toInt(); }
    [[nodiscard]] bool truth() { return number() != 0; }
    [[nodiscard]] QString text() { return m_query.value(m_at++).toString(); }
    [[nodiscard]] QByteArray bytes() { return m_query.value(m_at++).toByteArray(); }

    template <typename Key>
    [[nodiscard]] Key id()
    {
        return Key(number());
    }

    template <typename Enum>
    [[nodiscard]] Enum word()
    {
        return static_cast<Enum>(small());
    }

private:
    const QSqlQuery &m_query;
    int m_at = 0;
};

/// All rows of a statement as values made by @p read from a RowReader.
template <typename Read>
[[nodiscard]] auto collect(Connection &connection, const Statement &statement, const Row &values,
    const Read &read) -> base::Result<std::vector<decltype(read(std::declval<RowReader &>()))>>
{
    std::vector<decltype(read(std::declval<RowReader &>()))> found;
    auto done = connection.each(statement, values, [&](const QSqlQuery &query) {
        RowReader row(query);
        found.push_back(read(row));
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

/// The first row as a value, or nothing.
template <typename Read>
[[nodiscard]] auto collectOne(Connection &connection, const Statement &statement, const Row &values,
    const Read &read) -> base::Result<std::optional<decltype(read(std::declval<RowReader &>()))>>
{
    std::optional<decltype(read(std::declval<RowReader &>()))> found;
    auto done = connection.each(statement, values, [&](const QSqlQuery &query) {
        RowReader row(query);
        found = read(row);
        return false;
    });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

} // namespace purser::store
