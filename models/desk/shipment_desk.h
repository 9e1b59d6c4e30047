#pragma once

#include "desk/handover.h"
#include "desk/order_papers.h"
#include "desk/shipment_list.h"
#include "desk/worker.h"

namespace purser::desk {

/// What a person or a script does with parcels: lists, labels, tracking, hand-over. Part of the Desk.
/// All calls return at once; carriers are asked on a thread of their own. Thread-safe.
class ShipmentDesk
{
public:
    /// Both workers are the desk's.
    ShipmentDesk(Core &core, Worker &reading, Worker &acting);
    ~ShipmentDesk();
    ShipmentDesk(const ShipmentDesk &) = delete;
    ShipmentDesk &operator=(const ShipmentDesk &) = delete;

    [[nodiscard]] QFuture<base::Result<ShipmentPage>> list(
        shipping::ParcelTab tab, std::optional<orders::ShopId> shop, QString cursor, int limit);
    /// Of shipping::kParcelTabs, in that order.
    [[nodiscard]] QFuture<base::Result<std::vector<std::int64_t>>> counts(std::optional<orders::ShopId> shop);
    [[nodiscard]] QFuture<base::Result<std::optional<ShipmentDetail>>> detail(orders::ParcelId id);
    /// Parcels that go or went by the number, the newest first.
    [[nodiscard]] QFuture<base::Result<std::vector<shipping::ListedParcel>>> numbered(QString tracking);

    /// Asks the carrier now. @returns how many events were new
    [[nodiscard]] QFuture<base::Result<int>> follow(orders::ParcelId id);
    /// What the carriers are to be asked and told by the way: some parcels that nobody asked about for half
    /// an hour, lists that were not announced. Only where this desk may send.
    [[nodiscard]] QFuture<base::Result<int>> followDue();

    [[nodiscard]] QFuture<BulkResult> voidLabel(orders::OrderId order, orders::ParcelId parcel);
    [[nodiscard]] QFuture<BulkResult> correct(
        orders::ParcelId id, QString carrier, QString tracking, QString reason);
    [[nodiscard]] QFuture<base::Result<std::vector<QByteArray>>> storedLabels(PaperWish wish);

    [[nodiscard]] QFuture<base::Result<std::vector<HandoverCarrier>>> carriers();
    [[nodiscard]] QFuture<base::Result<shipping::Handover>> handover(QString carrier);
    [[nodiscard]] QFuture<base::Result<HandoverScan>> scan(QString carrier, QString code);
    [[nodiscard]] QFuture<HandoverClosed> close(QString carrier);

private:
    Core &m_core;
    Worker &m_reading;
    Worker &m_acting;
    std::stop_source m_stop;
    Worker m_carriers;
};

} // namespace purser::desk
