#include "ui/kit/shortcut_sheet.h"

#include "ui/kit/label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace purser::kit {

namespace {

constexpr int kColumn = 300;
constexpr std::size_t kLongestColumn = 14;

QVBoxLayout *addColumn(QHBoxLayout *columns)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    columns->addLayout(column);
    return column;
}

} // namespace

ShortcutSheet::ShortcutSheet(QWidget *over)
    : Card(over)
{
    setObjectName(QStringLiteral("shortcutSheet"));
    setRaised(/*isRaised=*/true);
    setPadding(size::kDialog, size::kDashboard);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Keys"));
    over->installEventFilter(this);
    hide();
}

void ShortcutSheet::open(const std::vector<Group> &groups)
{
    m_groups = groups;
    m_before = QApplication::focusWidget();
    fill();
    place();
    show();
    raise();
    setFocus(Qt::ShortcutFocusReason);
}

void ShortcutSheet::close()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void ShortcutSheet::fill()
{
    delete m_body;
    m_body = new QWidget;
    column()->addWidget(m_body);
    auto *columns = new QHBoxLayout(m_body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(size::kDialog);
    for (const Group &group : m_groups) {
        QVBoxLayout *column = addColumn(columns);
        column->addWidget(heading(group.title));
        for (std::size_t at = 0; at < group.keys.size(); ++at) {
            if (at > 0 && at % kLongestColumn == 0) {
                column->addStretch();
                column = addColumn(columns);
                column->addWidget(heading({}));
            }
            const Key &key = group.keys[at];
            auto *line = keyValue({{.text = key.words}}, {muted(key.key, TextSize::Small)});
            line->setMinimumWidth(kColumn);
            column->addWidget(line);
        }
        column->addStretch();
    }
}

void ShortcutSheet::place()
{
    adjustSize();
    move((parentWidget()->width() - width()) / 2, (parentWidget()->height() - height()) / 2);
}

void ShortcutSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->text() == u"?")
        close();
    else
        Card::keyPressEvent(event);
}

void ShortcutSheet::mousePressEvent(QMouseEvent *)
{
    close();
}

void ShortcutSheet::focusOutEvent(QFocusEvent *)
{
    hide();
}

bool ShortcutSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return Card::eventFilter(watched, event);
}

} // namespace purser::kit
