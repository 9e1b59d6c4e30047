#include "desk/report_csv.h"
#include "desk/report_view.h"

namespace purser::desk {

namespace {

/// Figures of a report as lines of a table.
class Lines
{
public:
    explicit Lines(const Report &report)
        : m_report(report)
    {}

    QList<QList<CsvCell>> all()
    {
        addSales();
        addStages();
        addCarriers();
        addReturns();
        for (const insight::MishapFigures &one : m_report.figures.mishaps)
            addCount("mishaps", one.action, "count", one.count);
        addCount("not counted", QStringLiteral("orders"), "in quarantine", m_report.unreadable);
        return std::move(m_lines);
    }

private:
    void add(const char *section, const QString &item, const char *figure, const CsvCell &value,
        const QString &unit)
    {
        m_lines << QList<CsvCell> {
            QString::fromLatin1(section), item, QString::fromLatin1(figure), value, unit};
    }

    void addCount(const char *section, const QString &item, const char *figure, std::int64_t count)
    {
        add(section, item, figure, qlonglong(count), QString());
    }

    void addMoney(const char *section, const QString &item, const char *figure, const base::Money &money)
    {
        add(section, item, figure, csvNumber(base::toDecimal(money)), money.currency.code());
    }

    void addSpan(const QString &item, const insight::SpanFigures &span)
    {
        addCount("stages", item, "orders", span.count);
        add("stages", item, "mean", qlonglong(insight::meanOf(span)), QStringLiteral("s"));
        add("stages", item, "slowest tenth", qlonglong(span.p90NearestRank), QStringLiteral("s"));
    }

    void addSales()
    {
        for (const insight::CurrencySales &sales : m_report.figures.sales) {
            QDate day = m_report.scope.first;
            for (const insight::SaleFigure &one : sales.days) {
                const QString date = day.toString(Qt::ISODate);
                addCount("revenue", date, "orders", one.orders.count);
                addMoney("revenue", date, "total", one.sum);
                day = day.addDays(1);
            }
        }
    }

    void addStages()
    {
        const auto &figures = m_report.figures;
        for (std::size_t at = 0; at < insight::kHouseStages.size(); ++at)
            addSpan(orders::code(insight::kHouseStages.at(at)), figures.clock.stays.at(at));
        addSpan(QStringLiteral("whole way"), figures.clock.whole);
        addSpan(QStringLiteral("placed to approved"), figures.spans.purchaseToApproved);
        addSpan(QStringLiteral("approved to carrier"), figures.spans.approvedToCarrier);
        addSpan(QStringLiteral("carrier to delivered"), figures.spans.carrierToDelivered);
        addSpan(QStringLiteral("placed to delivered"), figures.spans.purchaseToDelivered);
    }

    void addCarriers()
    {
        for (const insight::CarrierFigures &one : m_report.figures.carriers) {
            const QString &name = one.orders.set.code;
            addCount("carriers", name, "orders", one.orders.count);
            addCount("carriers", name, "parcels", one.parcels);
            addCount("carriers", name, "with a deadline", one.withDeadline);
            addCount("carriers", name, "on time", one.onTime);
            addCount("carriers", name, "lost", one.lost);
            addCount("carriers", name, "refused", one.refused);
            for (const auto &[currency, minor] : one.cost)
                addMoney("carriers", name, "label cost",
                    {minor, base::Currency::parse(currency).value_or(base::Currency {})});
        }
    }

    void addReturns()
    {
        for (const insight::ReasonFigures &one : m_report.figures.returns)
            addCount("returns", one.orders.set.code, "cases", one.cases);
        for (const insight::RefundFigures &one : m_report.figures.refunds) {
            const QString &currency = one.orders.set.code;
            addMoney("refunds", currency, "paid", one.accepted);
            addMoney("refunds", currency, "waiting", one.waiting);
            addMoney("refunds", currency, "refused", one.refused);
        }
    }

    const Report &m_report;
    QList<QList<CsvCell>> m_lines;
};

} // namespace

QByteArray toCsv(const Report &report)
{
    return csvOf({QStringLiteral("section"), QStringLiteral("item"), QStringLiteral("figure"),
                     QStringLiteral("value"), QStringLiteral("unit")},
        Lines(report).all());
}

} // namespace purser::desk
