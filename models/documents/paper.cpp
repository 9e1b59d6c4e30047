#include "documents/paper.h"

namespace purser::documents {
namespace {

using enum TextSize;

constexpr int kAboveFooter = 5000;
constexpr int kBelowRunningTitle = 3000;

} // namespace

Paper::Paper(const Media &media, Fonts &fonts, Language language, const Margins &margins)
    : m_media(media)
    , m_fonts(fonts)
    , m_language(language)
    , m_margins(margins)
    , m_y(margins.top)
{
    m_sheets.emplace_back(m_media, m_fonts);
}

int Paper::bottom() const
{
    return m_media.heightUm - m_margins.bottom - lineHeight(Pt7) - kAboveFooter;
}

void Paper::beginSheet()
{
    m_sheets.emplace_back(m_media, m_fonts);
    m_y = m_margins.top;
    if (!m_runningTitle.isEmpty()) {
        write(m_runningTitle, {Pt8});
        skip(kBelowRunningTitle);
    }
    if (m_repeated)
        m_repeated();
}

void Paper::reserve(int heightUm)
{
    if (m_y + heightUm <= bottom() || sheet().isRefused())
        return;
    beginSheet();
    if (m_y + heightUm > bottom())
        sheet().refuse({QStringLiteral("document.does-not-fit"), {m_runningTitle}});
}

void Paper::write(const QString &text, TextStyle style, Side side)
{
    const TextBlock block = sheet().set(text, style, width());
    reserve(block.heightUm());
    m_y = sheet().place(block, left(), m_y, width(), side);
}

void Paper::rule(int thicknessUm)
{
    sheet().rule(left(), m_y, width(), thicknessUm);
    m_y += thicknessUm;
}

Drawn<Pages> Paper::finish(const QString &footer) &&
{
    Pages pages;
    const int count = static_cast<int>(m_sheets.size());
    for (int index = 0; index < count; ++index) {
        Sheet &last = m_sheets[static_cast<std::size_t>(index)];
        const int y = m_media.heightUm - m_margins.bottom - lineHeight(Pt7);
        const TextBlock number = last.set(pageOf(m_language, index + 1, count), {Pt7}, width());
        const TextBlock words = last.set(footer, {Pt7}, width() - number.widthUm - kAboveFooter);
        last.place(words, left(), y - words.heightUm() + lineHeight(Pt7), width());
        last.place(number, left(), y, width(), Side::Right);
        auto page = std::move(last).finish();
        if (!page)
            return tl::unexpected(page.error());
        pages.push_back(*std::move(page));
    }
    return pages;
}

} // namespace purser::documents
