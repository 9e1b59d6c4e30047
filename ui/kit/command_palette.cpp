#include "ui/kit/command_palette.h"

#include "ui/kit/command_model.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QTimerEvent>
#include <QVBoxLayout>

namespace purser::kit {

namespace {

constexpr int kWidth = 560;
constexpr int kMostRows = 12;
constexpr int kPatienceMilliseconds = 90;

} // namespace

CommandPalette::CommandPalette(QLineEdit *field, QWidget *over)
    : Card(over)
    , m_field(field)
    , m_list(new QListView)
    , m_model(new CommandModel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setRaised(/*isRaised=*/true);
    setPadding(size::kHairline, size::kGapTiny);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(/*enable=*/true);
    m_list->setMouseTracking(/*enable=*/true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column()->addWidget(m_list);
    hide();
    field->installEventFilter(this);
    over->installEventFilter(this);
    connect(field, &QLineEdit::textEdited, this, [this] {
        if (!isOpen())
            open();
        m_found.clear();
        rank();
        m_timer.start(kPatienceMilliseconds, this);
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { run(index.row()); });
}

void CommandPalette::open()
{
    if (QWidget *focus = QApplication::focusWidget(); focus != m_field)
        m_before = focus;
    m_known = m_gather ? m_gather() : std::vector<Command> {};
    m_found.clear();
    m_isOpen = true;
    m_field->setFocus(Qt::ShortcutFocusReason);
    rank();
}

void CommandPalette::close()
{
    ++m_asked;
    m_timer.stop();
    m_isOpen = false;
    hide();
    m_field->clear();
    if (m_field->hasFocus() && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    else
        m_field->clearFocus();
}

const std::vector<Command> &CommandPalette::shown() const
{
    return m_model->commands();
}

int CommandPalette::current() const
{
    return m_list->currentIndex().row();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field) {
        switch (event->type()) {
        case QEvent::FocusIn:
            if (!isOpen())
                open();
            break;
        case QEvent::FocusOut:
            if (isOpen() && QApplication::activePopupWidget() == nullptr)
                close();
            break;
        case QEvent::ShortcutOverride: // keys that the screen behind has for itself
            if (const auto *key = static_cast<QKeyEvent *>(event); isOpen() && key->text().size() <= 1)
                event->accept();
            break;
        case QEvent::KeyPress: return takeKey(*static_cast<QKeyEvent *>(event));
        default: break; // QEvent::Type is open, not ours
        }
    } else if (event->type() == QEvent::Resize && isOpen()) {
        place();
    } else if (event->type() == QEvent::LanguageChange && isOpen()) {
        m_known = m_gather ? m_gather() : std::vector<Command> {};
        rank();
    }
    return Card::eventFilter(watched, event);
}

bool CommandPalette::takeKey(const QKeyEvent &event)
{
    if (!isOpen())
        return false;
    switch (event.key()) {
    case Qt::Key_Down: moveBy(1); return true;
    case Qt::Key_Up: moveBy(-1); return true;
    case Qt::Key_PageDown: moveBy(kMostRows); return true;
    case Qt::Key_PageUp: moveBy(-kMostRows); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: run(current()); return true;
    case Qt::Key_Escape: close(); return true;
    }
    return false;
}

void CommandPalette::moveBy(int rows)
{
    const int last = m_model->rowCount() - 1;
    if (last >= 0)
        m_list->setCurrentIndex(m_model->index(std::clamp(current() + rows, 0, last), 0));
}

void CommandPalette::run(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const Command command = m_model->commands().at(static_cast<std::size_t>(row));
    m_recent = withRecent(m_recent, command.id);
    close();
    Q_EMIT recentChanged(m_recent);
    if (command.run)
        command.run();
}

void CommandPalette::rank()
{
    std::vector<Command> all = m_known;
    all.insert(all.end(), m_found.begin(), m_found.end());
    m_model->set(ranked(std::move(all), m_field->text(), m_recent));
    m_list->setCurrentIndex(m_model->index(0, 0));
    place();
}

void CommandPalette::place()
{
    const QPoint corner = m_field->mapTo(parentWidget(), QPoint(0, m_field->height() + size::kGapTiny));
    const int rows = std::min(m_model->rowCount(), kMostRows);
    const int high = rows * size::kRowOne + 2 * size::kGapTiny;
    const int wide = std::min(kWidth, parentWidget()->width() - corner.x() - size::kPage);
    setGeometry(corner.x(), corner.y(), wide, std::min(high, parentWidget()->height() - corner.y()));
    setVisible(m_isOpen && rows > 0);
    raise();
}

void CommandPalette::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return;
    m_timer.stop();
    const QString query = m_field->text().trimmed();
    if (!m_finder || query.isEmpty())
        return;
    m_finder(query, [this, asked = ++m_asked, alive = QPointer(this)](std::vector<Command> found) {
        if (!alive || asked != m_asked)
            return;
        m_found = std::move(found);
        rank();
    });
}

} // namespace purser::kit
