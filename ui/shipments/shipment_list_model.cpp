#include "ui/shipments/shipment_list_model.h"

#include "documents/money_text.h"
#include "ui/kit/row_delegate.h"
#include "ui/shipments/shipment_words.h"

namespace purser::ui {

using shipping::ListedParcel;
using shipping::Parcel;

void ShipmentListModel::setShops(const std::vector<orders::Shop> &shops)
{
    for (const orders::Shop &shop : shops)
        m_shops[shop.id] = shop;
}

int ShipmentListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ShipmentListModel::numberData(const ListedParcel &row, int role) const
{
    if (role == kit::StrongRole)
        return row.parcel.tracking.isEmpty() ? tr("no number") : row.parcel.tracking;
    return role == kit::SecondRole ? QVariant(row.order + QStringLiteral(" · ") + row.country) : QVariant();
}

QVariant ShipmentListModel::carrierData(const Parcel &parcel, int role) const
{
    if (role == Qt::DisplayRole)
        return parcel.carrier;
    return role == kit::SecondRole ? QVariant(parcel.service) : QVariant();
}

QVariant ShipmentListModel::momentData(const Parcel &parcel, int role) const
{
    if (role == Qt::DisplayRole) {
        const auto shop = m_shops.find(parcel.shop);
        return ShipmentWords::moment(
            shipping::momentOf(parcel), shop == m_shops.end() ? orders::Shop {} : shop->second, m_now);
    }
    if (role != kit::SecondRole)
        return {};
    if (parcel.stage == orders::ParcelStage::Labelled)
        return tr("label bought");
    return parcel.lastScan.isEmpty() ? tr("handed over") : ShipmentWords::scan(parcel.lastScan);
}

QVariant ShipmentListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ListedParcel &each = row(index.row()).listed;
    if (role == Qt::TextAlignmentRole)
        return int(index.column() >= Weight ? Qt::AlignRight : Qt::AlignLeft);
    switch (static_cast<Column>(index.column())) {
    case Number: return numberData(each, role);
    case Carrier: return carrierData(each.parcel, role);
    case Exceptions:
        return role == kit::ChipsRole ? QVariant::fromValue(ShipmentWords::chips(each.parcel, m_now))
                                      : QVariant();
    case Weight:
        return role == Qt::DisplayRole ? QVariant(ShipmentWords::weight(each.parcel.weightGrams))
                                       : QVariant();
    case Cost:
        return role == Qt::DisplayRole && each.parcel.cost.minor != 0
            ? QVariant(documents::moneyText(each.parcel.cost))
            : QVariant();
    case Moment: return momentData(each.parcel, role);
    case ColumnCount: return {};
    }
    return {};
}

QVariant ShipmentListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= Weight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Number: return tr("Tracking number · order");
    case Carrier: return tr("Carrier");
    case Exceptions: return tr("Exceptions");
    case Weight: return tr("Weight");
    case Cost: return tr("Cost");
    case Moment: return tr("Last heard");
    case ColumnCount: return {};
    }
    return {};
}

} // namespace purser::ui
