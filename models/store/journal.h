#pragma once

#include "store/edit.h"
#include "store/key_ring.h"

namespace purser::store {

/// One line of the history of an order or of the whole desk.
struct JournalLine
{
    std::int64_t seq = 0;
    std::int64_t at = 0;
    QString user {};
    QString station {};
    QString action {};
    std::int64_t subject = 0;
    std::int64_t undoes = 0;
};

/// What `verify` found: how many entries hang together, and the first that does not.
struct ChainReport
{
    std::int64_t entries = 0;
    std::optional<std::int64_t> firstBroken {};
};

/// Writes a unit's rows, its entry (chained by a keyed BLAKE2b hash) and its messages. Call inside a write
/// transaction.
/// @returns the entry's number
[[nodiscard]] base::Result<std::int64_t> applyUnit(
    Connection &connection, const KeyRing &keys, const Unit &unit);

/// Recomputes the whole chain, oldest first, and compares its end with the head.
/// @param isWanted  asked now and then with how many entries hold so far; false stops, and the report is of
/// those
[[nodiscard]] base::Result<ChainReport> verifyChain(Connection &connection, const KeyRing &keys,
    const std::function<bool(std::int64_t entries)> &isWanted = {});

/// Number of the newest entry, 0 = none.
[[nodiscard]] base::Result<std::int64_t> lastEntry(Connection &connection);

/// What an entry is about: the id of its order, 0 = nothing of the kind or no such entry.
[[nodiscard]] base::Result<std::int64_t> subjectOf(Connection &connection, std::int64_t seq);

/// The history of one order, newest first.
[[nodiscard]] base::Result<std::vector<JournalLine>> historyOf(Connection &connection, std::int64_t subject);

} // namespace purser::store
