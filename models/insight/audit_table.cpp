#include "insight/audit_table.h"

#include "store/row_reader.h"

#include <algorithm>

namespace purser::insight {

namespace {

using orders::PageKey;
using store::JournalLine;
using store::Row;
using store::Statement;

/// Index: journal_at.
constexpr Statement kPage {"audit.page", R"sql(
    select seq, at, actor, station, action, subject, undoes from journal
    where at >= ? and (at, seq) < (?, ?) order by at desc, seq desc limit ?)sql"};
/// Index: journal_actor.
constexpr Statement kPageOfUser {"audit.page_of_user", R"sql(
    select seq, at, actor, station, action, subject, undoes from journal
    where actor = ? and at >= ? and (at, seq) < (?, ?) order by at desc, seq desc limit ?)sql"};
/// Index: journal_action. An empty user stands for all.
constexpr Statement kPageOfAction {"audit.page_of_action", R"sql(
    select seq, at, actor, station, action, subject, undoes from journal
    where action = ? and at >= ? and (at, seq) < (?, ?) and (? = '' or actor = ?)
    order by at desc, seq desc limit ?)sql"};
/// Index: journal_subject. Empty words stand for all.
constexpr Statement kOfSubject {"audit.of_subject", R"sql(
    select seq, at, actor, station, action, subject, undoes from journal
    where subject = ? and at >= ? and (at, seq) < (?, ?) and (? = '' or actor = ?) and (? = '' or action = ?))sql"};
constexpr Statement kCountAction {
    "audit.count_action", "select count(*) from journal where action = ? and at >= ? and at < ?"};
constexpr Statement kNextUser {"audit.next_user", "select min(actor) from journal where actor > ?"};
constexpr Statement kNextAction {"audit.next_action", "select min(action) from journal where action > ?"};
constexpr Statement kEntry {"audit.entry", "select entry from journal where seq = ?"};

using Lines = std::vector<JournalLine>;

JournalLine readLine(store::RowReader &row)
{
    JournalLine line;
    line.seq = row.number();
    line.at = row.number();
    line.user = row.text();
    line.station = row.text();
    line.action = row.text();
    line.subject = row.number();
    line.undoes = row.number();
    return line;
}

base::Result<Lines> ofOrders(
    store::Connection &connection, const AuditFilter &filter, const PageKey &before, int limit)
{
    Lines all;
    for (const orders::OrderId id : *filter.orders) {
        auto some = store::collect(connection, kOfSubject,
            {qint64(id.value()), qint64(filter.from), qint64(before.value), qint64(before.id), filter.user,
                filter.user, filter.action, filter.action},
            readLine);
        if (!some)
            return some;
        std::ranges::move(*some, std::back_inserter(all));
    }
    std::ranges::sort(
        all, std::greater {}, [](const JournalLine &line) { return std::pair(line.at, line.seq); });
    all.resize(std::min(all.size(), static_cast<std::size_t>(limit)));
    return all;
}

base::Result<Lines> linesOf(
    store::Connection &connection, const AuditFilter &filter, const PageKey &before, int limit)
{
    const Row time {qint64(filter.from), qint64(before.value), qint64(before.id)};
    if (filter.orders)
        return ofOrders(connection, filter, before, limit);
    if (!filter.action.isEmpty())
        return store::collect(connection, kPageOfAction,
            Row {filter.action} + time + Row {filter.user, filter.user, limit}, readLine);
    if (!filter.user.isEmpty())
        return store::collect(connection, kPageOfUser, Row {filter.user} + time + Row {limit}, readLine);
    return store::collect(connection, kPage, time + Row {limit}, readLine);
}

/// Each word once, by one look into the index for each.
base::Result<QStringList> wordsOf(store::Connection &connection, const Statement &next)
{
    QStringList words;
    QString last;
    while (true) {
        const auto row = connection.row(next, {last});
        if (!row)
            return tl::unexpected(row.error());
        if (!*row || (*row)->front().isNull())
            return words;
        last = (*row)->front().toString();
        words << last;
    }
}

} // namespace

base::Result<AuditLines> auditLines(
    store::Connection &connection, const AuditFilter &filter, std::optional<PageKey> after, int limit)
{
    const PageKey before = after.value_or(PageKey {filter.to, std::numeric_limits<std::int64_t>::min()});
    auto lines = linesOf(connection, filter, before, limit);
    if (!lines)
        return tl::unexpected(lines.error());
    AuditLines page {std::move(*lines), {}};
    if (static_cast<int>(page.lines.size()) == limit)
        page.next = PageKey {page.lines.back().at, page.lines.back().seq};
    return page;
}

base::Result<std::int64_t> countActions(
    store::Connection &connection, const QString &action, std::int64_t from, std::int64_t to)
{
    return connection.row(kCountAction, {action, qint64(from), qint64(to)})
        .map([](const std::optional<Row> &row) -> std::int64_t {
            return row ? row->front().toLongLong() : 0;
        });
}

base::Result<QStringList> usersOfJournal(store::Connection &connection)
{
    return wordsOf(connection, kNextUser);
}

base::Result<QStringList> actionsOfJournal(store::Connection &connection)
{
    return wordsOf(connection, kNextAction);
}

base::Result<std::optional<store::KeptEntry>> entryOf(store::Connection &connection, std::int64_t seq)
{
    const auto row = connection.row(kEntry, {qint64(seq)});
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::optional<store::KeptEntry> {};
    return store::decodeEntry((*row)->front().toByteArray()).map([](store::KeptEntry entry) {
        return std::optional(std::move(entry));
    });
}

std::vector<Statement> auditStatements()
{
    return {kPage, kPageOfUser, kPageOfAction, kOfSubject, kCountAction, kNextUser, kNextAction, kEntry};
}

} // namespace purser::insight
