#include "store/journal_entry.h"

#include <QCborMap>
#include <QCborValue>

#include <sodium.h>

namespace purser::store {

namespace {

enum Field { Kind, Table, KeyField, Payload };

QCborValue cborOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray)
        return QCborValue(value.toByteArray());
    if (value.typeId() == QMetaType::QString)
        return QCborValue(value.toString());
    if (value.isNull())
        return QCborValue(nullptr);
    return QCborValue(value.toLongLong());
}

QVariant variantOf(const QCborValue &value)
{
    if (value.isNull())
        return {};
    if (value.isByteArray())
        return value.toByteArray();
    return value.isString() ? QVariant(value.toString()) : QVariant(qint64(value.toInteger()));
}

QCborArray cborOf(const Row &row)
{
    QCborArray values;
    for (const QVariant &value : row)
        values.append(cborOf(value));
    return values;
}

Row rowOf(const QCborArray &values)
{
    Row row;
    for (const auto &value : values)
        row.append(variantOf(value));
    return row;
}

QCborArray changesOf(const Row &before, const Row &after)
{
    QCborArray changes;
    for (int column = 0; column < before.size(); ++column)
        if (before[column] != after[column])
            changes.append(QCborArray {column, cborOf(before[column]), cborOf(after[column])});
    return changes;
}

QCborArray cborOf(const Edit &edit)
{
    const auto name = QString::fromLatin1(edit.table->name);
    const Row &whole = edit.after ? *edit.after : *edit.before;
    const auto key = cborOf(whole.first(edit.table->keyColumns));
    if (!edit.before)
        return {int(KeptEdit::Kind::Made), name, key, rowDigest(*edit.after)};
    if (!edit.after)
        return {int(KeptEdit::Kind::Removed), name, key, cborOf(*edit.before)};
    return {int(KeptEdit::Kind::Changed), name, key, changesOf(*edit.before, *edit.after)};
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
    const QByteArray text = QCborValue(cborOf(row)).toCbor();
    QByteArray digest(crypto_generichash_BYTES_MIN, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()),
        static_cast<std::size_t>(digest.size()), reinterpret_cast<const unsigned char *>(text.constData()),
        static_cast<unsigned long long>(text.size()), nullptr, 0);
    return digest;
}

QByteArray encodeEntry(const Unit &unit)
{
    QCborArray edits;
    for (const Edit &edit : unit.edits)
        edits.append(cborOf(edit));
    QCborArray deltas;
    for (const Delta &delta : unit.deltas)
        deltas.append(
            QCborArray {QString::fromLatin1(delta.counter->name), cborOf(delta.key), qint64(delta.amount)});
    QCborArray messages;
    for (const OutboxMessage &message : unit.messages)
        messages.append(qint64(message.id));
    return QCborValue(QCborArray {edits, deltas, messages}).toCbor();
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
