#include "insight/stage_report_table.h"

#include "orders/order.h"
#include "store/row_reader.h"

namespace purser::insight {

namespace {

using orders::Stage;
using store::Row;
using store::Statement;

/// A shop of 0 stands for all. Index: order_placed.
constexpr Statement kSelectFacts {"report.facts", R"sql(
    select o.placed_at, o.stage, o.payment, o.paid_minor, o.shipping_minor,
    (select t.entered_at from stage_time t where t.order_id = o.id and t.stage = 1),
    (select t.entered_at from stage_time t where t.order_id = o.id and t.stage = 5),
    (select t.entered_at from stage_time t where t.order_id = o.id and t.stage = 6),
    (select s.promised_at from order_source s where s.order_id = o.id),
    (select s.status from order_source s where s.order_id = o.id),
    (select sum(l.quantity) from order_line l where l.order_id = o.id),
    (select sum(l.total_minor) from order_line l where l.order_id = o.id),
    (select count(*) from order_payment p where p.order_id = o.id)
    from sales_order o where o.placed_at >= ? and o.placed_at < ? and (? = 0 or o.shop_id = ?)
    and o.currency = ? order by o.placed_at, o.id)sql"};
constexpr Statement kSelectPayments {"report.payments", R"sql(
    select o.placed_at, p.method, p.amount_minor from sales_order o
    join order_payment p on p.order_id = o.id
    where o.placed_at >= ? and o.placed_at < ? and (? = 0 or o.shop_id = ?) and o.currency = ?
    order by o.placed_at, o.id)sql"};
constexpr Statement kSelectCurrencies {"report.currencies", R"sql(
    select o.currency, count(*) from sales_order o where o.placed_at >= ? and o.placed_at < ?
    and (? = 0 or o.shop_id = ?) group by o.currency order by o.currency)sql"};

static_assert(static_cast<int>(Stage::Confirmed) == 1 && static_cast<int>(Stage::Shipped) == 5
    && static_cast<int>(Stage::Delivered) == 6);

Row boundsOf(const ReportScope &scope)
{
    const qint64 shop = scope.shop ? scope.shop->value() : 0;
    return {qint64(scope.from), qint64(scope.to), shop, shop};
}

std::optional<std::int64_t> momentOrNone(const QVariant &value)
{
    const std::int64_t moment = value.toLongLong();
    return moment == 0 ? std::nullopt : std::optional(moment);
}

void addOrder(StageBook &book, const QSqlQuery &query)
{
    OrderFacts facts;
    facts.placedAt = query.value(0).toLongLong();
    facts.paidMinor = query.value(3).toLongLong();
    facts.freightMinor = query.value(4).toLongLong();
    facts.approvedAt = momentOrNone(query.value(5));
    facts.carrierAt = momentOrNone(query.value(6));
    facts.deliveredAt = momentOrNone(query.value(7));
    facts.promisedAt = momentOrNone(query.value(8));
    facts.status = query.value(9).toString();
    if (facts.status.isEmpty())
        facts.status = orders::code(static_cast<Stage>(query.value(1).toInt()));
    facts.items = query.value(10).toInt();
    facts.itemsMinor = query.value(11).toLongLong();
    book.add(facts);
    if (query.value(12).toInt() == 0 && facts.paidMinor != 0)
        book.addPayment(facts.placedAt, orders::code(static_cast<orders::Payment>(query.value(2).toInt())),
            facts.paidMinor);
}

} // namespace

std::vector<Statement> stageReportStatements()
{
    return {kSelectFacts, kSelectPayments};
}

base::Result<QStringList> currenciesOf(store::Connection &connection, const ReportScope &scope)
{
    const auto rows = connection.rows(kSelectCurrencies, boundsOf(scope));
    if (!rows)
        return tl::unexpected(rows.error());
    QStringList currencies;
    for (const Row &row : *rows)
        currencies << row[0].toString();
    return currencies;
}

base::Result<> readInto(StageBook &book, store::Connection &connection, const ReportScope &scope)
{
    const Row values = boundsOf(scope) << scope.currency;
    auto done = connection.each(kSelectFacts, values, [&book](const QSqlQuery &query) {
        addOrder(book, query);
        return true;
    });
    if (!done)
        return done;
    return connection.each(kSelectPayments, values, [&book](const QSqlQuery &query) {
        book.addPayment(query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toLongLong());
        return true;
    });
}

} // namespace purser::insight
