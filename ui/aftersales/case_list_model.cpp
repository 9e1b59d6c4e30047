#include "ui/aftersales/case_list_model.h"

#include "desk/wording.h"
#include "documents/money_text.h"
#include "ui/kit/moment_text.h"
#include "ui/kit/row_delegate.h"

namespace purser::ui {

namespace {

using aftersales::ReturnCase;
using desk::CaseGroup;
using desk::Wording;

constexpr std::chrono::hours kSoon(24);

kit::State stateOf(const ReturnCase &one, base::Instant now)
{
    if (desk::groupOf(one) != CaseGroup::Open)
        return kit::State::None;
    const std::chrono::milliseconds left(one.dueAt - base::toMilliseconds(now));
    if (left < std::chrono::milliseconds(0))
        return kit::State::Bad;
    return left < kSoon ? kit::State::Wait : kit::State::None;
}

} // namespace

int CaseListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CaseListModel::buyerData(const desk::CaseRow &row, int role) const
{
    switch (role) {
    case kit::StrongRole: return row.buyer.isEmpty() ? tr("erased") : row.buyer;
    case kit::AfterRole: return row.order;
    case kit::SecondRole:
        return Wording::caseReason(row.returnCase.reason) + QStringLiteral(" · ") + row.item;
    default: return {};
    }
}

QVariant CaseListModel::amountData(const desk::CaseRow &row, int role) const
{
    const ReturnCase &one = row.returnCase;
    switch (role) {
    case Qt::DisplayRole: return documents::moneyText(one.refund);
    case kit::SecondRole:
        return desk::groupOf(one) == CaseGroup::Open ? kit::momentText(one.dueAt, base::toMilliseconds(m_now))
                                                     : Wording::caseStage(one.stage);
    case kit::SecondStateRole: return QVariant::fromValue(stateOf(one, m_now));
    case Qt::TextAlignmentRole: return int(Qt::AlignRight);
    default: return {};
    }
}

QVariant CaseListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const desk::CaseRow &each = row(index.row()).row;
    return index.column() == Buyer ? buyerData(each, role) : amountData(each, role);
}

} // namespace purser::ui
