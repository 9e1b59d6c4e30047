#pragma once

#include "base/result.h"
#include "store/connection.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <vector>

namespace purser::store {

/// A table whose rows the journal may write. The first `keyColumns` of `columns` are its key.
/// insert binds all columns in order; update binds the other columns in order, then the key; remove and
/// select bind the key.
struct TableSpec
{
    const char *name = nullptr;
    int keyColumns = 0;
    std::vector<const char *> columns;
    Statement insert;
    Statement update;
    Statement remove;
    Statement select;
};

/// A kept number that many entries move: stock totals, tab counts. `add` binds (amount, key…) and touches
/// exactly one row.
struct CounterSpec
{
    const char *name = nullptr;
    Statement add;
};

/// One row before and after; no before = made, no after = removed. Rows hold all columns in the table's
/// order.
struct Edit
{
    const TableSpec *table = nullptr;
    std::optional<Row> before {};
    std::optional<Row> after {};
};

struct Delta
{
    const CounterSpec *counter = nullptr;
    Row key {};
    std::int64_t amount = 0;
};

/// A message for the world outside, sent by a pump once the transaction stands.
struct OutboxMessage
{
    std::int64_t id = 0;
    std::int64_t order = 0;
    std::int64_t shop = 0;
    QString kind {}; ///< "fulfil", "cancel", "refund", "mail", …
    QByteArray sealedBody {};
    QString idempotencyKey {};
    std::int64_t notBefore = 0; ///< milliseconds UTC; the toast's ten seconds for what cannot be taken back
};

/// Who did it: user and the station it was done at.
struct Actor
{
    QString user {};
    QString role {};
    QString station {};
};

/// One business step as the journal writes it, whole or not at all.
struct Unit
{
    Actor actor {};
    std::int64_t at = 0; ///< milliseconds UTC
    QString action {}; ///< "confirm", "sync.receive", …
    std::int64_t subject = 0; ///< the order it is about
    std::vector<Edit> edits {};
    std::vector<Delta> deltas {};
    std::vector<OutboxMessage> messages {};
    bool canUndo = true;
    std::int64_t undoes = 0; ///< entry that this one takes back
};

/// Every table and counter that entries may name, so that undo finds them again.
class Registry
{
public:
    void add(const TableSpec &table) { m_tables.push_back(&table); }
    void add(const CounterSpec &counter) { m_counters.push_back(&counter); }
    [[nodiscard]] const TableSpec *table(const QString &name) const;
    [[nodiscard]] const CounterSpec *counter(const QString &name) const;
    [[nodiscard]] const std::vector<const TableSpec *> &tables() const { return m_tables; }

private:
    std::vector<const TableSpec *> m_tables;
    std::vector<const CounterSpec *> m_counters;
};

} // namespace purser::store
