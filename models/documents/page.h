#pragma once

#include "documents/fonts.h"
#include "documents/media.h"

#include <QImage>

#include <vector>

namespace purser::documents {

/// One line of text on a page.
struct TextMark
{
    Box box {}; ///< the whole line height
    int baselineUm = 0; ///< from the page's top
    TextStyle style {};
    TextLine line {};
};

/// Bars on a page: every number is in whole dots of the printer, so that no bar is thinner than its
/// neighbour.
struct BarcodeMark
{
    Barcode barcode {};
    Symbol symbol {};
    int xDots = 0; ///< left edge of the first module, quiet zone not counted
    int yDots = 0;
    int moduleDots = 0;
    int heightDots = 0; ///< of the whole symbol
    Box bars {}; ///< outside of the bars
    Box quiet {}; ///< outside of the quiet zone; nothing else may be in here
};

struct ImageMark
{
    Box box {};
    QImage image {};
};

/// A page as a list of what is on it: painted on paper, on the screen, or written as a printer's language.
struct Page
{
    Media media {};
    int dpi = 203;
    std::vector<Box> rules {}; ///< filled black
    std::vector<TextMark> texts {};
    std::vector<BarcodeMark> barcodes {};
    std::vector<ImageMark> images {};
};

using Pages = std::vector<Page>;

} // namespace purser::documents
