#pragma once

#include "documents/barcode.h"
#include "documents/text_style.h"

#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QList>
#include <QRawFont>

#include <optional>
#include <vector>

namespace purser::documents {

/// One line of set text. Glyph positions are in units of the printer's dot / kUnitsPerDot, from the base
/// line's start.
struct TextLine
{
    QString text;
    int widthUm = 0;
    QList<QGlyphRun> glyphs {};
};

/// Text broken into lines, not yet on a page.
struct TextBlock
{
    TextStyle style {};
    std::vector<TextLine> lines {};
    int widthUm = 0; ///< of its longest line

    [[nodiscard]] int heightUm() const { return static_cast<int>(lines.size()) * lineHeight(style.size); }
};

/// Sets text in the families named here and in no other: what they lack is refused, never replaced. Needs a
/// QGuiApplication that outlives it. One thread; keep one for a whole print run, it remembers what it has
/// looked up.
class Fonts
{
public:
    /// @param dpi  dots per inch of the printer
    explicit Fonts(int dpi = 203);

    [[nodiscard]] int dpi() const { return m_dpi; }
    /// Units of glyph positions in one inch.
    [[nodiscard]] int unitsPerInch() const { return m_dpi * kUnitsPerDot; }

    /// Breaks @p text (line feeds begin a new line) so that no line is wider than @p widthUm; words longer
    /// than a line are broken anywhere, nothing is cut.
    /// @returns "document.glyph-missing" with the character, its "U+1F600" and the text
    [[nodiscard]] Drawn<TextBlock> set(const QString &text, TextStyle style, int widthUm);

private:
    struct Family
    {
        QString name;
        std::optional<QRawFont> face; ///< looked up at first use; not valid = not installed
    };
    struct Stretch
    {
        int start;
        int length;
        int family;
    };

    [[nodiscard]] int familyOf(char32_t character);
    [[nodiscard]] Drawn<std::vector<Stretch>> stretches(const QString &text);
    [[nodiscard]] Drawn<std::vector<TextLine>> setParagraph(
        const QString &text, TextStyle style, int widthUm);
    [[nodiscard]] const QFont &font(int family, TextStyle style);

    int m_dpi;
    std::vector<Family> m_families;
    QHash<char32_t, int> m_familyOf;
    QHash<int, QFont> m_fonts;
};

} // namespace purser::documents
