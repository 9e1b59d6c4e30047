#include "desk/shipment_desk.h"

#include "desk/label_void.h"
#include "desk/tracking_correct.h"
#include "desk/tracking_follow.h"

namespace purser::desk {

ShipmentDesk::ShipmentDesk(Core &core, Worker &reading, Worker &acting)
    : m_core(core)
    , m_reading(reading)
    , m_acting(acting)
    , m_carriers(QStringLiteral("purser-carriers"))
{}

ShipmentDesk::~ShipmentDesk()
{
    m_stop.request_stop();
}

QFuture<base::Result<ShipmentPage>> ShipmentDesk::list(
    shipping::ParcelTab tab, std::optional<orders::ShopId> shop, QString cursor, int limit)
{
    return m_reading.run([=, this] { return shipmentPage(m_core, tab, shop, cursor, limit); });
}

QFuture<base::Result<std::vector<std::int64_t>>> ShipmentDesk::counts(std::optional<orders::ShopId> shop)
{
    return m_reading.run([this, shop] { return shipping::parcelCounts(m_core.reader(), shop); });
}

QFuture<base::Result<std::optional<ShipmentDetail>>> ShipmentDesk::detail(orders::ParcelId id)
{
    return m_reading.run([this, id] { return shipmentDetail(m_core, id); });
}

QFuture<base::Result<std::vector<shipping::ListedParcel>>> ShipmentDesk::numbered(QString tracking)
{
    return m_reading.run([this, tracking = std::move(tracking)] {
        return shipping::parcelsNumbered(m_core.reader(), tracking);
    });
}

QFuture<base::Result<int>> ShipmentDesk::follow(orders::ParcelId id)
{
    return m_carriers.run([this, id] { return followParcel(m_core, id, m_stop.get_token()); });
}

QFuture<base::Result<int>> ShipmentDesk::followDue()
{
    return m_carriers.run([this]() -> base::Result<int> {
        if (!m_core.takePump())
            return 0;
        auto told = announceHandovers(m_core, m_stop.get_token());
        const auto shops = orders::allShops(m_core.reader());
        if (!shops)
            return tl::unexpected(shops.error());
        int done = told.value_or(0);
        for (const orders::Shop &shop : *shops)
            if (const auto asked = desk::followDue(m_core, shop, m_stop.get_token()))
                done += *asked;
        return told ? base::Result<int>(done) : told;
    });
}

QFuture<BulkResult> ShipmentDesk::voidLabel(orders::OrderId order, orders::ParcelId parcel)
{
    return m_carriers.run([=, this] { return voidLabels(m_core, {order}, m_stop.get_token(), parcel); });
}

QFuture<BulkResult> ShipmentDesk::correct(
    orders::ParcelId id, QString carrier, QString tracking, QString reason)
{
    return m_acting.run([=, this] { return correctTracking(m_core, id, carrier, tracking, reason); });
}

QFuture<base::Result<std::vector<QByteArray>>> ShipmentDesk::storedLabels(PaperWish wish)
{
    return m_reading.run([this, wish = std::move(wish)] { return desk::storedLabels(m_core, wish); });
}

QFuture<base::Result<std::vector<HandoverCarrier>>> ShipmentDesk::carriers()
{
    return m_reading.run([this] { return handoverCarriers(m_core); });
}

QFuture<base::Result<shipping::Handover>> ShipmentDesk::handover(QString carrier)
{
    return m_reading.run([this, carrier = std::move(carrier)] { return handoverOf(m_core, carrier); });
}

QFuture<base::Result<HandoverScan>> ShipmentDesk::scan(QString carrier, QString code)
{
    return m_acting.run([=, this] { return scanIntoHandover(m_core, carrier, code); });
}

QFuture<HandoverClosed> ShipmentDesk::close(QString carrier)
{
    return m_acting.run([this, carrier = std::move(carrier)] { return closeHandover(m_core, carrier); });
}

} // namespace purser::desk
