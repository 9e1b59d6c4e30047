#include "store/journal.h"

#include "store/journal_entry.h"
#include "store/outbox_table.h"

#include <QtEndian>

#include <sodium.h>

namespace purser::store {

namespace {

constexpr Statement kSelectSubject {"journal.subject", "select subject from journal where seq = ?"};
constexpr Statement kSelectHead {"journal.head", "select seq, hash from journal_head where id = 1"};
constexpr Statement kUpdateHead {
    "journal.move_head", "update journal_head set seq = ?, hash = ? where id = 1"};
constexpr Statement kInsert {"journal.insert", R"sql(
    insert into journal (seq, at, actor, station, action, subject, undoes, can_undo, entry, hash)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql"};
constexpr Statement kSelectAll {"journal.select_all", R"sql(
    select seq, at, actor, station, action, subject, undoes, can_undo, entry, hash from journal order by seq)sql"};
constexpr Statement kSelectHistory {"journal.history", R"sql(
    select seq, at, actor, station, action, subject, undoes from journal where subject = ? order by seq desc)sql"};

struct Head
{
    std::int64_t seq = 0;
    QByteArray hash;
};

base::Result<Head> headOf(Connection &connection)
{
    return connection.row(kSelectHead).and_then([](const std::optional<Row> &row) -> base::Result<Head> {
        if (!row)
            return base::fail(base::Error::Kind::BrokenAnswer, QStringLiteral("journal.no-head"));
        return Head {(*row)[0].toLongLong(), (*row)[1].toByteArray()};
    });
}

/// Every field with its length before it, so that no two entries read the same.
void feed(crypto_generichash_state &state, const QByteArray &field)
{
    const quint64 size = qToLittleEndian(quint64(field.size()));
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(&size), sizeof size);
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(field.constData()),
        static_cast<unsigned long long>(field.size()));
}

/// @param fields  seq, at, actor, station, action, subject, undoes, can_undo, entry
QByteArray chained(const Key &chainKey, const QByteArray &previous, const Row &fields)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, chainKey.data(), Key::kSize, crypto_generichash_BYTES);
    feed(state, previous);
    for (const QVariant &field : fields)
        feed(
            state, field.typeId() == QMetaType::QByteArray ? field.toByteArray() : field.toString().toUtf8());
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash_final(
        &state, reinterpret_cast<unsigned char *>(hash.data()), static_cast<std::size_t>(hash.size()));
    return hash;
}

base::Result<int> writeEdit(Connection &connection, const Edit &edit)
{
    const TableSpec &table = *edit.table;
    if (!edit.before)
        return connection.run(table.insert, *edit.after);
    if (!edit.after)
        return connection.run(table.remove, edit.before->first(table.keyColumns));
    return connection.run(
        table.update, edit.after->mid(table.keyColumns) + edit.after->first(table.keyColumns));
}

base::Result<> writeRows(Connection &connection, const Unit &unit)
{
    const auto one = [](const base::Result<int> &touched, const char *name) -> base::Result<> {
        if (!touched)
            return tl::unexpected(touched.error());
        if (*touched != 1)
            return base::fail(
                base::Error::Kind::Refused, QStringLiteral("journal.row-missing"), QLatin1String(name));
        return {};
    };
    for (const Edit &edit : unit.edits)
        if (auto done = one(writeEdit(connection, edit), edit.table->name); !done)
            return done;
    for (const Delta &delta : unit.deltas)
        if (auto done = one(connection.run(delta.counter->add, Row {qint64(delta.amount)} + delta.key),
                delta.counter->name);
            !done)
            return done;
    return {};
}

} // namespace

const TableSpec *Registry::table(const QString &name) const
{
    const auto found =
        std::ranges::find_if(m_tables, [&](const TableSpec *t) { return name == QLatin1String(t->name); });
    return found == m_tables.end() ? nullptr : *found;
}

const CounterSpec *Registry::counter(const QString &name) const
{
    const auto found = std::ranges::find_if(
        m_counters, [&](const CounterSpec *c) { return name == QLatin1String(c->name); });
    return found == m_counters.end() ? nullptr : *found;
}

base::Result<std::int64_t> applyUnit(Connection &connection, const KeyRing &keys, const Unit &unit)
{
    auto head = headOf(connection);
    if (!head)
        return tl::unexpected(head.error());
    if (auto done = writeRows(connection, unit); !done)
        return tl::unexpected(done.error());
    const std::int64_t seq = head->seq + 1;
    Row fields {qint64(seq), qint64(unit.at), unit.actor.user, unit.actor.station, unit.action,
        qint64(unit.subject), qint64(unit.undoes), qint64(unit.canUndo ? 1 : 0), encodeEntry(unit)};
    const QByteArray hash = chained(keys.chainKey(), head->hash, fields);
    fields.append(hash);
    if (auto done = connection.run(kInsert, fields); !done)
        return tl::unexpected(done.error());
    if (auto done = connection.run(kUpdateHead, {qint64(seq), hash}); !done)
        return tl::unexpected(done.error());
    for (const OutboxMessage &message : unit.messages)
        if (auto done = insertMessage(connection, message, unit.at); !done)
            return tl::unexpected(done.error());
    return seq;
}

base::Result<ChainReport> verifyChain(
    Connection &connection, const KeyRing &keys, const std::function<bool(std::int64_t entries)> &isWanted)
{
    constexpr std::int64_t kAskEvery = 256;
    bool isStopped = false;
    const auto head = headOf(connection);
    if (!head)
        return tl::unexpected(head.error());
    ChainReport report;
    QByteArray previous;
    const auto done = connection.each(kSelectAll, {}, [&](const QSqlQuery &query) {
        Row fields;
        for (int column = 0; column < 9; ++column)
            fields.append(query.value(column));
        const QByteArray hash = chained(keys.chainKey(), previous, fields);
        const bool holds =
            fields[0].toLongLong() == report.entries + 1 && hash == query.value(9).toByteArray();
        if (!holds) {
            report.firstBroken = report.entries + 1;
            return false;
        }
        previous = hash;
        ++report.entries;
        isStopped = isWanted && report.entries % kAskEvery == 0 && !isWanted(report.entries);
        return !isStopped;
    });
    if (!done)
        return tl::unexpected(done.error());
    if (!isStopped && !report.firstBroken && (head->seq != report.entries || head->hash != previous))
        report.firstBroken = report.entries + 1;
    return report;
}

base::Result<std::int64_t> lastEntry(Connection &connection)
{
    return headOf(connection).map([](const Head &head) { return head.seq; });
}

base::Result<std::int64_t> subjectOf(Connection &connection, std::int64_t seq)
{
    return connection.row(kSelectSubject, {qint64(seq)}).map([](const std::optional<Row> &row) {
        return row ? (*row)[0].toLongLong() : 0;
    });
}

base::Result<std::vector<JournalLine>> historyOf(Connection &connection, std::int64_t subject)
{
    std::vector<JournalLine> lines;
    const auto done = connection.each(kSelectHistory, {qint64(subject)}, [&lines](const QSqlQuery &query) {
        lines.push_back({query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toString(),
            query.value(3).toString(), query.value(4).toString(), query.value(5).toLongLong(),
            query.value(6).toLongLong()});
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return lines;
}

} // namespace purser::store
