#include "ui/kit/figure_table.h"

#include "ui/kit/row_delegate.h"

#include <QAbstractTableModel>
#include <QItemSelectionModel>
#include <QKeyEvent>

namespace purser::kit {

namespace {

constexpr int kColumn = 92;
constexpr int kMostShown = 14;

} // namespace

class FigureModel final : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void set(const QStringList &header, const QList<QStringList> &rows)
    {
        beginResetModel();
        m_header = header;
        m_rows = rows;
        endResetModel();
    }
    [[nodiscard]] const QList<QStringList> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_header.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::TextAlignmentRole)
            return int(index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight);
        return role == Qt::DisplayRole ? QVariant(m_rows.at(index.row()).value(index.column())) : QVariant();
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        if (role == Qt::TextAlignmentRole)
            return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        return role == Qt::DisplayRole ? QVariant(m_header.value(section)) : QVariant();
    }

private:
    QStringList m_header;
    QList<QStringList> m_rows;
};

FigureTable::FigureTable(QWidget *parent)
    : PagedTable(parent)
    , m_model(new FigureModel(this))
{
    setModel(m_model);
    setRowHeight(size::kRowCompact);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QTableView::doubleClicked, this,
        [this](const QModelIndex &index) { Q_EMIT rowOpened(index.row()); });
}

void FigureTable::set(const QStringList &header, const QList<QStringList> &rows)
{
    const int row = currentIndex().row();
    m_model->set(header, rows);
    std::vector<ColumnWidth> widths(1);
    widths.resize(static_cast<std::size_t>(header.size()), {.width = kColumn});
    setColumnWidths(std::move(widths));
    if (row >= 0 && row < rows.size())
        selectRow(row);
    updateGeometry();
}

QList<QStringList> FigureTable::figures() const
{
    return m_model->rows();
}

QSize FigureTable::sizeHint() const
{
    const int rows = std::clamp(m_model->rowCount({}), 1, kMostShown);
    return {kColumn * 3, size::kHeaderRow + rows * size::kRowCompact + 2 * size::kHairline};
}

void FigureTable::keyPressEvent(QKeyEvent *event)
{
    const auto rows = selectionModel()->selectedRows();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !rows.isEmpty())
        Q_EMIT rowOpened(rows.front().row());
    else
        PagedTable::keyPressEvent(event);
}

} // namespace purser::kit
