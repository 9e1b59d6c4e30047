#pragma once

#include "store/journal.h"

namespace purser::store {

/// Takes an entry back by a new one that holds its inverse. Call inside a write transaction.
/// @returns the new entry's number; Refused with
///   "undo.not-found", "undo.not-possible" (the entry says so), "undo.done-already",
///   "undo.moved-on" (a column it touched has another value now),
///   "undo.sent" (the world has seen a message of it: take the counter-action instead)
[[nodiscard]] base::Result<std::int64_t> undoEntry(Connection &connection, const KeyRing &keys,
    const Registry &registry, std::int64_t seq, const Actor &actor, std::int64_t at);

/// The newest entry that can be undone and was not.
[[nodiscard]] base::Result<std::optional<std::int64_t>> lastUndoable(Connection &connection);

} // namespace purser::store
