#pragma once

#include "store/edit.h"

#include <QCborArray>

namespace purser::store {

/// One column of one row as an entry keeps it.
struct ColumnChange
{
    int column = 0;
    QVariant before {};
    QVariant after {};
};

/// What an entry keeps of an Edit: of a changed row the columns that differ, of a made row its key and
/// digest, of a removed row all of it.
struct KeptEdit
{
    enum class Kind { Made, Changed, Removed };
    Kind kind = Kind::Changed;
    QString table {};
    Row key {};
    std::vector<ColumnChange> changes {};
    Row removed {};
    QByteArray digest {}; ///< 16 bytes BLAKE2b of the made row
};

struct KeptDelta
{
    QString counter {};
    Row key {};
    std::int64_t amount = 0;
};

struct KeptEntry
{
    std::vector<KeptEdit> edits {};
    std::vector<KeptDelta> deltas {};
    QList<qint64> messages {};
};

/// The entry as CBOR, deterministic for equal units.
[[nodiscard]] QByteArray encodeEntry(const Unit &unit);

/// @returns BrokenAnswer "journal.broken-entry"
[[nodiscard]] base::Result<KeptEntry> decodeEntry(const QByteArray &bytes);

/// 16 bytes that tell one row from another.
[[nodiscard]] QByteArray rowDigest(const Row &row);

} // namespace purser::store
