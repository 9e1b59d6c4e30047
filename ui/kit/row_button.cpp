#include "ui/kit/row_button.h"

#include <QKeyEvent>

namespace purser::kit {

namespace {

constexpr int kVerbWidth = 108;

} // namespace

RowButton::RowButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
}

void RowButton::set(Spans left, Spans right, Spans second)
{
    m_left = std::move(left);
    m_right = std::move(right);
    m_second = std::move(second);
    setText(plainText(m_left));
    setAccessibleName(plainText(m_left) + u' ' + plainText(m_right));
    setAccessibleDescription(plainText(m_second));
    setToolTip(plainText(m_second));
    updateGeometry();
    update();
}

void RowButton::setVerb(const QString &verb)
{
    m_verb = verb;
    update();
}

void RowButton::setCurrent(bool isCurrent)
{
    m_isCurrent = isCurrent;
    update();
}

QSize RowButton::sizeHint() const
{
    return {widthOf(m_left) + widthOf(m_right) + size::kColumnGap,
        m_second.empty() ? size::kRowOne : size::kRow + size::kGapTiny};
}

void RowButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void RowButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink ink(painter, palette());
    if (m_isCurrent || underMouse())
        ink.fill(rect(), m_isCurrent ? Role::AccentWeak : Role::Hover);
    ink.fill(QRectF(0, height() - size::kHairline, width(), size::kHairline), Role::Line);
    QRectF place = QRectF(rect()).adjusted(size::kGapTiny, 0, -size::kGapTiny, -size::kHairline);
    if (!m_verb.isEmpty()) {
        const int wide = std::max(kVerbWidth, widthOf({{.text = m_verb}}) + 2 * size::kGap);
        const QRectF box(
            place.right() - wide, place.center().y() - size::kControl / 2.0, wide, size::kControl);
        ink.box(box, underMouse() || m_isCurrent ? Role::Hover : Role::Surface, Role::Edge);
        ink.text(box, {{.text = m_verb}}, Qt::AlignHCenter);
        place.setRight(box.left() - size::kColumnGap);
    }
    const int right = std::min(int(place.width()), widthOf(m_right));
    ink.text(QRectF(place.right() - right, place.top(), right, place.height()), m_right, Qt::AlignRight);
    const qreal room = place.width() - right - (right > 0 ? size::kColumnGap : 0);
    if (m_second.empty()) {
        ink.text(QRectF(place.left(), place.top(), room, place.height()), m_left);
        return;
    }
    const int first = lineHeight(TextSize::Body);
    const int second = lineHeight(TextSize::Small);
    const qreal above = place.top() + (place.height() - first - second) / 2;
    ink.text(QRectF(place.left(), above, room, first), m_left);
    ink.text(QRectF(place.left(), above + first, room, second), m_second);
}

} // namespace purser::kit
