#include "ui/kit/status_part.h"

namespace purser::kit {
namespace {

constexpr int kShapeGap = 6;

} // namespace

StatusPart::StatusPart(QWidget *parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void StatusPart::set(State state, const QString &text)
{
    m_state = state;
    setText(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize StatusPart::sizeHint() const
{
    const int shape = m_state == State::None ? 0 : size::kShape + kShapeGap;
    return {shape + widthOf({muted(text(), TextSize::Small)}), size::kStatusBar};
}

void StatusPart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink ink(painter, palette());
    ink.shape(m_state, centred(QRectF(0, 0, size::kShape, height()), size::kShape));
    const int left = m_state == State::None ? 0 : size::kShape + kShapeGap;
    const Role role = underMouse() || hasFocus() ? Role::Text : Role::Muted;
    ink.text(rect().adjusted(left, 0, 1, 0), {{.text = text(), .role = role, .size = TextSize::Small}});
}

} // namespace purser::kit
