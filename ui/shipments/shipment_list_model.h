#pragma once

#include "base/instant.h"
#include "orders/shop.h"
#include "shipping/parcel_list.h"
#include "ui/kit/paged_model.h"

#include <map>

namespace purser::ui {

struct ShipmentRow
{
    qint64 id = 0;
    shipping::ListedParcel listed {};

    bool operator==(const ShipmentRow &) const = default;
};

/// The parcels of one tab, page by page.
class ShipmentListModel final : public kit::PagedModel<ShipmentRow>
{
    Q_OBJECT

public:
    enum Column { Number, Carrier, Exceptions, Weight, Cost, Moment, ColumnCount };
    using PagedModel::PagedModel;

    /// Ages are counted from @p now.
    void setNow(base::Instant now) { m_now = now; }
    /// Moments are shown in the time of their shop.
    void setShops(const std::vector<orders::Shop> &shops);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant numberData(const shipping::ListedParcel &row, int role) const;
    [[nodiscard]] QVariant carrierData(const shipping::Parcel &parcel, int role) const;
    [[nodiscard]] QVariant momentData(const shipping::Parcel &parcel, int role) const;

    base::Instant m_now {};
    std::map<orders::ShopId, orders::Shop> m_shops;
};

} // namespace purser::ui
