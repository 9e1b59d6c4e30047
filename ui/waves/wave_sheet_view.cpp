#include "ui/waves/wave_sheet_view.h"

#include "ui/kit/label.h"
#include "ui/kit/tabs.h"
#include "ui/waves/stop_list.h"
#include "ui/waves/walk_view.h"
#include "ui/waves/wave_words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>

namespace purser::ui {

namespace {

using kit::Role;
using kit::TextSize;
using kit::Weight;

constexpr int kSide = 300;
constexpr int kHeader = 72;

kit::Spans large(const QString &text)
{
    return {{.text = text, .weight = Weight::Strong, .size = TextSize::Page}};
}

} // namespace

WaveSheetView::WaveSheetView(QWidget *parent)
    : QWidget(parent)
    , m_title(new kit::Line({}, {}, kit::lineHeight(TextSize::Page)))
    , m_figures(new kit::Line({}, {}, kit::lineHeight(TextSize::Body)))
    , m_sentence(new kit::Label(kit::muted({})))
    , m_warehouses(new kit::Tabs)
    , m_walk(new WalkView)
    , m_lists(new kit::Tabs)
    , m_stops(new StopList)
    , m_totes(new ToteTable)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(new kit::Separator);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    auto *plan = new QVBoxLayout;
    plan->setContentsMargins(
        kit::size::kDashboard, kit::size::kPage, kit::size::kDashboard, kit::size::kPage);
    plan->setSpacing(kit::size::kGapSmall);
    plan->addWidget(m_sentence);
    plan->addWidget(m_warehouses);
    plan->addWidget(m_walk, 1);
    row->addLayout(plan, 1);
    row->addWidget(makeLists());
    column->addLayout(row, 1);
    connect(m_warehouses, &kit::Tabs::currentChanged, this, &WaveSheetView::showWalk);
}

QWidget *WaveSheetView::makeHeader()
{
    auto *header = new QWidget;
    header->setFixedHeight(kHeader);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(
        kit::size::kDashboard, kit::size::kGap, kit::size::kDashboard, kit::size::kGap);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_figures);
    return header;
}

QWidget *WaveSheetView::makeLists()
{
    auto *side = new QWidget;
    side->setFixedWidth(kSide);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_lists);
    column->addWidget(new kit::Separator);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inner = new QWidget;
    auto *rows = new QVBoxLayout(inner);
    rows->setContentsMargins(kit::size::kPage, kit::size::kGapSmall, kit::size::kPage, kit::size::kPage);
    rows->addWidget(m_stops);
    rows->addWidget(m_totes);
    rows->addStretch(1);
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    m_totes->hide();
    connect(m_lists, &kit::Tabs::currentChanged, this, [this](int index) {
        m_stops->setVisible(index == 0);
        m_totes->setVisible(index == 1);
    });
    return side;
}

void WaveSheetView::show(const desk::WaveSheet &sheet, base::Instant now)
{
    const bool isSameWave = m_sheet.wave.id == sheet.wave.id && m_sheet.walks == sheet.walks;
    m_sheet = sheet;
    m_title->set(large(WaveWords::title(sheet)),
        large(tr("%1 · about %2 min").arg(WaveWords::walk(sheet)).arg(sheet.minutes)));
    m_figures->set({kit::muted(WaveWords::figures(sheet))}, {WaveWords::outlook(sheet, now)});
    m_stops->setStops(sheet.stops);
    m_totes->setOrders(sheet.orders);
    const int list = m_lists->current();
    m_lists->setTabs({{tr("Stops in order"), QLocale().toString(m_stops->count())},
        {tr("Totes"), QLocale().toString(static_cast<qlonglong>(sheet.orders.size()))}});
    m_lists->setCurrent(list);
    if (isSameWave) {
        sayWalk();
        return;
    }
    m_warehouses->setVisible(sheet.walks.size() > 1);
    std::vector<kit::Tabs::Tab> tabs;
    for (const desk::BoardWalk &walk : sheet.walks)
        tabs.push_back({walk.warehouse, QLocale().toString(static_cast<qlonglong>(walk.places.size()))});
    m_warehouses->setTabs(std::move(tabs));
    m_warehouses->setCurrent(0);
    showWalk(0);
}

void WaveSheetView::sayWalk()
{
    if (m_sheet.walks.empty()) {
        m_sentence->setText(tr("No floor plan: the stops are sorted by bin."));
        return;
    }
    const std::int64_t saved = m_sheet.singleMm - m_sheet.wave.walkMm;
    m_sentence->setText(m_sheet.orders.size() > 1 && saved > 0
            ? tr("Shortest walk. %n single walks would be %1 m, so %2 m are saved.", /*c=*/nullptr,
                static_cast<int>(m_sheet.orders.size()))
                  .arg(QLocale().toString(qlonglong(m_sheet.singleMm / 1000)),
                      QLocale().toString(qlonglong(saved / 1000)))
            : tr("Shortest walk through all stops."));
}

void WaveSheetView::showWalk(int index)
{
    sayWalk();
    if (m_sheet.walks.empty()) {
        m_walk->clear();
        return;
    }
    const auto at = std::min(static_cast<std::size_t>(std::max(0, index)), m_sheet.walks.size() - 1);
    m_walk->set(m_sheet.walks[at]);
}

void WaveSheetView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    kit::Ink ink(painter, palette());
    ink.fill(rect(), Role::Surface);
    ink.fill(QRectF(width() - kSide, kHeader, 1, height() - kHeader), Role::Line);
}

} // namespace purser::ui
