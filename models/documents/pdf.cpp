#include "documents/pdf.h"

#include "documents/paint.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>

namespace purser::documents {
namespace {

constexpr double kPointsPerUm = 72.0 / kMicrometresPerInch;

QPageLayout layoutOf(const Media &media)
{
    const QSizeF size(media.widthUm / 1000.0, media.heightUm / 1000.0);
    return {QPageSize(size, QPageSize::Millimeter, media.id, QPageSize::ExactMatch), QPageLayout::Portrait,
        QMarginsF(0, 0, 0, 0)};
}

/// @p points in exactly @p length characters, so that no offset of the file moves.
QByteArray inLength(double points, qsizetype length)
{
    for (int digits = 7; digits > 0; --digits) {
        QByteArray text = QByteArray::number(points, 'f', digits);
        if (text.size() <= length)
            return text.leftJustified(length, ' ');
    }
    return {};
}

/// Writes the exact size over the whole points of each page's box, in the order of the pages.
bool makeExact(QByteArray &pdf, const Pages &pages)
{
    static const QByteArray kBox = QByteArrayLiteral("/MediaBox [0 0 ");
    qsizetype at = 0;
    for (const Page &page : pages) {
        at = pdf.indexOf(kBox, at);
        const qsizetype start = at + kBox.size();
        const qsizetype blank = at < 0 ? -1 : pdf.indexOf(' ', start);
        const qsizetype end = blank < 0 ? -1 : pdf.indexOf(']', blank);
        if (end < 0)
            return false;
        pdf.replace(start, blank - start, inLength(page.media.widthUm * kPointsPerUm, blank - start));
        pdf.replace(
            blank + 1, end - blank - 1, inLength(page.media.heightUm * kPointsPerUm, end - blank - 1));
        at = end;
    }
    return true;
}

/// Qt measures down from a whole number of points; the exact page's top lies this much higher.
double topOffset(const Page &page)
{
    const double exact = page.media.heightUm * kPointsPerUm;
    const double written = layoutOf(page.media).fullRectPoints().height();
    return (written - exact) * page.dpi * kUnitsPerDot / 72.0;
}

} // namespace

base::Result<QByteArray> toPdf(const Pages &pages)
{
    using Kind = base::Error::Kind;
    if (pages.empty())
        return base::fail(Kind::Refused, QStringLiteral("document.no-pages"));
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setCreator(QStringLiteral("Purser"));
    writer.setResolution(pages.front().dpi * kUnitsPerDot);
    writer.setPageLayout(layoutOf(pages.front().media));
    QPainter painter;
    if (!painter.begin(&writer))
        return base::fail(Kind::Refused, QStringLiteral("document.pdf-failed"));
    for (const Page &page : pages) {
        if (&page != &pages.front()) {
            writer.setPageLayout(layoutOf(page.media));
            writer.newPage();
        }
        painter.save();
        painter.translate(0, topOffset(page));
        paint(painter, page);
        painter.restore();
    }
    painter.end();
    if (!makeExact(pdf, pages))
        return base::fail(Kind::BrokenAnswer, QStringLiteral("document.pdf-failed"));
    return pdf;
}

} // namespace purser::documents
