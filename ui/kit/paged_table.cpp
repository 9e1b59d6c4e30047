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

std::optional<int> PagedTable::selectedRow() const
{
    const auto rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(rows.front().row());
}

void PagedTable::moveBy(int rows)
{
    if (const int count = model()->rowCount(); count > 0)
        selectRow(std::clamp(selectedRow().value_or(-1) + rows, 0, count - 1));
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

void PagedTable::setColumnsAreChosen(bool areChosen)
{
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(areChosen);
    header->setSectionResizeMode(areChosen ? QHeaderView::Interactive : QHeaderView::Fixed);
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (m_isFitting)
            return;
        m_columns = columns();
        fitColumns();
        Q_EMIT columnsChanged();
    });
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_isFitting)
            takeWidth(column, width);
    });
}

void PagedTable::setColumns(const std::vector<int> &columns, const std::map<int, int> &widths)
{
    m_columns = columns;
    m_own = widths;
    QHeaderView *header = horizontalHeader();
    m_isFitting = true;
    for (int column = 0; column < header->count(); ++column) // as they come, then as they were chosen
        header->moveSection(header->visualIndex(column), column);
    for (std::size_t at = 0; at < columns.size(); ++at)
        header->moveSection(header->visualIndex(columns[at]), static_cast<int>(at));
    m_isFitting = false;
    fitColumns();
}

std::vector<int> PagedTable::columns() const
{
    std::vector<int> shown;
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (m_columns.empty() || std::ranges::find(m_columns, column) != m_columns.end())
            shown.push_back(column);
    }
    return shown;
}

bool PagedTable::isShown(int column) const
{
    const ColumnWidth &each = m_widths.at(static_cast<std::size_t>(column));
    const bool isChosen = m_columns.empty() || std::ranges::find(m_columns, column) != m_columns.end();
    return isChosen && (each.hidesBelow == 0 || width() >= each.hidesBelow);
}

int PagedTable::textWidth(int column) const
{
    const auto own = m_own.find(column);
    return own == m_own.end() ? m_widths.at(static_cast<std::size_t>(column)).width : own->second;
}

void PagedTable::takeWidth(int column, int width)
{
    constexpr int kNarrowest = 40;
    const bool isFirst = horizontalHeader()->visualIndex(column) == 0;
    m_own[column] = std::max(kNarrowest, width - size::kColumnGap - (isFirst ? size::kRowSide : 0));
    fitColumns();
    Q_EMIT columnsChanged();
}

/// Each column its own width, what is left to those that stretch; 16 at both sides of the list.
void PagedTable::fitColumns()
{
    if (model() == nullptr || m_widths.empty())
        return;
    m_isFitting = true;
    std::vector<int> shown;
    int left = viewport()->width() - 2 * size::kRowSide + size::kColumnGap;
    int stretched = 0;
    for (int visual = 0; visual < static_cast<int>(m_widths.size()); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        setColumnHidden(column, !isShown(column));
        if (!isShown(column))
            continue;
        shown.push_back(column);
        left -= textWidth(column) + size::kColumnGap;
        stretched += textWidth(column) == 0 ? 1 : 0;
    }
    for (const int column : shown) {
        const int own = textWidth(column);
        const int text = own == 0 ? std::max(0, left / std::max(1, stretched)) : own;
        setColumnWidth(column,
            text + (column == shown.front() ? size::kRowSide : 0)
                + (column == shown.back() ? size::kRowSide : size::kColumnGap));
    }
    m_isFitting = false;
}

} // namespace purser::kit
