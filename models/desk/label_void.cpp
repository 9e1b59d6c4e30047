#include "desk/label_void.h"

#include "desk/carrier_calls.h"
#include "orders/order_table.h"
#include "shipping/parcel_table.h"

namespace purser::desk {

namespace {

using base::Error;
using orders::Order;
using orders::ParcelEvent;
using orders::Stage;
using shipping::Parcel;

orders::Outcome afterVoid(const Order &order)
{
    return order.stage == Stage::Cancelled ? orders::Outcome(order) : orders::labelVoided(order);
}

/// Asks the carrier; nothing of it is written yet, so that a second try asks the same.
base::Result<> voidAtCarrier(shipping::Carrier &carrier, const Parcel &parcel, const std::stop_token &stop)
{
    QString label = parcel.remoteLabel;
    if (label.isEmpty()) { // of unknown outcome: look
        const auto bought = patiently([&] { return carrier.find(parcel.purchaseKey, stop); }, stop);
        if (!bought)
            return tl::unexpected(bought.error());
        if (!*bought)
            return {};
        label = (*bought)->id;
    }
    auto voided =
        patiently([&] { return carrier.voidLabel(label, QStringLiteral("void-") + label, stop); }, stop);
    if (!voided && voided.error().detail == u"already_voided")
        return {};
    return voided;
}

base::Result<> voidOne(Core &core, orders::OrderId id, std::optional<orders::ParcelId> only, BulkItem &item,
    const std::stop_token &stop)
{
    const auto order = orders::findOrder(core.reader(), id);
    if (!order || !*order)
        return base::fail(Error::Kind::Refused, QStringLiteral("order.not-found"));
    item.number = (*order)->number;
    if (const auto allowed = afterVoid(**order); !allowed) {
        item.code = allowed.error().code;
        item.arguments = allowed.error().arguments;
        return {};
    }
    const auto shop = orders::findShop(core.reader(), (*order)->shop);
    auto parcels = shipping::parcelsOf(core.reader(), id);
    if (parcels && only)
        std::erase_if(*parcels, [only](const Parcel &parcel) { return parcel.id != *only; });
    if (!shop || !*shop || !parcels)
        return base::fail(Error::Kind::Refused, QStringLiteral("order.not-readable"));
    const auto carrier = core.carrierOf(**shop);
    if (!carrier)
        return tl::unexpected(carrier.error());
    for (const Parcel &parcel : *parcels)
        if (orders::next(parcel.stage, ParcelEvent::VoidLabel))
            if (auto done = voidAtCarrier(**carrier, parcel, stop); !done)
                return done;
    const auto result = runBulk(core, QStringLiteral("label.void"), {id},
        [&parcels](Writing &, store::Unit &unit, const Order &before) -> base::Result<orders::Outcome> {
            unit.canUndo = false;
            orders::Outcome after = afterVoid(before);
            for (const Parcel &parcel : *parcels) {
                Parcel gone = parcel;
                if (const auto to = orders::next(parcel.stage, ParcelEvent::VoidLabel); to && after) {
                    gone.stage = *to;
                    shipping::putParcel(unit, parcel, gone);
                }
            }
            return after;
        });
    if (!result.isClean())
        return base::fail(
            Error::Kind::Refused, (result.failed.empty() ? result.skipped : result.failed).front().code);
    return {};
}

} // namespace

BulkResult voidLabels(Core &core, const std::vector<orders::OrderId> &ids, const std::stop_token &stop,
    std::optional<orders::ParcelId> only)
{
    BulkResult result;
    for (const orders::OrderId id : ids) {
        BulkItem item {.order = id};
        const auto done = voidOne(core, id, only, item, stop);
        if (!done) {
            item.code = done.error().code;
            result.failed.push_back(item);
        } else {
            (item.code.isEmpty() ? result.done : result.skipped).push_back(item);
        }
    }
    return result;
}

} // namespace purser::desk
