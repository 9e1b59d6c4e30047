#include "desk/order_parts.h"

#include "orders/merge_table.h"
#include "shipping/parcel_table.h"

#include <algorithm>

namespace purser::desk {

namespace {

using orders::Order;
using orders::OrderId;
using orders::Outcome;
using orders::ParcelStage;
using orders::Pieces;
using shipping::Parcel;

std::vector<Pieces> piecesOfAll(const std::vector<Parcel> &parcels)
{
    std::vector<Pieces> pieces;
    std::ranges::transform(parcels, std::back_inserter(pieces), piecesOf);
    return pieces;
}

/// The parts of an order that may still be planned anew, or why they may not.
struct Plan
{
    std::vector<Parcel> open {};
    int others = 0; ///< parcels before them, voided ones
    std::optional<base::Refusal> problem {};
};

base::Result<Plan> planOf(store::Connection &connection, OrderId id)
{
    const auto parcels = shipping::parcelsOf(connection, id);
    const auto merged = orders::findMerged(connection, id);
    if (!parcels || !merged)
        return tl::unexpected(!parcels ? parcels.error() : merged.error());
    Plan plan;
    std::ranges::copy_if(*parcels, std::back_inserter(plan.open), isOpenPart);
    plan.others = static_cast<int>(parcels->size() - plan.open.size());
    const auto isBought = [](const Parcel &parcel) {
        return parcel.stage == ParcelStage::Labelled
            || (parcel.stage == ParcelStage::Planned && !isOpenPart(parcel));
    };
    if (*merged)
        plan.problem = base::Refusal {QStringLiteral("split.is-merged"), {}};
    else if (std::ranges::any_of(*parcels, isBought))
        plan.problem = base::Refusal {QStringLiteral("split.has-label"), {}};
    return plan;
}

void replaceParts(Writing &writing, store::Unit &unit, const Order &order, const Plan &plan,
    const std::vector<Pieces> &parts)
{
    for (const Parcel &parcel : plan.open)
        shipping::removeParcel(unit, parcel);
    int position = plan.others;
    for (const Pieces &pieces : parts) {
        Parcel parcel;
        parcel.id = orders::ParcelId(writing.newId());
        parcel.order = order.id;
        parcel.shop = order.shop;
        parcel.position = ++position;
        for (const orders::LinePieces &one : pieces)
            parcel.lines.push_back({one.line, one.quantity});
        shipping::putParcel(unit, std::nullopt, parcel);
    }
}

bool isNamed(const orders::OrderLine &line, const QString &name)
{
    return line.sku == name || line.listing == name || line.remoteId == name;
}

} // namespace

bool isOpenPart(const Parcel &parcel)
{
    return parcel.stage == ParcelStage::Planned && parcel.purchaseKey.isEmpty();
}

std::vector<Parcel> liveParcels(const std::vector<Parcel> &parcels)
{
    std::vector<Parcel> live;
    std::ranges::copy_if(parcels, std::back_inserter(live),
        [](const Parcel &parcel) { return parcel.stage != ParcelStage::Voided; });
    return live;
}

Pieces piecesOf(const Parcel &parcel)
{
    Pieces pieces;
    pieces.reserve(parcel.lines.size());
    for (const shipping::ParcelLine &line : parcel.lines)
        pieces.push_back({line.line, line.quantity});
    return pieces;
}

std::vector<OrderPart> partsOf(const Order &order, const std::vector<Parcel> &parcels)
{
    const auto live = liveParcels(parcels);
    const auto amounts = orders::shareAmounts(order, piecesOfAll(live));
    std::vector<OrderPart> parts;
    parts.reserve(live.size());
    for (std::size_t at = 0; at < live.size(); ++at)
        parts.push_back({live[at].id, live[at].position, live[at].stage, live[at].tracking,
            piecesOf(live[at]), amounts[at]});
    return parts;
}

Parcel plannedAnew(const Parcel &parcel, orders::ParcelId id, int position)
{
    Parcel again;
    again.id = id;
    again.order = parcel.order;
    again.shop = parcel.shop;
    again.position = position;
    again.lines = parcel.lines;
    return again;
}

std::int64_t collectedWith(const Order &order, const std::vector<Parcel> &parcels, const Parcel &parcel)
{
    const auto parts = partsOf(order, parcels);
    const auto own = std::ranges::find(parts, parcel.id, &OrderPart::parcel);
    return own == parts.end() || parts.size() == 1 ? order.codMinor : own->amounts.codMinor;
}

tl::expected<Pieces, base::Refusal> piecesNamed(
    const Order &order, const std::vector<std::pair<QString, int>> &wanted)
{
    std::map<orders::LineId, int> share;
    for (const auto &[name, quantity] : wanted) {
        int left = quantity;
        int open = 0;
        bool isKnown = false;
        for (const orders::OrderLine &line : order.lines) {
            if (!isNamed(line, name))
                continue;
            isKnown = true;
            const int some = std::clamp(left, 0, std::max(0, line.open() - share[line.id]));
            open += std::max(0, line.open() - share[line.id]);
            share[line.id] += some;
            left -= some;
        }
        if (!isKnown)
            return base::refuse(QStringLiteral("order.no-such-line"), {name});
        if (left > 0)
            return base::refuse(
                QStringLiteral("order.too-many"), {QString::number(quantity), QString::number(open)});
    }
    Pieces pieces;
    for (const auto &[line, quantity] : share)
        if (quantity > 0)
            pieces.push_back({line, quantity});
    return pieces;
}

BulkResult splitOrder(Core &core, OrderId id, const Pieces &taken)
{
    return runBulk(core, QStringLiteral("split"), {id},
        [taken](Writing &writing, store::Unit &unit, const Order &before) -> base::Result<Outcome> {
            const auto plan = planOf(writing.connection, before.id);
            if (!plan)
                return tl::unexpected(plan.error());
            if (plan->problem)
                return Outcome(tl::unexpected(*plan->problem));
            auto parts = orders::fitted(piecesOfAll(plan->open), orders::openPieces(before));
            if (!parts.empty())
                for (const auto &rest : orders::uncovered(orders::openPieces(before), parts))
                    parts.front().push_back(rest);
            const auto split = orders::splitOff(before, std::move(parts), taken);
            if (!split)
                return Outcome(tl::unexpected(split.error()));
            replaceParts(writing, unit, before, *plan, *split);
            return Outcome(before);
        });
}

BulkResult joinParts(Core &core, OrderId id)
{
    return runBulk(core, QStringLiteral("split.join"), {id},
        [](Writing &writing, store::Unit &unit, const Order &before) -> base::Result<Outcome> {
            const auto plan = planOf(writing.connection, before.id);
            if (!plan)
                return tl::unexpected(plan.error());
            if (plan->problem)
                return Outcome(tl::unexpected(*plan->problem));
            if (plan->open.empty())
                return Outcome(base::refuse(QStringLiteral("split.is-whole")));
            replaceParts(writing, unit, before, *plan, {});
            return Outcome(before);
        });
}

} // namespace purser::desk
