#include "aftersales/case_table.h"

#include "store/row_reader.h"

namespace purser::aftersales {

namespace {

using store::Row;
using store::Statement;

const store::TableSpec kCases {"return_case", 1,
    {"id", "order_id", "shop_id", "remote_id", "kind", "stage", "reason", "decision", "policy",
        "refund_minor", "currency", "opened_at", "due_at", "closed_at", "revision"},
    {"return_case.insert", R"sql(
        insert into return_case (id, order_id, shop_id, remote_id, kind, stage, reason, decision,
        policy, refund_minor, currency, opened_at, due_at, closed_at, revision)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql"},
    {"return_case.update", R"sql(
        update return_case set order_id = ?, shop_id = ?, remote_id = ?, kind = ?, stage = ?,
        reason = ?, decision = ?, policy = ?, refund_minor = ?, currency = ?, opened_at = ?,
        due_at = ?, closed_at = ?, revision = ?
        where id = ?)sql"},
    {"return_case.remove", "delete from return_case where id = ?"}, {"return_case.select", R"sql(
        select id, order_id, shop_id, remote_id, kind, stage, reason, decision, policy,
        refund_minor, currency, opened_at, due_at, closed_at, revision
        from return_case where id = ?)sql"}};

const store::TableSpec kLines {"return_line", 2, {"case_id", "line_id", "quantity", "received", "grade"},
    {"return_line.insert", R"sql(
        insert into return_line (case_id, line_id, quantity, received, grade)
        values (?, ?, ?, ?, ?))sql"},
    {"return_line.update", R"sql(
        update return_line set quantity = ?, received = ?, grade = ?
        where case_id = ? and line_id = ?)sql"},
    {"return_line.remove", "delete from return_line where case_id = ? and line_id = ?"},
    {"return_line.select", R"sql(
        select case_id, line_id, quantity, received, grade
        from return_line where case_id = ? and line_id = ?)sql"}};

const store::TableSpec kRefunds {"refund", 1,
    {"id", "order_id", "case_id", "amount_minor", "currency", "state", "reason", "remote_id", "asked_at",
        "answered_at"},
    {"refund.insert", R"sql(
        insert into refund (id, order_id, case_id, amount_minor, currency, state, reason,
        remote_id, asked_at, answered_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql"},
    {"refund.update", R"sql(
        update refund set order_id = ?, case_id = ?, amount_minor = ?, currency = ?, state = ?,
        reason = ?, remote_id = ?, asked_at = ?, answered_at = ?
        where id = ?)sql"},
    {"refund.remove", "delete from refund where id = ?"}, {"refund.select", R"sql(
        select id, order_id, case_id, amount_minor, currency, state, reason, remote_id, asked_at,
        answered_at
        from refund where id = ?)sql"}};

constexpr Statement kSelectRemote {"case.remote", R"sql(
    select id, order_id, shop_id, remote_id, kind, stage, reason, decision, policy, refund_minor,
    currency, opened_at, due_at, closed_at, revision
    from return_case where shop_id = ? and remote_id = ? and remote_id <> '')sql"};
constexpr Statement kSelectNumbered {"case.numbered", R"sql(
    select id, order_id, shop_id, remote_id, kind, stage, reason, decision, policy, refund_minor,
    currency, opened_at, due_at, closed_at, revision
    from return_case where remote_id = ? and remote_id <> '' order by id)sql"};
constexpr Statement kSelectOfOrder {"case.of_order", R"sql(
    select id, order_id, shop_id, remote_id, kind, stage, reason, decision, policy, refund_minor,
    currency, opened_at, due_at, closed_at, revision
    from return_case where order_id = ? order by id)sql"};
constexpr Statement kSelectOpen {"case.open", R"sql(
    select id, order_id, shop_id, remote_id, kind, stage, reason, decision, policy, refund_minor,
    currency, opened_at, due_at, closed_at, revision
    from return_case where stage not in ('closed', 'refused', 'withdrawn') order by due_at, id limit ?)sql"};
/// The same as kSelectOpen, in ranges that the index serves. Index: case_stage.
constexpr Statement kSelectOpenBriefly {"case.open_briefly", R"sql(
    select id, order_id, shop_id, remote_id, kind, stage, reason, decision, policy, refund_minor,
    currency, opened_at, due_at, closed_at, revision
    from return_case where stage < 'closed' or (stage > 'closed' and stage < 'refused')
    or (stage > 'refused' and stage < 'withdrawn') or stage > 'withdrawn')sql"};
constexpr Statement kSelectEnded {"case.ended", R"sql(
    select id, order_id, shop_id, remote_id, kind, stage, reason, decision, policy, refund_minor,
    currency, opened_at, due_at, closed_at, revision
    from return_case where closed_at > 0 order by closed_at desc, id desc limit ?)sql"};
constexpr Statement kSelectLines {"case_line.of_case",
    "select line_id, quantity, received, grade from return_line where case_id = ? order by line_id"};
constexpr Statement kSelectRefunds {"refund.of_order", R"sql(
    select id, order_id, case_id, amount_minor, currency, state, reason, remote_id, asked_at, answered_at
    from refund where order_id = ? order by id)sql"};

Row rowOf(const ReturnCase &one)
{
    return {qint64(one.id.value()), qint64(one.order.value()), qint64(one.shop.value()), one.remoteId,
        one.kind, one.stage, one.reason, one.decision, one.policy, qint64(one.refund.minor),
        one.refund.currency.code(), qint64(one.openedAt), qint64(one.dueAt), qint64(one.closedAt),
        qint64(one.revision)};
}

Row rowOf(CaseId id, const CaseLine &line)
{
    return {qint64(id.value()), qint64(line.line.value()), line.quantity, line.received, line.grade};
}

Row rowOf(const Refund &refund)
{
    return {qint64(refund.id), qint64(refund.order.value()), qint64(refund.returnCase.value()),
        qint64(refund.amount.minor), refund.amount.currency.code(), refund.state, refund.reason,
        refund.remoteId, qint64(refund.askedAt), qint64(refund.answeredAt)};
}

base::Currency currencyOf(const QString &code)
{
    return base::Currency::parse(code).value_or(base::Currency {});
}

ReturnCase readCase(store::RowReader &row)
{
    ReturnCase one;
    one.id = row.id<CaseId>();
    one.order = row.id<orders::OrderId>();
    one.shop = row.id<orders::ShopId>();
    one.remoteId = row.text();
    one.kind = row.text();
    one.stage = row.text();
    one.reason = row.text();
    one.decision = row.text();
    one.policy = row.text();
    one.refund.minor = row.number();
    one.refund.currency = currencyOf(row.text());
    one.openedAt = row.number();
    one.dueAt = row.number();
    one.closedAt = row.number();
    one.revision = row.number();
    return one;
}

Refund readRefund(store::RowReader &row)
{
    Refund refund;
    refund.id = row.number();
    refund.order = row.id<orders::OrderId>();
    refund.returnCase = row.id<CaseId>();
    refund.amount.minor = row.number();
    refund.amount.currency = currencyOf(row.text());
    refund.state = row.text();
    refund.reason = row.text();
    refund.remoteId = row.text();
    refund.askedAt = row.number();
    refund.answeredAt = row.number();
    return refund;
}

base::Result<std::vector<ReturnCase>> cases(
    store::Connection &connection, const Statement &statement, const Row &values)
{
    auto found = store::collect(connection, statement, values, readCase);
    if (!found)
        return found;
    for (ReturnCase &one : *found) {
        auto lines =
            store::collect(connection, kSelectLines, {qint64(one.id.value())}, [](store::RowReader &row) {
                CaseLine line;
                line.line = row.id<orders::LineId>();
                line.quantity = row.small();
                line.received = row.small();
                line.grade = row.text();
                return line;
            });
        if (!lines)
            return tl::unexpected(lines.error());
        one.lines = std::move(*lines);
    }
    return found;
}

base::Result<std::optional<ReturnCase>> first(base::Result<std::vector<ReturnCase>> found)
{
    if (!found)
        return tl::unexpected(found.error());
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

} // namespace

void registerCaseTables(store::Registry &registry)
{
    for (const store::TableSpec *table : {&kCases, &kLines, &kRefunds})
        registry.add(*table);
}

void putCase(store::Unit &unit, const std::optional<ReturnCase> &before, const ReturnCase &after)
{
    if (!before)
        unit.edits.push_back({&kCases, std::nullopt, rowOf(after)});
    else if (rowOf(*before) != rowOf(after))
        unit.edits.push_back({&kCases, rowOf(*before), rowOf(after)});
    const std::vector<CaseLine> known = before ? before->lines : std::vector<CaseLine> {};
    for (const CaseLine &line : after.lines) {
        const auto old = std::ranges::find(known, line.line, &CaseLine::line);
        if (old == known.end())
            unit.edits.push_back({&kLines, std::nullopt, rowOf(after.id, line)});
        else if (*old != line)
            unit.edits.push_back({&kLines, rowOf(after.id, *old), rowOf(after.id, line)});
    }
}

void putRefund(store::Unit &unit, const std::optional<Refund> &before, const Refund &after)
{
    unit.edits.push_back({&kRefunds, before ? std::optional(rowOf(*before)) : std::nullopt, rowOf(after)});
}

base::Result<std::optional<ReturnCase>> findCase(store::Connection &connection, CaseId id)
{
    return first(cases(connection, kCases.select, {qint64(id.value())}));
}

base::Result<std::optional<ReturnCase>> findRemoteCase(
    store::Connection &connection, orders::ShopId shop, const QString &remoteId)
{
    return first(cases(connection, kSelectRemote, {qint64(shop.value()), remoteId}));
}

base::Result<std::vector<ReturnCase>> casesNumbered(store::Connection &connection, const QString &number)
{
    auto found = cases(connection, kSelectNumbered, {number});
    bool isNumber = false;
    const std::int64_t id = number.toLongLong(&isNumber);
    return found && found->empty() && isNumber ? cases(connection, kCases.select, {qint64(id)})
                                               : std::move(found);
}

base::Result<std::vector<ReturnCase>> casesOf(store::Connection &connection, orders::OrderId order)
{
    return cases(connection, kSelectOfOrder, {qint64(order.value())});
}

base::Result<std::vector<ReturnCase>> openCases(store::Connection &connection, int limit)
{
    return cases(connection, kSelectOpen, {limit});
}

base::Result<std::vector<ReturnCase>> openCasesBriefly(store::Connection &connection)
{
    return store::collect(connection, kSelectOpenBriefly, {}, readCase);
}

base::Result<std::vector<ReturnCase>> endedCases(store::Connection &connection, int limit)
{
    return cases(connection, kSelectEnded, {limit});
}

base::Result<std::vector<Refund>> refundsOf(store::Connection &connection, orders::OrderId order)
{
    return store::collect(connection, kSelectRefunds, {qint64(order.value())}, readRefund);
}

base::Result<std::optional<Refund>> findRefund(store::Connection &connection, std::int64_t id)
{
    return store::collectOne(connection, kRefunds.select, {qint64(id)}, readRefund);
}

} // namespace purser::aftersales
