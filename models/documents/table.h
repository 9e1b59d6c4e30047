#pragma once

#include "documents/paper.h"

namespace purser::documents {

/// A column of a table; texts never leave it.
struct Column
{
    QString title;
    int widthUm = 0; ///< 0 = the rest of the width, for one column
    Side side = Side::Left;
    int gapUm = 3000; ///< to the column before
};

struct Cell
{
    QString text {};
    TextStyle style {};
    QString note {}; ///< a second, smaller line
    bool isTickBox = false; ///< a box for a pen instead of text
};

/// Rows under a head that every further sheet repeats. A row stays whole. One thread; the paper outlives it.
class Table
{
public:
    /// Writes the head.
    Table(Paper &paper, std::vector<Column> columns);
    ~Table() { m_paper.repeat({}); }
    Table(const Table &) = delete;
    Table &operator=(const Table &) = delete;

    /// @param cells  one for each column
    void row(const std::vector<Cell> &cells);
    /// Right end of a column, micrometres from the page's left.
    [[nodiscard]] int rightOf(std::size_t column) const { return m_left[column] + m_columns[column].widthUm; }
    [[nodiscard]] int leftOf(std::size_t column) const { return m_left[column]; }

private:
    void writeHead();

    Paper &m_paper;
    std::vector<Column> m_columns;
    std::vector<int> m_left;
};

} // namespace purser::documents
