#pragma once

#include "desk/core.h"
#include "insight/audit_table.h"

#include <QDate>
#include <QTimeZone>

namespace purser::desk {

/// What is asked of the journal. Empty parts do not filter; days are those of the desk, both included.
struct AuditQuery
{
    QString user {};
    QString action {};
    QString order {}; ///< its number, whole
    QDate from {};
    QDate to {};

    bool operator==(const AuditQuery &) const = default;
};

struct AuditRow
{
    store::JournalLine line {};
    QString order {}; ///< number; empty = it is about no order
};

struct AuditPage
{
    std::vector<AuditRow> rows {}; ///< newest first
    QString next {}; ///< cursor of the next page, empty = this was the last
    QTimeZone zone {}; ///< that the days of the query were counted by
};

/// One column that an entry changed. Sealed values are told as such and never opened.
struct AuditChange
{
    enum class Kind { Made, Changed, Removed };

    Kind kind = Kind::Changed;
    QString table {};
    QString column {}; ///< empty for a whole row
    QString before {};
    QString after {};

    bool operator==(const AuditChange &) const = default;
};

struct AuditChoices
{
    QStringList users {};
    QStringList actions {};
};

[[nodiscard]] base::Result<AuditPage> auditPage(
    Core &core, const AuditQuery &query, const QString &cursor, int limit);
/// @returns Refused "audit.not-found"
[[nodiscard]] base::Result<std::vector<AuditChange>> auditChanges(Core &core, std::int64_t seq);
[[nodiscard]] base::Result<AuditChoices> auditChoices(Core &core);

} // namespace purser::desk
