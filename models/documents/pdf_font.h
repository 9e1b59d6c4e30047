#pragma once

#include "documents/pdf_file.h"
#include "documents/truetype.h"

#include <QHash>
#include <QRawFont>

namespace purser::documents {

/// One face in a PDF: the glyphs that are used, numbered in the order of their use, with their outlines and
/// the text that they stand for. One thread.
class PdfFont
{
public:
    /// @param face  of any size
    explicit PdfFont(const QRawFont &face);

    /// The number that stands for the glyph in the page's text.
    [[nodiscard]] int codeOf(quint32 glyph);
    /// Thousandths of the font's size.
    [[nodiscard]] double advance(int code) const { return m_advances[static_cast<std::size_t>(code)]; }
    /// Looks up which glyphs stand for the characters of @p text.
    void learn(const QString &text);
    /// The character that @p code stands for, empty when it is none alone (ligatures, forms of Arabic
    /// letters).
    [[nodiscard]] const QString &textOf(int code) const { return m_texts[static_cast<std::size_t>(code)]; }
    /// Writes font, outlines and text map. @returns the object's number
    int write(PdfFile &file, int index) const;

private:
    [[nodiscard]] QByteArray name(int index) const;
    [[nodiscard]] QByteArray textMap() const;

    QRawFont m_face; ///< one pixel is one em unit
    QHash<quint32, int> m_codes;
    QHash<quint32, QString> m_characterOf; ///< by glyph
    QHash<char32_t, bool> m_known;
    std::vector<GlyphShape> m_shapes; ///< by code; 0 stands for nothing
    std::vector<double> m_advances;
    std::vector<QString> m_texts;
};

} // namespace purser::documents
