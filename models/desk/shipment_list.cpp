#include "desk/shipment_list.h"

#include "orders/order_table.h"
#include "shipping/parcel_table.h"
#include "store/outbox_table.h"

namespace purser::desk {

namespace {

using shipping::TrackingEvent;

std::optional<shipping::ParcelKey> keyOf(const QString &cursor)
{
    const auto parts = cursor.split(u'.');
    bool isMoment = false;
    bool isId = false;
    const shipping::ParcelKey key {parts.value(0).toLongLong(&isMoment), parts.value(1).toLongLong(&isId)};
    return isMoment && isId ? std::optional(key) : std::nullopt;
}

base::Result<std::vector<TrackingEvent>> openedEvents(Core &core, const shipping::Parcel &parcel)
{
    const auto kept = shipping::eventsOf(core.reader(), parcel.id);
    if (!kept)
        return tl::unexpected(kept.error());
    std::vector<TrackingEvent> events;
    for (const shipping::KeptEvent &one : *kept) {
        if (one.tracking != parcel.tracking)
            continue;
        const auto words = core.readerKeys().open(
            core.reader(), one.wordsSealed, {"tracking_event", one.id, "words_sealed"});
        if (!words && words.error().code != u"sealed.erased")
            return tl::unexpected(words.error());
        events.push_back({one.at, one.code, one.state, words ? QString::fromUtf8(*words) : QString()});
    }
    return shipping::timeline(std::move(events));
}

bool waitsForMarketplace(Core &core, orders::OrderId order)
{
    constexpr int kMost = 10'000;
    const auto open = store::openMessages(core.reader(), kMost);
    return open && std::ranges::any_of(*open, [order](const store::WaitingMessage &waiting) {
        return waiting.message.order == order.value() && waiting.state != u"failed";
    });
}

} // namespace

base::Result<ShipmentPage> shipmentPage(
    Core &core, shipping::ParcelTab tab, std::optional<orders::ShopId> shop, const QString &cursor, int limit)
{
    const auto after = keyOf(cursor);
    if (!cursor.isEmpty() && !after)
        return base::fail(base::Error::Kind::Refused, QStringLiteral("list.bad-cursor"));
    auto page = shipping::parcelPage(core.reader(), tab, shop, after, limit);
    if (!page)
        return tl::unexpected(page.error());
    ShipmentPage shown {std::move(page->rows), {}};
    if (page->next)
        shown.next = QStringLiteral("%1.%2").arg(page->next->moment).arg(page->next->id);
    return shown;
}

base::Result<std::optional<ShipmentDetail>> shipmentDetail(Core &core, orders::ParcelId id)
{
    auto parcel = shipping::findParcel(core.reader(), id);
    if (!parcel || !*parcel)
        return parcel.map([](const auto &) { return std::optional<ShipmentDetail> {}; });
    const auto order = orders::findOrder(core.reader(), (*parcel)->order);
    if (!order || !*order)
        return order.map([](const auto &) { return std::optional<ShipmentDetail> {}; });
    const auto shop = orders::findShop(core.reader(), (*order)->shop);
    auto events = openedEvents(core, **parcel);
    auto former = shipping::formerNumbers(core.reader(), (*order)->id);
    const auto watch = shipping::watchOf(core.reader(), id);
    if (!shop || !events || !former || !watch)
        return base::fail(base::Error::Kind::RetryLater, QStringLiteral("order.not-readable"));
    std::erase_if(*former, [id](const shipping::FormerNumber &number) { return number.parcel != id; });
    ShipmentDetail detail;
    detail.listed = {std::move(**parcel), (*order)->number, (*order)->country, (*order)->codMinor,
        (*order)->currency.code()};
    detail.orderStage = (*order)->stage;
    detail.shop = shop->value_or(orders::Shop {});
    detail.events = std::move(*events);
    detail.former = std::move(*former);
    detail.watch = *watch;
    detail.isTold = !detail.listed.parcel.fulfilment.isEmpty();
    detail.isWaiting = waitsForMarketplace(core, (*order)->id);
    const auto connector = core.connectorOf(detail.shop);
    detail.canTell = connector && (*connector)->abilities().retrack;
    return std::optional(std::move(detail));
}

} // namespace purser::desk
