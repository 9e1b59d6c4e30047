#pragma once

#include "documents/page.h"
#include "documents/pdf_font.h"

#include <memory>

namespace purser::documents {

/// Fonts and pictures that the pages of one PDF share. One thread.
class PdfResources
{
public:
    /// @returns a font's index; the same face of another size is the same font
    [[nodiscard]] std::size_t indexOf(const QRawFont &face);
    [[nodiscard]] PdfFont &font(std::size_t index) { return *m_fonts[index]; }
    [[nodiscard]] std::size_t indexOf(const QImage &image);
    /// @returns the number of the resource dictionary
    int write(PdfFile &file) const;

private:
    std::vector<std::unique_ptr<PdfFont>> m_fonts;
    QHash<QRawFont, std::size_t> m_indexOfFace;
    QHash<QString, std::size_t> m_indexOfName;
    std::vector<QImage> m_images;
};

/// The drawing operators of a page (ISO 32000-1, 8 and 9). A line whose glyphs do not spell its text by
/// themselves carries it as ActualText (14.9.4), so that copying and searching find what was meant.
[[nodiscard]] QByteArray contentOf(const Page &page, PdfResources &resources);

} // namespace purser::documents
