#include "store/outbox_table.h"

namespace purser::store {

namespace {

constexpr Statement kInsert {"outbox.insert", R"sql(
    insert into outbox (id, order_id, shop_id, kind, body_sealed, idempotency_key, state, attempts, not_before, created_at, sent_at, problem)
    values (?, ?, ?, ?, ?, ?, 'waiting', 0, ?, ?, 0, ''))sql"};
constexpr Statement kSelectNewest {
    "outbox.select_newest", "select coalesce(max(id), 0) from outbox where order_id = ?"};
constexpr Statement kSelectDue {"outbox.select_due", R"sql(
    select id, order_id, shop_id, kind, body_sealed, idempotency_key, not_before, state, attempts, created_at, problem
    from outbox as o where state = 'waiting' and not_before <= ?
    and not exists (select 1 from outbox as e where e.order_id = o.order_id and e.id < o.id and e.state in ('waiting', 'in_flight'))
    and not exists (select 1 from outbox as f where f.order_id = o.order_id and f.state = 'in_flight')
    order by id limit ?)sql"};
constexpr Statement kSelectInFlight {"outbox.select_in_flight", R"sql(
    select id, order_id, shop_id, kind, body_sealed, idempotency_key, not_before, state, attempts, created_at, problem
    from outbox where state = 'in_flight' order by id)sql"};
constexpr Statement kSelectOpen {"outbox.select_open", R"sql(
    select id, order_id, shop_id, kind, body_sealed, idempotency_key, not_before, state, attempts, created_at, problem
    from outbox where state in ('waiting', 'in_flight', 'failed') order by id limit ?)sql"};
constexpr Statement kCountOpen {"outbox.count_open", R"sql(
    select shop_id, state, count(*) from outbox where state in ('waiting', 'in_flight', 'failed')
    group by state, shop_id order by state, shop_id)sql"};
constexpr Statement kMarkInFlight {"outbox.mark_in_flight",
    "update outbox set state = 'in_flight', attempts = attempts + 1 where id = ? and state = 'waiting'"};
constexpr Statement kMarkSent {"outbox.mark_sent",
    "update outbox set state = 'sent', sent_at = ?, problem = '' where id = ? and state = 'in_flight'"};
constexpr Statement kMarkFailed {"outbox.mark_failed",
    "update outbox set state = 'failed', problem = ? where id = ? and state = 'in_flight'"};
constexpr Statement kMarkRetry {"outbox.mark_retry",
    "update outbox set state = 'waiting', not_before = ?, problem = ? where id = ? and state = 'in_flight'"};
constexpr Statement kHurry {"outbox.hurry", R"sql(
    update outbox set not_before = ? where state = 'waiting' and attempts > 0 and shop_id = ?)sql"};
constexpr Statement kWithdraw {
    "outbox.withdraw", "update outbox set state = 'withdrawn' where id = ? and state = 'waiting'"};

base::Result<> once(Connection &connection, const Statement &statement, const Row &values)
{
    const auto touched = connection.run(statement, values);
    if (!touched)
        return tl::unexpected(touched.error());
    if (*touched != 1)
        return base::fail(
            base::Error::Kind::Refused, QStringLiteral("outbox.moved-on"), QLatin1String(statement.name));
    return {};
}

base::Result<std::vector<WaitingMessage>> messages(
    Connection &connection, const Statement &statement, const Row &values)
{
    std::vector<WaitingMessage> found;
    const auto done = connection.each(statement, values, [&found](const QSqlQuery &query) {
        WaitingMessage waiting;
        waiting.message = {query.value(0).toLongLong(), query.value(1).toLongLong(),
            query.value(2).toLongLong(), query.value(3).toString(), query.value(4).toByteArray(),
            query.value(5).toString(), query.value(6).toLongLong()};
        waiting.state = query.value(7).toString();
        waiting.attempts = query.value(8).toInt();
        waiting.createdAt = query.value(9).toLongLong();
        waiting.problem = query.value(10).toString();
        found.push_back(std::move(waiting));
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

} // namespace

base::Result<> insertMessage(Connection &connection, const OutboxMessage &message, std::int64_t at)
{
    return once(connection, kInsert,
        {qint64(message.id), qint64(message.order), qint64(message.shop), message.kind, message.sealedBody,
            message.idempotencyKey, qint64(message.notBefore), qint64(at)});
}

base::Result<std::int64_t> newestMessage(Connection &connection, std::int64_t order)
{
    return connection.row(kSelectNewest, {qint64(order)}).map([](const std::optional<Row> &row) {
        return row ? (*row)[0].toLongLong() : 0;
    });
}

base::Result<std::vector<WaitingMessage>> dueMessages(Connection &connection, std::int64_t now, int limit)
{
    return messages(connection, kSelectDue, {qint64(now), limit});
}

base::Result<std::vector<WaitingMessage>> messagesInFlight(Connection &connection)
{
    return messages(connection, kSelectInFlight, {});
}

base::Result<std::vector<WaitingMessage>> openMessages(Connection &connection, int limit)
{
    return messages(connection, kSelectOpen, {limit});
}

base::Result<std::vector<OpenCount>> openCounts(Connection &connection)
{
    const auto rows = connection.rows(kCountOpen);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<OpenCount> counts;
    counts.reserve(rows->size());
    for (const Row &row : *rows)
        counts.push_back({row[0].toLongLong(), row[1].toString(), row[2].toLongLong()});
    return counts;
}

base::Result<> markInFlight(Connection &connection, std::int64_t id)
{
    return once(connection, kMarkInFlight, {qint64(id)});
}

base::Result<> markSent(Connection &connection, std::int64_t id, std::int64_t at)
{
    return once(connection, kMarkSent, {qint64(at), qint64(id)});
}

base::Result<> markFailed(Connection &connection, std::int64_t id, const QString &problem)
{
    return once(connection, kMarkFailed, {problem, qint64(id)});
}

base::Result<> markRetry(
    Connection &connection, std::int64_t id, std::int64_t notBefore, const QString &problem)
{
    return once(connection, kMarkRetry, {qint64(notBefore), problem, qint64(id)});
}

base::Result<> hurryMessages(Connection &connection, std::int64_t shop, std::int64_t now)
{
    const auto touched = connection.run(kHurry, {qint64(now), qint64(shop)});
    if (!touched)
        return tl::unexpected(touched.error());
    return {};
}

base::Result<int> withdraw(Connection &connection, std::int64_t id)
{
    return connection.run(kWithdraw, {qint64(id)});
}

} // namespace purser::store
