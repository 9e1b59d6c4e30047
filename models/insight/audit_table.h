#pragma once

#include "orders/ids.h"
#include "orders/order_query.h"
#include "store/journal.h"
#include "store/journal_entry.h"

namespace purser::insight {

/// Which entries of the journal are shown. Empty parts do not filter.
struct AuditFilter
{
    QString user {};
    QString action {};
    std::optional<std::vector<orders::OrderId>> orders {}; ///< entries about one of these
    std::int64_t from = 0; ///< milliseconds UTC
    std::int64_t to = std::numeric_limits<std::int64_t>::max();

    bool operator==(const AuditFilter &) const = default;
};

struct AuditLines
{
    std::vector<store::JournalLine> lines {};
    std::optional<orders::PageKey> next {}; ///< moment and number of the last
};

/// One page by key, newest first. @param after  nullopt = the first page
[[nodiscard]] base::Result<AuditLines> auditLines(store::Connection &connection, const AuditFilter &filter,
    std::optional<orders::PageKey> after, int limit);

/// How many entries of one action lie in the time.
[[nodiscard]] base::Result<std::int64_t> countActions(
    store::Connection &connection, const QString &action, std::int64_t from, std::int64_t to);

/// Every user and every action that the journal knows, each found by one step through an index.
[[nodiscard]] base::Result<QStringList> usersOfJournal(store::Connection &connection);
[[nodiscard]] base::Result<QStringList> actionsOfJournal(store::Connection &connection);

/// What an entry changed. @returns nullopt when there is no such entry
[[nodiscard]] base::Result<std::optional<store::KeptEntry>> entryOf(
    store::Connection &connection, std::int64_t seq);

/// The statements of the audit, for the test that explains them.
[[nodiscard]] std::vector<store::Statement> auditStatements();

} // namespace purser::insight
