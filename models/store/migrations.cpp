#include "store/migrations.h"

#include <QFile>

#include <array>

namespace purser::store {

namespace {

constexpr std::array<const char *, kSchemaVersion> kFiles {":/purser/migrations/0001_desk.sql",
    ":/purser/migrations/0002_orders.sql", ":/purser/migrations/0003_outbox_counts.sql",
    ":/purser/migrations/0004_own_cases.sql", ":/purser/migrations/0005_parcels.sql",
    ":/purser/migrations/0006_views.sql", ":/purser/migrations/0007_order_messages.sql",
    ":/purser/migrations/0008_insight.sql", ":/purser/migrations/0009_picks.sql",
    ":/purser/migrations/0010_merges.sql", ":/purser/migrations/0011_rules.sql",
    ":/purser/migrations/0012_return_bench.sql", ":/purser/migrations/0013_address_edits.sql"};
constexpr Statement kTableExists {"migrations.exists",
    "select count(*) from sqlite_master where name = 'schema_version'",
    "select count(*) from information_schema.tables where table_name = 'schema_version' and table_schema = "
    "current_schema()"};
constexpr Statement kVersion {"migrations.version", "select coalesce(max(version), 0) from schema_version"};

base::Result<int> versionOf(Connection &connection)
{
    const auto exists = connection.row(kTableExists);
    if (!exists)
        return tl::unexpected(exists.error());
    if ((*exists)->front().toInt() == 0)
        return 0;
    return connection.row(kVersion).map([](const auto &row) { return row->front().toInt(); });
}

/// What @p engine reads of a line: one of PostgreSQL only starts with `--pg `, of SQLite only ends with
/// `--sqlite`; nothing of a remark.
QString readBy(Engine engine, QString line)
{
    if (line.startsWith(QStringLiteral("--pg ")))
        line = engine == Engine::Postgres ? line.mid(5) : QString();
    else if (line.endsWith(QStringLiteral("--sqlite")))
        line = engine == Engine::Sqlite ? line.chopped(8) : QString();
    if (line.startsWith(QStringLiteral("--")))
        return {};
    return engine == Engine::Postgres ? line.replace(QStringLiteral(") without rowid"), QStringLiteral(")"))
                                      : line;
}

/// Statements end with a semicolon at the end of a line.
QStringList statementsOf(const QString &text, Engine engine)
{
    QString kept;
    for (const QString &line : text.split(u'\n'))
        kept += readBy(engine, line) + u'\n';
    QStringList statements;
    for (const QString &statement : kept.split(QStringLiteral(";\n"), Qt::SkipEmptyParts))
        if (!statement.trimmed().isEmpty())
            statements << statement.trimmed();
    return statements;
}

base::Result<> applyFile(Connection &connection, const QString &name, int version)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::Error::Kind::Refused, QStringLiteral("store.migration-missing"), name);
    if (auto begun = connection.execute(QStringLiteral("begin")); !begun)
        return begun;
    auto statements = statementsOf(QString::fromUtf8(file.readAll()), connection.engine());
    statements << QStringLiteral("insert into schema_version (version) values (%1)").arg(version);
    for (const QString &statement : statements) {
        if (auto done = connection.execute(statement); !done) {
            connection.rollback();
            auto error = done.error();
            error.detail += QStringLiteral(" in ") + statement.left(60);
            return tl::unexpected(error);
        }
    }
    return connection.commit();
}

} // namespace

base::Result<> migrate(Connection &connection)
{
    const auto version = versionOf(connection);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > kSchemaVersion)
        return base::fail(base::Error::Kind::NotPermitted, QStringLiteral("store.newer-schema"),
            QStringLiteral("file has version %1, this program knows %2").arg(*version).arg(kSchemaVersion));
    for (int step = *version; step < kSchemaVersion; ++step)
        if (auto done =
                applyFile(connection, QLatin1String(kFiles.at(static_cast<std::size_t>(step))), step + 1);
            !done)
            return done;
    return {};
}

} // namespace purser::store
