#pragma once

#include "ui/kit/row_delegate.h"

#include <QTableView>

#include <map>

namespace purser::kit {

/// How a column takes its room.
struct ColumnWidth
{
    int width = 0; ///< logical pixels of its text; 0 takes what is left
    int hidesBelow = 0; ///< the list is narrower than this: the column is left out; 0: never
};

/// The list of every screen: whole rows, several selectable, quiet header, no grid; the selected rows are
/// tinted with a mark at the left. Give it a model, then its columns.
class PagedTable : public QTableView
{
    Q_OBJECT

public:
    explicit PagedTable(QWidget *parent = nullptr);

    /// Comfortable 44 (two lines), 34 or 28 (one line).
    void setRowHeight(int height);
    void setColumnWidths(std::vector<ColumnWidth> widths);
    /// Lets a person move columns by their headers and pull their edges.
    void setColumnsAreChosen(bool areChosen);
    /// Which columns stand there, from the left; empty = all, as they come.
    void setColumns(const std::vector<int> &columns, const std::map<int, int> &widths);
    [[nodiscard]] std::vector<int> columns() const;
    /// Widths of the columns whose edge was pulled, logical pixels of their text.
    [[nodiscard]] const std::map<int, int> &ownWidths() const { return m_own; }
    /// The column the list is sorted by, marked in the header; -1: none.
    void setSorted(int column, Qt::SortOrder order);
    /// The first of the selected rows.
    [[nodiscard]] std::optional<int> selectedRow() const;
    /// Selects the row that many further down (or up), never beyond an end; without a selection, counted from
    /// above the first.
    void moveBy(int rows);
    /// Rows that stay while new ones are read: a thin line runs above the list.
    void setLoading(bool isLoading);
    /// Paints @p row as under the pointer, for pictures of all states.
    void setShownHovered(int row);

Q_SIGNALS:
    /// A person moved a column or pulled its edge.
    void columnsChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void hover(int row);
    void fitColumns();
    [[nodiscard]] bool isShown(int column) const;
    [[nodiscard]] int textWidth(int column) const;
    void takeWidth(int column, int width);

    RowDelegate *m_delegate;
    class ProgressLine *m_progress;
    std::vector<ColumnWidth> m_widths;
    std::vector<int> m_columns; ///< chosen, from the left; empty = all
    std::map<int, int> m_own;
    bool m_isFitting = false;
    int m_hovered = -1;
};

} // namespace purser::kit
