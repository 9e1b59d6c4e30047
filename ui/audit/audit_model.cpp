#include "ui/audit/audit_model.h"

#include "desk/wording.h"
#include "ui/kit/row_delegate.h"

#include <QDateTime>
#include <QLocale>

namespace purser::ui {

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const desk::AuditRow &each = row(index.row()).row;
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return int(column == Number ? Qt::AlignRight : Qt::AlignLeft);
    if (column == Who && role == kit::SecondRole)
        return each.line.station;
    if (column == What && role == kit::SecondRole && each.line.undoes != 0)
        return tr("takes back entry %1").arg(QLocale().toString(qint64(each.line.undoes)));
    if ((column == When || column == Number) && role == kit::MutedRole)
        return true;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case When:
        return QDateTime::fromMSecsSinceEpoch(each.line.at, m_zone)
            .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    case Who: return each.line.user;
    case What: return desk::Wording::action(each.line.action);
    case Order: return each.order;
    case Number: return QLocale().toString(qint64(each.line.seq));
    case ColumnCount: return {};
    }
    return {};
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case When: return tr("When");
    case Who: return tr("Who · where");
    case What: return tr("What");
    case Order: return tr("Order");
    case Number: return tr("Entry");
    case ColumnCount: return {};
    }
    return {};
}

} // namespace purser::ui
