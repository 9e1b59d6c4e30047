#include "store/connection.h"

#include <QSqlError>
#include <QSqlRecord>
#include <QThread>

#include <atomic>

namespace purser::store {

namespace {

using base::Error;
using base::fail;

constexpr int kWriterCacheKib = 32 * 1024; ///< holds what a commit of 400 new orders touches
constexpr int kReaderCacheKib = 8 * 1024;
/// 64 MB of log before it is copied into the file: a page that many commits touch is copied once.
constexpr int kLogPages = 16'000;

QSqlDatabase unopened(const Location &location, Role role, const QString &name)
{
    if (location.engine == Engine::Postgres) {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        database.setHostName(location.host);
        database.setPort(location.port);
        database.setDatabaseName(location.name);
        database.setUserName(location.user);
        database.setPassword(location.password);
        return database;
    }
    auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    database.setDatabaseName(location.path);
    database.setConnectOptions(role == Role::Reader
            ? QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000;QSQLITE_OPEN_READONLY")
            : QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
    return database;
}

QStringList settingsOf(Engine engine, Role role)
{
    if (engine == Engine::Postgres)
        return {QStringLiteral("set time zone 'UTC'")};
    QStringList settings {
        QStringLiteral("pragma cache_size=-%1").arg(role == Role::Writer ? kWriterCacheKib : kReaderCacheKib),
        QStringLiteral("pragma mmap_size=0"), QStringLiteral("pragma temp_store=memory")};
    if (role == Role::Writer)
        settings << QStringLiteral("pragma journal_mode=wal") << QStringLiteral("pragma synchronous=full")
                 << QStringLiteral("pragma wal_autocheckpoint=%1").arg(kLogPages)
                 << QStringLiteral("pragma secure_delete=on") << QStringLiteral("pragma foreign_keys=on");
    return settings;
}

tl::unexpected<Error> failed(const char *name, const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    const bool isBusy = code == u"5" || code == u"6" || code == u"40001" || code == u"55P03";
    // The driver's text may quote a value, so only its number is kept.
    return fail(isBusy ? Error::Kind::RetryLater : Error::Kind::Refused,
        isBusy ? QStringLiteral("store.busy") : QStringLiteral("store.statement"),
        QStringLiteral("%1: error %2").arg(QLatin1String(name), code));
}

/// Qt binds a null QString as SQL null; for the desk no text is empty text.
QVariant neverNullText(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QString(QLatin1String(""));
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

} // namespace

Connection::Connection(Engine engine, QString name)
    : m_engine(engine)
    , m_name(std::move(name))
{}

Connection::~Connection()
{
    m_prepared.clear();
    QSqlDatabase::removeDatabase(m_name);
}

base::Result<std::unique_ptr<Connection>> Connection::open(const Location &location, Role role)
{
    static std::atomic<int> counter {0};
    const auto name = QStringLiteral("purser-%1").arg(++counter);
    std::unique_ptr<Connection> connection(new Connection(location.engine, name));
    auto database = unopened(location, role, name);
    if (!database.open())
        return fail(Error::Kind::RetryLater, QStringLiteral("store.unreachable"),
            database.lastError().nativeErrorCode());
    for (const QString &setting : settingsOf(location.engine, role))
        if (auto done = connection->execute(setting); !done)
            return tl::unexpected(done.error());
    return connection;
}

base::Result<QSqlQuery *> Connection::prepared(const Statement &statement)
{
    const char *text = statement.text(m_engine);
    if (const auto found = m_prepared.find(text); found != m_prepared.end())
        return found->second.get();
    auto query = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_name));
    query->setForwardOnly(true);
    if (!query->prepare(QString::fromUtf8(text)))
        return failed(statement.name, query->lastError());
    return m_prepared.emplace(text, std::move(query)).first->second.get();
}

base::Result<QSqlQuery *> Connection::executed(const Statement &statement, const Row &values)
{
    auto query = prepared(statement);
    if (!query)
        return query;
    for (int at = 0; at < values.size(); ++at)
        (*query)->bindValue(at, neverNullText(values[at]));
    if (!(*query)->exec())
        return failed(statement.name, (*query)->lastError());
    return query;
}

base::Result<int> Connection::run(const Statement &statement, const Row &values)
{
    auto query = executed(statement, values);
    if (!query)
        return tl::unexpected(query.error());
    const int touched = (*query)->numRowsAffected();
    (*query)->finish();
    return touched;
}

base::Result<> Connection::each(
    const Statement &statement, const Row &values, const std::function<bool(const QSqlQuery &)> &take)
{
    auto query = executed(statement, values);
    if (!query)
        return tl::unexpected(query.error());
    bool wantsMore = true;
    while (wantsMore && (*query)->next())
        wantsMore = take(**query);
    (*query)->finish();
    return {};
}

base::Result<QList<Row>> Connection::rows(const Statement &statement, const Row &values)
{
    QList<Row> found;
    const auto done = each(statement, values, [&found](const QSqlQuery &query) {
        Row row;
        const int columns = query.record().count();
        row.reserve(columns);
        for (int column = 0; column < columns; ++column)
            row.append(query.value(column));
        found.append(std::move(row));
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

base::Result<std::optional<Row>> Connection::row(const Statement &statement, const Row &values)
{
    auto found = rows(statement, values);
    if (!found)
        return tl::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(std::move(found->front()));
}

base::Result<> Connection::execute(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name));
    if (!query.exec(sql))
        return failed("execute", query.lastError());
    return {};
}

base::Result<> Connection::begin()
{
    return execute(m_engine == Engine::Sqlite ? QStringLiteral("begin immediate") : QStringLiteral("begin"))
        .and_then([this]() -> base::Result<> {
            if (m_engine == Engine::Sqlite)
                return {};
            return execute(QStringLiteral("select seq from journal_head where id = 1 for update"));
        });
}

base::Result<> Connection::commit()
{
    return execute(QStringLiteral("commit"));
}

void Connection::rollback()
{
    (void)execute(QStringLiteral("rollback"));
}

} // namespace purser::store
