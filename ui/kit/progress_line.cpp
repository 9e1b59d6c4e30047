#include "ui/kit/progress_line.h"

#include "ui/kit/ink.h"

namespace purser::kit {

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(size::kProgress);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ProgressLine::set(int done, int whole)
{
    m_done = whole == 0 ? 1 : done;
    m_whole = whole == 0 ? 2 : whole;
    update();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink ink(painter, palette());
    ink.fill(rect(), Role::Line);
    ink.fill(QRectF(0, 0, width() * m_done / m_whole, height()), Role::Accent);
}

} // namespace purser::kit
