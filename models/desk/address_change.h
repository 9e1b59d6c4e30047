#pragma once

#include "base/postal_address.h"
#include "desk/bulk.h"
#include "intake/address_merge.h"

namespace purser::desk {

struct OrderDetail;
struct Personal;

/// An address that was changed here and at the marketplace: nobody is overwritten, a person decides. The
/// order has @p mine until then, and does not go on.
struct AddressConflict
{
    base::PostalAddress base {}; ///< what both sides agreed on
    base::PostalAddress mine {};
    base::PostalAddress theirs {};
    std::vector<intake::AddressField> fields {}; ///< to decide
    intake::Side likelier = intake::Side::Theirs; ///< proposed

    bool operator==(const AddressConflict &) const = default;
};

/// What is to be decided about an order's address, or nothing.
[[nodiscard]] base::Result<std::optional<AddressConflict>> addressConflict(store::Connection &connection,
    store::KeyRing &keys, const orders::Order &order, const Personal &personal);

/// The address of an order as it would be if every correction that the tables allow was taken; the address
/// itself where there is none. @returns Refused "sealed.erased", "order.not-found"
[[nodiscard]] base::Result<base::PostalAddress> proposedAddress(Core &core, orders::OrderId id);

/// Gives an order that has no label yet another address, and checks it again. A person has seen @p before
/// and agreed to @p after: where the order has a third address by now, nothing is changed.
/// Refusals: "order.stage-passed", "address.other-by-now", "address.conflict-open", "address.same",
/// "address.has-label".
[[nodiscard]] BulkResult changeAddress(
    Core &core, orders::OrderId id, const base::PostalAddress &before, const base::PostalAddress &after);

/// Ends a conflict, or a part of it: @p side is taken for @p fields. The order goes on once nothing is left
/// to decide. @param seen  what the person decided on: where something else stands by now, nothing is changed
/// Refusals: "address.no-conflict", "address.other-by-now", "order.stage-passed", "address.has-label"
/// (theirs, while a label with the former address is live)
[[nodiscard]] BulkResult settleAddress(Core &core, orders::OrderId id, const AddressConflict &seen,
    const std::vector<intake::AddressField> &fields, intake::Side side);

} // namespace purser::desk
