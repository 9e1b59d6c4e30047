#pragma once

#include "ui/kit/ink.h"

#include <QStyledItemDelegate>

class QHeaderView;

namespace purser::kit {

/// A chip in a row.
struct RowChip
{
    State state = State::None;
    QString text;

    bool operator==(const RowChip &) const = default;
};
using RowChips = QList<RowChip>;

/// What a cell of a paged list is made of; a model answers those that its column has. DisplayRole is the
/// first line in body text.
enum RowRole {
    StrongRole = Qt::UserRole + 1, ///< QString, first line, semibold, before the display text
    AfterRole, ///< QString, first line, muted, after a middle dot
    SecondRole, ///< QString, second line, 12 muted
    SecondStateRole, ///< State of the second line: its colour and shape
    ChipsRole, ///< RowChips instead of text
    StateRole, ///< State of a countdown: its colour, semibold, a clock before it
    MutedRole, ///< bool, the display text is muted
    SmallRole, ///< bool, the display text is 12
};

/// Draws two-line rows 44 high, or one-line rows. The alignment of a cell is its TextAlignmentRole.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(QObject *parent = nullptr);

    /// Row under the pointer, -1: none.
    void setHovered(int row) { m_hovered = row; }
    /// Logical pixels.
    void setRowHeight(int height) { m_height = height; }

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where the text of the cell in section @p logical lies: 16 at the sides of the list, 12 between
    /// columns.
    [[nodiscard]] static QRect inner(const QRect &cell, int logical, const QHeaderView *header);

private:
    int m_hovered = -1;
    int m_height = size::kRow;
};

} // namespace purser::kit

Q_DECLARE_METATYPE(purser::kit::RowChip)
