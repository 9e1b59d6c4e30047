#include "ui/orders/order_list_model.h"

#include "desk/wording.h"
#include "documents/money_text.h"
#include "ui/kit/row_delegate.h"

namespace purser::ui {

namespace {

using desk::Wording;
using orders::Order;
using std::chrono::milliseconds;

constexpr milliseconds kSoon = std::chrono::hours(2);

bool hasDeadline(const Order &order)
{
    return order.shipBy != Order::kNoDeadline && order.stage < orders::Stage::Shipped;
}

} // namespace

QString amountText(std::int64_t minor, const base::Currency &currency)
{
    return documents::moneyText({minor, currency});
}

QString spanText(milliseconds span)
{
    const bool isPast = span < milliseconds(0);
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(isPast ? -span : span).count();
    const QString sign = isPast ? QStringLiteral("\u2212") : QString();
    if (minutes < 60)
        return sign + QCoreApplication::translate("purser::ui::OrderListModel", "%1 min").arg(minutes);
    if (minutes < 24 * 60)
        return sign
            + QCoreApplication::translate("purser::ui::OrderListModel", "%1 h %2")
                  .arg(minutes / 60)
                  .arg(minutes % 60, 2, 10, QLatin1Char('0'));
    return sign + QCoreApplication::translate("purser::ui::OrderListModel", "%1 d").arg(minutes / 1440);
}

QString OrderListModel::codeOf(Column column)
{
    switch (column) {
    case Number: return QStringLiteral("number");
    case Recipient: return QStringLiteral("recipient");
    case Exceptions: return QStringLiteral("exceptions");
    case Carrier: return QStringLiteral("carrier");
    case Total: return QStringLiteral("total");
    case ShipBy: return QStringLiteral("ship-by");
    case Age: return QStringLiteral("age");
    case ColumnCount: break;
    }
    return {};
}

std::optional<OrderListModel::Column> OrderListModel::columnNamed(const QString &code)
{
    for (int column = 0; column < ColumnCount; ++column)
        if (codeOf(static_cast<Column>(column)) == code)
            return static_cast<Column>(column);
    return std::nullopt;
}

int OrderListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OrderListModel::numberData(const OrderRow &row, int role) const
{
    if (role == kit::StrongRole)
        return row.order.order.number;
    return role == kit::SecondRole ? QVariant(row.shop) : QVariant();
}

QVariant OrderListModel::recipientData(const OrderRow &row, int role) const
{
    switch (role) {
    case kit::StrongRole: return row.order.recipient;
    case kit::AfterRole: return row.order.city;
    case kit::SecondRole: return row.order.order.itemsText;
    default: return {};
    }
}

QVariant OrderListModel::exceptionData(const OrderRow &row, int role) const
{
    if (role != kit::ChipsRole)
        return {};
    const Order &order = row.order.order;
    kit::RowChips chips;
    if (!order.problemCode.isEmpty())
        chips.append({kit::State::Bad, tr("Problem")});
    else if (order.blocks > 0)
        chips.append({kit::State::Bad, tr("Check %1").arg(order.blocks)});
    else if (!order.holdCode.isEmpty())
        chips.append({kit::State::Wait, tr("Hold")});
    else if (order.payment == orders::Payment::Cod)
        chips.append({kit::State::Note, tr("COD")});
    else if (order.isGift)
        chips.append({kit::State::Note, tr("Gift")});
    else if (order.isExpress)
        chips.append({kit::State::Note, tr("Express")});
    return QVariant::fromValue(chips);
}

QVariant OrderListModel::deadlineData(const OrderRow &row, int role) const
{
    const Order &order = row.order.order;
    if (!hasDeadline(order))
        return {};
    const milliseconds left(order.shipBy - base::toMilliseconds(m_now));
    if (role == Qt::DisplayRole)
        return spanText(left);
    if (role == Qt::ToolTipRole)
        return base::toIso(base::fromMilliseconds(order.shipBy));
    if (role == kit::StateRole && left < milliseconds(0))
        return QVariant::fromValue(kit::State::Bad);
    if (role == kit::StateRole && left < kSoon)
        return QVariant::fromValue(kit::State::Wait);
    return {};
}

QVariant OrderListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const OrderRow &each = row(index.row());
    const Order &order = each.order.order;
    const bool isNumber = index.column() >= Total;
    if (role == Qt::TextAlignmentRole)
        return int(isNumber ? Qt::AlignRight : Qt::AlignLeft);
    switch (static_cast<Column>(index.column())) {
    case Number: return numberData(each, role);
    case Recipient: return recipientData(each, role);
    case Exceptions: return exceptionData(each, role);
    case Carrier:
        return role == Qt::DisplayRole ? QVariant(order.carrier)
            : role == kit::MutedRole   ? QVariant(true)
                                       : QVariant();
    case Total:
        return role == Qt::DisplayRole ? QVariant(amountText(order.totalMinor, order.currency)) : QVariant();
    case ShipBy: return deadlineData(each, role);
    case Age:
        if (role == Qt::DisplayRole)
            return spanText(milliseconds(base::toMilliseconds(m_now) - order.placedAt));
        return role == kit::MutedRole || role == kit::SmallRole ? QVariant(true) : QVariant();
    case ColumnCount: return {};
    }
    return {};
}

QVariant OrderListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= Total ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Number: return tr("Order");
    case Recipient: return tr("Recipient · items");
    case Exceptions: return tr("Exceptions");
    case Carrier: return tr("Carrier");
    case Total: return tr("Total");
    case ShipBy: return tr("Ship by");
    case Age: return tr("Age");
    case ColumnCount: return {};
    }
    return {};
}

} // namespace purser::ui
