#include "ui/dashboard/dashboard_screen.h"

#include "desk/insight_wording.h"
#include "ui/dashboard/day_words.h"
#include "ui/dashboard/lead_card.h"
#include "ui/dashboard/number_tile.h"
#include "ui/kit/bar_chart.h"
#include "ui/kit/button.h"
#include "ui/kit/chart_card.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/figure_table.h"
#include "ui/kit/key_action.h"
#include "ui/kit/label.h"
#include "ui/kit/scanner_filter.h"
#include "ui/kit/stay_chart.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimerEvent>

namespace purser::ui {

namespace {

using namespace kit;
using desk::InsightWording;
using orders::Tab;

constexpr int kFollowMilliseconds = 500;
constexpr qint64 kFastest = 2'000; ///< between two counts, however much happens
constexpr qint64 kSlowest = 30'000; ///< deadlines pass also when nothing happens
constexpr qint64 kClockEvery = 60'000;
constexpr qint64 kStaleAfter = 90'000;
constexpr int kColumns = 12;

Span cardTitle(const QString &text)
{
    return {.text = text, .weight = Weight::Strong, .size = TextSize::Title};
}

} // namespace

DashboardScreen::DashboardScreen(desk::Desk &desk, ScannerFilter &scanner, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_pages(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_title(new Label(Span {.weight = Weight::Strong, .size = TextSize::Page}))
    , m_counted(new Label(muted({})))
    , m_stays(new StayChart)
    , m_clock(new ChartCard(m_stays))
    , m_due(new LeadCard)
    , m_needs(new LeadCard)
    , m_hours(new BarChart)
    , m_labels(new ChartCard(m_hours))
    , m_placed(new LeadCard)
    , m_sales(new LeadCard)
    , m_shops(new LeadCard)
{
    build();
    addKeys(scanner);
    retranslate();
    m_timer.start(kFollowMilliseconds, this);
}

void DashboardScreen::build()
{
    for (int at = 0; at < kTiles; ++at) {
        auto *tile = new NumberTile(QString::number(at + 1));
        tile->setObjectName(QStringLiteral("tile%1").arg(at + 1));
        m_tiles.at(static_cast<std::size_t>(at)) = tile;
        connect(tile, &QAbstractButton::clicked, this, [this, at] { open(static_cast<Tile>(at)); });
    }
    m_needs->setHasCurrent(/*hasCurrent=*/true);
    for (LeadCard *card : {m_due, m_needs, m_placed, m_sales, m_shops})
        connect(card, &LeadCard::wanted, this, &DashboardScreen::wanted);
    const auto openHour = [this](int hour) {
        if (m_board)
            Q_EMIT wanted(
                desk::leadTo(m_board->figures.labelledByHour.at(static_cast<std::size_t>(hour)).set));
    };
    connect(m_hours, &BarChart::barClicked, this, openHour);
    connect(m_labels, &ChartCard::rowOpened, this, openHour);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(makePage());
    m_pages->addWidget(scroll);
    m_pages->addWidget(m_empty);
    auto *connectShop = new Button(Button::Kind::Primary);
    connectShop->setObjectName(QStringLiteral("connectShopButton"));
    m_empty->setNextStep(connectShop);
    connect(connectShop, &QPushButton::clicked, this, &DashboardScreen::settingsWanted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
}

QWidget *DashboardScreen::makePage()
{
    auto *page = new QWidget;
    page->setAutoFillBackground(false);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(size::kDashboard, size::kPage, size::kDashboard, size::kDashboard);
    grid->setSpacing(size::kPage);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_counted);
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(size::kPage);
    for (NumberTile *tile : m_tiles)
        tiles->addWidget(tile);
    grid->addLayout(head, 0, 0, 1, kColumns);
    grid->addLayout(tiles, 1, 0, 1, kColumns);
    grid->addWidget(m_clock, 2, 0, 1, 7);
    grid->addWidget(m_due, 2, 7, 1, 5);
    grid->addWidget(m_needs, 3, 0, 1, 7);
    grid->addWidget(m_labels, 3, 7, 1, 5);
    grid->addWidget(m_placed, 4, 0, 1, 4);
    grid->addWidget(m_sales, 4, 4, 1, 4);
    grid->addWidget(m_shops, 4, 8, 1, 4);
    for (int column = 0; column < kColumns; ++column)
        grid->setColumnStretch(column, 1);
    grid->setRowStretch(5, 1);
    return page;
}

void DashboardScreen::addKeys(ScannerFilter &scanner)
{
    static constexpr std::array kTileWords {QT_TR_NOOP("To approve"), QT_TR_NOOP("Late risk today"),
        QT_TR_NOOP("Shipped today"), QT_TR_NOOP("Problem"), QT_TR_NOOP("After-sales due")};
    for (int at = 0; at < kTiles; ++at) {
        const QByteArray name = QByteArrayLiteral("tile") + QByteArray::number(at + 1) + "Action";
        addKeyAction(this, scanner, {name.constData(), kTileWords.at(static_cast<std::size_t>(at))},
            QString::number(at + 1), [this, at] { open(static_cast<Tile>(at)); });
    }
    addKeyAction(this, scanner, {"nextNeedAction", QT_TR_NOOP("Next task")}, QStringLiteral("J"),
        [this] { m_needs->moveBy(1); });
    addKeyAction(this, scanner, {"previousNeedAction", QT_TR_NOOP("Previous task")}, QStringLiteral("K"),
        [this] { m_needs->moveBy(-1); });
    addKeyAction(this, scanner, {"needBelowAction", QT_TR_NOOP("Next task")}, QStringLiteral("Down"),
        [this] { m_needs->moveBy(1); });
    addKeyAction(this, scanner, {"needAboveAction", QT_TR_NOOP("Previous task")}, QStringLiteral("Up"),
        [this] { m_needs->moveBy(-1); });
    addKeyAction(this, scanner, {"openNeedAction", QT_TR_NOOP("Open the task")}, QStringLiteral("Return"),
        [this] { m_needs->openCurrent(); });
    addKeyAction(this, scanner, {"countAgainAction", QT_TR_NOOP("Count again")}, QStringLiteral("R"), [this] {
        m_sinceClock.invalidate();
        refresh();
    });
}

void DashboardScreen::setShop(std::optional<orders::ShopId> shop)
{
    m_shop = shop;
    m_sinceClock.invalidate();
    refresh();
}

bool DashboardScreen::isOld(const QElapsedTimer &since, qint64 milliseconds)
{
    return !since.isValid() || since.elapsed() >= milliseconds;
}

void DashboardScreen::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId() && isVisible())
        follow();
}

void DashboardScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setFocus();
    if (isOld(m_sinceBoard, kFastest))
        refresh();
}

void DashboardScreen::follow()
{
    if (m_board && m_isReading && isOld(m_sinceBoard, kStaleAfter))
        setAge(tr("as of %1").arg(m_counted->text()), /*isCounted=*/true);
    if (isOld(m_sinceBoard, kSlowest)) {
        refresh();
        return;
    }
    if (isOld(m_sinceBoard, kFastest))
        m_watch.look();
}

void DashboardScreen::refresh()
{
    m_isReading = true;
    m_sinceBoard.start();
    const int asked = ++m_asked;
    m_desk.dayBoard(m_shop).then(this, [this, asked](const base::Result<desk::DayBoard> &board) {
        if (asked == m_asked)
            take(board);
    });
    if (isOld(m_sinceClock, kClockEvery))
        readClock();
}

void DashboardScreen::readClock()
{
    m_sinceClock.start();
    m_desk.weekClock(m_shop).then(
        this, [this, shop = m_shop](const base::Result<insight::StageClock> &clock) {
            if (!clock || shop != m_shop)
                return;
            m_week = *clock;
            showClock();
        });
}

void DashboardScreen::take(const base::Result<desk::DayBoard> &board)
{
    m_isReading = false;
    if (board) {
        m_notCountedSince.clear();
        m_board = *board;
        showBoard();
    } else {
        if (m_notCountedSince.isEmpty())
            m_notCountedSince = QLocale().toString(QTime::currentTime(), QStringLiteral("HH:mm"));
        setAge(tr("not counted since %1").arg(m_notCountedSince), /*isCounted=*/false);
    }
    Q_EMIT shown();
}

void DashboardScreen::setAge(const QString &remark, bool isCounted)
{
    const auto age = isCounted ? NumberTile::Age::Stale : NumberTile::Age::NotCounted;
    for (NumberTile *tile : m_tiles)
        tile->setAge(age, remark);
    m_counted->setSpans({stated(isCounted ? State::Wait : State::Bad,
        isCounted ? remark : tr("The numbers cannot be counted. Nothing is lost; it is tried again."),
        TextSize::Body)});
}

std::optional<desk::LeadFigure> DashboardScreen::figure(Tile tile) const
{
    if (!m_board)
        return std::nullopt;
    const auto ofSet = [](const insight::SetFigure &figure) {
        return desk::LeadFigure {figure.count, desk::leadTo(figure.set)};
    };
    switch (tile) {
    case Tile::ToApprove: return m_board->tabs.at(static_cast<std::size_t>(Tab::New));
    case Tile::LateRisk: return ofSet(m_board->figures.dueToday);
    case Tile::Shipped: return ofSet(m_board->figures.shipped);
    case Tile::Problem: return m_board->tabs.at(static_cast<std::size_t>(Tab::Problem));
    case Tile::CasesDue: return m_board->casesDue;
    }
    return std::nullopt;
}

void DashboardScreen::open(Tile tile)
{
    if (const auto figure = this->figure(tile))
        Q_EMIT wanted(figure->lead);
}

void DashboardScreen::showBoard()
{
    const bool hasShops = !m_board->shops.empty();
    m_pages->setCurrentIndex(hasShops ? 0 : 1);
    if (!hasShops)
        return;
    const auto now = QDateTime::fromMSecsSinceEpoch(m_board->day.now, m_board->day.zone);
    m_title->setText(QLocale().toString(now.date(), tr("dddd d MMMM", "a date, as QDate formats it")));
    m_counted->setSpans(
        {muted(tr("counted at %1, %2")
                   .arg(now.toString(QStringLiteral("HH:mm")), InsightWording::zone(m_board->day.zone)))});
    showTiles();
    showDue();
    showNeeds();
    showLabels();
    showSums();
    showClock();
}

void DashboardScreen::showTiles()
{
    const auto &figures = m_board->figures;
    const QLocale locale;
    const auto show = [this](Tile tile, State state, const QString &remark) {
        const qint64 count = figure(tile)->count;
        this->tile(tile)->set(count, count > 0 ? state : State::None, remark);
    };
    const auto &check = m_board->tabs.at(static_cast<std::size_t>(Tab::Check));
    show(Tile::ToApprove, State::None, tr("%1 more in Check").arg(locale.toString(qint64(check.count))));
    const bool isLate = figures.lateNow.count > 0;
    show(Tile::LateRisk, isLate ? State::Bad : State::Wait,
        tr("%1 late, %2 within 2 h")
            .arg(locale.toString(qint64(figures.lateNow.count)),
                locale.toString(qint64(figures.dueSoon.count))));
    show(Tile::Shipped, State::None,
        tr("a week ago by now: %1").arg(locale.toString(qint64(figures.shippedWeekAgo))));
    show(Tile::Problem, State::Bad, DayWords::problems(*m_board));
    show(Tile::CasesDue, State::Wait,
        tr("today, of %1 open").arg(locale.toString(qint64(m_board->casesOpen.count))));
}

void DashboardScreen::showDue()
{
    m_due->setTitle(DayWords::dueTitle(*m_board));
    m_due->setSubtitle(DayWords::pace(*m_board));
    m_due->setRows(DayWords::due(*m_board));
}

void DashboardScreen::showNeeds()
{
    const int count = static_cast<int>(m_board->needs.size());
    m_needs->setTitle(
        {cardTitle(count == 0 ? tr("Nothing needs you") : tr("%n things need you", /*c=*/nullptr, count))},
        {muted(count == 0 ? QString() : tr("J, K and Return"))});
    m_needs->setEmpty({stated(State::Good, tr("Shops are in step and no order waits for a decision."))});
    m_needs->setRows(DayWords::needs(*m_board));
}

void DashboardScreen::showLabels()
{
    const auto &figures = m_board->figures;
    m_labels->setTitle({cardTitle(tr("%1 labels today, %2 to go")
                                      .arg(QLocale().toString(qint64(figures.labelled.count)),
                                          QLocale().toString(qint64(figures.pace.left))))},
        tr("by the hour of the day"));
    m_labels->setEmpty(figures.labelledByHour.empty() ? tr("No label was bought today yet.") : QString());
    m_hours->setBars(DayWords::labels(*m_board));
    QList<QStringList> rows;
    for (const insight::SetFigure &hour : figures.labelledByHour)
        rows << QStringList {DayWords::hour(*m_board, hour), QLocale().toString(qint64(hour.count))};
    m_labels->setTable({tr("Hour"), tr("Labels")}, rows);
}

void DashboardScreen::showSums()
{
    std::int64_t placed = 0;
    for (const insight::SetFigure &figure : m_board->figures.placedByStage)
        placed += figure.count;
    const int count = static_cast<int>(placed);
    m_placed->setTitle(
        {cardTitle(tr("%n orders placed today", /*c=*/nullptr, count))}, {muted(tr("where they are now"))});
    m_placed->setEmpty({muted(tr("None yet."))});
    m_placed->setRows(DayWords::placed(*m_board));
    m_sales->setTitle({cardTitle(tr("Revenue today"))}, {muted(tr("without cancelled orders"))});
    m_sales->setEmpty({muted(tr("None yet."))});
    m_sales->setRows(DayWords::sales(*m_board));
    m_shops->setTitle({cardTitle(tr("Shops"))});
    m_shops->setRows(DayWords::shops(*m_board));
}

void DashboardScreen::showClock()
{
    if (!m_week || !m_board)
        return;
    const auto slowest = m_week->slowest();
    const auto now = DayWords::inHouse(*m_board);
    if (!slowest) {
        m_clock->setTitle({cardTitle(tr("Time in each stage"))}, {});
        m_clock->setEmpty(tr("No order went the whole way out of the house in the last 7 days."));
        return;
    }
    m_clock->setEmpty({});
    const auto at = std::ranges::find(insight::kHouseStages, *slowest) - insight::kHouseStages.begin();
    const auto &stay = m_week->stays.at(static_cast<std::size_t>(at));
    m_clock->setTitle(
        {cardTitle(tr("%1 is the slow stage: %2 of %3")
                       .arg(DayWords::houseStage(*slowest), InsightWording::span(insight::meanOf(stay)),
                           InsightWording::span(insight::meanOf(m_week->whole))))},
        (m_week->isCut ? tr("the latest %1 orders shipped in the last 7 days")
                       : tr("%1 orders shipped in the last 7 days"))
                .arg(QLocale().toString(qint64(m_week->whole.count)))
            + (m_week->incomplete == 0 ? QString()
                                       : tr("; %1 more have a step that is not known")
                                             .arg(QLocale().toString(qint64(m_week->incomplete)))));
    const QStringList columns {tr("mean"), tr("slowest tenth"), tr("now in")};
    const auto rows = DayWords::clock(*m_week, now);
    m_stays->set(tr("bar = mean, ring = slowest tenth"), columns, rows);
    QList<QStringList> figures;
    for (const StayChart::Row &row : rows)
        figures << QStringList {row.name} + row.figures;
    m_clock->setTable(QStringList {tr("Stage")} + columns, figures);
}

void DashboardScreen::retranslate()
{
    if (auto *scroll = findChild<QScrollArea *>())
        scroll->setAccessibleName(tr("The day in numbers"));
    const std::array names {
        tr("To approve"), tr("Late risk today"), tr("Shipped today"), tr("Problem"), tr("After-sales due")};
    for (std::size_t at = 0; at < names.size(); ++at)
        m_tiles.at(at)->setName(names.at(at));
    m_clock->retranslate();
    m_labels->retranslate();
    m_empty->set(State::None, tr("No orders yet"),
        tr("Connect a shop; its orders arrive by themselves, and the day is counted here."));
    if (auto *step = m_empty->findChild<Button *>(QStringLiteral("connectShopButton")))
        step->setText(tr("Connect a shop"));
    if (m_board)
        showBoard();
}

void DashboardScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DashboardScreen::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink(painter, palette()).fill(rect(), Role::Canvas);
}

} // namespace purser::ui
