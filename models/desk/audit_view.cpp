#include "desk/audit_view.h"

#include "desk/day_zone.h"
#include "orders/order_table.h"

namespace purser::desk {

namespace {

using store::KeptEdit;

constexpr const char *kSealed = "•••";

QString valueText(const QString &column, const QVariant &value)
{
    const bool isSealed =
        column.endsWith(QStringLiteral("_sealed")) || value.typeId() == QMetaType::QByteArray;
    return isSealed ? QString::fromUtf8(kSealed) : value.toString();
}

QString columnName(const store::TableSpec *table, int column)
{
    const auto at = static_cast<std::size_t>(column);
    return table == nullptr || at >= table->columns.size() ? QString::number(column)
                                                           : QLatin1String(table->columns[at]);
}

void addChanges(const KeptEdit &edit, const store::TableSpec *table, std::vector<AuditChange> &changes)
{
    switch (edit.kind) {
    case KeptEdit::Kind::Made:
        changes.push_back({.kind = AuditChange::Kind::Made, .table = edit.table});
        return;
    case KeptEdit::Kind::Removed:
        changes.push_back({.kind = AuditChange::Kind::Removed, .table = edit.table});
        return;
    case KeptEdit::Kind::Changed: break;
    }
    for (const store::ColumnChange &change : edit.changes) {
        const QString column = columnName(table, change.column);
        changes.push_back({.kind = AuditChange::Kind::Changed,
            .table = edit.table,
            .column = column,
            .before = valueText(column, change.before),
            .after = valueText(column, change.after)});
    }
}

base::Result<insight::AuditFilter> filterOf(Core &core, const AuditQuery &query, const QTimeZone &zone)
{
    insight::AuditFilter filter {.user = query.user, .action = query.action};
    if (query.from.isValid())
        filter.from = query.from.startOfDay(zone).toMSecsSinceEpoch();
    if (query.to.isValid())
        filter.to = query.to.addDays(1).startOfDay(zone).toMSecsSinceEpoch();
    if (query.order.isEmpty())
        return filter;
    auto ids = orders::ordersNumbered(core.reader(), query.order);
    if (!ids)
        return tl::unexpected(ids.error());
    filter.orders = std::move(*ids);
    return filter;
}

std::optional<orders::PageKey> keyOf(const QString &cursor)
{
    const auto parts = cursor.split(u'.');
    if (parts.size() != 2)
        return std::nullopt;
    return orders::PageKey {parts[0].toLongLong(), parts[1].toLongLong()};
}

} // namespace

base::Result<AuditPage> auditPage(Core &core, const AuditQuery &query, const QString &cursor, int limit)
{
    const auto day = dayOfDesk(core, std::nullopt);
    if (!day)
        return tl::unexpected(day.error());
    const auto filter = filterOf(core, query, day->zone);
    if (!filter)
        return tl::unexpected(filter.error());
    auto lines = insight::auditLines(core.reader(), *filter, keyOf(cursor), limit);
    if (!lines)
        return tl::unexpected(lines.error());
    AuditPage page {.zone = day->zone};
    page.rows.reserve(lines->lines.size());
    for (store::JournalLine &line : lines->lines) {
        AuditRow row {.line = std::move(line)};
        if (row.line.subject != 0)
            if (const auto order = orders::findOrderRow(core.reader(), orders::OrderId(row.line.subject));
                order && *order)
                row.order = (*order)->number;
        page.rows.push_back(std::move(row));
    }
    if (lines->next)
        page.next = QStringLiteral("%1.%2").arg(lines->next->value).arg(lines->next->id);
    return page;
}

base::Result<std::vector<AuditChange>> auditChanges(Core &core, std::int64_t seq)
{
    const auto entry = insight::entryOf(core.reader(), seq);
    if (!entry)
        return tl::unexpected(entry.error());
    if (!*entry)
        return base::fail(base::Error::Kind::Refused, QStringLiteral("audit.not-found"));
    std::vector<AuditChange> changes;
    for (const KeptEdit &edit : (*entry)->edits)
        addChanges(edit, core.registry().table(edit.table), changes);
    return changes;
}

base::Result<AuditChoices> auditChoices(Core &core)
{
    auto users = insight::usersOfJournal(core.reader());
    if (!users)
        return tl::unexpected(users.error());
    auto actions = insight::actionsOfJournal(core.reader());
    if (!actions)
        return tl::unexpected(actions.error());
    return AuditChoices {std::move(*users), std::move(*actions)};
}

} // namespace purser::desk
