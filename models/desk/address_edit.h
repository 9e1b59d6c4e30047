#pragma once

#include "desk/core.h"
#include "desk/personal.h"
#include "intake/address_edit_table.h"
#include "intake/address_merge.h"

namespace purser::desk {

/// An address that was changed here, opened: where both sides last agreed, and what the marketplace says now.
struct OpenedEdit
{
    intake::AddressEdit kept {};
    base::PostalAddress base {};
    base::PostalAddress theirs {};
};

/// What a version of the marketplace makes of an address.
struct HeardAddress
{
    intake::AddressMerge merge {};
    base::PostalAddress theirs {};
};

/// Nothing where the order has the marketplace's address. @returns Refused "sealed.erased"
[[nodiscard]] base::Result<std::optional<OpenedEdit>> openAddressEdit(
    store::Connection &connection, store::KeyRing &keys, const orders::Order &order);

/// The order's address @p mine put together with what the marketplace says now. Nothing is written.
[[nodiscard]] intake::AddressMerge mergedWith(const std::optional<OpenedEdit> &edit,
    const base::PostalAddress &mine, const base::PostalAddress &theirs);

/// Leaves in @p unit what the next merge needs; nothing is kept once the order has the marketplace's address.
[[nodiscard]] base::Result<> keepMerge(Writing &writing, store::Unit &unit, const orders::Order &order,
    const std::optional<OpenedEdit> &before, const HeardAddress &heard);

/// "street postcode", and back.
[[nodiscard]] QString codesOf(const std::vector<intake::AddressField> &fields);
[[nodiscard]] std::vector<intake::AddressField> fieldsOf(const QString &codes);

} // namespace purser::desk
