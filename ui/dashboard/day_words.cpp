#include "ui/dashboard/day_words.h"

#include "desk/insight_wording.h"
#include "desk/wording.h"
#include "documents/money_text.h"

#include <QDateTime>
#include <QLocale>

namespace purser::ui {

namespace {

using namespace kit;
using desk::DayBoard;
using desk::InsightWording;
using desk::Wording;
using orders::Stage;
using orders::Tab;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString timeOf(const DayBoard &board, std::int64_t moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment, board.day.zone).toString(QStringLiteral("HH:mm"));
}

std::int64_t tabCount(const DayBoard &board, Tab tab)
{
    return board.tabs.at(static_cast<std::size_t>(tab)).count;
}

State stateOf(const desk::ShopDay &day)
{
    if (day.isPaused)
        return State::Note;
    if (day.shop.missing > 0 || day.failed > 0)
        return State::Bad;
    return day.shop.problem.isEmpty() && day.quarantined == 0 && day.shop.syncedAt != 0 ? State::Good
                                                                                        : State::Wait;
}

State stateOf(const desk::Need &need)
{
    switch (need.what) {
    case desk::Need::What::Missing:
    case desk::Need::What::Refused:
    case desk::Need::What::Problem: return State::Bad;
    case desk::Need::What::SyncStopped:
    case desk::Need::What::Unreadable: return State::Wait;
    case desk::Need::What::Check:
    case desk::Need::What::Cases: return State::Look;
    }
    return State::None;
}

} // namespace

DayWords::Rows DayWords::due(const DayBoard &board)
{
    const auto &figures = board.figures;
    const auto row = [](const QString &name, const insight::SetFigure &figure, State state) {
        const bool isStated = state != State::None && figure.count > 0;
        return LeadCard::Row {.left = {isStated ? stated(state, name, TextSize::Body) : Span {.text = name}},
            .right = {{.text = number(figure.count), .weight = Weight::Strong}},
            .lead = desk::leadTo(figure.set)};
    };
    return {row(tr("Late"), figures.lateNow, State::Bad),
        row(tr("Due within 2 hours"), figures.dueSoon, State::Wait),
        row(tr("Due later today"), figures.dueLater, State::None),
        row(tr("Due tomorrow"), figures.dueTomorrow, State::None)};
}

Spans DayWords::dueTitle(const DayBoard &board)
{
    const auto &pace = board.figures.pace;
    const int missed = static_cast<int>(pace.missed);
    Span title {.weight = Weight::Strong, .size = TextSize::Title};
    if (board.figures.dueToday.count == 0)
        title.text = tr("Nothing is due today");
    else if (missed > 0)
        title.text = tr("%n orders miss their deadline", /*c=*/nullptr, missed);
    else if (pace.perHour > 0)
        title.text = tr("Every deadline of today holds");
    else
        title.text = tr(
            "%n orders are to be sent today", /*c=*/nullptr, static_cast<int>(board.figures.dueToday.count));
    return {title};
}

QString DayWords::pace(const DayBoard &board)
{
    const auto &pace = board.figures.pace;
    if (pace.left == 0)
        return board.figures.dueToday.count == 0 ? QString() : tr("All of today's are labelled.");
    if (pace.perHour == 0)
        return tr("%n orders left to label today; too few labels in the last two hours to tell a speed",
            /*c=*/nullptr, static_cast<int>(pace.left));
    return tr("%n orders left to label today at %1 an hour, ready by %2", /*c=*/nullptr,
        static_cast<int>(pace.left))
        .arg(
            number(pace.perHour), pace.readyAt < board.day.to ? timeOf(board, pace.readyAt) : tr("tomorrow"));
}

DayWords::Rows DayWords::needs(const DayBoard &board)
{
    Rows rows;
    rows.reserve(board.needs.size());
    for (const desk::Need &need : board.needs) {
        const QString since =
            need.since == 0 ? QString() : tr("since %1", "a time").arg(timeOf(board, need.since));
        rows.push_back({.left = {{.text = {}, .role = strongOf(stateOf(need)), .shape = stateOf(need)},
                            {.text = InsightWording::need(need)}},
            .right = {muted(since, TextSize::Small)},
            .second = {muted(InsightWording::advice(need), TextSize::Small)},
            .verb = InsightWording::step(need),
            .lead = need.figure.lead});
    }
    return rows;
}

DayWords::Rows DayWords::placed(const DayBoard &board)
{
    Rows rows;
    for (const insight::SetFigure &figure : board.figures.placedByStage)
        if (figure.count > 0)
            rows.push_back({.left = {{.text = Wording::stage(*figure.set.stage)}},
                .right = {{.text = number(figure.count), .weight = Weight::Strong}},
                .lead = desk::leadTo(figure.set)});
    return rows;
}

DayWords::Rows DayWords::sales(const DayBoard &board)
{
    Rows rows;
    for (const insight::SaleFigure &sale : board.figures.sales)
        rows.push_back({.left = {{.text = sale.sum.currency.code()},
                            muted(QStringLiteral("  ")
                                + tr("%n orders", /*c=*/nullptr, static_cast<int>(sale.orders.count)))},
            .right = {{.text = documents::moneyText(sale.sum), .weight = Weight::Strong}},
            .lead = desk::leadTo(sale.orders.set)});
    return rows;
}

DayWords::Rows DayWords::shops(const DayBoard &board)
{
    Rows rows;
    rows.reserve(board.shops.size());
    for (const desk::ShopDay &day : board.shops) {
        const QString complete = day.shop.completeTo == 0
            ? tr("not synced yet")
            : tr("complete to %1 · %2 missing")
                  .arg(timeOf(board, day.shop.completeTo), number(day.shop.missing));
        rows.push_back({.left = {{.text = {}, .role = strongOf(stateOf(day)), .shape = stateOf(day)},
                            {.text = day.shop.name}},
            .right = {muted(tr("outbox %1").arg(number(day.waiting + day.failed)))},
            .second = {muted(day.isPaused ? tr("paused") : complete, TextSize::Small)},
            .lead = {.to = desk::Lead::To::Shops}});
        rows.back().left.front().role = Role::Text;
        rows.back().left.insert(
            rows.back().left.begin(), {.text = {}, .role = strongOf(stateOf(day)), .shape = stateOf(day)});
        rows.back().left.back().shape = State::None;
    }
    return rows;
}

QString DayWords::hour(const DayBoard &board, const insight::SetFigure &figure)
{
    const QString name =
        QDateTime::fromMSecsSinceEpoch(figure.set.from, board.day.zone).toString(QStringLiteral("H"));
    return figure.set.to > board.day.now ? tr("%1 so far", "an hour").arg(name) : name;
}

std::vector<BarChart::Bar> DayWords::labels(const DayBoard &board)
{
    std::vector<BarChart::Bar> bars;
    bars.reserve(board.figures.labelledByHour.size());
    for (const insight::SetFigure &figure : board.figures.labelledByHour)
        bars.push_back({.name = hour(board, figure), .value = figure.count});
    return bars;
}

QString DayWords::houseStage(Stage stage)
{
    switch (stage) {
    case Stage::Received: return tr("New", "stage");
    case Stage::Confirmed: return Wording::tab(Tab::Ready);
    case Stage::Picking: return Wording::tab(Tab::Picking);
    case Stage::Packing: return Wording::tab(Tab::Packing);
    case Stage::Labelled: return Wording::tab(Tab::Labelled);
    case Stage::Shipped:
    case Stage::Delivered:
    case Stage::Completed:
    case Stage::Cancelled: break;
    }
    return Wording::stage(stage);
}

std::vector<std::int64_t> DayWords::inHouse(const DayBoard &board)
{
    return {tabCount(board, Tab::New) + tabCount(board, Tab::Check), tabCount(board, Tab::Ready),
        tabCount(board, Tab::Picking), tabCount(board, Tab::Packing), tabCount(board, Tab::Labelled)};
}

std::vector<StayChart::Row> DayWords::clock(
    const insight::StageClock &clock, const std::vector<std::int64_t> &now)
{
    std::vector<StayChart::Row> rows;
    rows.reserve(insight::kHouseStages.size() + 1);
    std::int64_t all = 0;
    for (std::size_t at = 0; at < insight::kHouseStages.size(); ++at) {
        const Stage stage = insight::kHouseStages.at(at);
        const auto &stay = clock.stays.at(at);
        const std::int64_t mean = insight::meanOf(stay);
        all += now.at(at);
        rows.push_back({.name = houseStage(stage),
            .bar = mean,
            .ring = stay.p90NearestRank,
            .figures = {InsightWording::span(mean), InsightWording::span(stay.p90NearestRank),
                number(now.at(at))},
            .isMarked = clock.slowest() == stage});
    }
    rows.push_back({.name = tr("Whole way"),
        .figures = {InsightWording::span(insight::meanOf(clock.whole)),
            InsightWording::span(clock.whole.p90NearestRank), number(all)},
        .isSum = true,
        .remark = tr("received to hand-over, nights and weekends included")});
    return rows;
}

QString DayWords::problems(const DayBoard &board)
{
    if (board.figures.problems.empty())
        return tr("nothing is stuck");
    QStringList parts;
    for (const insight::SetFigure &problem : board.figures.problems)
        parts << tr("%1 %2", "a number and what it counts")
                     .arg(number(problem.count), InsightWording::problem(problem.set.code, 0));
    return parts.join(QStringLiteral(", "));
}

} // namespace purser::ui
