#include "documents/paint.h"

#include <QPainter>

#include <cmath>

namespace purser::documents {
QList<QRect> barsOf(const BarcodeMark &mark)
{
    const Symbol &symbol = mark.symbol;
    const int unit = mark.moduleDots * kUnitsPerDot;
    const int height = symbol.isLinear() ? mark.heightDots * kUnitsPerDot : unit;
    QList<QRect> bars;
    for (int row = 0; row < symbol.rows; ++row) {
        for (int column = 0; column < symbol.columns;) {
            int end = column;
            while (end < symbol.columns && symbol.isDark(row, end))
                ++end;
            if (end > column)
                bars.append(QRect(mark.xDots * kUnitsPerDot + column * unit,
                    mark.yDots * kUnitsPerDot + row * unit, (end - column) * unit, height));
            column = end + 1;
        }
    }
    return bars;
}

void paint(QPainter &painter, const Page &page)
{
    const double scale = static_cast<double>(page.dpi) * kUnitsPerDot / kMicrometresPerInch;
    const auto scaled = [scale](const Box &box) {
        return QRectF(box.x * scale, box.y * scale, box.width * scale, box.height * scale);
    };
    QList<QRectF> filled;
    for (const BarcodeMark &mark : page.barcodes)
        for (const QRect &bar : barsOf(mark))
            filled.append(bar);
    for (const Box &rule : page.rules)
        filled.append(scaled(rule));
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRects(filled);
    painter.setPen(Qt::black);
    painter.setBrush(Qt::NoBrush);
    for (const TextMark &text : page.texts)
        for (const QGlyphRun &run : text.line.glyphs)
            painter.drawGlyphRun(
                QPointF(std::round(text.box.x * scale), std::round(text.baselineUm * scale)), run);
    for (const ImageMark &mark : page.images)
        painter.drawImage(scaled(mark.box), mark.image);
}

QImage toImage(const Page &page)
{
    const auto dots = [&page](int um) {
        return static_cast<int>(std::lround(static_cast<double>(um) * page.dpi / kMicrometresPerInch));
    };
    QImage image(dots(page.media.widthUm), dots(page.media.heightUm), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(1.0 / kUnitsPerDot, 1.0 / kUnitsPerDot);
    painter.setRenderHint(QPainter::TextAntialiasing);
    paint(painter, page);
    return image;
}

} // namespace purser::documents
