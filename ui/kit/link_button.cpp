#include "ui/kit/link_button.h"

#include "ui/kit/ink.h"

namespace purser::kit {

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    return {widthOf({{.text = text()}}), lineHeight(TextSize::Body)};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink ink(painter, palette());
    ink.text(rect(), {{.text = text(), .role = Role::Accent}});
    if (underMouse())
        ink.fill(QRectF(0, height() - size::kHairline, width(), size::kHairline), Role::Accent);
}

} // namespace purser::kit
