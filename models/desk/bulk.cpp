#include "desk/bulk.h"

#include "catalog/stock_table.h"
#include "desk/rule_run.h"
#include "orders/order_table.h"
#include "store/undo.h"

namespace purser::desk {

namespace {

/// How one order's piece ended; written on the writer's thread, read after its future.
struct Ended
{
    BulkItem item {};
    bool isRefused = false;
    std::vector<std::int64_t> entries {};
};

/// What rules do once the step stands, with an entry each.
base::Result<> follow(Core &core, Writing &writing, Ended &ended)
{
    const auto entries = followRules(writing, core.actor());
    if (!entries)
        return tl::unexpected(entries.error());
    ended.entries.insert(ended.entries.end(), entries->begin(), entries->end());
    return {};
}

base::Result<> runOne(
    Core &core, Writing &writing, const QString &action, const OrderStep &step, Ended &ended)
{
    const auto before = orders::findOrder(writing.connection, ended.item.order);
    if (!before)
        return tl::unexpected(before.error());
    if (!*before)
        return base::fail(base::Error::Kind::Refused, QStringLiteral("order.not-found"));
    ended.item.number = (*before)->number;
    store::Unit unit {
        .actor = core.actor(), .at = writing.at(), .action = action, .subject = ended.item.order.value()};
    const auto outcome = step(writing, unit, **before);
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (!*outcome) {
        ended.isRefused = true;
        ended.item.code = outcome->error().code;
        ended.item.arguments = outcome->error().arguments;
        return {};
    }
    const bool isSame = **outcome == **before && unit.edits.empty() && unit.deltas.empty();
    if (isSame && unit.messages.empty())
        return follow(
            core, writing, ended); // done already: the journal tells what happened, not what was asked
    orders::putOrder(unit, *before, **outcome, writing.at());
    const auto seq = store::applyUnit(writing.connection, writing.keys, unit);
    if (!seq)
        return tl::unexpected(seq.error());
    if (unit.canUndo)
        ended.entries.push_back(*seq);
    return follow(core, writing, ended);
}

void sortIn(BulkResult &result, const Ended &ended, const base::Result<> &done)
{
    if (!done) {
        BulkItem item = ended.item;
        item.code = done.error().code;
        result.failed.push_back(std::move(item));
    } else if (ended.isRefused) {
        result.skipped.push_back(ended.item);
    } else {
        result.done.push_back(ended.item);
    }
}

/// How much of an order is open, and how many pieces are kept for it; a kit's are more than its lines say.
/// One that waits for the answer to a part refund lacks pieces, and says so.
struct Whole
{
    bool hasLeft = false;
    bool isReserved = false;
    int open = 0;
    int kept = 0;
};

base::Result<Whole> wholeOf(Writing &writing, std::int64_t seq)
{
    const auto subject = store::subjectOf(writing.connection, seq);
    if (!subject)
        return tl::unexpected(subject.error());
    const auto order = orders::findOrder(writing.connection, orders::OrderId(*subject));
    if (!order)
        return tl::unexpected(order.error());
    if (!*order)
        return Whole {};
    const auto kept = catalog::reservationsOf(writing.connection, (*order)->id);
    if (!kept)
        return tl::unexpected(kept.error());
    Whole whole {.hasLeft = (*order)->stage >= orders::Stage::Shipped,
        .isReserved = (*order)->isReserved && (*order)->holdCode != u"part-refund"};
    for (const orders::OrderLine &line : (*order)->lines)
        whole.open += line.open();
    for (const catalog::Reservation &one : *kept)
        whole.kept += one.quantity;
    return whole;
}

/// An order that has left, or was cancelled, has nothing left to send, and of one whose pieces are kept all
/// are kept, whatever of it is taken back.
bool isWhole(const Whole &before, const Whole &after)
{
    if (after.hasLeft)
        return after.open == 0;
    const bool staysReserved = before.isReserved && after.isReserved;
    return !staysReserved || before.open == after.open || before.kept != after.kept;
}

/// Takes one entry back, unless the pieces that it gave free have been promised to another order since.
base::Result<> undoOne(Core &core, Writing &writing, std::int64_t seq)
{
    const auto before = catalog::oversoldStock(writing.connection);
    if (!before)
        return tl::unexpected(before.error());
    const auto whole = wholeOf(writing, seq);
    if (!whole)
        return tl::unexpected(whole.error());
    const auto undone =
        store::undoEntry(writing.connection, writing.keys, core.registry(), seq, core.actor(), writing.at());
    if (!undone)
        return tl::unexpected(undone.error());
    const auto after = catalog::oversoldStock(writing.connection);
    if (!after)
        return tl::unexpected(after.error());
    for (const QString &shelf : *after)
        if (!before->contains(shelf))
            return base::fail(base::Error::Kind::Refused, QStringLiteral("undo.stock-taken"), shelf);
    const auto left = wholeOf(writing, seq);
    if (!left)
        return tl::unexpected(left.error());
    if (!isWhole(*whole, *left))
        return base::fail(base::Error::Kind::Refused, QStringLiteral("undo.moved-on"));
    return {};
}

} // namespace

OrderStep plainStep(std::function<orders::Outcome(const orders::Order &)> rule)
{
    return [rule = std::move(rule)](Writing &, store::Unit &,
               const orders::Order &before) -> base::Result<orders::Outcome> { return rule(before); };
}

BulkResult runBulk(
    Core &core, const QString &action, const std::vector<orders::OrderId> &ids, const OrderStep &step)
{
    std::vector<std::shared_ptr<Ended>> ends;
    std::vector<std::future<base::Result<>>> futures;
    for (const orders::OrderId id : ids) {
        auto ended = std::make_shared<Ended>();
        ended->item.order = id;
        ends.push_back(ended);
        futures.push_back(core.writeLater([&core, action, step, ended](Writing &writing) {
            return runOne(core, writing, action, step, *ended);
        }));
    }
    BulkResult result;
    std::vector<std::int64_t> entries;
    for (std::size_t at = 0; at < ends.size(); ++at) {
        const auto done = futures[at].get();
        sortIn(result, *ends[at], done);
        if (done)
            entries.insert(entries.end(), ends[at]->entries.begin(), ends[at]->entries.end());
    }
    result.undoToken = undoTokenOf(std::move(entries));
    return result;
}

QString undoTokenOf(std::vector<std::int64_t> entries)
{
    std::ranges::sort(entries);
    QStringList ranges;
    for (std::size_t from = 0; from < entries.size();) {
        std::size_t to = from;
        while (to + 1 < entries.size() && entries[to + 1] == entries[to] + 1)
            ++to;
        ranges << (from == to ? QString::number(entries[from])
                              : QStringLiteral("%1-%2").arg(entries[from]).arg(entries[to]));
        from = to + 1;
    }
    return ranges.join(u',');
}

std::optional<std::vector<std::int64_t>> entriesOf(const QString &undoToken)
{
    constexpr std::int64_t kMost = 1'000'000;
    std::vector<std::int64_t> entries;
    for (const QString &range : undoToken.split(u',', Qt::SkipEmptyParts)) {
        bool isFirst = false;
        bool isLast = false;
        const auto ends = range.split(u'-');
        const std::int64_t first = ends.front().toLongLong(&isFirst);
        const std::int64_t last = ends.back().toLongLong(&isLast);
        if (!isFirst || !isLast || ends.size() > 2 || first < 1 || last < first || last - first > kMost)
            return std::nullopt;
        for (std::int64_t seq = first; seq <= last; ++seq)
            entries.push_back(seq);
    }
    return entries.empty() ? std::nullopt : std::optional(std::move(entries));
}

BulkResult undoEntries(Core &core, std::vector<std::int64_t> entries)
{
    std::ranges::sort(entries, std::greater {});
    BulkResult result;
    for (const std::int64_t seq : entries) {
        const auto done = core.write([&core, seq](Writing &writing) { return undoOne(core, writing, seq); });
        BulkItem item {.number = QString::number(seq)};
        if (done) {
            result.done.push_back(item);
            continue;
        }
        item.code = done.error().code;
        (done.error().code.startsWith(u"undo.") ? result.skipped : result.failed).push_back(item);
    }
    return result;
}

} // namespace purser::desk
