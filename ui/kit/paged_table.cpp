#include "ui/kit/paged_table.h"

#include "ui/kit/progress_line.h"
#include "ui/kit/table_header.h"

#include <QMouseEvent>
#include <QScrollBar>

namespace purser::kit {

PagedTable::PagedTable(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new RowDelegate(this))
    , m_progress(new ProgressLine(this))
{
    setItemDelegate(m_delegate);
    setHorizontalHeader(new TableHeader(this));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(0);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setRowHeight(size::kRow);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    m_progress->hide();
}

void PagedTable::setRowHeight(int height)
{
    m_delegate->setRowHeight(height);
    verticalHeader()->setDefaultSectionSize(height);
    verticalScrollBar()->setSingleStep(height);
}

void PagedTable::setColumnWidths(std::vector<ColumnWidth> widths)
{
    m_widths = std::move(widths);
    fitColumns();
}

void PagedTable::setSorted(int column, Qt::SortOrder order)
{
    horizontalHeader()->setSortIndicatorShown(column >= 0);
    horizontalHeader()->setSortIndicator(column, order);
}

void PagedTable::setLoading(bool isLoading)
{
    m_progress->setVisible(isLoading);
    m_progress->raise();
}

void PagedTable::setShownHovered(int row)
{
    hover(row);
}

void PagedTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_progress->setGeometry(0, 0, width(), size::kProgress);
    fitColumns();
}

void PagedTable::mouseMoveEvent(QMouseEvent *event)
{
    hover(indexAt(event->pos()).row());
    QTableView::mouseMoveEvent(event);
}

void PagedTable::leaveEvent(QEvent *event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void PagedTable::wheelEvent(QWheelEvent *event)
{
    hover(-1);
    QTableView::wheelEvent(event);
}

void PagedTable::hover(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    m_delegate->setHovered(row);
    viewport()->update();
}

void PagedTable::fitColumns()
{
    if (model() == nullptr || m_widths.empty())
        return;
    const int wide = viewport()->width();
    int left = wide - 2 * size::kRowSide + size::kColumnGap;
    int stretched = 0;
    for (std::size_t index = 0; index < m_widths.size(); ++index) {
        const ColumnWidth &each = m_widths.at(index);
        const bool isHidden = each.hidesBelow > 0 && width() < each.hidesBelow;
        setColumnHidden(static_cast<int>(index), isHidden);
        if (!isHidden)
            left -= each.width + size::kColumnGap;
        stretched += each.width == 0 && !isHidden ? 1 : 0;
    }
    int last = static_cast<int>(m_widths.size()) - 1;
    while (last > 0 && isColumnHidden(last))
        --last;
    for (int index = 0; index <= last; ++index) {
        const int own = m_widths.at(static_cast<std::size_t>(index)).width;
        const int text = own == 0 ? std::max(0, left / std::max(1, stretched)) : own;
        setColumnWidth(index,
            text + (index == 0 ? size::kRowSide : 0) + (index == last ? size::kRowSide : size::kColumnGap));
    }
}

} // namespace purser::kit
