#include "ui/reports/report_words.h"

#include "desk/insight_wording.h"
#include "desk/wording.h"
#include "documents/money_text.h"

#include <QDateTime>
#include <QLocale>

namespace purser::ui {

namespace {

using desk::InsightWording;
using desk::Report;
using desk::Wording;
using insight::SpanFigures;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

/// Parts of a whole in percent, without a whole a dash.
QString share(std::int64_t part, std::int64_t whole)
{
    constexpr double kHundred = 100;
    return whole == 0 ? QStringLiteral("–")
                      : QLocale().toString(kHundred * double(part) / double(whole), 'f', 1) + u'%';
}

QStringList spanRow(const QString &name, const SpanFigures &span)
{
    return {name, number(span.count), InsightWording::span(insight::meanOf(span)),
        InsightWording::span(std::int64_t(span.median)), InsightWording::span(span.p90NearestRank)};
}

QString dayName(std::int64_t from, const QTimeZone &zone)
{
    return QString::number(QDateTime::fromMSecsSinceEpoch(from, zone).date().day());
}

} // namespace

QString ReportWords::period(const QDate &first, const QDate &last)
{
    const QLocale locale;
    return first == last ? locale.toString(first, tr("dddd d MMMM yyyy", "a day, as QDate formats it"))
                         : locale.toString(first, tr("MMMM yyyy", "a month, as QDate formats it"));
}

QString ReportWords::scope(const Report &report)
{
    QStringList parts {
        InsightWording::zone(report.scope.zone), report.shop.isEmpty() ? tr("all shops") : report.shop};
    if (report.isRunning)
        parts << tr("not over yet, counted to %1")
                     .arg(QDateTime::fromMSecsSinceEpoch(report.scope.now, report.scope.zone)
                              .toString(QStringLiteral("HH:mm")));
    return parts.join(QStringLiteral(" · "));
}

QString ReportWords::notCounted(const Report &report)
{
    QStringList parts;
    if (report.unreadable > 0)
        parts << tr("%n orders that cannot be read are in no figure", /*c=*/nullptr, int(report.unreadable));
    if (report.figures.outOfOrder > 0)
        parts << tr("%n orders whose times run backwards are counted all the same", /*c=*/nullptr,
            int(report.figures.outOfOrder));
    return parts.join(QStringLiteral("; "));
}

std::vector<SectionContent> ReportWords::sales(const Report &report)
{
    std::vector<SectionContent> sections;
    sections.reserve(report.figures.sales.size());
    for (const insight::CurrencySales &sales : report.figures.sales) {
        SectionContent content;
        const auto orders = static_cast<int>(sales.whole.orders.count);
        content.title =
            tr("%1 from %n orders", /*c=*/nullptr, orders).arg(documents::moneyText(sales.whole.sum));
        content.subtitle = tr("revenue in %1 by day of placing, without cancelled orders")
                               .arg(sales.whole.sum.currency.code());
        content.header = {tr("Day"), tr("Orders"), tr("Revenue")};
        for (const insight::SaleFigure &day : sales.days) {
            const QString name = dayName(day.orders.set.from, report.scope.zone);
            content.rows << QStringList {name, number(day.orders.count), documents::moneyText(day.sum)};
            content.leads.emplace_back(desk::leadTo(day.orders.set));
            content.bars.push_back({.name = name,
                .value = day.sum.minor,
                .figure = day.sum.minor == 0 ? QStringLiteral(" ") : documents::moneyText(day.sum)});
        }
        content.rows << QStringList {
            tr("Together"), number(sales.whole.orders.count), documents::moneyText(sales.whole.sum)};
        content.leads.emplace_back(desk::leadTo(sales.whole.orders.set));
        sections.push_back(std::move(content));
    }
    return sections;
}

SectionContent ReportWords::clock(const Report &report)
{
    const insight::StageClock &clock = report.figures.clock;
    SectionContent content {.title = tr("Time in each stage")};
    const auto slowest = clock.slowest();
    if (!slowest) {
        content.empty = tr("No order went the whole way out of the house in this period.");
        return content;
    }
    content.title = tr("Slowest: %1").arg(Wording::stage(*slowest));
    content.subtitle = tr("%1 orders handed over in the period").arg(number(clock.whole.count));
    if (clock.incomplete > 0)
        content.subtitle += tr("; %1 more have a step that is not known").arg(number(clock.incomplete));
    if (clock.isCut)
        content.subtitle += tr("; only the latest are read");
    content.stayLegend = tr("bar = mean, ring = slowest tenth");
    content.stayColumns = QStringList {tr("mean"), tr("slowest tenth")};
    content.header = QStringList {tr("Stage")} + content.stayColumns;
    for (std::size_t at = 0; at < insight::kHouseStages.size(); ++at) {
        const auto stage = insight::kHouseStages.at(at);
        const SpanFigures &stay = clock.stays.at(at);
        content.stays.push_back({.name = Wording::stage(stage),
            .bar = insight::meanOf(stay),
            .ring = stay.p90NearestRank,
            .figures = {InsightWording::span(insight::meanOf(stay)),
                InsightWording::span(stay.p90NearestRank)},
            .isMarked = slowest == stage});
    }
    content.stays.push_back({.name = tr("Whole way"),
        .figures = {InsightWording::span(insight::meanOf(clock.whole)),
            InsightWording::span(clock.whole.p90NearestRank)},
        .isSum = true});
    for (const kit::StayChart::Row &row : content.stays) {
        content.rows << QStringList {row.name} + row.figures;
        content.leads.emplace_back(desk::leadTo(report.figures.shipped.set));
    }
    return content;
}

SectionContent ReportWords::spans(const Report &report)
{
    const insight::MonthFigures &spans = report.figures.spans;
    SectionContent content {.title = tr("From order to door")};
    content.subtitle = tr("%1 orders placed in the period; late by calendar day: %2 of %3 with a promise")
                           .arg(number(spans.orders), share(spans.lateByCalendarDay, spans.delivered),
                               number(spans.delivered));
    content.header = {tr("Way"), tr("Orders"), tr("mean"), tr("median"), tr("slowest tenth")};
    content.rows = {spanRow(tr("Placed to confirmed"), spans.purchaseToApproved),
        spanRow(tr("Confirmed to carrier"), spans.approvedToCarrier),
        spanRow(tr("Carrier to delivered"), spans.carrierToDelivered),
        spanRow(tr("Placed to delivered"), spans.purchaseToDelivered)};
    insight::OrderSet placed {.by = insight::OrderSet::By::Placing,
        .from = report.scope.from(),
        .to = report.scope.to(),
        .shop = report.scope.shop};
    for (const SpanFigures *span : {&spans.purchaseToApproved, &spans.approvedToCarrier,
             &spans.carrierToDelivered, &spans.purchaseToDelivered}) {
        content.leads.emplace_back(desk::leadTo(placed));
        const std::int64_t mean = insight::meanOf(*span);
        content.bars.push_back({.name = content.rows.at(qsizetype(content.bars.size())).front(),
            .value = mean,
            .figure = InsightWording::span(mean)});
    }
    if (spans.orders == 0)
        content.empty = tr("No order was placed in this period.");
    return content;
}

SectionContent ReportWords::carriers(const Report &report)
{
    SectionContent content {
        .title = tr("%n orders handed over", /*c=*/nullptr, int(report.figures.shipped.count))};
    content.subtitle = tr("in the period, by carrier; on time = handed over by the order's deadline");
    content.header = {
        tr("Carrier"), tr("Orders"), tr("Parcels"), tr("On time"), tr("Lost, refused"), tr("Labels")};
    for (const insight::CarrierFigures &one : report.figures.carriers) {
        QStringList cost;
        for (const auto &[currency, minor] : one.cost)
            cost << documents::moneyText(
                {minor, base::Currency::parse(currency).value_or(base::Currency {})});
        const QString name = one.orders.set.code.isEmpty() ? tr("not known", "carrier") : one.orders.set.code;
        content.rows << QStringList {name, number(one.orders.count), number(one.parcels),
            share(one.onTime, one.withDeadline),
            number(one.lost) + QStringLiteral(", ") + number(one.refused),
            cost.isEmpty() ? QStringLiteral("–") : cost.join(QStringLiteral(" + "))};
        content.bars.push_back({.name = name, .value = one.orders.count});
        content.leads.emplace_back(
            one.orders.set.code.isEmpty() ? std::nullopt : std::optional(desk::leadTo(one.orders.set)));
    }
    if (content.rows.isEmpty())
        content.empty = tr("Nothing was handed over in this period.");
    return content;
}

SectionContent ReportWords::returns(const Report &report)
{
    std::int64_t cases = 0;
    SectionContent content;
    content.subtitle = tr("asked for in the period, by the buyer's reason");
    content.header = {tr("Reason"), tr("Cases"), tr("Orders")};
    for (const insight::ReasonFigures &one : report.figures.returns) {
        cases += one.cases;
        const QString name = Wording::caseReason(one.orders.set.code);
        content.rows << QStringList {name, number(one.cases), number(one.orders.count)};
        content.bars.push_back({.name = name, .value = one.cases});
        content.leads.emplace_back(desk::leadTo(one.orders.set));
    }
    content.title = tr("%n returns", /*c=*/nullptr, int(cases));
    if (content.rows.isEmpty())
        content.empty = tr("No return was asked for in this period.");
    return content;
}

SectionContent ReportWords::refunds(const Report &report)
{
    SectionContent content {.title = tr("Refunds")};
    content.subtitle = tr("asked for in the period, by what the marketplace said");
    content.header = {tr("Currency"), tr("Orders"), tr("Paid"), tr("Waiting"), tr("Refused")};
    for (const insight::RefundFigures &one : report.figures.refunds) {
        content.rows << QStringList {one.orders.set.code, number(one.orders.count),
            documents::moneyText(one.accepted), documents::moneyText(one.waiting),
            documents::moneyText(one.refused)};
        content.bars.push_back({.name = one.orders.set.code, .value = one.orders.count});
        content.leads.emplace_back(desk::leadTo(one.orders.set));
    }
    if (content.rows.isEmpty())
        content.empty = tr("No refund was asked for in this period.");
    return content;
}

SectionContent ReportWords::mishaps(const Report &report)
{
    SectionContent content {.title = tr("What went wrong")};
    content.subtitle = tr("steps of the journal in the period, of all shops");
    content.header = {tr("Step"), tr("Times")};
    for (const insight::MishapFigures &one : report.figures.mishaps) {
        const QString name = Wording::action(one.action);
        content.rows << QStringList {name, number(one.count)};
        content.bars.push_back({.name = name, .value = one.count});
        content.leads.emplace_back(desk::Lead {.to = desk::Lead::To::Audit,
            .audit = {.action = one.action, .from = report.scope.first, .to = report.scope.last}});
    }
    if (content.rows.isEmpty())
        content.empty = tr("Nothing was taken back, voided or refused in this period.");
    return content;
}

} // namespace purser::ui
