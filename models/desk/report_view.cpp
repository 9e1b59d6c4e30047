#include "desk/report_view.h"

#include "desk/day_zone.h"
#include "insight/period_report_table.h"
#include "marketplace/quarantine_table.h"

#include <QJsonArray>

namespace purser::desk {

namespace {

using insight::SpanFigures;

QJsonObject toJson(const SpanFigures &span)
{
    return {{QStringLiteral("n"), qint64(span.count)}, {QStringLiteral("median_s"), span.median},
        {QStringLiteral("mean_s"), qint64(insight::meanOf(span))},
        {QStringLiteral("p90_s"), qint64(span.p90NearestRank)},
        {QStringLiteral("negative"), qint64(span.negative)}};
}

QJsonObject salesJson(const insight::PeriodReport &figures)
{
    QJsonObject sales;
    for (const insight::CurrencySales &one : figures.sales) {
        QJsonArray days;
        for (const insight::SaleFigure &day : one.days)
            days.append(QJsonObject {{QStringLiteral("orders"), qint64(day.orders.count)},
                {QStringLiteral("minor"), qint64(day.sum.minor)}});
        sales.insert(one.whole.sum.currency.code(),
            QJsonObject {{QStringLiteral("orders"), qint64(one.whole.orders.count)},
                {QStringLiteral("minor"), qint64(one.whole.sum.minor)}, {QStringLiteral("days"), days}});
    }
    return sales;
}

QJsonArray carriersJson(const insight::PeriodReport &figures)
{
    QJsonArray carriers;
    for (const insight::CarrierFigures &one : figures.carriers) {
        QJsonObject cost;
        for (const auto &[currency, minor] : one.cost)
            cost.insert(currency, qint64(minor));
        carriers.append(QJsonObject {{QStringLiteral("carrier"), one.orders.set.code},
            {QStringLiteral("orders"), qint64(one.orders.count)},
            {QStringLiteral("parcels"), qint64(one.parcels)},
            {QStringLiteral("with_deadline"), qint64(one.withDeadline)},
            {QStringLiteral("on_time"), qint64(one.onTime)},
            {QStringLiteral("delivered"), qint64(one.delivered)}, {QStringLiteral("lost"), qint64(one.lost)},
            {QStringLiteral("refused"), qint64(one.refused)}, {QStringLiteral("cost_minor"), cost}});
    }
    return carriers;
}

QJsonObject returnsJson(const insight::PeriodReport &figures)
{
    QJsonObject reasons;
    for (const insight::ReasonFigures &one : figures.returns)
        reasons.insert(one.orders.set.code,
            QJsonObject {{QStringLiteral("cases"), qint64(one.cases)},
                {QStringLiteral("orders"), qint64(one.orders.count)}});
    QJsonObject refunds;
    for (const insight::RefundFigures &one : figures.refunds)
        refunds.insert(one.orders.set.code,
            QJsonObject {{QStringLiteral("orders"), qint64(one.orders.count)},
                {QStringLiteral("accepted_minor"), qint64(one.accepted.minor)},
                {QStringLiteral("waiting_minor"), qint64(one.waiting.minor)},
                {QStringLiteral("refused_minor"), qint64(one.refused.minor)}});
    return {{QStringLiteral("reasons"), reasons}, {QStringLiteral("refunds"), refunds}};
}

QJsonObject stagesJson(const insight::PeriodReport &figures)
{
    QJsonObject clock;
    for (std::size_t at = 0; at < insight::kHouseStages.size(); ++at)
        clock.insert(orders::code(insight::kHouseStages.at(at)), toJson(figures.clock.stays.at(at)));
    clock.insert(QStringLiteral("whole_way"), toJson(figures.clock.whole));
    clock.insert(QStringLiteral("incomplete"), qint64(figures.clock.incomplete));
    const auto &spans = figures.spans;
    return {{QStringLiteral("house"), clock},
        {QStringLiteral("purchase_to_approved"), toJson(spans.purchaseToApproved)},
        {QStringLiteral("approved_to_carrier"), toJson(spans.approvedToCarrier)},
        {QStringLiteral("carrier_to_delivered"), toJson(spans.carrierToDelivered)},
        {QStringLiteral("purchase_to_delivered"), toJson(spans.purchaseToDelivered)},
        {QStringLiteral("delivered_with_promise"), qint64(spans.delivered)},
        {QStringLiteral("late_by_calendar_day"), qint64(spans.lateByCalendarDay)}};
}

} // namespace

base::Result<Report> readReport(Core &core, const ReportWish &wish)
{
    const auto shops = orders::allShops(core.reader());
    if (!shops)
        return tl::unexpected(shops.error());
    Report report;
    report.scope = {.first = wish.first,
        .last = wish.last,
        .zone = wish.zone.isValid() ? wish.zone : zoneOf(*shops, wish.shop),
        .now = base::toMilliseconds(core.now()),
        .shop = wish.shop};
    for (const orders::Shop &shop : *shops) {
        if (wish.shop && shop.id != *wish.shop)
            continue;
        if (wish.shop)
            report.shop = shop.name;
        const auto kept = marketplace::quarantinedOf(core.reader(), shop.id);
        if (!kept)
            return tl::unexpected(kept.error());
        report.unreadable += static_cast<std::int64_t>(kept->size());
    }
    auto figures = insight::readPeriod(core.reader(), report.scope);
    if (!figures)
        return tl::unexpected(figures.error());
    report.figures = std::move(*figures);
    report.isRunning = report.scope.now < report.scope.to();
    return report;
}

QJsonObject toJson(const Report &report)
{
    QJsonObject mishaps;
    for (const insight::MishapFigures &one : report.figures.mishaps)
        mishaps.insert(one.action, qint64(one.count));
    return {{QStringLiteral("first"), report.scope.first.toString(Qt::ISODate)},
        {QStringLiteral("last"), report.scope.last.toString(Qt::ISODate)},
        {QStringLiteral("zone"), QString::fromUtf8(report.scope.zone.id())},
        {QStringLiteral("is_running"), report.isRunning},
        {QStringLiteral("orders"), qint64(report.figures.spans.orders)},
        {QStringLiteral("shipped"), qint64(report.figures.shipped.count)},
        {QStringLiteral("sales"), salesJson(report.figures)},
        {QStringLiteral("stages"), stagesJson(report.figures)},
        {QStringLiteral("carriers"), carriersJson(report.figures)},
        {QStringLiteral("returns"), returnsJson(report.figures)}, {QStringLiteral("mishaps"), mishaps},
        {QStringLiteral("not_counted"),
            QJsonObject {{QStringLiteral("quarantined"), qint64(report.unreadable)},
                {QStringLiteral("negative_spans_orders"), qint64(report.figures.outOfOrder)}}}};
}

} // namespace purser::desk
