#include "ui/kit/result_card.h"

#include "ui/kit/label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace purser::kit {
namespace {

constexpr std::array kGroups {ResultCard::Group::Done, ResultCard::Group::Skipped, ResultCard::Group::Failed};
constexpr int kHeadHeight = 24;

State stateOf(ResultCard::Group group)
{
    switch (group) {
    case ResultCard::Group::Done: return State::Good;
    case ResultCard::Group::Skipped: return State::Wait;
    case ResultCard::Group::Failed: return State::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace

ResultCard::ResultCard(QWidget *parent)
    : Card(parent)
{
    setPadding(size::kPage, size::kGap);
    for (const Group group : kGroups) {
        Part &each = part(group);
        each.head = new ResultHead(stateOf(group), group == Group::Done ? Weight::Strong : Weight::Regular);
        each.list = new QWidget;
        auto *lines = new QVBoxLayout(each.list);
        lines->setContentsMargins(size::kDashboard, 0, 0, size::kGapTiny);
        lines->setSpacing(0);
        column()->addWidget(each.head);
        column()->addWidget(each.list);
        each.head->hide();
        each.list->hide();
        connect(each.head, &QAbstractButton::toggled, each.list, &QWidget::setVisible);
    }
    column()->addStretch();
}

void ResultCard::setEntries(Group group, std::vector<Entry> entries)
{
    part(group).words = {};
    put(group, std::move(entries));
}

void ResultCard::say(Group group, std::function<std::vector<Entry>()> entries)
{
    part(group).words = std::move(entries);
    put(group, part(group).words());
}

void ResultCard::put(Group group, std::vector<Entry> entries)
{
    Part &each = part(group);
    each.entries = std::move(entries);
    qDeleteAll(each.list->findChildren<Line *>());
    for (const Entry &entry : each.entries)
        each.list->layout()->addWidget(new Line({{.text = entry.name, .size = TextSize::Small}},
            {muted(entry.reason, TextSize::Small)}, lineHeight(TextSize::Body), each.list));
    each.head->setVisible(!each.entries.empty());
    retranslate(group);
}

void ResultCard::setOpen(Group group, bool isOpen)
{
    part(group).head->setChecked(isOpen);
}

bool ResultCard::isOpen(Group group) const
{
    return m_parts.at(static_cast<std::size_t>(group)).head->isChecked();
}

void ResultCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        for (const Group group : kGroups) {
            if (part(group).words)
                put(group, part(group).words());
            retranslate(group);
        }
    }
    Card::changeEvent(event);
}

void ResultCard::retranslate(Group group)
{
    Part &each = part(group);
    const int count = static_cast<int>(each.entries.size());
    switch (group) {
    case Group::Done: each.head->setText(tr("%L1 done").arg(count)); return;
    case Group::Skipped: each.head->setText(tr("%L1 skipped").arg(count)); return;
    case Group::Failed: each.head->setText(tr("%L1 failed").arg(count)); return;
    }
}

ResultHead::ResultHead(State state, Weight weight, QWidget *parent)
    : QAbstractButton(parent)
    , m_state(state)
    , m_weight(weight)
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ResultHead::sizeHint() const
{
    return {widthOf({{.text = text(), .weight = m_weight}}) + size::kDashboard * 2, kHeadHeight};
}

void ResultHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink ink(painter, palette());
    ink.shape(m_state, centred(QRectF(0, 0, size::kShape, height()), size::kShape));
    ink.text(rect().adjusted(size::kDashboard, 0, -size::kDashboard, 0),
        {{.text = text(), .role = strongOf(m_state), .weight = m_weight}});
    if (underMouse() || hasFocus() || isChecked())
        ink.icon(isChecked() ? Icon::ChevronUp : Icon::ChevronDown,
            centred(QRectF(width() - size::kShape, 0, size::kShape, height()), size::kShape), Role::Muted);
}

} // namespace purser::kit
