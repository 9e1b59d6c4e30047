#include "desk/order_steps.h"

#include "catalog/stock_table.h"
#include "desk/cases.h"
#include "desk/checks.h"
#include "desk/order_parts.h"
#include "desk/outgoing.h"
#include "desk/personal.h"
#include "desk/rule_book.h"
#include "intake/address_edit_table.h"
#include "orders/merge_table.h"
#include "shipping/parcel_table.h"

namespace purser::desk {

namespace {

using orders::Order;
using orders::OrderId;
using orders::Outcome;

/// An error of the store that a rule's answer is wrapped around.
base::Result<Outcome> failed(const base::Error &error)
{
    return tl::unexpected(error);
}

QJsonObject cancelBody(
    const Order &order, const std::vector<marketplace::LineQuantity> &lines, const QString &reason)
{
    return {{QStringLiteral("order"), order.remoteId}, {QStringLiteral("reason"), reason},
        {QStringLiteral("lines"), linesJson(lines)}};
}

/// What leaves the house: reservations of @p lines go, the ledger says why.
base::Result<> takeFromStock(Writing &writing, store::Unit &unit, const Order &order,
    const std::map<orders::LineId, int> &share, const std::map<orders::LineId, int> &open)
{
    const auto kept = catalog::reservationsOf(writing.connection, order.id);
    if (!kept)
        return tl::unexpected(kept.error());
    for (catalog::Reservation one : *kept) {
        const auto sent = share.find(one.line);
        if (sent == share.end() || sent->second == 0)
            continue;
        const int leaving = one.quantity * sent->second / open.at(one.line);
        catalog::removeReservation(unit, one);
        catalog::moveStock(unit, writing.newId(), one.sku, one.warehouse, catalog::StockMove::Ship, -leaving,
            order.id, writing.at());
        if (leaving == one.quantity)
            continue;
        one.id = writing.newId();
        one.quantity -= leaving;
        catalog::putReservation(unit, one);
    }
    return {};
}

std::map<orders::LineId, int> openOf(const Order &order)
{
    std::map<orders::LineId, int> open;
    for (const orders::OrderLine &line : order.lines)
        if (line.open() > 0)
            open[line.id] = line.open();
    return open;
}

std::vector<marketplace::LineQuantity> remoteLines(
    const Order &order, const std::vector<shipping::ParcelLine> &lines)
{
    std::vector<marketplace::LineQuantity> remote;
    for (const shipping::ParcelLine &line : lines) {
        const auto found = std::ranges::find(order.lines, line.line, &orders::OrderLine::id);
        if (found != order.lines.end())
            remote.push_back({found->remoteId, line.quantity, {}});
    }
    return remote;
}

base::Result<> tellShipped(
    Writing &writing, store::Unit &unit, const Order &order, const shipping::Parcel &parcel)
{
    return putMessage(writing, unit, order, outgoing::kFulfil,
        {{QStringLiteral("order"), order.remoteId}, {QStringLiteral("carrier"), parcel.carrier},
            {QStringLiteral("tracking"), parcel.tracking},
            {QStringLiteral("lines"), linesJson(remoteLines(order, parcel.lines))}});
}

base::Result<Outcome> shipStep(Writing &writing, store::Unit &unit, const Order &before)
{
    Outcome after = orders::ship(before);
    if (!after)
        return after;
    const auto parcels = shipping::parcelsOf(writing.connection, before.id);
    if (!parcels)
        return failed(parcels.error());
    for (const shipping::Parcel &parcel : *parcels) {
        const auto to = orders::next(parcel.stage, orders::ParcelEvent::HandOver);
        if (!to)
            continue;
        shipping::Parcel handed = parcel;
        handed.stage = *to;
        handed.handedAt = writing.at();
        shipping::putParcel(unit, parcel, handed);
        if (auto told = tellShipped(writing, unit, before, handed); !told)
            return failed(told.error());
    }
    const auto open = openOf(before);
    if (auto taken = takeFromStock(writing, unit, before, open, open); !taken)
        return failed(taken.error());
    after->isReserved = false;
    return after;
}

Outcome pickAll(const Order &before)
{
    Outcome order = before;
    for (const orders::OrderLine &line : before.lines)
        if (order && line.open() > line.picked)
            order = orders::pick(*order, line.id, line.open() - line.picked);
    return order.and_then([](Order picked) { return orders::finishPicking(std::move(picked)); });
}

Outcome verifyAll(const Order &before)
{
    Outcome order = before;
    for (const orders::OrderLine &line : before.lines)
        if (order && line.open() > line.verified)
            order = orders::verify(*order, line.id, line.open() - line.verified);
    return order;
}

/// Pieces by line of ours, from the marketplace's line ids; all that is open when none is named.
tl::expected<std::map<orders::LineId, int>, base::Refusal> shareOf(
    const Order &order, const std::vector<marketplace::LineQuantity> &lines)
{
    if (lines.empty())
        return openOf(order);
    std::map<orders::LineId, int> share;
    for (const auto &wanted : lines) {
        const auto found = std::ranges::find(order.lines, wanted.line, &orders::OrderLine::remoteId);
        if (found == order.lines.end())
            return base::refuse(QStringLiteral("order.no-such-line"), {wanted.line});
        if (wanted.quantity <= 0 || wanted.quantity > found->open())
            return base::refuse(QStringLiteral("order.too-many"),
                {QString::number(wanted.quantity), QString::number(found->open())});
        share[found->id] = wanted.quantity;
    }
    return share;
}

shipping::Parcel newParcel(Writing &writing, const Order &order, const std::map<orders::LineId, int> &share)
{
    shipping::Parcel parcel;
    parcel.id = orders::ParcelId(writing.newId());
    parcel.order = order.id;
    parcel.shop = order.shop;
    for (const auto &[line, quantity] : share)
        parcel.lines.push_back({line, quantity});
    return parcel;
}

/// The part of a split order that holds just these pieces.
base::Result<std::optional<shipping::Parcel>> plannedFor(
    Writing &writing, const Order &order, const std::map<orders::LineId, int> &share)
{
    const auto parcels = shipping::parcelsOf(writing.connection, order.id);
    if (!parcels)
        return tl::unexpected(parcels.error());
    const auto found = std::ranges::find_if(*parcels, [&share](const shipping::Parcel &parcel) {
        return isOpenPart(parcel) && parcel.lines.size() == share.size()
            && std::ranges::all_of(parcel.lines, [&share](const shipping::ParcelLine &one) {
                   const auto wanted = share.find(one.line);
                   return wanted != share.end() && wanted->second == one.quantity;
               });
    });
    return found == parcels->end() ? std::optional<shipping::Parcel> {} : std::optional(*found);
}

} // namespace

BulkResult confirmOrders(Core &core, const std::vector<OrderId> &ids)
{
    return runBulk(core, QStringLiteral("confirm"), ids,
        [&core](Writing &writing, store::Unit &, const Order &before) -> base::Result<Outcome> {
            const auto may = mayConfirm(writing, core.actor(), before.id);
            if (!may)
                return failed(may.error());
            return *may ? orders::confirm(before) : Outcome(tl::unexpected(may->error()));
        });
}

BulkResult holdOrders(Core &core, const std::vector<OrderId> &ids, const QString &reason, std::int64_t until)
{
    return runBulk(core, QStringLiteral("hold"), ids,
        plainStep([reason, until](const Order &order) { return orders::hold(order, reason, until); }));
}

BulkResult releaseOrders(Core &core, const std::vector<OrderId> &ids)
{
    return runBulk(core, QStringLiteral("release"), ids,
        [](Writing &writing, store::Unit &, const Order &before) -> base::Result<Outcome> {
            const auto edit = intake::findAddressEdit(writing.connection, before.id);
            if (!edit)
                return failed(edit.error());
            const bool isDoubted = *edit && !(*edit)->conflicts.isEmpty();
            return orders::release(before).map(
                [isDoubted](const Order &free) { return orders::addressDoubted(free, isDoubted); });
        });
}

BulkResult cancelOrders(Core &core, const std::vector<OrderId> &ids, const QString &reason)
{
    return runBulk(core, QStringLiteral("cancel"), ids,
        [reason](Writing &writing, store::Unit &unit, const Order &before) -> base::Result<Outcome> {
            Outcome after = orders::cancel(before);
            if (!after)
                return after;
            if (auto freed = freeStock(writing, unit, *after); !freed)
                return failed(freed.error());
            auto told = putMessage(writing, unit, before, outgoing::kCancel, cancelBody(before, {}, reason));
            if (!told)
                return failed(told.error());
            return after;
        });
}

BulkResult cancelLines(
    Core &core, OrderId id, const std::vector<marketplace::LineQuantity> &lines, const QString &reason)
{
    return runBulk(core, QStringLiteral("cancel-lines"), {id},
        [=](Writing &writing, store::Unit &unit, const Order &before) -> base::Result<Outcome> {
            if (before.stage >= orders::Stage::Shipped)
                return Outcome(
                    base::refuse(QStringLiteral("order.stage-passed"), {orders::code(before.stage)}));
            const auto share = shareOf(before, lines);
            if (!share)
                return Outcome(tl::unexpected(share.error()));
            Order after = before;
            for (orders::OrderLine &line : after.lines)
                if (const auto found = share->find(line.id); found != share->end())
                    line.cancelled += found->second;
            const auto personal = openPersonal(writing.connection, writing.keys, before);
            if (!personal)
                return failed(personal.error());
            if (auto checked = checkOrder(writing, unit, after, *personal); !checked)
                return failed(checked.error());
            auto told =
                putMessage(writing, unit, before, outgoing::kCancel, cancelBody(before, lines, reason));
            if (!told)
                return failed(told.error());
            return Outcome(after);
        });
}

BulkResult refundOrder(Core &core, OrderId id, std::int64_t amountMinor, const QString &reason)
{
    return runBulk(core, QStringLiteral("refund"), {id},
        [=](Writing &writing, store::Unit &unit, const Order &before) -> base::Result<Outcome> {
            Order after = before;
            auto done = putOrderRefund(writing, unit, after, amountMinor, reason, nullptr, {});
            if (!done && done.error().code == u"refund.over-paid")
                return Outcome(base::refuse(done.error().code,
                    {QString::number(amountMinor),
                        QString::number(before.paidMinor - before.refundedMinor)}));
            if (!done)
                return failed(done.error());
            return Outcome(after);
        });
}

BulkResult recheckOrders(Core &core, const std::vector<OrderId> &ids)
{
    return runBulk(core, QStringLiteral("recheck"), ids,
        [](Writing &writing, store::Unit &unit, const Order &before) -> base::Result<Outcome> {
            unit.canUndo = false;
            Order after = before;
            const auto personal = openPersonal(writing.connection, writing.keys, before);
            if (!personal)
                return failed(personal.error());
            if (auto checked = checkOrder(writing, unit, after, *personal); !checked)
                return failed(checked.error());
            return Outcome(after);
        });
}

BulkResult pickOrders(Core &core, const std::vector<OrderId> &ids)
{
    return runBulk(core, QStringLiteral("pick"), ids, plainStep(pickAll));
}

BulkResult verifyOrders(Core &core, const std::vector<OrderId> &ids)
{
    return runBulk(core, QStringLiteral("verify"), ids, plainStep(verifyAll));
}

BulkResult verifyLine(Core &core, OrderId id, orders::LineId line, int quantity)
{
    return runBulk(core, QStringLiteral("verify"), {id},
        plainStep([line, quantity](const Order &order) { return orders::verify(order, line, quantity); }));
}

BulkResult unverifyLine(Core &core, OrderId id, orders::LineId line, int quantity)
{
    return runBulk(core, QStringLiteral("unverify"), {id},
        plainStep([line, quantity](const Order &order) { return orders::unverify(order, line, quantity); }));
}

BulkResult putBackOrders(Core &core, const std::vector<OrderId> &ids)
{
    return runBulk(core, QStringLiteral("put-back"), ids, plainStep(orders::putBack));
}

BulkResult shipOrders(Core &core, const std::vector<OrderId> &ids)
{
    // What leaves in one parcel leaves together.
    const auto all = orders::withMerged(core.reader(), ids);
    return runBulk(core, QStringLiteral("ship"), all.value_or(ids), shipStep);
}

BulkResult fulfilOrder(Core &core, OrderId id, const QString &carrier, const QString &tracking,
    const std::vector<marketplace::LineQuantity> &lines)
{
    return runBulk(core, QStringLiteral("fulfil"), {id},
        [=](Writing &writing, store::Unit &unit, const Order &before) -> base::Result<Outcome> {
            if (!orders::next(before.stage, orders::StageEvent::ShipElsewhere))
                return Outcome(
                    base::refuse(QStringLiteral("order.stage-passed"), {orders::code(before.stage)}));
            const auto share = shareOf(before, lines);
            if (!share)
                return Outcome(tl::unexpected(share.error()));
            const auto planned = plannedFor(writing, before, *share);
            if (!planned)
                return failed(planned.error());
            shipping::Parcel parcel = planned->value_or(newParcel(writing, before, *share));
            parcel.stage = orders::ParcelStage::Shipped;
            parcel.carrier = carrier;
            parcel.tracking = tracking;
            parcel.handedAt = writing.at();
            shipping::putParcel(unit, *planned, parcel);
            if (auto told = tellShipped(writing, unit, before, parcel); !told)
                return failed(told.error());
            if (auto taken = takeFromStock(writing, unit, before, *share, openOf(before)); !taken)
                return failed(taken.error());
            Order after = before;
            for (orders::OrderLine &line : after.lines)
                if (const auto found = share->find(line.id); found != share->end())
                    line.shipped += found->second;
            if (openOf(after).empty()) {
                after.stage = orders::Stage::Shipped;
                after.isReserved = false;
            }
            return Outcome(after);
        });
}

} // namespace purser::desk
