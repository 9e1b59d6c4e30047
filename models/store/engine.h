#pragma once

#include <QString>

namespace purser::store {

enum class Engine { Sqlite, Postgres };

/// Whole SQL text, with a second one where PostgreSQL needs its own words. Values are bound by `?`.
struct Statement
{
    const char *name = nullptr; ///< "orders.select_page", for errors and tests
    const char *sql = nullptr;
    const char *postgres = nullptr; ///< nullptr: the same text serves both engines

    [[nodiscard]] const char *text(Engine engine) const
    {
        return engine == Engine::Postgres && postgres != nullptr ? postgres : sql;
    }
};

/// Where a database lies. For SQLite only `path` counts, for PostgreSQL the rest.
struct Location
{
    Engine engine = Engine::Sqlite;
    QString path {};
    QString host {};
    int port = 5432;
    QString name {};
    QString user {};
    QString password {};

    [[nodiscard]] static Location file(const QString &path);
};

/// What a connection is for: how much it caches and whether it may write.
enum class Role { Writer, Reader };

} // namespace purser::store
