#include "intake/finding_table.h"

#include "store/row_reader.h"

namespace purser::intake {

namespace {

const store::TableSpec kFindings {"finding", 1,
    {"id", "order_id", "code", "severity", "field", "facts", "found_at"}, {"finding.insert", R"sql(
        insert into finding (id, order_id, code, severity, field, facts, found_at)
        values (?, ?, ?, ?, ?, ?, ?))sql"},
    {"finding.update", R"sql(
        update finding set order_id = ?, code = ?, severity = ?, field = ?, facts = ?, found_at = ?
        where id = ?)sql"},
    {"finding.remove", "delete from finding where id = ?"}, {"finding.select", R"sql(
        select id, order_id, code, severity, field, facts, found_at
        from finding where id = ?)sql"}};

constexpr store::Statement kSelectOfOrder {"finding.of_order", R"sql(
    select id, order_id, code, severity, field, facts, found_at from finding where order_id = ? order by id)sql"};

store::Row rowOf(const KeptFinding &finding)
{
    return {qint64(finding.id), qint64(finding.order.value()), finding.code, finding.severity, finding.field,
        finding.facts, qint64(finding.foundAt)};
}

bool isIn(const std::vector<KeptFinding> &list, const KeptFinding &wanted)
{
    return std::ranges::any_of(list, [&](const KeptFinding &one) { return one.sameAs(wanted); });
}

} // namespace

void registerFindingTable(store::Registry &registry)
{
    registry.add(kFindings);
}

base::Result<std::vector<KeptFinding>> findingsOf(store::Connection &connection, orders::OrderId order)
{
    return store::collect(connection, kSelectOfOrder, {qint64(order.value())}, [](store::RowReader &row) {
        KeptFinding finding;
        finding.id = row.number();
        finding.order = row.id<orders::OrderId>();
        finding.code = row.text();
        finding.severity = row.small();
        finding.field = row.text();
        finding.facts = row.text();
        finding.foundAt = row.number();
        return finding;
    });
}

void putFindings(
    store::Unit &unit, const std::vector<KeptFinding> &before, const std::vector<KeptFinding> &after)
{
    for (const KeptFinding &old : before)
        if (!isIn(after, old))
            unit.edits.push_back({&kFindings, rowOf(old), std::nullopt});
    for (const KeptFinding &finding : after)
        if (!isIn(before, finding))
            unit.edits.push_back({&kFindings, std::nullopt, rowOf(finding)});
}

} // namespace purser::intake
