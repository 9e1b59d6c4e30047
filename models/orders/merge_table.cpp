#include "orders/merge_table.h"

#include <algorithm>

namespace purser::orders {

namespace {

using store::Row;
using store::Statement;

const store::TableSpec kMerged {"merged_order", 1,
    {"order_id", "leader_id", "own_ship_by", "ship_by", "parcel_id"}, {"merged_order.insert", R"sql(
        insert into merged_order (order_id, leader_id, own_ship_by, ship_by, parcel_id)
        values (?, ?, ?, ?, ?))sql"},
    {"merged_order.update", R"sql(
        update merged_order set leader_id = ?, own_ship_by = ?, ship_by = ?, parcel_id = ?
        where order_id = ?)sql"},
    {"merged_order.remove", "delete from merged_order where order_id = ?"}, {"merged_order.select", R"sql(
        select order_id, leader_id, own_ship_by, ship_by, parcel_id
        from merged_order where order_id = ?)sql"}};

constexpr Statement kSelectGroup {"merged_order.group", R"sql(
    select order_id, leader_id, own_ship_by, ship_by, parcel_id
    from merged_order where leader_id = ? order by order_id)sql"};

Row rowOf(const MergedOrder &merged)
{
    return {qint64(merged.order.value()), qint64(merged.leader.value()), qint64(merged.ownShipBy),
        qint64(merged.shipBy), qint64(merged.parcel.value())};
}

MergedOrder readMerged(store::RowReader &row)
{
    MergedOrder merged;
    merged.order = row.id<OrderId>();
    merged.leader = row.id<OrderId>();
    merged.ownShipBy = row.number();
    merged.shipBy = row.number();
    merged.parcel = row.id<ParcelId>();
    return merged;
}

} // namespace

void registerMergeTable(store::Registry &registry)
{
    registry.add(kMerged);
}

void putMerged(
    store::Unit &unit, const std::optional<MergedOrder> &before, const std::optional<MergedOrder> &after)
{
    const auto row = [](const std::optional<MergedOrder> &merged) {
        return merged ? std::optional(rowOf(*merged)) : std::nullopt;
    };
    if (before != after)
        unit.edits.push_back({&kMerged, row(before), row(after)});
}

base::Result<std::optional<MergedOrder>> findMerged(store::Connection &connection, OrderId id)
{
    return store::collectOne(connection, kMerged.select, {qint64(id.value())}, readMerged);
}

base::Result<std::vector<MergedOrder>> mergedWith(store::Connection &connection, OrderId id)
{
    const auto own = findMerged(connection, id);
    if (!own)
        return tl::unexpected(own.error());
    if (!*own)
        return std::vector<MergedOrder> {};
    auto group = store::collect(connection, kSelectGroup, {qint64((*own)->leader.value())}, readMerged);
    if (group)
        std::ranges::stable_partition(*group, [](const MergedOrder &one) { return one.order == one.leader; });
    return group;
}

base::Result<std::vector<OrderId>> withMerged(store::Connection &connection, const std::vector<OrderId> &ids)
{
    std::vector<OrderId> all;
    const auto add = [&all](OrderId id) {
        if (std::ranges::find(all, id) == all.end())
            all.push_back(id);
    };
    for (const OrderId id : ids) {
        add(id);
        const auto group = mergedWith(connection, id);
        if (!group)
            return tl::unexpected(group.error());
        for (const MergedOrder &one : *group)
            add(one.order);
    }
    return all;
}

std::vector<store::Statement> mergeTableSelects()
{
    return {kMerged.select, kSelectGroup};
}

} // namespace purser::orders
