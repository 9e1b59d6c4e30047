#include "app/cli/verbs/verbs.h"
#include "desk/day_zone.h"
#include "desk/report_view.h"
#include "documents/money_text.h"

#include <QDateTime>

#include <CLI/CLI.hpp>

#include <cstdio>

namespace purser::cli {

namespace {

struct Wish
{
    std::string from;
    std::string to;
    std::string zone;
    std::string shop;
    bool asCsv = false;
};

QString toText(const desk::Report &report)
{
    const auto &figures = report.figures;
    QString text = QStringLiteral("%1 to %2, %3%4\n")
                       .arg(report.scope.first.toString(Qt::ISODate), report.scope.last.toString(Qt::ISODate),
                           QString::fromUtf8(report.scope.zone.id()),
                           report.isRunning ? QStringLiteral(", not over yet") : QString());
    for (const insight::CurrencySales &sales : figures.sales)
        text += QStringLiteral("revenue\t%1\t%2 orders\n")
                    .arg(documents::moneyText(sales.whole.sum))
                    .arg(sales.whole.orders.count);
    text +=
        QStringLiteral("placed\t%1\nhanded over\t%2\n").arg(figures.spans.orders).arg(figures.shipped.count);
    for (std::size_t at = 0; at < insight::kHouseStages.size(); ++at)
        text += QStringLiteral("  %1\tmean %2 s\tslowest tenth %3 s\n")
                    .arg(orders::code(insight::kHouseStages.at(at)))
                    .arg(insight::meanOf(figures.clock.stays.at(at)))
                    .arg(figures.clock.stays.at(at).p90NearestRank);
    for (const insight::CarrierFigures &one : figures.carriers)
        text += QStringLiteral("carrier %1\t%2 orders\t%3 of %4 on time\n")
                    .arg(one.orders.set.code)
                    .arg(one.orders.count)
                    .arg(one.onTime)
                    .arg(one.withDeadline);
    for (const insight::ReasonFigures &one : figures.returns)
        text += QStringLiteral("returns, %1\t%2\n").arg(one.orders.set.code).arg(one.cases);
    for (const insight::RefundFigures &one : figures.refunds)
        text += QStringLiteral("refunds\t%1 paid\t%2 waiting\t%3 refused\n")
                    .arg(documents::moneyText(one.accepted), documents::moneyText(one.waiting),
                        documents::moneyText(one.refused));
    for (const insight::MishapFigures &one : figures.mishaps)
        text += QStringLiteral("%1\t%2\n").arg(one.action).arg(one.count);
    return text + QStringLiteral("not counted: %1 orders in quarantine\n").arg(report.unreadable);
}

tl::expected<desk::ReportWish, int> wishOf(const Wish &words, const QDate &today)
{
    const auto day = [&](const std::string &word, const QDate &otherwise) {
        return word.empty() ? otherwise : QDate::fromString(QString::fromStdString(word), Qt::ISODate);
    };
    desk::ReportWish wish;
    wish.first = day(words.from, today);
    wish.last = day(words.to, wish.first);
    if (!words.zone.empty())
        wish.zone = QTimeZone(QByteArray::fromStdString(words.zone));
    const auto wrong = [](const QString &what) {
        return tl::unexpected(complain(ExitCode::WrongUsage, what));
    };
    if (!words.zone.empty() && !wish.zone.isValid())
        return wrong(QStringLiteral("there is no zone \"%1\"; zones look like Europe/Berlin")
                         .arg(QString::fromStdString(words.zone)));
    if (!wish.first.isValid() || !wish.last.isValid())
        return wrong(QStringLiteral("a day has to look like 2026-11-24"));
    if (wish.last < wish.first)
        return wrong(QStringLiteral("--to lies before --from"));
    return wish;
}

int reportDay(const Options &options, const Wish &words)
{
    return onDesk(options, [&](desk::Desk &desk) {
        const auto day = desk::dayOfDesk(desk.core(), std::nullopt);
        if (!day)
            return complain(day.error());
        auto wish = wishOf(words, QDateTime::fromMSecsSinceEpoch(day->now, day->zone).date());
        if (!wish)
            return wish.error();
        const auto shop = shopOf(desk, words.shop);
        if (!shop)
            return shop.error();
        wish->shop = *shop;
        const auto report = desk::readReport(desk.core(), *wish);
        if (!report)
            return complain(report.error());
        if (words.asCsv)
            std::fputs(desk::toCsv(*report).constData(), stdout);
        else
            print(options, desk::toJson(*report), toText(*report));
        return static_cast<int>(ExitCode::Done);
    });
}

} // namespace

void addReportDay(CLI::App &group, Options &options, int &exitCode)
{
    const auto wish = std::make_shared<Wish>();
    auto *verb = group.add_subcommand(
        "day", "the figures of the reports screen: revenue, stages, carriers, returns, what went wrong");
    verb->add_option("--from", wish->from, "the day, 2026-11-24; today if left out");
    verb->add_option("--to", wish->to, "last day, included; the same day if left out");
    verb->add_option("--zone", wish->zone, "IANA zone of the days; the shop's if left out");
    verb->add_option("--shop", wish->shop, "id of a shop");
    verb->add_flag("--csv", wish->asCsv, "one figure a line, for a spreadsheet");
    verb->callback([&options, &exitCode, wish] { exitCode = reportDay(options, *wish); });
}

} // namespace purser::cli
