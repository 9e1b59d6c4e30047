#include "store/journal_entry.h"

#include <QCborStreamWriter>
#include <QCborValue>

#include <sodium.h>

namespace purser::store {

namespace {

enum Field { Kind, Table, KeyField, Payload };

void write(QCborStreamWriter &out, const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray)
        out.append(value.toByteArray());
    else if (value.typeId() == QMetaType::QString)
        out.append(value.toString());
    else if (value.isNull())
        out.append(nullptr);
    else
        out.append(value.toLongLong());
}

void write(QCborStreamWriter &out, const Row &row)
{
    out.startArray(static_cast<quint64>(row.size()));
    for (const QVariant &value : row)
        write(out, value);
    out.endArray();
}

QVariant variantOf(const QCborValue &value)
{
    if (value.isNull())
        return {};
    if (value.isByteArray())
        return value.toByteArray();
    return value.isString() ? QVariant(value.toString()) : QVariant(qint64(value.toInteger()));
}

Row rowOf(const QCborArray &values)
{
    Row row;
    for (const auto &value : values)
        row.append(variantOf(value));
    return row;
}

void writeChanges(QCborStreamWriter &out, const Row &before, const Row &after)
{
    std::vector<int> columns;
    for (int column = 0; column < before.size(); ++column)
        if (before[column] != after[column])
            columns.push_back(column);
    out.startArray(columns.size());
    for (const int column : columns) {
        out.startArray(3);
        out.append(column);
        write(out, before[column]);
        write(out, after[column]);
        out.endArray();
    }
    out.endArray();
}

void write(QCborStreamWriter &out, const Edit &edit)
{
    const auto kind = !edit.before ? KeptEdit::Kind::Made
        : !edit.after              ? KeptEdit::Kind::Removed
                                   : KeptEdit::Kind::Changed;
    const Row &whole = edit.after ? *edit.after : *edit.before;
    out.startArray(4);
    out.append(int(kind));
    out.append(QLatin1String(edit.table->name));
    write(out, whole.first(edit.table->keyColumns));
    switch (kind) {
    case KeptEdit::Kind::Made: out.append(rowDigest(whole)); break;
    case KeptEdit::Kind::Removed: write(out, whole); break;
    case KeptEdit::Kind::Changed: writeChanges(out, *edit.before, *edit.after); break;
    }
    out.endArray();
}

KeptEdit keptOf(const QCborArray &parts)
{
    KeptEdit kept;
    kept.kind = static_cast<KeptEdit::Kind>(parts[Kind].toInteger());
    kept.table = parts[Table].toString();
    kept.key = rowOf(parts[KeyField].toArray());
    if (kept.kind == KeptEdit::Kind::Made)
        kept.digest = parts[Payload].toByteArray();
    else if (kept.kind == KeptEdit::Kind::Removed)
        kept.removed = rowOf(parts[Payload].toArray());
    else
        for (const auto &change : parts[Payload].toArray()) {
            const auto values = change.toArray();
            kept.changes.push_back({int(values[0].toInteger()), variantOf(values[1]), variantOf(values[2])});
        }
    return kept;
}

} // namespace

QByteArray rowDigest(const Row &row)
{
    QByteArray text;
    QCborStreamWriter out(&text);
    write(out, row);
    QByteArray digest(crypto_generichash_BYTES_MIN, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()),
        static_cast<std::size_t>(digest.size()), reinterpret_cast<const unsigned char *>(text.constData()),
        static_cast<unsigned long long>(text.size()), nullptr, 0);
    return digest;
}

QByteArray encodeEntry(const Unit &unit)
{
    QByteArray entry;
    QCborStreamWriter out(&entry);
    out.startArray(3);
    out.startArray(unit.edits.size());
    for (const Edit &edit : unit.edits)
        write(out, edit);
    out.endArray();
    out.startArray(unit.deltas.size());
    for (const Delta &delta : unit.deltas) {
        out.startArray(3);
        out.append(QLatin1String(delta.counter->name));
        write(out, delta.key);
        out.append(qint64(delta.amount));
        out.endArray();
    }
    out.endArray();
    out.startArray(unit.messages.size());
    for (const OutboxMessage &message : unit.messages)
        out.append(qint64(message.id));
    out.endArray();
    out.endArray();
    return entry;
}

base::Result<KeptEntry> decodeEntry(const QByteArray &bytes)
{
    QCborParserError problem;
    const auto value = QCborValue::fromCbor(bytes, &problem);
    if (problem.error != QCborError::NoError || !value.isArray() || value.toArray().size() != 3)
        return base::fail(base::Error::Kind::BrokenAnswer, QStringLiteral("journal.broken-entry"));
    KeptEntry entry;
    const auto parts = value.toArray();
    for (const auto &edit : parts[0].toArray())
        entry.edits.push_back(keptOf(edit.toArray()));
    for (const auto &delta : parts[1].toArray()) {
        const auto values = delta.toArray();
        entry.deltas.push_back({values[0].toString(), rowOf(values[1].toArray()), values[2].toInteger()});
    }
    for (const auto &message : parts[2].toArray())
        entry.messages.append(message.toInteger());
    return entry;
}

} // namespace purser::store
