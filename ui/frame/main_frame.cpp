#include "ui/frame/main_frame.h"

#include "ui/frame/rail.h"
#include "ui/frame/search_field.h"
#include "ui/frame/top_bar.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/key_action.h"
#include "ui/kit/status_part.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QStackedWidget>

namespace purser::frame {

using namespace kit;

MainFrame::MainFrame(QWidget *parent)
    : QWidget(parent)
    , m_rail(new Rail)
    , m_topBar(new TopBar)
    , m_content(new QStackedWidget)
    , m_nothing(new EmptyState)
    , m_statusBar(makeStatusBar())
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_rail, 0, 0, 2, 1);
    grid->addWidget(m_topBar, 0, 1);
    grid->addWidget(m_content, 1, 1);
    grid->addWidget(m_statusBar, 2, 0, 1, 2);
    grid->setRowStretch(1, 1);
    m_content->addWidget(m_nothing);
    connect(m_rail, &Rail::chosen, this, qOverload<Place>(&MainFrame::show));
    auto *find = new QAction(this);
    kit::nameAction(find, {"openPaletteAction", QT_TR_NOOP("Find a command, an order, a customer")},
        QStringLiteral("Ctrl+K"));
    find->setShortcut(Qt::CTRL | Qt::Key_K);
    connect(find, &QAction::triggered, this, [this] {
        m_topBar->search()->setFocus(Qt::ShortcutFocusReason);
        m_topBar->search()->selectAll();
    });
    addAction(find);
    retranslate();
}

QWidget *MainFrame::makeStatusBar()
{
    auto *bar = new QWidget;
    bar->setFixedHeight(size::kStatusBar);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(size::kPage, size::kHairline, size::kPage, 0);
    row->setSpacing(size::kStatusGap);
    for (int index = 0; index < kFactCount; ++index) {
        const auto fact = static_cast<Fact>(index);
        auto *part = new StatusPart;
        part->hide();
        if (fact == Fact::Station)
            row->addStretch();
        row->addWidget(part);
        connect(part, &QAbstractButton::clicked, this, [this, fact] { Q_EMIT factOpened(fact); });
        m_facts.at(static_cast<std::size_t>(index)) = part;
    }
    return bar;
}

void MainFrame::addScreen(Place place, QWidget *screen)
{
    Q_ASSERT(this->screen(place) == nullptr);
    const bool isFirst = m_content->currentWidget() == m_nothing;
    m_screens.at(static_cast<std::size_t>(place)) = screen;
    m_content->addWidget(screen);
    m_rail->setOffered(place, true);
    if (isFirst)
        show(place);
}

QWidget *MainFrame::screen(Place place) const
{
    QWidget *held = m_screens.at(static_cast<std::size_t>(place));
    auto *several = qobject_cast<QStackedWidget *>(held);
    return several == nullptr ? held : several->currentWidget();
}

void MainFrame::show(Place place)
{
    QWidget *wanted = m_screens.at(static_cast<std::size_t>(place));
    if (wanted == nullptr)
        return;
    if (m_isAlone)
        setAlone(/*isAlone=*/false);
    m_content->setCurrentWidget(wanted);
    m_rail->setCurrent(place);
    Q_EMIT placeShown(place);
}

void MainFrame::showMode(QWidget *mode)
{
    if (m_content->indexOf(mode) < 0)
        m_content->addWidget(mode);
    m_content->setCurrentWidget(mode);
}

void MainFrame::setAlone(bool isAlone)
{
    m_isAlone = isAlone;
    for (QWidget *around : std::initializer_list<QWidget *> {m_rail, m_topBar, m_statusBar})
        around->setVisible(!isAlone);
    update();
}

void MainFrame::setBare(bool isBare)
{
    for (QWidget *around : std::initializer_list<QWidget *> {m_rail, m_topBar, m_statusBar})
        around->setVisible(!isBare);
    if (isBare)
        showFullScreen();
    else
        showNormal();
}

QWidget *MainFrame::currentScreen() const
{
    QWidget *current = m_content->currentWidget();
    if (current == m_nothing)
        return nullptr;
    auto *several = qobject_cast<QStackedWidget *>(current);
    return several == nullptr ? current : several->currentWidget();
}

void MainFrame::setFact(Fact fact, State state, const QString &text)
{
    m_facts.at(static_cast<std::size_t>(fact))->set(state, text);
}

void MainFrame::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MainFrame::retranslate()
{
    setWindowTitle(tr("Purser"));
    m_rail->retranslate();
    m_topBar->retranslate();
    m_nothing->set(State::None, tr("No screen is open for you"),
        tr("The shop's owner gives screens to roles in the settings."));
}

void MainFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink ink(painter, palette());
    ink.fill(rect(), Role::Canvas);
    if (!m_isAlone)
        ink.fill(QRectF(0, height() - size::kStatusBar, width(), size::kHairline), Role::Line);
}

} // namespace purser::frame
