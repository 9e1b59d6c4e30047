#include "ui/kit/chip.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace purser::kit {

Chip::Chip(State state, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(state, text);
}

void Chip::set(State state, const QString &text)
{
    m_state = state;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink(painter, palette()).chip(rect(), m_state, m_text);
}

FilterToken::FilterToken(const QString &name, const QString &value, QWidget *parent)
    : QAbstractButton(parent)
    , m_name(name)
    , m_value(value)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(name + u' ' + value);
}

Spans FilterToken::words() const
{
    return {muted(m_name, TextSize::Small), {.text = QStringLiteral("  ")},
        {.text = m_value, .weight = Weight::Strong, .size = TextSize::Small}};
}

QSize FilterToken::sizeHint() const
{
    const int words = widthOf(this->words());
    return {
        size::kInputPadding + words + size::kChipLeft + size::kTokenCross + size::kGapSmall, size::kToken};
}

int FilterToken::crossLeft() const
{
    return width() - size::kGapSmall - size::kTokenCross;
}

void FilterToken::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink ink(painter, palette());
    ink.box(rect(), underMouse() ? Role::Hover : Role::Surface, hasFocus() ? Role::Accent : Role::LineStrong,
        size::kTokenRadius);
    ink.text(rect().adjusted(size::kInputPadding, 0, -size::kGapSmall, 0), words());
    ink.icon(Icon::Close,
        QRectF(crossLeft(), (height() - size::kTokenCross) / 2.0, size::kTokenCross, size::kTokenCross),
        Role::Faint);
}

void FilterToken::mouseReleaseEvent(QMouseEvent *event)
{
    const QRect cross(crossLeft() - size::kGapTiny, 0, width(), height());
    if (event->button() == Qt::LeftButton && cross.contains(event->pos())) {
        setDown(false);
        Q_EMIT removed();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void FilterToken::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        Q_EMIT removed();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace purser::kit
