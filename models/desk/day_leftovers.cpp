#include "desk/day_leftovers.h"

#include "desk/lists.h"
#include "shipping/parcel_table.h"

namespace purser::desk {

namespace {

using orders::Order;
using orders::OrderId;
using orders::Stage;

constexpr int kMost = 100'000;

std::vector<Order> ordersAt(Core &core, Stage stage)
{
    std::vector<Order> found;
    const auto ids = idsIn(core, {.stage = stage}, kMost);
    if (!ids)
        return found;
    for (const OrderId id : *ids)
        if (auto order = orders::findOrder(core.reader(), id); order && *order)
            found.push_back(std::move(**order));
    return found;
}

} // namespace

std::vector<OrderId> refusedByCarrier(Core &core)
{
    std::vector<OrderId> ids;
    for (const Order &order : ordersAt(core, Stage::Packing))
        if (order.problemCode.startsWith(u"label."))
            ids.push_back(order.id);
    return ids;
}

std::vector<OrderId> withOldLabels(Core &core)
{
    std::vector<OrderId> ids;
    for (const Order &order : ordersAt(core, Stage::Labelled))
        if (order.problemCode == orders::kOldLabel)
            ids.push_back(order.id);
    return ids;
}

std::vector<OrderId> cancelledWithLabels(Core &core)
{
    std::vector<OrderId> ids;
    for (const auto stage : {orders::ParcelStage::Planned, orders::ParcelStage::Labelled}) {
        const auto parcels = shipping::parcelsAt(core.reader(), stage, 0, kMost);
        if (!parcels)
            continue;
        for (const shipping::Parcel &parcel : *parcels) {
            const auto order = orders::findOrder(core.reader(), parcel.order);
            if (order && *order && (*order)->stage == Stage::Cancelled)
                ids.push_back(parcel.order);
        }
    }
    return ids;
}

std::vector<std::pair<OrderId, std::int64_t>> cancelledAndPaid(Core &core)
{
    std::vector<std::pair<OrderId, std::int64_t>> left;
    for (const Order &order : ordersAt(core, Stage::Cancelled))
        if (order.paidMinor > order.refundedMinor && order.problemCode.isEmpty())
            left.emplace_back(order.id, order.paidMinor - order.refundedMinor);
    return left;
}

std::vector<std::pair<QString, QString>> deliveredLines(Core &core)
{
    std::vector<std::pair<QString, QString>> lines;
    for (const Order &order : ordersAt(core, Stage::Delivered))
        if (order.paidMinor > order.refundedMinor && order.openCases == 0)
            for (const orders::OrderLine &line : order.lines)
                if (line.shipped > line.returned)
                    lines.emplace_back(order.remoteId, line.remoteId);
    return lines;
}

} // namespace purser::desk
