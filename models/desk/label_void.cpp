#include "desk/label_void.h"

#include "desk/carrier_calls.h"
#include "desk/order_parts.h"
#include "orders/merge_table.h"
#include "orders/order_table.h"
#include "shipping/parcel_table.h"

namespace purser::desk {

namespace {

using base::Error;
using orders::Order;
using orders::ParcelEvent;
using orders::Stage;
using shipping::Parcel;

/// At the bench still: one part of a split order has its label, the others wait for theirs.
bool isHalfLabelled(const Order &order, const std::vector<Parcel> &parcels)
{
    return order.stage == Stage::Packing && std::ranges::any_of(parcels, [](const Parcel &one) {
        return one.stage == orders::ParcelStage::Labelled;
    });
}

orders::Outcome afterVoid(const Order &order, const std::vector<Parcel> &parcels)
{
    return order.stage == Stage::Cancelled || isHalfLabelled(order, parcels) ? orders::Outcome(order)
                                                                             : orders::labelVoided(order);
}

/// No label of the order is live after @p voided are gone.
bool isNoneLeft(const std::vector<Parcel> &all, const std::vector<Parcel> &voided)
{
    return std::ranges::all_of(all, [&voided](const Parcel &one) {
        return one.stage != orders::ParcelStage::Labelled
            || std::ranges::find(voided, one.id, &Parcel::id) != voided.end();
    });
}

bool canVoid(const Order &order, const Parcel &parcel)
{
    const bool isWanted = isOpenPart(parcel) && order.stage != Stage::Cancelled;
    return !isWanted && orders::next(parcel.stage, ParcelEvent::VoidLabel).has_value();
}

/// What is left of the label once the carrier has voided it.
base::Result<> putVoided(Writing &writing, store::Unit &unit, const Order &order,
    const std::vector<Parcel> &all, const std::vector<Parcel> &voided)
{
    const bool isSplit = liveParcels(all).size() > 1 && order.stage != Stage::Cancelled;
    int position = static_cast<int>(all.size());
    for (const Parcel &parcel : voided) {
        Parcel gone = parcel;
        gone.stage = orders::next(parcel.stage, ParcelEvent::VoidLabel).value_or(parcel.stage);
        shipping::putParcel(unit, parcel, gone);
        if (isSplit)
            shipping::putParcel(
                unit, std::nullopt, plannedAnew(parcel, orders::ParcelId(writing.newId()), ++position));
    }
    return orders::findMerged(writing.connection, order.id).map([&unit](const auto &merged) {
        if (!merged)
            return;
        auto free = *merged;
        free.parcel = {};
        orders::putMerged(unit, merged, free);
    });
}

/// Asks the carrier; nothing of it is written yet, so that a second try asks the same.
base::Result<> voidAtCarrier(shipping::Carrier &carrier, const Parcel &parcel, const std::stop_token &stop)
{
    if (isOpenPart(parcel))
        return {};
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

base::Result<> voidOne(Core &core, orders::OrderId id, const std::optional<QString> &only, BulkItem &item,
    const std::stop_token &stop)
{
    const auto order = orders::findOrder(core.reader(), id);
    if (!order || !*order)
        return base::fail(Error::Kind::Refused, QStringLiteral("order.not-found"));
    item.number = (*order)->number;
    const auto shop = orders::findShop(core.reader(), (*order)->shop);
    const auto all = shipping::parcelsOf(core.reader(), id);
    if (!shop || !*shop || !all)
        return base::fail(Error::Kind::Refused, QStringLiteral("order.not-readable"));
    if (const auto allowed = afterVoid(**order, *all); !allowed) {
        item.code = allowed.error().code;
        item.arguments = allowed.error().arguments;
        return {};
    }
    std::vector<Parcel> parcels;
    std::ranges::copy_if(*all, std::back_inserter(parcels), [&](const Parcel &parcel) {
        return canVoid(**order, parcel) && (!only || parcel.remoteLabel == *only);
    });
    const auto carrier = core.carrierOf(**shop);
    if (!carrier)
        return tl::unexpected(carrier.error());
    for (const Parcel &parcel : parcels)
        if (auto done = voidAtCarrier(**carrier, parcel, stop); !done)
            return done;
    const auto result = runBulk(core, QStringLiteral("label.void"), {id},
        [&](Writing &writing, store::Unit &unit, const Order &before) -> base::Result<orders::Outcome> {
            unit.canUndo = false;
            orders::Outcome after = afterVoid(before, *all);
            if (!after)
                return after;
            if (after->problemCode == orders::kOldLabel && isNoneLeft(*all, parcels))
                after->problemCode.clear();
            if (auto put = putVoided(writing, unit, before, *all, parcels); !put)
                return tl::unexpected(put.error());
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
    std::optional<QString> label;
    if (only) {
        const auto parcel = shipping::findParcel(core.reader(), *only);
        label = parcel && *parcel ? (*parcel)->remoteLabel : QString();
    }
    // One label carries all orders of a merge.
    const auto all = orders::withMerged(core.reader(), ids);
    for (const orders::OrderId id : all.value_or(ids)) {
        BulkItem item {.order = id};
        const auto done = voidOne(core, id, label, item, stop);
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
