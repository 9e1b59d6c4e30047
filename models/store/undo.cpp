#include "store/undo.h"

#include "store/journal_entry.h"
#include "store/outbox_table.h"

namespace purser::store {

namespace {

using base::Error;

constexpr Statement kSelect {
    "undo.select", "select subject, action, can_undo, entry from journal where seq = ?"};
constexpr Statement kSelectLast {"undo.select_last", R"sql(
    select seq from journal j where can_undo = 1
    and not exists (select 1 from journal u where u.undoes = j.seq and u.undoes <> 0) order by seq desc limit 1)sql"};
constexpr Statement kSelectUndoing {"undo.select_undoing", "select seq from journal where undoes = ?"};

tl::unexpected<Error> no(const char *code, const QString &detail = {})
{
    return base::fail(Error::Kind::Refused, QLatin1String(code), detail);
}

base::Result<Edit> inverseOfChange(const KeptEdit &kept, const TableSpec &table, const Row &current)
{
    Row restored = current;
    for (const ColumnChange &change : kept.changes) {
        if (current[change.column] != change.after)
            return no("undo.moved-on", QLatin1String(table.columns[static_cast<std::size_t>(change.column)]));
        restored[change.column] = change.before;
    }
    return Edit {&table, current, restored};
}

base::Result<Edit> inverse(Connection &connection, const KeptEdit &kept, const Registry &registry)
{
    const TableSpec *table = registry.table(kept.table);
    if (table == nullptr)
        return no("undo.not-possible", kept.table);
    const auto current = connection.row(table->select, kept.key);
    if (!current)
        return tl::unexpected(current.error());
    if (kept.kind == KeptEdit::Kind::Removed) {
        if (*current)
            return no("undo.moved-on", kept.table);
        return Edit {table, std::nullopt, kept.removed};
    }
    if (!*current)
        return no("undo.moved-on", kept.table);
    if (kept.kind == KeptEdit::Kind::Changed)
        return inverseOfChange(kept, *table, **current);
    if (rowDigest(**current) != kept.digest)
        return no("undo.moved-on", kept.table);
    return Edit {table, **current, std::nullopt};
}

base::Result<> withdrawAll(Connection &connection, const QList<qint64> &messages)
{
    for (const qint64 id : messages) {
        const auto withdrawn = withdraw(connection, id);
        if (!withdrawn)
            return tl::unexpected(withdrawn.error());
        if (*withdrawn == 0)
            return no("undo.sent");
    }
    return {};
}

base::Result<Unit> inverseUnit(Connection &connection, const KeptEntry &entry, const Registry &registry)
{
    Unit unit;
    for (auto kept = entry.edits.rbegin(); kept != entry.edits.rend(); ++kept) {
        auto edit = inverse(connection, *kept, registry);
        if (!edit)
            return tl::unexpected(edit.error());
        unit.edits.push_back(std::move(*edit));
    }
    for (const KeptDelta &kept : entry.deltas) {
        const CounterSpec *counter = registry.counter(kept.counter);
        if (counter == nullptr)
            return no("undo.not-possible", kept.counter);
        unit.deltas.push_back({counter, kept.key, -kept.amount});
    }
    return unit;
}

} // namespace

base::Result<std::int64_t> undoEntry(Connection &connection, const KeyRing &keys, const Registry &registry,
    std::int64_t seq, const Actor &actor, std::int64_t at)
{
    const auto row = connection.row(kSelect, {qint64(seq)});
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return no("undo.not-found");
    const auto undoing = connection.row(kSelectUndoing, {qint64(seq)});
    if (!undoing)
        return tl::unexpected(undoing.error());
    if (*undoing)
        return no("undo.done-already");
    const Row &fields = **row;
    if (fields[2].toInt() == 0)
        return no("undo.not-possible", fields[1].toString());
    const auto entry = decodeEntry(fields[3].toByteArray());
    if (!entry)
        return tl::unexpected(entry.error());
    if (auto done = withdrawAll(connection, entry->messages); !done)
        return tl::unexpected(done.error());
    auto unit = inverseUnit(connection, *entry, registry);
    if (!unit)
        return tl::unexpected(unit.error());
    unit->actor = actor;
    unit->at = at;
    unit->action = QStringLiteral("undo");
    unit->subject = fields[0].toLongLong();
    unit->canUndo = false;
    unit->undoes = seq;
    return applyUnit(connection, keys, *unit);
}

base::Result<std::optional<std::int64_t>> lastUndoable(Connection &connection)
{
    return connection.row(kSelectLast).map([](const std::optional<Row> &row) {
        return row ? std::optional<std::int64_t>((*row)[0].toLongLong()) : std::nullopt;
    });
}

} // namespace purser::store
