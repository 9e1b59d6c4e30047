#include "ui/bench/pick_screen.h"

#include "packing/bench_command.h"
#include "ui/bench/pick_board.h"
#include "ui/bench/pick_words.h"
#include "ui/bench/refusal_board.h"
#include "ui/kit/key_action.h"
#include "ui/kit/scanner_filter.h"

#include <QApplication>
#include <QEvent>
#include <QStackedLayout>

namespace purser::ui {

using picking::ShortageWay;

PickScreen::PickScreen(desk::Desk &desk, kit::ScannerFilter &scanner, QWidget *parent)
    : QWidget(parent)
    , m_run(new PickRun(desk.core(), this))
    , m_board(new PickBoard)
    , m_refusal(new RefusalBoard)
    , m_stack(new QStackedLayout(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_stack->addWidget(m_board);
    m_stack->addWidget(m_refusal);
    connect(&scanner, &kit::ScannerFilter::scanned, this, [this](const QString &code) {
        if (isVisible())
            scanned(code);
    });
    connect(m_run, &PickRun::changed, this, &PickScreen::showState);
    connect(m_run, &PickRun::refused, this, [] { QApplication::beep(); });
    addKeys(scanner);
    showState();
}

void PickScreen::addKeys(kit::ScannerFilter &scanner)
{
    const auto add = [&](const kit::ActionName &name, const char *keys, std::function<void()> act) {
        kit::addKeyAction(this, scanner, name, QLatin1String(keys), std::move(act));
    };
    add({"pickEnterAction", QT_TR_NOOP("Take the wave, or bring it to the bench")}, "Return",
        [this] { enter(); });
    add({"pickEscapeAction", QT_TR_NOOP("Back")}, "Esc", [this] { escape(); });
    add({"pickUndoAction", QT_TR_NOOP("Undo the last scan")}, "Backspace", [this] { m_run->undo(); });
    add({"pickShortageAction", QT_TR_NOOP("Too few in this bin")}, "F2", [this] { m_run->reportShortage(); });
    add("pickWaitAction", "1", [this] { choose(ShortageWay::Wait); });
    add("pickRefundAction", "2", [this] { choose(ShortageWay::Refund); });
    add("pickOtherBinAction", "3", [this] { choose(ShortageWay::OtherBin); });
    add({"pickFullScreenAction", QT_TR_NOOP("Full screen")}, "F11", [this] {
        m_isFull = !m_isFull;
        Q_EMIT fullScreenWanted(m_isFull);
    });
}

bool PickScreen::isRefusing() const
{
    return m_stack->currentWidget() == m_refusal;
}

/// The OK code on the screen does what Esc does; every other code goes to the walk.
void PickScreen::scanned(const QString &code)
{
    const auto command = packing::parseCommand(code);
    if (command && command->kind == packing::BenchCommand::Kind::Acknowledge) {
        if (isRefusing())
            m_run->acknowledge();
        return;
    }
    m_run->scan(code);
}

void PickScreen::enter()
{
    if (std::holds_alternative<picking::WalkDone>(m_run->state()))
        m_run->finish();
    else if (std::holds_alternative<picking::AwaitWave>(m_run->state()) && !m_run->choice().waves.empty())
        m_run->scan(m_run->choice().waves.front().title);
}

void PickScreen::escape()
{
    if (isRefusing())
        m_run->acknowledge();
    else if (std::holds_alternative<picking::AskShortage>(m_run->state()))
        m_run->leaveShortage();
    else
        Q_EMIT left();
}

void PickScreen::choose(ShortageWay way)
{
    if (std::holds_alternative<picking::AskShortage>(m_run->state()))
        m_run->choose(way);
}

void PickScreen::showState()
{
    setAccessibleName(tr("Picker"));
    if (const auto *refused = std::get_if<picking::PickRefused>(&m_run->state())) {
        m_refusal->show(PickWords::refusal(*refused, m_run->picker()));
        m_stack->setCurrentWidget(m_refusal);
    } else {
        m_board->show(*m_run);
        m_stack->setCurrentWidget(m_board);
    }
    if (isVisible())
        setFocus();
}

void PickScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showState();
    QWidget::changeEvent(event);
}

void PickScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_run->refresh();
    showState();
}

} // namespace purser::ui
