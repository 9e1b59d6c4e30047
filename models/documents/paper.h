#pragma once

#include "documents/sheet.h"
#include "documents/words.h"

#include <functional>

namespace purser::documents {

/// White at the edges of a sheet, micrometres.
struct Margins
{
    int side = 0;
    int top = 0;
    int bottom = 0; ///< below the footer line
};

/// One document over as many sheets as it takes: filled from the top, and a new sheet begins where a block
/// has no room. Each sheet ends in a footer with "page x of y". One thread.
class Paper
{
public:
    Paper(const Media &media, Fonts &fonts, Language language, const Margins &margins);

    [[nodiscard]] Sheet &sheet() { return m_sheets.back(); }
    [[nodiscard]] const Words &text() const { return words(m_language); }
    [[nodiscard]] int left() const { return m_margins.side; }
    [[nodiscard]] int width() const { return m_media.widthUm - 2 * m_margins.side; }
    [[nodiscard]] int right() const { return left() + width(); }
    /// Lowest y of a block; the footer lies below.
    [[nodiscard]] int bottom() const;
    [[nodiscard]] int y() const { return m_y; }
    void moveTo(int yUm) { m_y = yUm; }
    void skip(int heightUm) { m_y += heightUm; }

    /// Begins a new sheet unless @p heightUm fits on this one. Refuses with "document.does-not-fit" what fits
    /// on no sheet.
    void reserve(int heightUm);
    /// Set text at the left of the current height, over the whole width unless said otherwise, then below it.
    void write(const QString &words, TextStyle style, Side side = Side::Left);
    void rule(int thicknessUm = kHairline);

    /// Written at the top of every further sheet.
    void setRunningTitle(const QString &title) { m_runningTitle = title; }
    /// Called at the top of every further sheet; empty to end it.
    void repeat(std::function<void()> head) { m_repeated = std::move(head); }

    /// @param footer  at the left of every sheet's last line, one or two lines beside the page number
    [[nodiscard]] Drawn<Pages> finish(const QString &footer) &&;

private:
    void beginSheet();

    Media m_media;
    Fonts &m_fonts;
    Language m_language;
    Margins m_margins;
    std::vector<Sheet> m_sheets;
    int m_y;
    QString m_runningTitle;
    std::function<void()> m_repeated;
};

} // namespace purser::documents
