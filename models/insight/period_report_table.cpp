#include "insight/period_report_table.h"

#include "insight/audit_table.h"
#include "insight/day_figures_table.h"
#include "insight/order_set_table.h"
#include "insight/stage_report_table.h"
#include "store/row_reader.h"

#include <QDateTime>

#include <algorithm>

namespace purser::insight {

namespace {

using orders::ParcelStage;
using store::Row;
using store::Statement;
using By = OrderSet::By;

constexpr int kMostClocked = 20'000;

/// A shop of 0 stands for all. Index: order_placed.
constexpr Statement kSales {"period.sales", R"sql(
    select placed_at, currency, total_minor from sales_order where placed_at >= ? and placed_at < ?
    and stage <> 8 and (? = 0 or shop_id = ?))sql"};
/// Index: stage_entered.
constexpr Statement kShipped {"period.shipped", R"sql(
    select o.carrier, t.entered_at, o.ship_by from stage_time t join sales_order o on o.id = t.order_id
    where t.stage = 5 and t.entered_at >= ? and t.entered_at < ?
    and o.stage >= t.stage and o.stage <> 8 and (? = 0 or o.shop_id = ?))sql"};
constexpr Statement kParcels {"period.parcels", R"sql(
    select o.carrier, p.stage, p.cost_minor, p.currency from stage_time t
    join sales_order o on o.id = t.order_id join parcel p on p.order_id = o.id
    where t.stage = 5 and t.entered_at >= ? and t.entered_at < ?
    and o.stage >= t.stage and o.stage <> 8 and p.stage <> 2 and (? = 0 or o.shop_id = ?))sql"};
/// Index: case_opened.
constexpr Statement kCases {"period.cases", R"sql(
    select reason from return_case where opened_at >= ? and opened_at < ? and (? = 0 or shop_id = ?))sql"};
/// Index: refund_asked.
constexpr Statement kRefunds {"period.refunds", R"sql(
    select r.currency, r.state, r.amount_minor from refund r join sales_order o on o.id = r.order_id
    where r.asked_at >= ? and r.asked_at < ? and (? = 0 or o.shop_id = ?))sql"};
/// Index: order_placed.
constexpr Statement kLastBefore {"period.last_before", R"sql(
    select placed_at from sales_order where placed_at < ? and (? = 0 or shop_id = ?)
    order by placed_at desc, id desc limit 1)sql"};
constexpr Statement kFirstAfter {"period.first_after", R"sql(
    select placed_at from sales_order where placed_at >= ? and (? = 0 or shop_id = ?)
    order by placed_at, id limit 1)sql"};

static_assert(static_cast<int>(ParcelStage::Voided) == 2);

base::Currency currencyOf(const QString &code)
{
    return base::Currency::parse(code).value_or(base::Currency {});
}

class PeriodReader
{
public:
    PeriodReader(store::Connection &connection, const PeriodScope &scope)
        : m_connection(connection)
        , m_scope(scope)
        , m_from(scope.from())
        , m_to(scope.to())
    {}

    base::Result<PeriodReport> read()
    {
        for (auto step : {&PeriodReader::readStages, &PeriodReader::readSales, &PeriodReader::readCarriers,
                 &PeriodReader::readReturns, &PeriodReader::readRefunds, &PeriodReader::readMishaps,
                 &PeriodReader::readNearest})
            if (auto done = (this->*step)(); !done)
                return tl::unexpected(done.error());
        return std::move(m_report);
    }

private:
    [[nodiscard]] Row bounds() const
    {
        const qint64 shop = m_scope.shop ? m_scope.shop->value() : 0;
        return {qint64(m_from), qint64(m_to), shop, shop};
    }

    [[nodiscard]] OrderSet set(By by, const QString &code) const
    {
        return {.by = by, .from = m_from, .to = m_to, .code = code, .shop = m_scope.shop};
    }

    /// A period lies in more than one month; its spans are those of all of them.
    base::Result<> readStages()
    {
        ReportScope scope {.from = m_from, .to = m_to, .shop = m_scope.shop};
        const auto currencies = currenciesOf(m_connection, scope);
        if (!currencies)
            return tl::unexpected(currencies.error());
        StageBook all(m_scope.zone);
        for (const QString &currency : *currencies) {
            scope.currency = currency;
            StageBook book(m_scope.zone);
            if (auto done = readInto(book, m_connection, scope); !done)
                return done;
            m_report.money[currency] = book.whole();
            if (auto done = readInto(all, m_connection, scope); !done)
                return done;
        }
        m_report.spans = all.whole();
        m_report.outOfOrder = all.ordersOutOfOrder();
        auto clock = readClock(m_connection, m_from, m_to, m_scope.shop, kMostClocked);
        if (!clock)
            return tl::unexpected(clock.error());
        m_report.clock = std::move(*clock);
        return {};
    }

    [[nodiscard]] CurrencySales emptySales(const QString &currency) const
    {
        CurrencySales sales;
        sales.whole = {{set(By::Sale, currency), 0}, {0, currencyOf(currency)}};
        for (QDate day = m_scope.first; day <= m_scope.last; day = day.addDays(1)) {
            SaleFigure one {{set(By::Sale, currency), 0}, {0, currencyOf(currency)}};
            one.orders.set.from = day.startOfDay(m_scope.zone).toMSecsSinceEpoch();
            one.orders.set.to = day.addDays(1).startOfDay(m_scope.zone).toMSecsSinceEpoch();
            sales.days.push_back(std::move(one));
        }
        return sales;
    }

    base::Result<> readSales()
    {
        std::map<QString, CurrencySales> sales;
        auto done = m_connection.each(kSales, bounds(), [&](const QSqlQuery &query) {
            store::RowReader row(query);
            const std::int64_t placedAt = row.number();
            const QString currency = row.text();
            const std::int64_t minor = row.number();
            const auto found = sales.try_emplace(currency).first;
            if (found->second.days.empty())
                found->second = emptySales(currency);
            const auto at = std::ranges::upper_bound(
                found->second.days, placedAt, {}, [](const SaleFigure &one) { return one.orders.set.to; });
            for (SaleFigure *into : {&found->second.whole, &*at}) {
                ++into->orders.count;
                into->sum.minor += minor;
            }
            return true;
        });
        for (auto &[currency, one] : sales)
            m_report.sales.push_back(std::move(one));
        return done;
    }

    base::Result<> readCarriers()
    {
        std::map<QString, CarrierFigures> carriers;
        auto done = m_connection.each(kShipped, bounds(), [&](const QSqlQuery &query) {
            store::RowReader row(query);
            CarrierFigures &one = carriers[row.text()];
            const std::int64_t shippedAt = row.number();
            const std::int64_t shipBy = row.number();
            ++one.orders.count;
            if (shipBy != orders::Order::kNoDeadline) {
                ++one.withDeadline;
                one.onTime += shippedAt <= shipBy ? 1 : 0;
            }
            return true;
        });
        if (!done)
            return done;
        done = m_connection.each(kParcels, bounds(), [&](const QSqlQuery &query) {
            store::RowReader row(query);
            CarrierFigures &one = carriers[row.text()];
            const auto stage = row.word<ParcelStage>();
            ++one.parcels;
            one.delivered += stage == ParcelStage::Delivered ? 1 : 0;
            one.lost += stage == ParcelStage::Lost ? 1 : 0;
            one.refused += stage == ParcelStage::Refused ? 1 : 0;
            const std::int64_t cost = row.number();
            if (cost != 0)
                one.cost[row.text()] += cost;
            return true;
        });
        m_report.shipped.set = set(By::Arrival, {});
        m_report.shipped.set.stage = orders::Stage::Shipped;
        for (auto &[carrier, one] : carriers) {
            one.orders.set = m_report.shipped.set;
            one.orders.set.code = carrier;
            m_report.shipped.count += one.orders.count;
            m_report.carriers.push_back(std::move(one));
        }
        std::ranges::stable_sort(
            m_report.carriers, std::greater {}, [](const CarrierFigures &one) { return one.orders.count; });
        return done;
    }

    base::Result<> readReturns()
    {
        std::map<QString, std::int64_t> reasons;
        auto done = m_connection.each(kCases, bounds(), [&](const QSqlQuery &query) {
            ++reasons[query.value(0).toString()];
            return true;
        });
        for (const auto &[reason, cases] : reasons) {
            ReasonFigures one {.cases = cases};
            if (auto counted = countInto(m_connection, one.orders, set(By::Return, reason)); !counted)
                return counted;
            m_report.returns.push_back(std::move(one));
        }
        std::ranges::stable_sort(m_report.returns, std::greater {}, &ReasonFigures::cases);
        return done;
    }

    base::Result<> readRefunds()
    {
        std::map<QString, RefundFigures> refunds;
        auto done = m_connection.each(kRefunds, bounds(), [&](const QSqlQuery &query) {
            store::RowReader row(query);
            RefundFigures &one = refunds[row.text()];
            const QString state = row.text();
            (state == u"accepted"         ? one.accepted
                    : state == u"refused" ? one.refused
                                          : one.waiting)
                .minor += row.number();
            return true;
        });
        for (auto &[currency, one] : refunds) {
            for (base::Money *sum : {&one.accepted, &one.waiting, &one.refused})
                sum->currency = currencyOf(currency);
            if (auto counted = countInto(m_connection, one.orders, set(By::Refund, currency)); !counted)
                return counted;
            m_report.refunds.push_back(std::move(one));
        }
        return done;
    }

    base::Result<> readMishaps()
    {
        for (const QString &action : mishapActions()) {
            const auto counted = countActions(m_connection, action, m_from, m_to);
            if (!counted)
                return tl::unexpected(counted.error());
            if (*counted > 0)
                m_report.mishaps.push_back({action, *counted});
        }
        std::ranges::stable_sort(m_report.mishaps, std::greater {}, &MishapFigures::count);
        return {};
    }

    base::Result<> readNearest()
    {
        if (!m_report.isEmpty())
            return {};
        const qint64 shop = m_scope.shop ? m_scope.shop->value() : 0;
        for (const auto &[statement, edge] : {std::pair {kLastBefore, m_from}, {kFirstAfter, m_to}}) {
            const auto row = m_connection.row(statement, {qint64(edge), shop, shop});
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                continue;
            m_report.nearest =
                QDateTime::fromMSecsSinceEpoch((*row)->front().toLongLong(), m_scope.zone).date();
            return {};
        }
        return {};
    }

    store::Connection &m_connection;
    const PeriodScope &m_scope;
    std::int64_t m_from;
    std::int64_t m_to;
    PeriodReport m_report;
};

} // namespace

const QStringList &mishapActions()
{
    static const QStringList kActions {QStringLiteral("unverify"), QStringLiteral("label.void"),
        QStringLiteral("label.refused"), QStringLiteral("put-back"), QStringLiteral("outbox.refused"),
        QStringLiteral("refund.refused"), QStringLiteral("undo")};
    return kActions;
}

bool PeriodReport::isEmpty() const
{
    return spans.orders == 0 && shipped.count == 0 && returns.empty() && refunds.empty();
}

base::Result<PeriodReport> readPeriod(store::Connection &connection, const PeriodScope &scope)
{
    return PeriodReader(connection, scope).read();
}

std::vector<Statement> periodStatements()
{
    return {kSales, kShipped, kParcels, kCases, kRefunds, kLastBefore, kFirstAfter};
}

} // namespace purser::insight
