#pragma once

#include <QByteArray>
#include <QPainterPath>

#include <vector>

namespace purser::documents {

/// A glyph in the units of its font's em square, y growing downwards as Qt has it.
struct GlyphShape
{
    QPainterPath outline {};
    int advance = 0;
};

/// Heights of a whole font in em units, both counted away from the base line.
struct FontMetrics
{
    int unitsPerEm = 1000;
    int ascent = 0;
    int descent = 0;
};

/// A TrueType font of these glyphs (glyph 0 first) with the six tables that a PDF asks for: glyf, head, hhea,
/// hmtx, loca, maxp (ISO/IEC 14496-22; ISO 32000-1, 9.9). Cubic curves become quadratic ones that are at most
/// half a unit off; quadratic ones stay as they are.
[[nodiscard]] QByteArray trueTypeFont(const std::vector<GlyphShape> &glyphs, const FontMetrics &metrics);

} // namespace purser::documents
