#include "app/cli/verbs/verbs.h"
#include "insight/stage_report_table.h"
#include "marketplace/quarantine_table.h"

#include <QDateTime>

#include <CLI/CLI.hpp>

namespace purser::cli {

namespace {

using insight::MonthFigures;
using insight::SpanFigures;

struct Wish
{
    std::string from;
    std::string to;
    std::string zone = "UTC";
    std::string currency;
    std::string shop;
};

QJsonObject toJson(const SpanFigures &figures)
{
    return {{QStringLiteral("n"), qint64(figures.count)}, {QStringLiteral("median_s"), figures.median},
        {QStringLiteral("p90_nearest_rank_s"), qint64(figures.p90NearestRank)},
        {QStringLiteral("p90_linear_s"), figures.p90Linear},
        {QStringLiteral("negative"), qint64(figures.negative)},
        {QStringLiteral("sum_s"), qint64(figures.sum)}};
}

QJsonObject toJson(const MonthFigures &month)
{
    QJsonObject statuses;
    for (const auto &[word, count] : month.byStatus)
        statuses.insert(word, qint64(count));
    QJsonObject payments;
    for (const auto &[method, figures] : month.byMethod)
        payments.insert(method,
            QJsonObject {{QStringLiteral("rows"), qint64(figures.rows)},
                {QStringLiteral("cents"), qint64(figures.minor)}});
    return {{QStringLiteral("purchase_to_approved"), toJson(month.purchaseToApproved)},
        {QStringLiteral("approved_to_carrier"), toJson(month.approvedToCarrier)},
        {QStringLiteral("carrier_to_delivered"), toJson(month.carrierToDelivered)},
        {QStringLiteral("purchase_to_delivered"), toJson(month.purchaseToDelivered)},
        {QStringLiteral("late"),
            QJsonObject {{QStringLiteral("delivered"), qint64(month.delivered)},
                {QStringLiteral("late_by_timestamp"), qint64(month.lateByTimestamp)},
                {QStringLiteral("late_by_calendar_day"), qint64(month.lateByCalendarDay)}}},
        {QStringLiteral("revenue"),
            QJsonObject {{QStringLiteral("orders"), qint64(month.orders)},
                {QStringLiteral("items"), qint64(month.items)},
                {QStringLiteral("items_cents"), qint64(month.itemsMinor)},
                {QStringLiteral("freight_cents"), qint64(month.freightMinor)},
                {QStringLiteral("paid_cents"), qint64(month.paidMinor)}}},
        {QStringLiteral("status"), statuses}, {QStringLiteral("payments"), payments}};
}

QJsonObject definitions(const Wish &wish, const QString &currency)
{
    return {{QStringLiteral("month"),
                QStringLiteral("calendar month in which the order was placed, in the zone %1")
                    .arg(QString::fromStdString(wish.zone))},
        {QStringLiteral("stage"),
            QStringLiteral("only orders having both moments; negative spans kept, counted in negative")},
        {QStringLiteral("median"), QStringLiteral("mean of middle two for even n")},
        {QStringLiteral("late"),
            QStringLiteral(
                "late_by_timestamp: delivered after the promised moment; late_by_calendar_day: on a "
                "later day than promised; shares use late_by_calendar_day")},
        {QStringLiteral("money"), QStringLiteral("integer minor units of %1").arg(currency)}};
}

/// How many orders of the month had a negative span, by span.
QJsonObject badRows(
    const std::map<QString, MonthFigures> &months, std::int64_t orders, std::size_t quarantined)
{
    SpanFigures MonthFigures::*const kSpans[] {&MonthFigures::purchaseToApproved,
        &MonthFigures::approvedToCarrier, &MonthFigures::carrierToDelivered,
        &MonthFigures::purchaseToDelivered};
    std::int64_t negative = 0;
    for (const auto &[name, month] : months)
        for (const auto span : kSpans)
            negative += (month.*span).negative;
    return {{QStringLiteral("negative_spans"), qint64(negative)},
        {QStringLiteral("orders_with_negative_spans"), qint64(orders)},
        {QStringLiteral("quarantined"), qint64(quarantined)}};
}

QString share(std::int64_t part, std::int64_t whole)
{
    return whole == 0
        ? QStringLiteral("–")
        : QString::number(100.0 * static_cast<double>(part) / static_cast<double>(whole), 'f', 1)
            + QStringLiteral(" %");
}

QString toText(const QString &name, const MonthFigures &month, const base::Currency &currency)
{
    const auto span = [](const SpanFigures &figures) {
        return QStringLiteral("n %1, median %2 s, p90 %3 s, negative %4")
            .arg(figures.count)
            .arg(figures.median, 0, 'f', 1)
            .arg(figures.p90NearestRank)
            .arg(figures.negative);
    };
    QString text =
        QStringLiteral("%1\n  placed to approved     %2\n  approved to carrier    %3\n  carrier to "
                       "delivered   %4\n  placed to delivered    %5\n")
            .arg(name, span(month.purchaseToApproved), span(month.approvedToCarrier),
                span(month.carrierToDelivered), span(month.purchaseToDelivered));
    text += QStringLiteral("  late                   %1 by calendar day (%2 by timestamp) of %3 delivered\n")
                .arg(share(month.lateByCalendarDay, month.delivered),
                    share(month.lateByTimestamp, month.delivered))
                .arg(month.delivered);
    text += QStringLiteral("  revenue                %1 orders, %2 items, goods %3, freight %4, paid %5\n")
                .arg(month.orders)
                .arg(month.items)
                .arg(base::toDecimal({month.itemsMinor, currency}),
                    base::toDecimal({month.freightMinor, currency}),
                    base::toDecimal({month.paidMinor, currency}));
    for (const auto &[method, figures] : month.byMethod)
        text += QStringLiteral("  paid by %1: %2 times, %3\n")
                    .arg(method)
                    .arg(figures.rows)
                    .arg(base::toDecimal({figures.minor, currency}));
    return text;
}

/// Midnight of a day in the zone. @param isEnd  of the day after
std::optional<std::int64_t> dayEdge(const std::string &text, const QTimeZone &zone, bool isEnd)
{
    const QDate day = QDate::fromString(QString::fromStdString(text), Qt::ISODate);
    if (!day.isValid())
        return std::nullopt;
    return QDateTime((isEnd ? day.addDays(1) : day).startOfDay(zone)).toMSecsSinceEpoch();
}

/// The scope in words of the command line, or a complaint.
tl::expected<insight::ReportScope, int> scopeOf(const Wish &wish, const QTimeZone &zone)
{
    const auto wrong = [](const QString &what) {
        return tl::unexpected(complain(ExitCode::WrongUsage, what));
    };
    if (!zone.isValid())
        return wrong(QStringLiteral("there is no zone \"%1\"").arg(QString::fromStdString(wish.zone)));
    const auto from = dayEdge(wish.from.empty() ? "1970-01-01" : wish.from, zone, false);
    const auto to = dayEdge(wish.to.empty() ? "9998-12-31" : wish.to, zone, true);
    if (!from || !to)
        return wrong(QStringLiteral("a day is written 2017-08-31"));
    insight::ReportScope scope {.from = *from, .to = *to};
    if (!wish.shop.empty())
        scope.shop = orders::ShopId(QString::fromStdString(wish.shop).toLongLong());
    scope.currency = QString::fromStdString(wish.currency).toUpper();
    return scope;
}

/// Amounts of several currencies have no sum: with more than one, the report asks which.
tl::expected<QString, int> currencyOf(desk::Desk &desk, const insight::ReportScope &scope)
{
    if (!scope.currency.isEmpty())
        return scope.currency;
    const auto found = insight::currenciesOf(desk.core().reader(), scope);
    if (!found)
        return tl::unexpected(complain(found.error()));
    if (found->size() > 1)
        return tl::unexpected(complain(ExitCode::Refused,
            QStringLiteral("report.several-currencies: the orders are in %1; say --currency")
                .arg(found->join(QStringLiteral(", ")))));
    return found->value(0);
}

std::size_t quarantinedIn(desk::Desk &desk, const std::optional<orders::ShopId> &only)
{
    std::size_t count = 0;
    if (const auto shops = orders::allShops(desk.core().reader()))
        for (const orders::Shop &shop : *shops)
            if (!only || shop.id == *only)
                if (const auto broken = marketplace::quarantinedOf(desk.core().reader(), shop.id))
                    count += broken->size();
    return count;
}

int stages(const Options &options, const Wish &wish)
{
    const QTimeZone zone(QByteArray::fromStdString(wish.zone));
    auto scope = scopeOf(wish, zone);
    if (!scope)
        return scope.error();
    return onDesk(options, [&](desk::Desk &desk) {
        const auto currency = currencyOf(desk, *scope);
        if (!currency)
            return currency.error();
        scope->currency = *currency;
        insight::StageBook book(zone);
        if (auto done = insight::readInto(book, desk.core().reader(), *scope); !done)
            return complain(done.error());
        const auto months = book.months();
        QJsonObject perMonth;
        QString text;
        for (const auto &[name, month] : months) {
            perMonth.insert(name, toJson(month));
            text += toText(name, month, base::Currency::parse(*currency).value_or(base::Currency {}));
        }
        const auto bad = badRows(months, book.ordersOutOfOrder(), quarantinedIn(desk, scope->shop));
        text += QStringLiteral(
            "bad rows: %1 negative spans in %2 orders (kept in the figures), %3 in quarantine\n")
                    .arg(bad.value(u"negative_spans").toInteger())
                    .arg(bad.value(u"orders_with_negative_spans").toInteger())
                    .arg(bad.value(u"quarantined").toInteger());
        print(options,
            {{QStringLiteral("_definitions"), definitions(wish, *currency)},
                {QStringLiteral("per_month"), perMonth}, {QStringLiteral("bad_rows"), bad}},
            text);
        return static_cast<int>(ExitCode::Done);
    });
}

} // namespace

void addReportVerb(CLI::App &commands, Options &options, int &exitCode)
{
    const auto wish = std::make_shared<Wish>();
    auto *group = commands.add_subcommand("report", "what the orders of a time tell together");
    group->require_subcommand(1);
    addReportDay(*group, options, exitCode);
    auto *verb = group->add_subcommand("stages", "times between stages, late shares, revenue, payment mix");
    verb->add_option("--from", wish->from, "first day of placing, 2017-08-01");
    verb->add_option("--to", wish->to, "last day of placing, included");
    verb->add_option("--zone", wish->zone, "IANA zone of months and days; UTC if left out");
    verb->add_option("--currency", wish->currency, "only orders in it; needed where there are several");
    verb->add_option("--shop", wish->shop, "id of a shop");
    verb->callback([&options, &exitCode, wish] { exitCode = stages(options, *wish); });
}

} // namespace purser::cli
