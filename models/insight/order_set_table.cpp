#include "insight/order_set_table.h"

#include "store/row_reader.h"

#include <algorithm>
#include <limits>

namespace purser::insight {

namespace {

using orders::PageKey;
using orders::Stage;
using store::Row;
using store::Statement;

/// A shop of 0 stands for all. Index: order_stage, one stage after the other.
constexpr Statement kDeadlinePage {"set.deadline_page", R"sql(
    select ship_by, id from sales_order where stage = ? and (ship_by, id) > (?, ?) and ship_by < ?
    and (? = 0 or shop_id = ?) order by ship_by, id limit ?)sql"};
constexpr Statement kDeadlineCount {"set.deadline_count", R"sql(
    select count(*) from sales_order where stage in (0, 1, 2, 3, 4) and ship_by >= ? and ship_by < ?
    and (? = 0 or shop_id = ?))sql"};
/// Index: stage_entered.
constexpr Statement kArrivalPage {"set.arrival_page", R"sql(
    select t.entered_at, t.order_id from stage_time t join sales_order o on o.id = t.order_id
    where t.stage = ? and t.entered_at >= ? and (t.entered_at, t.order_id) < (?, ?)
    and o.stage >= t.stage and o.stage <> 8 and (? = '' or o.carrier = ?) and (? = 0 or o.shop_id = ?)
    order by t.entered_at desc, t.order_id desc limit ?)sql"};
constexpr Statement kArrivalCount {"set.arrival_count", R"sql(
    select count(*) from stage_time t join sales_order o on o.id = t.order_id
    where t.stage = ? and t.entered_at >= ? and t.entered_at < ?
    and o.stage >= t.stage and o.stage <> 8 and (? = '' or o.carrier = ?) and (? = 0 or o.shop_id = ?))sql"};
/// A stage of -1 stands for all. Index: order_placed.
constexpr Statement kPlacingPage {"set.placing_page", R"sql(
    select placed_at, id from sales_order where placed_at >= ? and (placed_at, id) < (?, ?)
    and (? < 0 or stage = ?) and (? = 0 or shop_id = ?) order by placed_at desc, id desc limit ?)sql"};
constexpr Statement kPlacingCount {"set.placing_count", R"sql(
    select count(*) from sales_order where placed_at >= ? and placed_at < ?
    and (? < 0 or stage = ?) and (? = 0 or shop_id = ?))sql"};
constexpr Statement kSalePage {"set.sale_page", R"sql(
    select placed_at, id from sales_order where placed_at >= ? and (placed_at, id) < (?, ?)
    and stage <> 8 and currency = ? and (? = 0 or shop_id = ?) order by placed_at desc, id desc limit ?)sql"};
constexpr Statement kSaleCount {"set.sale_count", R"sql(
    select count(*) from sales_order where placed_at >= ? and placed_at < ?
    and stage <> 8 and currency = ? and (? = 0 or shop_id = ?))sql"};
/// Index: order_tab.
constexpr Statement kProblemPage {"set.problem_page", R"sql(
    select ship_by, id from sales_order where tab = 8 and (ship_by, id) > (?, ?) and problem_code = ?
    and (? = 0 or shop_id = ?) order by ship_by, id limit ?)sql"};
constexpr Statement kProblemCount {"set.problem_count", R"sql(
    select count(*) from sales_order where tab = 8 and problem_code = ? and (? = 0 or shop_id = ?))sql"};

/// The first case of an order within the time. Index: case_opened, then case_order.
constexpr Statement kReturnPage {"set.return_page", R"sql(
    select c.opened_at, c.order_id from return_case c
    where c.opened_at >= ? and (c.opened_at, c.order_id) < (?, ?) and c.reason = ? and (? = 0 or c.shop_id = ?)
    and not exists (select 1 from return_case e where e.order_id = c.order_id and e.reason = c.reason
    and e.opened_at >= ? and e.opened_at < ? and e.id < c.id)
    order by c.opened_at desc, c.order_id desc limit ?)sql"};
constexpr Statement kReturnCount {"set.return_count", R"sql(
    select count(distinct order_id) from return_case where opened_at >= ? and opened_at < ? and reason = ?
    and (? = 0 or shop_id = ?))sql"};
/// The first refund of an order within the time. Index: refund_asked, then refund_order.
constexpr Statement kRefundPage {"set.refund_page", R"sql(
    select r.asked_at, r.order_id from refund r join sales_order o on o.id = r.order_id
    where r.asked_at >= ? and (r.asked_at, r.order_id) < (?, ?) and r.currency = ? and (? = 0 or o.shop_id = ?)
    and not exists (select 1 from refund e where e.order_id = r.order_id and e.currency = r.currency
    and e.asked_at >= ? and e.asked_at < ? and e.id < r.id)
    order by r.asked_at desc, r.order_id desc limit ?)sql"};
constexpr Statement kRefundCount {"set.refund_count", R"sql(
    select count(distinct r.order_id) from refund r join sales_order o on o.id = r.order_id
    where r.asked_at >= ? and r.asked_at < ? and r.currency = ? and (? = 0 or o.shop_id = ?))sql"};

static_assert(static_cast<int>(Stage::Labelled) == 4 && static_cast<int>(Stage::Cancelled) == 8
    && static_cast<int>(orders::Tab::Problem) == 8);

constexpr std::array kOpenStages {
    Stage::Received, Stage::Confirmed, Stage::Picking, Stage::Packing, Stage::Labelled};

using Keys = std::vector<PageKey>;

bool isEarlier(const PageKey &one, const PageKey &other)
{
    return std::pair(one.value, one.id) < std::pair(other.value, other.id);
}

qint64 shopOf(const OrderSet &set)
{
    return set.shop ? set.shop->value() : 0;
}

int stageOf(const OrderSet &set)
{
    return set.stage ? static_cast<int>(*set.stage) : -1;
}

/// Where the first page begins: above all of a falling list, below all of a rising one.
PageKey startOf(const OrderSet &set)
{
    switch (set.by) {
    case OrderSet::By::Deadline: return {set.from, 0};
    case OrderSet::By::Problem: return {-1, 0};
    case OrderSet::By::Arrival:
    case OrderSet::By::Placing:
    case OrderSet::By::Return:
    case OrderSet::By::Refund:
    case OrderSet::By::Sale: return {set.to, std::numeric_limits<std::int64_t>::min()};
    }
    return {};
}

base::Result<Keys> keysOf(store::Connection &connection, const Statement &statement, const Row &values)
{
    return store::collect(connection, statement, values, [](store::RowReader &row) {
        const auto value = row.number();
        return PageKey {value, row.number()};
    });
}

base::Result<Keys> deadlineKeys(
    store::Connection &connection, const OrderSet &set, const PageKey &from, int limit)
{
    Keys all;
    for (const Stage stage : kOpenStages) {
        const auto some = keysOf(connection, kDeadlinePage,
            {int(stage), qint64(from.value), qint64(from.id), qint64(set.to), shopOf(set), shopOf(set),
                limit});
        if (!some)
            return tl::unexpected(some.error());
        all.insert(all.end(), some->begin(), some->end());
    }
    std::ranges::sort(all, isEarlier);
    all.resize(std::min(all.size(), static_cast<std::size_t>(limit)));
    return all;
}

base::Result<Keys> keysOf(store::Connection &connection, const OrderSet &set, const PageKey &from, int limit)
{
    const qint64 shop = shopOf(set);
    const Row key {qint64(from.value), qint64(from.id)};
    const Row rest {shop, shop, limit};
    switch (set.by) {
    case OrderSet::By::Deadline: return deadlineKeys(connection, set, from, limit);
    case OrderSet::By::Arrival:
        return keysOf(connection, kArrivalPage,
            Row {stageOf(set), qint64(set.from)} + key + Row {set.code, set.code} + rest);
    case OrderSet::By::Placing:
        return keysOf(
            connection, kPlacingPage, Row {qint64(set.from)} + key + Row {stageOf(set), stageOf(set)} + rest);
    case OrderSet::By::Sale:
        return keysOf(connection, kSalePage, Row {qint64(set.from)} + key + Row {set.code} + rest);
    case OrderSet::By::Problem: return keysOf(connection, kProblemPage, key + Row {set.code} + rest);
    case OrderSet::By::Return:
    case OrderSet::By::Refund:
        return keysOf(connection, set.by == OrderSet::By::Return ? kReturnPage : kRefundPage,
            Row {qint64(set.from)} + key
                + Row {set.code, shop, shop, qint64(set.from), qint64(set.to), limit});
    }
    return Keys {};
}

} // namespace

base::Result<std::int64_t> countOf(store::Connection &connection, const OrderSet &set)
{
    const auto counted = [&connection](const Statement &statement, const Row &values) {
        return connection.row(statement, values).map([](const std::optional<Row> &row) -> std::int64_t {
            return row ? row->front().toLongLong() : 0;
        });
    };
    const Row shop {shopOf(set), shopOf(set)};
    const Row time {qint64(set.from), qint64(set.to)};
    switch (set.by) {
    case OrderSet::By::Deadline: return counted(kDeadlineCount, time + shop);
    case OrderSet::By::Arrival:
        return counted(kArrivalCount, Row {stageOf(set)} + time + Row {set.code, set.code} + shop);
    case OrderSet::By::Placing: return counted(kPlacingCount, time + Row {stageOf(set), stageOf(set)} + shop);
    case OrderSet::By::Sale: return counted(kSaleCount, time + Row {set.code} + shop);
    case OrderSet::By::Problem: return counted(kProblemCount, Row {set.code} + shop);
    case OrderSet::By::Return: return counted(kReturnCount, time + Row {set.code} + shop);
    case OrderSet::By::Refund: return counted(kRefundCount, time + Row {set.code} + shop);
    }
    return 0;
}

base::Result<> countInto(store::Connection &connection, SetFigure &into, const OrderSet &set)
{
    return countOf(connection, set).map([&](std::int64_t count) { into = {set, count}; });
}

base::Result<SetPage> pageOf(
    store::Connection &connection, const OrderSet &set, std::optional<PageKey> after, int limit)
{
    const auto keys = keysOf(connection, set, after.value_or(startOf(set)), limit);
    if (!keys)
        return tl::unexpected(keys.error());
    SetPage page;
    page.ids.reserve(keys->size());
    for (const PageKey &key : *keys)
        page.ids.emplace_back(key.id);
    if (static_cast<int>(keys->size()) == limit)
        page.next = keys->back();
    return page;
}

std::vector<Statement> orderSetStatements()
{
    return {kDeadlinePage, kDeadlineCount, kArrivalPage, kArrivalCount, kPlacingPage, kPlacingCount,
        kSalePage, kSaleCount, kProblemPage, kProblemCount, kReturnPage, kReturnCount, kRefundPage,
        kRefundCount};
}

} // namespace purser::insight
