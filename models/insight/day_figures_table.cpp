#include "insight/day_figures_table.h"

#include "insight/order_set_table.h"
#include "store/row_reader.h"

#include <QDateTime>

#include <algorithm>

namespace purser::insight {

namespace {

using orders::Stage;
using store::Row;
using store::Statement;
using By = OrderSet::By;

constexpr std::int64_t kHour = 60LL * 60 * 1000;
constexpr std::int64_t kSoon = 2 * kHour;

/// A shop of 0 stands for all. Index: order_placed.
constexpr Statement kPlaced {"day.placed", R"sql(
    select stage, currency, total_minor from sales_order where placed_at >= ? and placed_at < ?
    and (? = 0 or shop_id = ?))sql"};
/// Index: order_tab.
constexpr Statement kProblems {"day.problems", R"sql(
    select problem_code from sales_order where tab = 8 and (? = 0 or shop_id = ?))sql"};
/// Index: stage_entered.
constexpr Statement kLabelled {"day.labelled", R"sql(
    select t.entered_at from stage_time t join sales_order o on o.id = t.order_id
    where t.stage = 4 and t.entered_at >= ? and t.entered_at < ?
    and o.stage >= t.stage and o.stage <> 8 and (? = 0 or o.shop_id = ?))sql"};
/// Index: order_stage.
constexpr Statement kDeadlines {"day.deadlines", R"sql(
    select ship_by from sales_order where stage in (0, 1, 2, 3) and ship_by < ? and (? = 0 or shop_id = ?))sql"};
/// Index: stage_entered, then the primary key.
constexpr Statement kWays {"day.ways", R"sql(
    select t.order_id, s.stage, s.entered_at from (
    select e.order_id from stage_time e join sales_order o on o.id = e.order_id
    where e.stage = 5 and e.entered_at >= ? and e.entered_at < ? and o.stage >= 5 and o.stage <> 8
    and (? = 0 or o.shop_id = ?) order by e.entered_at desc, e.order_id desc limit ?) t
    join stage_time s on s.order_id = t.order_id where s.stage <= 5)sql"};

Row shopOf(const std::optional<orders::ShopId> &shop)
{
    const qint64 id = shop ? shop->value() : 0;
    return {id, id};
}

class DayReader
{
public:
    DayReader(store::Connection &connection, const DayScope &scope)
        : m_connection(connection)
        , m_scope(scope)
    {}

    base::Result<DayFigures> read()
    {
        for (auto step : {&DayReader::readDeadlines, &DayReader::readShipped, &DayReader::readPlaced,
                 &DayReader::readProblems, &DayReader::readLabels, &DayReader::readPace})
            if (auto done = (this->*step)(); !done)
                return tl::unexpected(done.error());
        return std::move(m_day);
    }

private:
    [[nodiscard]] OrderSet set(By by, std::int64_t from, std::int64_t to) const
    {
        return {.by = by, .from = from, .to = to, .shop = m_scope.shop};
    }

    [[nodiscard]] OrderSet arrival(Stage stage, std::int64_t from, std::int64_t to) const
    {
        OrderSet made = set(By::Arrival, from, to);
        made.stage = stage;
        return made;
    }

    base::Result<> readDeadlines()
    {
        const std::int64_t now = m_scope.now;
        const std::int64_t soon = std::min(now + kSoon, m_scope.to);
        const std::int64_t tomorrow = dayScope(m_scope.to, m_scope.zone, {}).to;
        for (const auto &[into, from, to] : {std::tuple {&m_day.lateNow, std::int64_t(0), now},
                 {&m_day.dueSoon, now, soon}, {&m_day.dueLater, soon, m_scope.to},
                 {&m_day.dueTomorrow, m_scope.to, tomorrow}, {&m_day.dueToday, std::int64_t(0), m_scope.to}})
            if (auto done = countInto(m_connection, *into, set(By::Deadline, from, to)); !done)
                return done;
        return {};
    }

    base::Result<> readShipped()
    {
        const auto weekAgo = [this](std::int64_t moment) {
            return QDateTime::fromMSecsSinceEpoch(moment, m_scope.zone).addDays(-7).toMSecsSinceEpoch();
        };
        SetFigure before;
        if (auto done =
                countInto(m_connection, m_day.shipped, arrival(Stage::Shipped, m_scope.from, m_scope.to));
            !done)
            return done;
        auto done = countInto(
            m_connection, before, arrival(Stage::Shipped, weekAgo(m_scope.from), weekAgo(m_scope.now)));
        m_day.shippedWeekAgo = before.count;
        return done;
    }

    base::Result<> readPlaced()
    {
        m_day.placedByStage.resize(orders::kStages.size());
        for (std::size_t at = 0; at < orders::kStages.size(); ++at) {
            m_day.placedByStage[at].set = set(By::Placing, m_scope.from, m_scope.to);
            m_day.placedByStage[at].set.stage = orders::kStages.at(at);
        }
        std::map<QString, SaleFigure> sales;
        const auto take = [&](const QSqlQuery &query) {
            store::RowReader row(query);
            const auto stage = row.word<Stage>();
            ++m_day.placedByStage.at(static_cast<std::size_t>(stage)).count;
            if (stage == Stage::Cancelled)
                return true;
            const QString currency = row.text();
            SaleFigure &sale = sales[currency];
            ++sale.orders.count;
            sale.sum.minor += row.number();
            return true;
        };
        const Row values = Row {qint64(m_scope.from), qint64(m_scope.to)} + shopOf(m_scope.shop);
        auto done = m_connection.each(kPlaced, values, take);
        for (auto &[currency, sale] : sales) {
            sale.sum.currency = base::Currency::parse(currency).value_or(base::Currency {});
            sale.orders.set = set(By::Sale, m_scope.from, m_scope.to);
            sale.orders.set.code = currency;
            m_day.sales.push_back(std::move(sale));
        }
        return done;
    }

    base::Result<> readProblems()
    {
        std::map<QString, std::int64_t> counts;
        auto done = m_connection.each(kProblems, shopOf(m_scope.shop), [&](const QSqlQuery &query) {
            ++counts[query.value(0).toString()];
            return true;
        });
        for (const auto &[code, number] : counts) {
            SetFigure figure {set(By::Problem, 0, 0), number};
            figure.set.code = code;
            m_day.problems.push_back(std::move(figure));
        }
        return done;
    }

    base::Result<> readLabels()
    {
        m_day.labelled.set = arrival(Stage::Labelled, m_scope.from, m_scope.to);
        std::vector<std::int64_t> hours;
        std::int64_t first = 0;
        const Row values = Row {qint64(m_scope.from), qint64(m_scope.to)} + shopOf(m_scope.shop);
        std::vector<std::int64_t> moments;
        auto done = m_connection.each(kLabelled, values, [&](const QSqlQuery &query) {
            moments.push_back(query.value(0).toLongLong());
            return true;
        });
        m_day.labelled.count = static_cast<std::int64_t>(moments.size());
        if (!done || moments.empty())
            return done;
        first = (*std::ranges::min_element(moments) - m_scope.from) / kHour;
        const std::int64_t last = std::max(
            (m_scope.now - m_scope.from) / kHour, (std::ranges::max(moments) - m_scope.from) / kHour);
        for (std::int64_t hour = first; hour <= last; ++hour) {
            const std::int64_t from = m_scope.from + hour * kHour;
            const std::int64_t to = std::min(from + kHour, m_scope.to);
            const auto count = std::ranges::count_if(
                moments, [&](std::int64_t moment) { return moment >= from && moment < to; });
            m_day.labelledByHour.push_back({arrival(Stage::Labelled, from, to), count});
        }
        return done;
    }

    base::Result<> readPace()
    {
        std::vector<std::int64_t> deadlines;
        const Row values = Row {qint64(m_scope.to)} + shopOf(m_scope.shop);
        if (auto done = m_connection.each(kDeadlines, values,
                [&](const QSqlQuery &query) {
                    deadlines.push_back(query.value(0).toLongLong());
                    return true;
                });
            !done)
            return done;
        std::ranges::sort(deadlines);
        const auto recent =
            countOf(m_connection, arrival(Stage::Labelled, m_scope.now - kPaceWindow, m_scope.now + 1));
        if (!recent)
            return tl::unexpected(recent.error());
        m_day.pace = paceOf(deadlines, *recent, m_scope.now);
        return {};
    }

    store::Connection &m_connection;
    const DayScope &m_scope;
    DayFigures m_day;
};

} // namespace

DayScope dayScope(std::int64_t now, const QTimeZone &zone, std::optional<orders::ShopId> shop)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(now, zone).date();
    return {.from = day.startOfDay(zone).toMSecsSinceEpoch(),
        .to = day.addDays(1).startOfDay(zone).toMSecsSinceEpoch(),
        .now = now,
        .zone = zone,
        .shop = shop};
}

base::Result<DayFigures> readDay(store::Connection &connection, const DayScope &scope)
{
    return DayReader(connection, scope).read();
}

base::Result<StageClock> readClock(store::Connection &connection, std::int64_t from, std::int64_t to,
    std::optional<orders::ShopId> shop, int limit)
{
    std::map<std::int64_t, Arrivals> ways;
    const Row values = Row {qint64(from), qint64(to)} + shopOf(shop) + Row {limit};
    const auto done = connection.each(kWays, values, [&ways](const QSqlQuery &query) {
        store::RowReader row(query);
        Arrivals &way = ways[row.number()];
        const auto stage = static_cast<std::size_t>(row.small());
        way.at(stage) = row.number();
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    std::vector<Arrivals> orders;
    orders.reserve(ways.size());
    for (const auto &[id, way] : ways)
        orders.push_back(way);
    StageClock clock = clockOf(orders);
    clock.isCut = static_cast<int>(orders.size()) == limit;
    return clock;
}

std::vector<Statement> dayStatements()
{
    return {kPlaced, kProblems, kLabelled, kDeadlines, kWays};
}

} // namespace purser::insight
