#include "ui/bench/return_screen.h"

#include "packing/bench_command.h"
#include "ui/bench/refusal_board.h"
#include "ui/bench/return_board.h"
#include "ui/bench/return_words.h"
#include "ui/kit/key_action.h"
#include "ui/kit/scanner_filter.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QStackedLayout>

namespace purser::ui {

namespace {

constexpr std::size_t kNumberKeys = 10;

} // namespace

ReturnScreen::ReturnScreen(desk::Desk &desk, kit::ScannerFilter &scanner, QWidget *parent)
    : QWidget(parent)
    , m_run(new ReturnRun(desk.core(), this))
    , m_board(new ReturnBoard)
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
    connect(m_run, &ReturnRun::changed, this, &ReturnScreen::showState);
    connect(m_run, &ReturnRun::refused, this, [] { QApplication::beep(); });
    addKeys(scanner);
    addNumbers(scanner);
    showState();
}

void ReturnScreen::addKeys(kit::ScannerFilter &scanner)
{
    const auto add = [&](const kit::ActionName &name, const char *keys, std::function<void()> act) {
        kit::addKeyAction(this, scanner, name, QLatin1String(keys), std::move(act));
    };
    add({"returnEnterAction", QT_TR_NOOP("All pieces are looked at: to the office")}, "Return",
        [this] { enter(); });
    add({"returnEscapeAction", QT_TR_NOOP("Back")}, "Esc", [this] { escape(); });
    add({"returnUndoAction", QT_TR_NOOP("Undo the last step")}, "Backspace", [this] { m_run->undo(); });
    add({"returnUndoLastAction", QT_TR_NOOP("Undo the last step")}, "Ctrl+Z", [this] { m_run->undo(); });
    add({"returnNoteAction", QT_TR_NOOP("Note on an unknown parcel")}, "N", [this] {
        if (std::holds_alternative<aftersales::StrayKept>(m_run->state()))
            m_board->note()->setFocus();
    });
    add({"gradeAAction", QT_TR_NOOP("Grade A, as new")}, "A", [this] { m_run->grade(QStringLiteral("A")); });
    add({"gradeBAction", QT_TR_NOOP("Grade B, opened, sells again")}, "B",
        [this] { m_run->grade(QStringLiteral("B")); });
    add({"gradeCAction", QT_TR_NOOP("Grade C, used, not for sale")}, "C",
        [this] { m_run->grade(QStringLiteral("C")); });
    add({"gradeScrapAction", QT_TR_NOOP("Scrap")}, "S", [this] { m_run->grade(QStringLiteral("scrap")); });
    add({"returnFullScreenAction", QT_TR_NOOP("Full screen")}, "F11", [this] {
        m_isFull = !m_isFull;
        Q_EMIT fullScreenWanted(m_isFull);
    });
}

void ReturnScreen::addNumbers(kit::ScannerFilter &scanner)
{
    for (std::size_t number = 0; number < kNumberKeys; ++number) {
        const QByteArray name = QStringLiteral("case%1Action").arg(number).toLatin1();
        kit::addKeyAction(
            this, scanner, name.constData(), QString::number(number), [this, number] { press(number); });
    }
}

/// Chooses a case while one is asked for, and gives the grade with this number otherwise.
void ReturnScreen::press(std::size_t number)
{
    if (std::holds_alternative<aftersales::ChooseCase>(m_run->state()))
        m_run->choose(number);
    else if (number > 0 && number <= static_cast<std::size_t>(aftersales::kGrades.size()))
        m_run->grade(aftersales::kGrades.at(static_cast<qsizetype>(number) - 1));
}

bool ReturnScreen::isRefusing() const
{
    return m_stack->currentWidget() == m_refusal;
}

/// Commands do what their keys do; every other code goes to the bench.
void ReturnScreen::scanned(const QString &code)
{
    using Kind = packing::BenchCommand::Kind;
    if (const auto grade = aftersales::parseGradeCode(code))
        return m_run->grade(*grade);
    const auto command = packing::parseCommand(code);
    if (!command)
        return m_run->scan(code);
    switch (command->kind) {
    case Kind::Acknowledge: m_run->acknowledge(); break;
    case Kind::Confirm:
    case Kind::Next: m_run->finish(); break;
    case Kind::Undo: m_run->undo(); break;
    case Kind::Reprint:
    case Kind::Problem:
    case Kind::Box: break;
    }
}

void ReturnScreen::enter()
{
    if (std::holds_alternative<aftersales::StrayKept>(m_run->state()) && m_board->note()->hasFocus()) {
        m_run->note(m_board->note()->text());
        setFocus();
    } else if (!isRefusing()) {
        m_run->finish();
    }
}

void ReturnScreen::escape()
{
    if (m_board->note()->hasFocus())
        setFocus();
    else if (isRefusing())
        m_run->acknowledge();
    else
        m_run->leave();
}

void ReturnScreen::showState()
{
    setAccessibleName(tr("Returns bench"));
    if (const auto *refused = std::get_if<aftersales::ReturnRefused>(&m_run->state())) {
        m_refusal->show(ReturnWords::refusal(*refused, *m_run));
        m_stack->setCurrentWidget(m_refusal);
    } else {
        m_board->show(*m_run);
        m_stack->setCurrentWidget(m_board);
    }
    if (isVisible() && !m_board->note()->hasFocus())
        setFocus();
}

void ReturnScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showState();
    QWidget::changeEvent(event);
}

void ReturnScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_run->refresh();
    showState();
}

} // namespace purser::ui
