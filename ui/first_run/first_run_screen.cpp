#include "ui/first_run/first_run_screen.h"

#include "ui/first_run/ways_page.h"
#include "ui/kit/button.h"
#include "ui/kit/key_action.h"
#include "ui/kit/label.h"
#include "ui/kit/scanner_filter.h"

#include <QAction>
#include <QEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace purser::ui {
namespace {

using kit::Button;
using kit::TextSize;

constexpr int kBlock = 640;
constexpr int kFooter = 44;

QString titleOf(FirstRunScreen::Step step)
{
    using Step = FirstRunScreen::Step;
    switch (step) {
    case Step::Ways: return FirstRunScreen::tr("Welcome");
    case Step::Printer: return FirstRunScreen::tr("Printer");
    case Step::Scanner: return FirstRunScreen::tr("Scanner");
    case Step::Done: return FirstRunScreen::tr("First orders");
    }
    Q_UNREACHABLE();
}

} // namespace

FirstRunScreen::FirstRunScreen(
    desk::Desk &desk, kit::ScannerFilter &scanner, QWidget *printer, QWidget *scannerPage, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_ways(new WaysPage)
    , m_pages(new QStackedWidget)
    , m_where(new kit::Label(
          kit::Span {.role = kit::Role::Muted, .weight = kit::Weight::Strong, .size = TextSize::Small}))
    , m_orderCount(new kit::Label(kit::Span {.weight = kit::Weight::Strong, .size = TextSize::Page}))
    , m_tips(new kit::Label(kit::muted({})))
    , m_back(new Button(Button::Kind::Quiet))
    , m_next(new Button(Button::Kind::Primary))
    , m_skip(new Button(Button::Kind::Quiet))
    , m_promise(new kit::Label(kit::muted({}, TextSize::Small)))
{
    setObjectName(QStringLiteral("firstRunScreen"));
    setFocusPolicy(Qt::StrongFocus);
    for (QWidget *page : {static_cast<QWidget *>(m_ways), printer, scannerPage, makeDone()})
        m_pages->addWidget(page);
    build();
    addKeys(scanner);
    retranslate();
    showStep(Step::Ways);
}

void FirstRunScreen::build()
{
    auto *block = new QWidget;
    block->setFixedWidth(kBlock);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, kit::size::kDialog, 0, kit::size::kDialog);
    column->setSpacing(kit::size::kGap);
    column->addStretch();
    column->addWidget(m_where);
    column->addWidget(m_pages);
    auto *steps = new QHBoxLayout;
    steps->addWidget(m_next);
    steps->addWidget(m_back);
    steps->addStretch();
    column->addLayout(steps);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(new QWidget);
    auto *middle = new QHBoxLayout(scroll->widget());
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addStretch();
    middle->addWidget(block);
    middle->addStretch();
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    whole->addWidget(new kit::Separator);
    whole->addWidget(makeFooter());
}

QWidget *FirstRunScreen::makeFooter()
{
    auto *foot = new QWidget;
    foot->setFixedHeight(kFooter);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(kit::size::kDashboard, 0, kit::size::kDashboard, 0);
    row->addWidget(m_promise);
    row->addStretch();
    row->addWidget(m_skip);
    return foot;
}

QWidget *FirstRunScreen::makeDone()
{
    auto *done = new QWidget;
    auto *column = new QVBoxLayout(done);
    column->setContentsMargins(
        kit::size::kDialog, kit::size::kDashboard, kit::size::kDialog, kit::size::kDashboard);
    column->setSpacing(kit::size::kGap);
    m_tips->setWraps(/*wraps=*/true);
    m_orderCount->setWraps(/*wraps=*/true);
    column->addWidget(m_orderCount);
    column->addWidget(m_tips);
    column->addStretch();
    return done;
}

void FirstRunScreen::addKeys(kit::ScannerFilter &scanner)
{
    using kit::addKeyAction;
    const auto onWays = [this](void (FirstRunScreen::*signal)()) {
        return [this, signal] {
            if (m_step == Step::Ways)
                Q_EMIT(this->*signal)();
        };
    };
    kit::joinButton(m_ways->connectButton(),
        addKeyAction(this, scanner, {"firstConnectAction", QT_TR_NOOP("Connect")}, QStringLiteral("C"),
            onWays(&FirstRunScreen::connectWanted)));
    m_demoAction = addKeyAction(this, scanner, {"firstDemoAction", QT_TR_NOOP("Open demo")},
        QStringLiteral("D"), [this] { wantDemo(); });
    kit::joinButton(m_ways->demoButton(), m_demoAction);
    kit::joinButton(m_ways->restoreButton(),
        addKeyAction(this, scanner, {"firstRestoreAction", QT_TR_NOOP("Restore")}, QStringLiteral("R"),
            onWays(&FirstRunScreen::restoreWanted)));
    const auto step = [&](Button *button, const kit::ActionName &name, const QString &keys, auto act) {
        auto *action = addKeyAction(this, scanner, name, keys, [this, act] { (this->*act)(); });
        button->setKey(kit::keysOf(*action));
        connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    };
    step(m_next, {"firstNextAction", QT_TR_NOOP("Next step of the first steps")},
        QStringLiteral("Ctrl+Return"), &FirstRunScreen::goOn);
    step(m_back, {"firstBackAction", QT_TR_NOOP("Back to the step before")}, QStringLiteral("Alt+Left"),
        &FirstRunScreen::goBack);
    kit::joinButton(m_skip,
        addKeyAction(this, scanner, {"firstLeaveAction", QT_TR_NOOP("Skip the first steps")},
            QStringLiteral("Esc"), [this] { Q_EMIT left(/*isDone=*/false); }));
}

void FirstRunScreen::wantDemo()
{
    if (m_step != Step::Ways || m_isDemo || !m_ways->demoButton()->isEnabled())
        return;
    m_ways->setStarting(/*isStarting=*/true);
    Q_EMIT demoWanted();
}

void FirstRunScreen::setDemo(bool isDemo)
{
    m_isDemo = isDemo;
    m_ways->setDemoOffered(!isDemo);
}

void FirstRunScreen::goOn()
{
    if (m_step == Step::Done)
        Q_EMIT left(/*isDone=*/true);
    else
        showStep(static_cast<Step>(static_cast<int>(m_step) + 1));
}

void FirstRunScreen::goBack()
{
    if (m_step != Step::Ways)
        showStep(static_cast<Step>(static_cast<int>(m_step) - 1));
}

void FirstRunScreen::showStep(Step step)
{
    m_step = step;
    m_pages->setCurrentIndex(static_cast<int>(step));
    // A page as high as the highest one would stand too high: the hidden ones give way.
    for (int at = 0; at < m_pages->count(); ++at)
        m_pages->widget(at)->setSizePolicy(QSizePolicy::Preferred,
            at == static_cast<int>(step) ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    if (step == Step::Ways)
        m_ways->setStarting(/*isStarting=*/false);
    if (step == Step::Done)
        countOrders();
    retranslate();
    if (isVisible())
        setFocus();
}

void FirstRunScreen::countOrders()
{
    m_desk.counts(std::nullopt).then(this, [this](const base::Result<std::vector<std::int64_t>> &counts) {
        if (!counts)
            return;
        m_orders = counts->at(static_cast<std::size_t>(orders::Tab::New))
            + counts->at(static_cast<std::size_t>(orders::Tab::Check));
        retranslate();
    });
}

void FirstRunScreen::retranslate()
{
    setAccessibleName(tr("First steps"));
    m_ways->retranslate();
    m_where->setVisible(m_step != Step::Ways);
    m_where->setText(
        tr("%1 of %2 · %3").arg(static_cast<int>(m_step) + 1).arg(kStepCount).arg(titleOf(m_step)));
    m_orderCount->setText(m_orders == 0
            ? tr("Orders come in as the shops are read.")
            : tr("%n orders wait for you.", /*c=*/nullptr, static_cast<int>(m_orders)));
    m_tips->setText(
        tr("F1 tells what the screen is for. Ctrl K finds every command, order and setting. The key ? shows "
           "all keys of a screen."));
    m_next->setText(m_step == Step::Done ? tr("Show the orders")
            : m_step == Step::Ways       ? tr("Skip to the printer")
                                         : tr("Next step"));
    m_next->setKind(m_step == Step::Ways ? Button::Kind::Quiet : Button::Kind::Primary);
    m_back->setText(tr("Back"));
    m_back->setVisible(m_step != Step::Ways);
    m_promise->setText(tr("Personal data is encrypted here and on the way."));
}

void FirstRunScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FirstRunScreen::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    kit::Ink(painter, palette()).fill(rect(), kit::Role::Canvas);
}

} // namespace purser::ui
