#include "documents/pdf_font.h"

#include <algorithm>
#include <cmath>

namespace purser::documents {
namespace {

constexpr int kMostMappings = 100; ///< in one block of a text map (Adobe technical note 5411)

QRawFont inEmUnits(QRawFont face)
{
    face.setPixelSize(face.unitsPerEm());
    return face;
}

QByteArray hexOf(const QString &text)
{
    QByteArray hex;
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return hex;
}

/// Six letters that differ from font to font of one file.
QByteArray tag(int index)
{
    QByteArray letters(6, 'A');
    for (qsizetype at = letters.size() - 1; index > 0; --at, index /= 26)
        letters[at] = static_cast<char>('A' + index % 26);
    return letters;
}

} // namespace

PdfFont::PdfFont(const QRawFont &face)
    : m_face(inEmUnits(face))
    , m_shapes(1)
    , m_advances(1)
    , m_texts(1)
{}

int PdfFont::codeOf(quint32 glyph)
{
    const auto known = m_codes.constFind(glyph);
    if (known != m_codes.constEnd())
        return *known;
    const int code = static_cast<int>(m_shapes.size());
    const auto advances = m_face.advancesForGlyphIndexes({glyph});
    const double advance = advances.isEmpty() ? 0.0 : advances.front().x();
    m_shapes.push_back({m_face.pathForGlyph(glyph), static_cast<int>(std::lround(advance))});
    m_advances.push_back(advance * 1000 / m_face.unitsPerEm());
    m_texts.push_back(m_characterOf.value(glyph));
    m_codes.insert(glyph, code);
    return code;
}

void PdfFont::learn(const QString &text)
{
    for (const char32_t character : text.toUcs4()) {
        if (m_known.contains(character))
            continue;
        m_known.insert(character, true);
        const QString alone = QString::fromUcs4(&character, 1);
        const auto glyphs = m_face.glyphIndexesForString(alone);
        if (glyphs.size() != 1 || glyphs.front() == 0 || m_characterOf.contains(glyphs.front()))
            continue;
        m_characterOf.insert(glyphs.front(), alone);
        if (const auto code = m_codes.constFind(glyphs.front()); code != m_codes.constEnd())
            m_texts[static_cast<std::size_t>(*code)] = alone;
    }
}

QByteArray PdfFont::name(int index) const
{
    QString name = m_face.familyName() + u'-' + m_face.styleName();
    name.removeIf([](QChar c) { return !(c.unicode() < 128 && c.isLetterOrNumber()) && c != u'-'; });
    return tag(index) + '+' + name.toLatin1();
}

QByteArray PdfFont::textMap() const
{
    QList<QByteArray> lines;
    for (std::size_t code = 1; code < m_texts.size(); ++code)
        if (!m_texts[code].isEmpty())
            lines.append('<' + QByteArray::number(static_cast<int>(code), 16).rightJustified(4, '0') + "> <"
                + hexOf(m_texts[code]) + ">\n");
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /P def\n"
                     "/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (qsizetype first = 0; first < lines.size(); first += kMostMappings) {
        const auto block = lines.mid(first, kMostMappings);
        map += QByteArray::number(block.size()) + " beginbfchar\n" + block.join() + "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

int PdfFont::write(PdfFile &file, int index) const
{
    const FontMetrics metrics {static_cast<int>(m_face.unitsPerEm()), static_cast<int>(m_face.ascent()),
        static_cast<int>(m_face.descent())};
    const auto thousandths = [&metrics](
                                 int units) { return QByteArray::number(units * 1000 / metrics.unitsPerEm); };
    const QByteArray font = trueTypeFont(m_shapes, metrics);
    const int program = file.writeStream(font, "/Length1 " + QByteArray::number(font.size()));
    const QByteArray fontName = name(index);
    const int descriptor = file.write("<</Type/FontDescriptor/FontName/" + fontName + "/Flags 4/FontBBox[0 -"
        + thousandths(metrics.descent) + " 1000 " + thousandths(metrics.ascent) + "]/ItalicAngle 0/Ascent "
        + thousandths(metrics.ascent) + "/Descent -" + thousandths(metrics.descent)
        + "/CapHeight 714/StemV 80/FontFile2 " + PdfFile::reference(program) + ">>");
    QByteArray widths;
    for (const double advance : m_advances)
        appendNumber(widths, advance);
    const int descendant = file.write("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + fontName
        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "
        + PdfFile::reference(descriptor) + "/CIDToGIDMap/Identity/W[0[" + widths + "]]>>");
    const int text = file.writeStream(textMap());
    return file.write("<</Type/Font/Subtype/Type0/BaseFont/" + fontName
        + "/Encoding/Identity-H/DescendantFonts[" + PdfFile::reference(descendant) + "]/ToUnicode "
        + PdfFile::reference(text) + ">>");
}

} // namespace purser::documents
