#include "ui/sync/sync_lists.h"

#include "desk/office_wording.h"
#include "ui/kit/moment_text.h"
#include "ui/kit/row_delegate.h"

namespace purser::ui {

namespace {

using desk::OfficeWording;

QVariant headAlignment(bool isNumber)
{
    return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant stateData(const desk::OutboxRow &row, int role)
{
    const bool isFailed = row.state == u"failed";
    const bool isFlying = row.state == u"in_flight";
    if (role == kit::SecondRole)
        return row.problem.isEmpty() ? QString() : OfficeWording::syncProblem(row.problem);
    if (role != kit::ChipsRole || !row.problem.isEmpty())
        return role != Qt::DisplayRole ? QVariant()
            : isFailed                 ? OutboxModel::tr("refused, the order is a problem now")
                                       : OutboxModel::tr("waits for the next try");
    return QVariant::fromValue(kit::RowChips {{isFlying ? kit::State::Note : kit::State::Wait,
        isFlying ? OutboxModel::tr("on its way") : OutboxModel::tr("waits")}});
}

} // namespace

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const OutboxListRow &each = row(index.row());
    if (role == Qt::TextAlignmentRole)
        return int(index.column() >= Attempts ? Qt::AlignRight : Qt::AlignLeft);
    switch (static_cast<Column>(index.column())) {
    case What:
        return role == kit::StrongRole ? QVariant(each.row.orderNumber)
            : role == kit::AfterRole   ? QVariant(OfficeWording::message(each.row.kind))
            : role == kit::SecondRole  ? QVariant(each.shop)
                                       : QVariant();
    case State: return stateData(each.row, role);
    case Attempts: return role == Qt::DisplayRole ? QVariant(QString::number(each.row.attempts)) : QVariant();
    case NextTry:
        if (role != Qt::DisplayRole)
            return {};
        return each.row.state == u"failed" ? QStringLiteral("–") : kit::momentText(each.row.nextTry, m_now);
    case ColumnCount: return {};
    }
    return {};
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return headAlignment(section >= Attempts);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case What: return tr("Order · message");
    case State: return tr("State");
    case Attempts: return tr("Tries");
    case NextTry: return tr("Next try");
    case ColumnCount: return {};
    }
    return {};
}

int QuarantineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QuarantineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const desk::QuarantineRow &each = row(index.row()).row;
    if (role == Qt::TextAlignmentRole)
        return int(index.column() >= Tries ? Qt::AlignRight : Qt::AlignLeft);
    switch (static_cast<Column>(index.column())) {
    case Order:
        return role == kit::StrongRole ? QVariant(each.remoteId)
            : role == kit::SecondRole  ? QVariant(each.shopName)
                                       : QVariant();
    case Reason:
        return role == Qt::DisplayRole ? QVariant(OfficeWording::unreadable(each.reason, each.place))
            : role == kit::SecondRole
            ? QVariant(tr("Its text is kept, sealed. Ask the marketplace to correct it, then try again."))
            : QVariant();
    case Tries: return role == Qt::DisplayRole ? QVariant(QString::number(each.tries)) : QVariant();
    case Found: return role == Qt::DisplayRole ? QVariant(kit::momentText(each.foundAt, m_now)) : QVariant();
    case ColumnCount: return {};
    }
    return {};
}

QVariant QuarantineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return headAlignment(section >= Tries);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Order: return tr("Order");
    case Reason: return tr("Why it cannot be read");
    case Tries: return tr("Tries");
    case Found: return tr("Found");
    case ColumnCount: return {};
    }
    return {};
}

} // namespace purser::ui
