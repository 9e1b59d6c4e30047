#pragma once

#include "orders/ids.h"
#include "store/edit.h"
#include "store/row_reader.h"

namespace purser::intake {

/// An address that was changed by hand: what the marketplace said when it was, and what it says now if both
/// sides changed the same field. An order without a row has the marketplace's address.
struct AddressEdit
{
    orders::OrderId order {};
    QByteArray baseSealed {};
    QByteArray theirsSealed {}; ///< empty = as the base
    QString conflicts {}; ///< codes of the fields that a person has to decide, separated by blanks

    bool operator==(const AddressEdit &) const = default;
};

void registerAddressEditTable(store::Registry &registry);
void putAddressEdit(
    store::Unit &unit, const std::optional<AddressEdit> &before, const std::optional<AddressEdit> &after);

[[nodiscard]] base::Result<std::optional<AddressEdit>> findAddressEdit(
    store::Connection &connection, orders::OrderId order);

/// The statements that find edits, for the test that explains them.
[[nodiscard]] std::vector<store::Statement> addressEditSelects();

} // namespace purser::intake
