#include "ui/waves/waves_screen.h"

#include "desk/wording.h"
#include "ui/kit/button.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/key_action.h"
#include "ui/kit/label.h"
#include "ui/kit/progress_line.h"
#include "ui/kit/result_card.h"
#include "ui/kit/scanner_filter.h"
#include "ui/waves/wave_list.h"
#include "ui/waves/wave_sheet_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimerEvent>

namespace purser::ui {

namespace {

using desk::WaveSheet;
using kit::Button;
using kit::Role;

constexpr int kFollowMilliseconds = 250;

std::vector<kit::ResultCard::Entry> entriesOf(const std::vector<desk::BulkItem> &items)
{
    std::vector<kit::ResultCard::Entry> entries;
    entries.reserve(items.size());
    for (const desk::BulkItem &item : items)
        entries.push_back({item.number,
            item.code.isEmpty() ? QString() : desk::Wording::reason(item.code, item.arguments)});
    return entries;
}

} // namespace

WavesScreen::WavesScreen(desk::Desk &desk, kit::ScannerFilter &scanner, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_list(new WaveList)
    , m_sheet(new WaveSheetView)
    , m_right(new QStackedWidget)
    , m_empty(new kit::EmptyState)
    , m_progress(new kit::ProgressLine)
    , m_result(new kit::ResultCard)
    , m_steps(makeSteps())
    , m_main(new Button(Button::Kind::Primary, {}, QStringLiteral("\u23ce")))
    , m_print(new Button(Button::Kind::Normal, {}, QStringLiteral("P")))
    , m_dissolve(new Button(Button::Kind::Normal, {}, QStringLiteral("D")))
    , m_pick(new Button(Button::Kind::Normal, {}, QStringLiteral("S")))
    , m_remark(new kit::Label(kit::muted({})))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_progress);
    m_right->addWidget(m_sheet);
    m_right->addWidget(m_empty);
    right->addWidget(m_right, 1);
    right->addWidget(m_result);
    right->addWidget(m_steps);
    row->addLayout(right, 1);
    auto *steps = static_cast<QHBoxLayout *>(m_steps->layout());
    for (Button *button : {m_main, m_pick, m_print, m_dissolve}) {
        button->setControlHeight(kit::size::kControlFooter);
        steps->addWidget(button);
    }
    steps->addWidget(m_remark, 1);
    m_remark->setAlignment(Qt::AlignRight);
    m_result->hide();
    m_main->setObjectName(QStringLiteral("waveMainButton"));
    connect(m_main, &QPushButton::clicked, this, &WavesScreen::startOrFinish);
    connect(m_print, &QPushButton::clicked, this, &WavesScreen::printList);
    connect(m_dissolve, &QPushButton::clicked, this, &WavesScreen::dissolve);
    connect(m_pick, &QPushButton::clicked, this, &WavesScreen::pickingWanted);
    connect(m_list, &WaveList::chosen, this, &WavesScreen::choose);
    addKeys(scanner);
    retranslate();
    m_timer.start(kFollowMilliseconds, this);
}

QWidget *WavesScreen::makeSteps()
{
    auto *steps = new QWidget;
    steps->setFixedHeight(kit::size::kPanelFooter);
    auto *row = new QHBoxLayout(steps);
    row->setContentsMargins(kit::size::kDashboard, kit::size::kGap, kit::size::kDashboard, kit::size::kGap);
    row->setSpacing(kit::size::kGapSmall);
    return steps;
}

void WavesScreen::addKeys(kit::ScannerFilter &scanner)
{
    const auto add = [&](const kit::ActionName &name, const QString &key, std::function<void()> act) {
        kit::addKeyAction(this, scanner, name, key, std::move(act))->setShortcutContext(Qt::WindowShortcut);
    };
    add({"waveMainAction", QT_TR_NOOP("Start or finish the wave")}, QStringLiteral("Return"),
        [this] { m_main->click(); });
    add({"wavePrintAction", QT_TR_NOOP("Pick list")}, QStringLiteral("P"), [this] { m_print->click(); });
    add({"wavePickAction", QT_TR_NOOP("Pick by scanner")}, QStringLiteral("S"), [this] { m_pick->click(); });
    add({"waveDissolveAction", QT_TR_NOOP("Dissolve")}, QStringLiteral("D"), [this] { m_dissolve->click(); });
    for (const char16_t *key : {u"J", u"Down"})
        add({"nextWaveAction", QT_TR_NOOP("Next wave")}, QString::fromUtf16(key),
            [this] { choose(m_current + 1); });
    for (const char16_t *key : {u"K", u"Up"})
        add({"previousWaveAction", QT_TR_NOOP("Previous wave")}, QString::fromUtf16(key),
            [this] { choose(m_current - 1); });
}

void WavesScreen::retranslate()
{
    m_list->setAccessibleName(tr("Waves, the most urgent first"));
    m_print->setText(tr("Pick list"));
    m_dissolve->setText(tr("Dissolve"));
    m_pick->setText(tr("Pick by scanner"));
    showBoard();
}

void WavesScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WavesScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_watch.forget();
    followDesk();
}

void WavesScreen::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId() && isVisible())
        followDesk();
}

void WavesScreen::followDesk()
{
    if (!m_isBusy)
        m_watch.look();
}

void WavesScreen::read()
{
    m_progress->show();
    m_desk.waveBoard().then(this, [this](const base::Result<desk::WaveBoard> &board) { take(board); });
}

void WavesScreen::take(const base::Result<desk::WaveBoard> &board)
{
    m_progress->setVisible(m_isBusy);
    if (!board) {
        m_remark->say([] {
            return kit::Spans {
                {.text = tr("Waves cannot be read. What is shown is older."), .role = Role::Bad}};
        });
        return;
    }
    m_board = *board;
    showBoard();
    Q_EMIT shown();
}

std::vector<const WaveSheet *> WavesScreen::sheets() const
{
    std::vector<const WaveSheet *> all;
    for (const auto *some : {&m_board.running, &m_board.suggested})
        for (const WaveSheet &sheet : *some)
            all.push_back(&sheet);
    return all;
}

const WaveSheet *WavesScreen::current() const
{
    const auto all = sheets();
    return static_cast<std::size_t>(m_current) < all.size() ? all[static_cast<std::size_t>(m_current)]
                                                            : nullptr;
}

void WavesScreen::choose(int index)
{
    m_current = std::clamp(index, 0, std::max(0, static_cast<int>(sheets().size()) - 1));
    showCurrent();
}

void WavesScreen::showBoard()
{
    m_list->show(m_board, m_desk.core().now());
    m_empty->set(m_board.waiting > 0 ? kit::State::Wait : kit::State::Good, tr("No order is Ready"),
        m_board.waiting > 0 ? tr("%n orders wait in Check: settle their findings, then they can be picked.",
            /*c=*/nullptr, static_cast<int>(m_board.waiting))
                            : tr("Confirm new orders, then start a wave here."));
    choose(m_current);
}

void WavesScreen::showCurrent()
{
    m_list->setCurrent(m_current);
    const WaveSheet *sheet = current();
    m_right->setCurrentWidget(sheet == nullptr ? static_cast<QWidget *>(m_empty) : m_sheet);
    const bool isRunning = sheet != nullptr && !sheet->wave.id.isNull();
    m_steps->setVisible(sheet != nullptr);
    m_main->setText(isRunning ? tr("Picked, to the bench") : tr("Start wave"));
    m_main->setEnabled(sheet != nullptr && !m_isBusy);
    m_print->setVisible(isRunning);
    m_dissolve->setVisible(isRunning);
    m_dissolve->setEnabled(!m_isBusy);
    if (sheet != nullptr)
        m_sheet->show(*sheet, m_desk.core().now());
}

void WavesScreen::begin(kit::Sentence doing)
{
    m_isBusy = true;
    m_result->hide();
    m_progress->show();
    m_remark->say(kit::saying(kit::State::Wait, std::move(doing)));
    showCurrent();
}

void WavesScreen::end(kit::Sentence done, const desk::BulkResult &result)
{
    m_isBusy = false;
    if (result.done.empty())
        m_remark->say([] { return kit::Spans {{.text = tr("Nothing was changed"), .role = Role::Bad}}; });
    else
        m_remark->say(kit::saying(kit::State::Good, std::move(done)));
    m_result->say(kit::ResultCard::Group::Done, [items = result.done] { return entriesOf(items); });
    m_result->say(kit::ResultCard::Group::Skipped, [items = result.skipped] { return entriesOf(items); });
    m_result->say(kit::ResultCard::Group::Failed, [items = result.failed] { return entriesOf(items); });
    m_result->setVisible(!result.isClean());
    read();
}

void WavesScreen::startOrFinish()
{
    const WaveSheet *sheet = current();
    if (sheet == nullptr || m_isBusy)
        return;
    sheet->wave.id.isNull() ? start(*sheet) : finish(*sheet);
}

void WavesScreen::finish(const WaveSheet &sheet)
{
    begin([] { return tr("Booking the picks"); });
    m_desk.finishWave(sheet.wave.id).then(this, [this](const desk::BulkResult &result) {
        end([count = static_cast<int>(
                 result.done.size())] { return tr("%n orders lie at the bench", /*c=*/nullptr, count); },
            result);
    });
}

void WavesScreen::start(const WaveSheet &sheet)
{
    std::vector<orders::OrderId> ids;
    ids.reserve(sheet.orders.size());
    for (const desk::ToteOrder &order : sheet.orders)
        ids.push_back(order.id);
    begin([] { return tr("Starting the wave"); });
    m_desk.startWave(std::move(ids)).then(this, [this](const desk::WaveResult &started) {
        m_current = std::max(0, static_cast<int>(m_board.running.size()));
        end([title = started.wave.title] { return tr("Wave %1 started").arg(title); }, started.orders);
    });
}

void WavesScreen::printList()
{
    const WaveSheet *sheet = current();
    if (sheet != nullptr && !sheet->wave.id.isNull())
        Q_EMIT pickListWanted(sheet->wave.id, sheet->wave.title);
}

void WavesScreen::dissolve()
{
    const WaveSheet *sheet = current();
    if (sheet == nullptr || sheet->wave.id.isNull() || m_isBusy)
        return;
    begin([] { return tr("Dissolving the wave"); });
    m_desk.dissolveWave(sheet->wave.id).then(this, [this](const desk::BulkResult &result) {
        end([count = static_cast<int>(
                 result.done.size())] { return tr("%n orders are Ready again", /*c=*/nullptr, count); },
            result);
    });
}

void WavesScreen::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    kit::Ink ink(painter, palette());
    ink.fill(rect(), Role::Canvas);
    ink.fill(QRectF(WaveList::kWidth, 0, width() - WaveList::kWidth, height()), Role::Surface);
    ink.fill(QRectF(WaveList::kWidth - 1, 0, 1, height()), Role::Line);
    ink.fill(QRectF(WaveList::kWidth, m_steps->geometry().top(), width() - WaveList::kWidth, 1), Role::Line);
}

} // namespace purser::ui
