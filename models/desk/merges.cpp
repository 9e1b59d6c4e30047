#include "desk/merges.h"

#include "desk/lists.h"
#include "orders/merge_table.h"
#include "orders/order_table.h"

#include <algorithm>

namespace purser::desk {

namespace {

using orders::MergedOrder;
using orders::Order;
using orders::OrderId;
using orders::Stage;

/// One order that is to be merged, opened.
struct Member
{
    Order order {};
    Personal personal {};
    bool isMerged = false;
    bool hasParcel = false;
};

base::Result<Member> memberOf(store::Connection &connection, store::KeyRing &keys, OrderId id)
{
    const auto order = orders::findOrder(connection, id);
    if (!order || !*order)
        return base::fail(base::Error::Kind::Refused, QStringLiteral("order.not-found"));
    auto personal = openPersonal(connection, keys, **order);
    const auto merged = orders::findMerged(connection, id);
    const auto parcels = shipping::parcelsOf(connection, id);
    if (!personal)
        return tl::unexpected(personal.error());
    if (!merged || !parcels)
        return tl::unexpected(!merged ? merged.error() : parcels.error());
    const bool hasParcel = std::ranges::any_of(
        *parcels, [](const auto &parcel) { return parcel.stage != orders::ParcelStage::Voided; });
    return Member {**order, std::move(*personal), merged->has_value(), hasParcel};
}

/// What stands against packing @p member with @p first.
std::optional<base::Refusal> problemOf(const Member &first, const Member &member)
{
    const Order &order = member.order;
    if (order.stage >= Stage::Labelled)
        return base::Refusal {QStringLiteral("order.stage-passed"), {orders::code(order.stage)}};
    if (!order.holdCode.isEmpty())
        return base::Refusal {QStringLiteral("order.on-hold"), {order.holdCode}};
    if (member.isMerged)
        return base::Refusal {QStringLiteral("merge.already"), {}};
    if (member.hasParcel)
        return base::Refusal {QStringLiteral("merge.is-split"), {}};
    if (order.shop != first.order.shop)
        return base::Refusal {QStringLiteral("merge.other-shop"), {}};
    if (order.currency != first.order.currency)
        return base::Refusal {QStringLiteral("merge.other-currency"), {}};
    if (!intake::isSameRecipient(first.personal.recipient, member.personal.recipient))
        return base::Refusal {QStringLiteral("merge.recipient-differs"), {first.order.number}};
    return std::nullopt;
}

intake::MergeCandidate candidateOf(const Order &order, const Personal &personal)
{
    return {order.id, order.shop, order.currency.code(), personal.recipient, order.placedAt, order.shipBy,
        order.shippingMinor, !personal.note.trimmed().isEmpty()};
}

BulkItem itemOf(const Member &member)
{
    return {.order = member.order.id, .number = member.order.number};
}

/// Everyone of @p ids once, opened; what stands against it lands in @p result.
base::Result<std::vector<Member>> membersOf(
    Writing &writing, const std::vector<OrderId> &ids, BulkResult &result)
{
    std::vector<Member> members;
    for (const OrderId id : ids) {
        if (std::ranges::any_of(members, [id](const Member &one) { return one.order.id == id; }))
            continue;
        auto member = memberOf(writing.connection, writing.keys, id);
        if (!member)
            return tl::unexpected(member.error());
        members.push_back(std::move(*member));
    }
    for (const Member &member : members) {
        BulkItem item = itemOf(member);
        auto problem = problemOf(members.front(), member);
        if (members.size() < 2)
            problem = base::Refusal {QStringLiteral("merge.too-few"), {}};
        if (!problem)
            continue;
        item.code = problem->code;
        item.arguments = problem->arguments;
        result.skipped.push_back(std::move(item));
    }
    return members;
}

void putMerge(Writing &writing, store::Unit &unit, const std::vector<Member> &members)
{
    std::vector<intake::MergeCandidate> candidates;
    candidates.reserve(members.size());
    for (const Member &member : members)
        candidates.push_back(candidateOf(member.order, member.personal));
    const auto merge = intake::mergeOf(std::move(candidates));
    unit.subject = merge.orders.front().value();
    for (const Member &member : members) {
        orders::putMerged(unit, std::nullopt,
            MergedOrder {member.order.id, merge.orders.front(), member.order.shipBy, merge.shipBy, {}});
        Order after = member.order;
        after.shipBy = merge.shipBy;
        orders::putOrder(unit, member.order, after, writing.at());
    }
}

store::Unit unitOf(const Core &core, const Writing &writing, const char *action)
{
    return {.actor = core.actor(), .at = writing.at(), .action = QLatin1String(action)};
}

BulkResult failedAll(const std::vector<OrderId> &ids, const base::Error &error)
{
    BulkResult result;
    for (const OrderId id : ids)
        result.failed.push_back({.order = id, .code = error.code});
    return result;
}

base::Result<> splitUp(
    Writing &writing, store::Unit &unit, const std::vector<MergedOrder> &group, BulkResult &result)
{
    for (const MergedOrder &merged : group) {
        const auto order = orders::findOrder(writing.connection, merged.order);
        if (!order || !*order)
            return base::fail(base::Error::Kind::Refused, QStringLiteral("order.not-found"));
        Order after = **order;
        after.shipBy = merged.ownShipBy;
        orders::putMerged(unit, merged, std::nullopt);
        orders::putOrder(unit, *order, after, writing.at());
        result.done.push_back({.order = merged.order, .number = after.number});
    }
    return {};
}

} // namespace

BulkResult mergeOrders(Core &core, const std::vector<OrderId> &ids)
{
    BulkResult result;
    const auto done = core.write([&](Writing &writing) -> base::Result<> {
        const auto members = membersOf(writing, ids, result);
        if (!members)
            return tl::unexpected(members.error());
        if (!result.skipped.empty())
            return {};
        auto unit = unitOf(core, writing, "merge");
        putMerge(writing, unit, *members);
        const auto seq = store::applyUnit(writing.connection, writing.keys, unit);
        if (!seq)
            return tl::unexpected(seq.error());
        std::ranges::transform(*members, std::back_inserter(result.done), itemOf);
        result.undoToken = undoTokenOf({*seq});
        return {};
    });
    return done ? result : failedAll(ids, done.error());
}

BulkResult takeApart(Core &core, OrderId id)
{
    BulkResult result;
    const auto done = core.write([&](Writing &writing) -> base::Result<> {
        const auto group = orders::mergedWith(writing.connection, id);
        if (!group)
            return tl::unexpected(group.error());
        const bool hasLabel =
            std::ranges::any_of(*group, [](const MergedOrder &one) { return !one.parcel.isNull(); });
        if (group->empty() || hasLabel) {
            result.skipped.push_back(
                {.order = id, .code = QLatin1String(group->empty() ? "merge.is-alone" : "merge.has-label")});
            return {};
        }
        auto unit = unitOf(core, writing, "merge.apart");
        unit.subject = group->front().leader.value();
        if (auto apart = splitUp(writing, unit, *group, result); !apart)
            return apart;
        const auto seq = store::applyUnit(writing.connection, writing.keys, unit);
        if (!seq)
            return tl::unexpected(seq.error());
        result.undoToken = undoTokenOf({*seq});
        return {};
    });
    return done ? result : failedAll({id}, done.error());
}

base::Result<std::vector<ListedMerge>> mergeProposals(Core &core, std::optional<orders::ShopId> shop)
{
    constexpr int kMost = 100'000;
    std::vector<intake::MergeCandidate> candidates;
    std::map<OrderId, QString> numbers;
    for (const Stage stage : {Stage::Received, Stage::Confirmed, Stage::Picking, Stage::Packing}) {
        const auto ids = idsIn(core, {.stage = stage, .shop = shop}, kMost);
        if (!ids)
            return tl::unexpected(ids.error());
        for (const OrderId id : *ids) {
            const auto member = memberOf(core.reader(), core.readerKeys(), id);
            if (!member || problemOf(*member, *member))
                continue; // erased, held, labelled, split or merged: nothing to propose
            candidates.push_back(candidateOf(member->order, member->personal));
            numbers[id] = member->order.number;
        }
    }
    std::vector<ListedMerge> merges;
    for (intake::MergeProposal &proposal : intake::proposeMerges(candidates)) {
        ListedMerge merge;
        for (const OrderId id : proposal.orders)
            merge.numbers << numbers[id];
        merge.currency =
            std::ranges::find(candidates, proposal.orders.front(), &intake::MergeCandidate::order)->currency;
        merge.proposal = std::move(proposal);
        merges.push_back(std::move(merge));
    }
    return merges;
}

base::Result<> keepStrictest(store::Connection &connection, Order &order)
{
    return orders::findMerged(connection, order.id).map([&order](const auto &merged) {
        if (merged)
            order.shipBy = std::min(order.shipBy, merged->shipBy);
    });
}

} // namespace purser::desk
