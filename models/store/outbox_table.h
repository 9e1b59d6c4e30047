#pragma once

#include "store/edit.h"

namespace purser::store {

/// A message as a pump finds it.
struct WaitingMessage
{
    OutboxMessage message {};
    QString state {}; ///< waiting, in_flight, sent, failed, withdrawn
    int attempts = 0;
    std::int64_t createdAt = 0;
    QString problem {}; ///< stable code of the last failure
};

[[nodiscard]] base::Result<> insertMessage(
    Connection &connection, const OutboxMessage &message, std::int64_t at);

/// Id of the newest message of an order, sent or not; 0 = none.
[[nodiscard]] base::Result<std::int64_t> newestMessage(Connection &connection, std::int64_t order);

/// The oldest message of each order that may go now, oldest first. @param now  milliseconds UTC
[[nodiscard]] base::Result<std::vector<WaitingMessage>> dueMessages(
    Connection &connection, std::int64_t now, int limit);

/// Messages whose outcome is unknown: in flight when a process died. Their remote side is read before
/// anything is sent.
[[nodiscard]] base::Result<std::vector<WaitingMessage>> messagesInFlight(Connection &connection);

/// All that did not reach the world yet, oldest first.
[[nodiscard]] base::Result<std::vector<WaitingMessage>> openMessages(Connection &connection, int limit);

/// How many messages of one shop did not reach the world yet, by state.
struct OpenCount
{
    std::int64_t shop = 0;
    QString state {}; ///< waiting, in_flight, failed
    std::int64_t messages = 0;

    bool operator==(const OpenCount &) const = default;
};
/// By state, then shop; what has none is left out. Index: outbox_state_shop.
[[nodiscard]] base::Result<std::vector<OpenCount>> openCounts(Connection &connection);

/// Marks in flight; commit it before the first byte leaves. @returns Refused when it is not waiting any more
[[nodiscard]] base::Result<> markInFlight(Connection &connection, std::int64_t id);
[[nodiscard]] base::Result<> markSent(Connection &connection, std::int64_t id, std::int64_t at);
[[nodiscard]] base::Result<> markFailed(Connection &connection, std::int64_t id, const QString &problem);
[[nodiscard]] base::Result<> markRetry(
    Connection &connection, std::int64_t id, std::int64_t notBefore, const QString &problem);

/// What waits for a later try of @p shop may go at @p now.
[[nodiscard]] base::Result<> hurryMessages(Connection &connection, std::int64_t shop, std::int64_t now);

/// @returns how many were still waiting and are withdrawn now (0 or 1)
[[nodiscard]] base::Result<int> withdraw(Connection &connection, std::int64_t id);

} // namespace purser::store
