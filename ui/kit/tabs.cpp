#include "ui/kit/tabs.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

namespace purser::kit {

Tabs::Tabs(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(size::kTabs);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
}

void Tabs::setTabs(std::vector<Tab> tabs)
{
    m_tabs = std::move(tabs);
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_tabs.size()) - 1));
    setAccessibleName(m_tabs.empty() ? QString() : m_tabs.at(static_cast<std::size_t>(m_current)).text);
    updateGeometry();
    update();
}

void Tabs::setCount(int index, const QString &count)
{
    m_tabs.at(static_cast<std::size_t>(index)).count = count;
    update();
}

void Tabs::setCurrent(int index)
{
    if (index == m_current || index < 0 || index >= static_cast<int>(m_tabs.size()))
        return;
    m_current = index;
    setAccessibleName(m_tabs.at(static_cast<std::size_t>(index)).text);
    update();
    Q_EMIT currentChanged(index);
}

Spans Tabs::words(int index) const
{
    const bool isCurrent = index == m_current;
    const auto weight = isCurrent ? Weight::Strong : Weight::Regular;
    if (index == kMore)
        return {muted(tr("More"))};
    const Tab &tab = m_tabs.at(static_cast<std::size_t>(index));
    const bool isHovered = index == m_hovered;
    Spans result {
        {.text = tab.text, .role = isCurrent || isHovered ? Role::Text : Role::Muted, .weight = weight}};
    if (!tab.count.isEmpty()) {
        result.push_back({.text = QStringLiteral("  "), .size = TextSize::Small});
        result.push_back({.text = tab.count,
            .role = isCurrent ? Role::Accent : Role::Faint,
            .weight = weight,
            .size = TextSize::Small});
    }
    return result;
}

int Tabs::tabWidth(int index) const
{
    const int chevron = index == kMore ? size::kGapTiny + size::kShape : 0;
    return widthOf(words(index)) + chevron + 2 * size::kTabSide;
}

std::vector<Tabs::Place> Tabs::places() const
{
    const int count = static_cast<int>(m_tabs.size());
    int all = size::kTabsStart;
    for (int index = 0; index < count; ++index)
        all += tabWidth(index);
    const bool folds = all > width();
    const int end = folds ? width() - tabWidth(kMore) : width();
    int reserved = folds && count > 0 ? tabWidth(m_current) : 0;
    std::vector<Place> result;
    int x = size::kTabsStart;
    const auto put = [&](int index) {
        const int wide = tabWidth(index);
        result.push_back({index, {x, 0, wide, height()}});
        x += wide;
    };
    for (int index = 0; index < count; ++index) {
        if (index == m_current)
            reserved = 0;
        if (x + tabWidth(index) + reserved <= end || index == m_current)
            put(index);
        else if (index > m_current)
            break;
    }
    if (folds)
        put(kMore);
    return result;
}

std::vector<int> Tabs::folded() const
{
    std::vector<int> result;
    const auto shown = places();
    for (int index = 0; index < static_cast<int>(m_tabs.size()); ++index) {
        if (std::ranges::none_of(shown, [index](const Place &place) { return place.index == index; }))
            result.push_back(index);
    }
    return result;
}

int Tabs::at(QPoint point) const
{
    for (const Place &place : places()) {
        if (place.rect.contains(point))
            return place.index;
    }
    return kNowhere;
}

QSize Tabs::sizeHint() const
{
    int wide = size::kTabsStart;
    for (int index = 0; index < static_cast<int>(m_tabs.size()); ++index)
        wide += tabWidth(index);
    return {wide, size::kTabs};
}

void Tabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink ink(painter, palette());
    ink.fill(rect(), Role::Surface);
    ink.fill(QRectF(0, height() - size::kHairline, width(), size::kHairline), Role::Line);
    for (const Place &place : places()) {
        const QRect inner = place.rect.adjusted(size::kTabSide, 0, 0, 0);
        ink.text(inner, words(place.index));
        if (place.index == kMore) {
            const qreal left = inner.right() + 1 - size::kTabSide - size::kShape;
            ink.icon(Icon::ChevronDown, centred(QRectF(left, 0, size::kShape, height()), size::kShape),
                Role::Muted);
        }
        if (place.index != m_current)
            continue;
        const QRectF line(place.rect.left(), height() - size::kTabLine, place.rect.width(), size::kTabLine);
        ink.fill(line, Role::Accent);
        if (hasFocus())
            ink.box(place.rect.adjusted(2, 5, -2, -5), Qt::transparent, Role::Accent, size::kRadius,
                size::kFocusLine);
    }
}

void Tabs::mousePressEvent(QMouseEvent *event)
{
    const int index = at(event->pos());
    if (event->button() != Qt::LeftButton || index == kNowhere)
        return;
    if (index == kMore)
        openMore();
    else
        setCurrent(index);
}

void Tabs::mouseMoveEvent(QMouseEvent *event)
{
    if (const int index = at(event->pos()); index != m_hovered) {
        m_hovered = index;
        update();
    }
}

void Tabs::leaveEvent(QEvent *)
{
    m_hovered = kNowhere;
    update();
}

void Tabs::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_tabs.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left: return setCurrent(std::max(0, m_current - 1));
    case Qt::Key_Right: return setCurrent(std::min(last, m_current + 1));
    case Qt::Key_Home: return setCurrent(0);
    case Qt::Key_End: return setCurrent(last);
    }
    QWidget::keyPressEvent(event);
}

void Tabs::openMore()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const int index : folded()) {
        const Tab &tab = m_tabs.at(static_cast<std::size_t>(index));
        QAction *action = menu->addAction(tab.text + u'\t' + tab.count);
        connect(action, &QAction::triggered, this, [this, index] { setCurrent(index); });
    }
    menu->popup(mapToGlobal(places().back().rect.bottomLeft()));
}

} // namespace purser::kit
