#include "ui/bench/bench_screen.h"

#include "packing/gs1_date.h"
#include "ui/bench/bench_board.h"
#include "ui/bench/refusal_board.h"
#include "ui/kit/scanner_filter.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QStackedLayout>

namespace purser::ui {

namespace {

using Kind = packing::BenchCommand::Kind;

constexpr int kMostGrams = 99'999; ///< heavier than any parcel; more is a mistyped or scanned number

} // namespace

BenchScreen::BenchScreen(desk::Desk &desk, kit::ScannerFilter &scanner, QWidget *parent)
    : QWidget(parent)
    , m_run(new BenchRun(desk, this))
    , m_board(new BenchBoard)
    , m_refusal(new RefusalBoard)
    , m_stack(new QStackedLayout(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_stack->addWidget(m_board);
    m_stack->addWidget(m_refusal);
    m_board->entry()->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("\\d{0,6}")), this));
    connect(&scanner, &kit::ScannerFilter::scanned, this, [this](const QString &code) {
        if (isVisible())
            m_run->scan(code);
    });
    connect(m_run, &BenchRun::changed, this, &BenchScreen::showState);
    connect(m_run, &BenchRun::papersWanted, this, &BenchScreen::papersWanted);
    connect(m_run, &BenchRun::refused, this, [] { QApplication::beep(); });
    m_board->entry()->installEventFilter(this);
    addKey({"benchAcknowledgeAction", QT_TR_NOOP("Seen, go on")}, Qt::Key_Escape,
        [this] { m_run->command(Kind::Acknowledge); });
    addKey({"benchConfirmAction", QT_TR_NOOP("Confirm what is shown")}, Qt::Key_Return, [this] {
        if (m_stack->currentWidget() == m_board && !m_board->entry()->text().isEmpty())
            acceptEntry();
        else
            m_run->command(Kind::Confirm);
    });
    addKey({"benchOtherBoxAction", QT_TR_NOOP("Other box")}, Qt::Key_F5, [this] { m_run->chooseOtherBox(); });
    addKey({"benchReprintAction", QT_TR_NOOP("Print again")}, Qt::Key_F9, [this] {
        if (m_run->trouble().code.isEmpty())
            m_run->command(Kind::Reprint);
        else
            m_run->retry();
    });
    addKey({"benchHoldAction", QT_TR_NOOP("Hold the order")}, Qt::Key_F10,
        [this] { m_run->hold(QStringLiteral("bench")); });
    addKey({"benchUndoAction", QT_TR_NOOP("Undo")}, Qt::CTRL | Qt::Key_Z,
        [this] { m_run->command(Kind::Undo); });
    addKey({"benchFullScreenAction", QT_TR_NOOP("Whole screen")}, Qt::Key_F11, [this] {
        m_isFull = !m_isFull;
        Q_EMIT fullScreenWanted(m_isFull);
    });
    showState();
}

void BenchScreen::addKey(const kit::ActionName &name, const QKeySequence &key, std::function<void()> act)
{
    auto *action = new QAction(this);
    kit::nameAction(action, name, key.toString());
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(act));
    addAction(action);
}

bool BenchScreen::isRefusing() const
{
    return m_stack->currentWidget() == m_refusal;
}

void BenchScreen::showState()
{
    setAccessibleName(tr("Packing bench"));
    if (const auto *refused = std::get_if<packing::Refused>(&m_run->state()))
        m_refusal->show(*refused, *m_run);
    else if (const auto *intercepted = std::get_if<packing::Intercepted>(&m_run->state()))
        m_refusal->show(*intercepted, *m_run);
    else {
        const BenchEntry before = m_board->view().entry;
        m_board->show(benchView(*m_run));
        m_board->showBox(m_run->job(), packing::workOf(m_run->state()));
        const bool isAsked = m_board->view().entry != BenchEntry::None;
        if (isAsked && before != m_board->view().entry)
            m_board->entry()->clear();
        if (isVisible())
            (isAsked ? static_cast<QWidget *>(m_board->entry()) : this)->setFocus();
        m_stack->setCurrentWidget(m_board);
        return;
    }
    m_stack->setCurrentWidget(m_refusal);
    if (isVisible())
        setFocus();
}

void BenchScreen::acceptEntry()
{
    const QString text = m_board->entry()->text();
    m_board->entry()->clear();
    if (m_board->view().entry == BenchEntry::Date) {
        m_run->giveDate(packing::parseGs1Date(text, QDate::currentDate().year()).value_or(QDate()));
        return;
    }
    const int grams = text.toInt();
    if (grams > 0 && grams <= kMostGrams)
        m_run->weigh(grams);
}

/// An empty field has nothing to undo: the key means the last scan.
bool BenchScreen::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (key == nullptr || !key->matches(QKeySequence::Undo) || !m_board->entry()->text().isEmpty())
        return QWidget::eventFilter(watched, event);
    m_run->command(Kind::Undo);
    return true;
}

void BenchScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showState();
    QWidget::changeEvent(event);
}

void BenchScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_run->setFollowing(/*isFollowing=*/true);
    showState();
}

void BenchScreen::hideEvent(QHideEvent *event)
{
    m_run->setFollowing(/*isFollowing=*/false);
    QWidget::hideEvent(event);
}

} // namespace purser::ui
