#include "intake/address_edit_table.h"

namespace purser::intake {

namespace {

using store::Row;

const store::TableSpec kEdits {"address_edit", 1, {"order_id", "base_sealed", "theirs_sealed", "conflicts"},
    {"address_edit.insert", R"sql(
        insert into address_edit (order_id, base_sealed, theirs_sealed, conflicts)
        values (?, ?, ?, ?))sql"},
    {"address_edit.update", R"sql(
        update address_edit set base_sealed = ?, theirs_sealed = ?, conflicts = ?
        where order_id = ?)sql"},
    {"address_edit.remove", "delete from address_edit where order_id = ?"}, {"address_edit.select", R"sql(
        select order_id, base_sealed, theirs_sealed, conflicts
        from address_edit where order_id = ?)sql"}};

std::optional<Row> rowOf(const std::optional<AddressEdit> &edit)
{
    if (!edit)
        return std::nullopt;
    return Row {qint64(edit->order.value()), edit->baseSealed, edit->theirsSealed, edit->conflicts};
}

AddressEdit readEdit(store::RowReader &row)
{
    AddressEdit edit;
    edit.order = row.id<orders::OrderId>();
    edit.baseSealed = row.bytes();
    edit.theirsSealed = row.bytes();
    edit.conflicts = row.text();
    return edit;
}

} // namespace

void registerAddressEditTable(store::Registry &registry)
{
    registry.add(kEdits);
}

void putAddressEdit(
    store::Unit &unit, const std::optional<AddressEdit> &before, const std::optional<AddressEdit> &after)
{
    if (before != after)
        unit.edits.push_back({&kEdits, rowOf(before), rowOf(after)});
}

base::Result<std::optional<AddressEdit>> findAddressEdit(store::Connection &connection, orders::OrderId order)
{
    return store::collectOne(connection, kEdits.select, {qint64(order.value())}, readEdit);
}

std::vector<store::Statement> addressEditSelects()
{
    return {kEdits.select};
}

} // namespace purser::intake
