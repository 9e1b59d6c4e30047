#include "ui/approve/round_bar.h"

#include "ui/kit/ink.h"

namespace purser::ui {

namespace {

constexpr int kWidth = 140;
constexpr int kHeight = 4;

} // namespace

RoundBar::RoundBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(kWidth, kHeight);
}

void RoundBar::set(int position, int count)
{
    m_position = position;
    m_count = count;
    update();
}

void RoundBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    kit::Ink ink(painter, palette());
    const qreal radius = kHeight / 2.0;
    ink.box(rect(), kit::Role::Line, std::nullopt, radius);
    if (m_count > 0)
        ink.box(QRectF(0, 0, width() * m_position / qreal(m_count), height()), kit::Role::Accent,
            std::nullopt, radius);
}

} // namespace purser::ui
