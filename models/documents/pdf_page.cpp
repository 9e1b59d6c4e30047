#include "documents/pdf_page.h"

#include "documents/paint.h"

#include <cmath>

namespace purser::documents {
namespace {

constexpr double kPointsPerInch = 72.0;
constexpr double kLeastShift = 0.5; ///< thousandths of the size; a smaller difference of places is not seen

void appendBox(QByteArray &to, const QRectF &box)
{
    for (const double number : {box.x(), box.y(), box.width(), box.height()})
        appendNumber(to, number);
    to += "re\n";
}

void appendCode(QByteArray &to, int code)
{
    static constexpr auto kDigits = "0123456789ABCDEF";
    for (const int shift : {12, 8, 4, 0})
        to += kDigits[(code >> shift) & 15];
}

/// Glyphs from @p first on that lie on one height; @returns the index behind them.
qsizetype appendGlyphs(
    QByteArray &to, PdfFont &font, const QGlyphRun &run, qsizetype first, const QPointF &origin)
{
    const auto glyphs = run.glyphIndexes();
    const auto places = run.positions();
    const double size = run.rawFont().pixelSize();
    const QPointF start = origin + places.at(first);
    to += "1 0 0 -1 ";
    appendNumber(to, start.x());
    appendNumber(to, start.y());
    to += "Tm[<";
    double pen = places.at(first).x();
    qsizetype index = first;
    for (; index < glyphs.size() && places.at(index).y() == places.at(first).y(); ++index) {
        const double shift = (pen - places.at(index).x()) * 1000 / size;
        if (std::abs(shift) > kLeastShift) {
            to += '>';
            appendNumber(to, shift);
            to.chop(1);
            to += '<';
            pen = places.at(index).x();
        }
        const int code = font.codeOf(glyphs.at(index));
        appendCode(to, code);
        pen += font.advance(code) * size / 1000;
    }
    to += ">]TJ\n";
    return index;
}

/// What a reader would copy from the glyphs alone.
QString spelled(const TextLine &line, PdfResources &resources)
{
    QString text;
    for (const QGlyphRun &run : line.glyphs) {
        PdfFont &font = resources.font(resources.indexOf(run.rawFont()));
        font.learn(line.text);
        const auto glyphs = run.glyphIndexes();
        for (const quint32 glyph : glyphs)
            text += font.textOf(font.codeOf(glyph));
    }
    return text;
}

void appendText(QByteArray &to, const TextMark &mark, double scale, PdfResources &resources)
{
    const QPointF origin(std::round(mark.box.x * scale), std::round(mark.baselineUm * scale));
    const bool isSpelled = spelled(mark.line, resources).trimmed() == mark.line.text.trimmed();
    if (!isSpelled) {
        to += "/Span<</ActualText<FEFF";
        for (const QChar unit : mark.line.text)
            appendCode(to, unit.unicode());
        to += ">>>BDC\n";
    }
    for (const QGlyphRun &run : mark.line.glyphs) {
        const std::size_t index = resources.indexOf(run.rawFont());
        to += "/F" + QByteArray::number(static_cast<int>(index)) + ' ';
        appendNumber(to, run.rawFont().pixelSize());
        to += "Tf\n";
        for (qsizetype at = 0; at < run.glyphIndexes().size();)
            at = appendGlyphs(to, resources.font(index), run, at, origin);
    }
    if (!isSpelled)
        to += "EMC\n";
}

int writeImage(PdfFile &file, const QImage &image)
{
    const bool isGrey = image.allGray() && !image.hasAlphaChannel();
    QImage opaque(image.size(), QImage::Format_RGB32);
    if (image.hasAlphaChannel()) {
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const QColor color = image.pixelColor(x, y);
                const auto onWhite = [&color](int part) { return 255 - (255 - part) * color.alpha() / 255; };
                opaque.setPixel(
                    x, y, qRgb(onWhite(color.red()), onWhite(color.green()), onWhite(color.blue())));
            }
    } else {
        opaque = image;
    }
    opaque.convertTo(isGrey ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
    const int bytesPerLine = opaque.width() * (isGrey ? 1 : 3);
    QByteArray pixels;
    for (int y = 0; y < opaque.height(); ++y)
        pixels.append(reinterpret_cast<const char *>(opaque.constScanLine(y)), bytesPerLine);
    return file.writeStream(pixels,
        "/Type/XObject/Subtype/Image/Width " + QByteArray::number(opaque.width()) + "/Height "
            + QByteArray::number(opaque.height()) + "/BitsPerComponent 8/ColorSpace/"
            + (isGrey ? "DeviceGray" : "DeviceRGB"));
}

} // namespace

std::size_t PdfResources::indexOf(const QRawFont &face)
{
    if (const auto known = m_indexOfFace.constFind(face); known != m_indexOfFace.constEnd())
        return *known;
    const QString name = face.familyName() + u'/' + face.styleName() + u'/' + QString::number(face.weight());
    const auto sameName = m_indexOfName.constFind(name);
    const std::size_t index = sameName == m_indexOfName.constEnd() ? m_fonts.size() : *sameName;
    if (index == m_fonts.size()) {
        m_fonts.push_back(std::make_unique<PdfFont>(face));
        m_indexOfName.insert(name, index);
    }
    m_indexOfFace.insert(face, index);
    return index;
}

std::size_t PdfResources::indexOf(const QImage &image)
{
    const auto known = std::ranges::find(m_images, image.cacheKey(), &QImage::cacheKey);
    if (known != m_images.end())
        return static_cast<std::size_t>(known - m_images.begin());
    m_images.push_back(image);
    return m_images.size() - 1;
}

int PdfResources::write(PdfFile &file) const
{
    QByteArray fonts;
    for (std::size_t index = 0; index < m_fonts.size(); ++index) {
        const int number = static_cast<int>(index);
        fonts +=
            "/F" + QByteArray::number(number) + ' ' + PdfFile::reference(m_fonts[index]->write(file, number));
    }
    QByteArray images;
    for (std::size_t index = 0; index < m_images.size(); ++index)
        images += "/I" + QByteArray::number(static_cast<int>(index)) + ' '
            + PdfFile::reference(writeImage(file, m_images[index]));
    return file.write("<</Font<<" + fonts + ">>/XObject<<" + images + ">>>>");
}

QByteArray contentOf(const Page &page, PdfResources &resources)
{
    const double scale = static_cast<double>(page.dpi) * kUnitsPerDot / kMicrometresPerInch;
    const double unit = kPointsPerInch / (page.dpi * kUnitsPerDot);
    QByteArray content = QByteArray::number(unit, 'f', 8) + " 0 0 -" + QByteArray::number(unit, 'f', 8)
        + " 0 " + QByteArray::number(page.media.heightUm * kPointsPerInch / kMicrometresPerInch, 'f', 4)
        + " cm\n";
    for (const BarcodeMark &mark : page.barcodes)
        for (const QRect &bar : barsOf(mark))
            appendBox(content, bar);
    for (const Box &rule : page.rules)
        appendBox(content, QRectF(rule.x * scale, rule.y * scale, rule.width * scale, rule.height * scale));
    if (!page.barcodes.empty() || !page.rules.empty())
        content += "f\n";
    content += "BT\n";
    for (const TextMark &text : page.texts)
        appendText(content, text, scale, resources);
    content += "ET\n";
    for (const ImageMark &mark : page.images) {
        content += "q ";
        for (const double number : {mark.box.width * scale, 0.0, 0.0, -mark.box.height * scale,
                 mark.box.x * scale, mark.box.bottom() * scale})
            appendNumber(content, number);
        content += "cm/I" + QByteArray::number(static_cast<int>(resources.indexOf(mark.image))) + " Do Q\n";
    }
    return content;
}

} // namespace purser::documents
