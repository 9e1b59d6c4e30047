#include "ui/printing/page_view.h"

#include "documents/paint.h"
#include "ui/kit/ink.h"

namespace purser::ui {

namespace {

constexpr int kAir = 24;
/// Larger than on paper only up to here: a small label on a large screen stays a label.
constexpr qreal kMostPixelsPerMillimetre = 6;

} // namespace

PageView::PageView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PageView::setPage(const documents::Page &page)
{
    m_page = page;
    update();
}

void PageView::clear()
{
    m_page.reset();
    update();
}

QRectF PageView::paper() const
{
    const QSizeF millimetres(m_page->media.widthUm / 1000.0, m_page->media.heightUm / 1000.0);
    const qreal scale = std::min({(width() - 2 * kAir) / millimetres.width(),
        (height() - 2 * kAir) / millimetres.height(), kMostPixelsPerMillimetre});
    const QSizeF size = millimetres * scale;
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    kit::Ink ink(painter, palette());
    ink.fill(rect(), kit::Role::NeutralWeak);
    if (!m_page)
        return;
    const QRectF place = paper();
    ink.box(place.translated(0, kit::size::kShadowDown).adjusted(-1, 0, 1, 1), ink(kit::Role::Shadow),
        std::nullopt, 2);
    painter.fillRect(place, kit::color(kit::Role::Surface, kit::Shade::Light));
    painter.setClipRect(place);
    painter.translate(place.topLeft());
    const qreal units = m_page->dpi * documents::kUnitsPerDot * (m_page->media.widthUm / 25'400.0);
    painter.scale(place.width() / units, place.width() / units);
    documents::paint(painter, *m_page);
}

} // namespace purser::ui
