#include "documents/table.h"

#include <algorithm>

namespace purser::documents {
namespace {

using enum TextSize;

constexpr int kRowPadding = 1600; ///< above and below a row's text
constexpr int kTickBox = 3500;

} // namespace

Table::Table(Paper &paper, std::vector<Column> columns)
    : m_paper(paper)
    , m_columns(std::move(columns))
{
    m_columns.front().gapUm = 0;
    int taken = 0;
    for (const Column &column : m_columns)
        taken += column.gapUm + column.widthUm;
    int x = paper.left();
    for (Column &column : m_columns) {
        if (column.widthUm == 0)
            column.widthUm = paper.width() - taken;
        x += column.gapUm;
        m_left.push_back(x);
        x += column.widthUm;
    }
    m_paper.reserve(4 * lineHeight(Pt9));
    writeHead();
    m_paper.repeat([this] { writeHead(); });
}

void Table::writeHead()
{
    std::vector<TextBlock> titles;
    int height = 0;
    for (const Column &column : m_columns) {
        titles.push_back(m_paper.sheet().set(column.title, {Pt7}, column.widthUm));
        height = std::max(height, titles.back().heightUm());
    }
    for (std::size_t index = 0; index < m_columns.size(); ++index) {
        const Column &column = m_columns[index];
        m_paper.sheet().place(titles[index], m_left[index], m_paper.y() + height - titles[index].heightUm(),
            column.widthUm, column.side);
    }
    m_paper.skip(height + kRowPadding / 2);
    m_paper.rule(kRule);
}

void Table::row(const std::vector<Cell> &cells)
{
    struct Blocks
    {
        TextBlock text;
        TextBlock note;
    };
    std::vector<Blocks> blocks;
    int line = 0;
    for (const Cell &cell : cells)
        line = std::max(line, baseline(cell.style.size));
    int height = 0;
    for (std::size_t index = 0; index < m_columns.size(); ++index) {
        const Cell &cell = cells[index];
        const int width = m_columns[index].widthUm;
        blocks.push_back({m_paper.sheet().set(cell.text, cell.style, width),
            m_paper.sheet().set(cell.note, {Pt7}, width)});
        height = std::max(height,
            line - baseline(cell.style.size) + blocks.back().text.heightUm() + blocks.back().note.heightUm());
    }
    m_paper.reserve(height + 2 * kRowPadding + kHairline);
    const int base = m_paper.y() + kRowPadding + line;
    for (std::size_t index = 0; index < m_columns.size(); ++index) {
        const Column &column = m_columns[index];
        const int top = base - baseline(cells[index].style.size);
        if (cells[index].isTickBox)
            m_paper.sheet().frame({rightOf(index) - kTickBox, base - kTickBox, kTickBox, kTickBox});
        const int below =
            m_paper.sheet().place(blocks[index].text, m_left[index], top, column.widthUm, column.side);
        m_paper.sheet().place(blocks[index].note, m_left[index], below, column.widthUm, column.side);
    }
    m_paper.skip(height + 2 * kRowPadding);
    m_paper.rule();
}

} // namespace purser::documents
