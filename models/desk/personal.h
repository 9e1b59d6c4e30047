#pragma once

#include "base/postal_address.h"
#include "desk/core.h"
#include "store/search_tokens.h"

namespace purser::desk {

/// The personal part of an order, opened.
struct Personal
{
    base::PostalAddress recipient {};
    QString buyerName {};
    QString mail {};
    QString note {};
    QString giftMessage {};

    bool operator==(const Personal &) const = default;
};

/// Sealed recipient (all but the note) and sealed note, ready for the order's row. Makes the customer's key.
struct SealedPersonal
{
    QByteArray recipient {};
    QByteArray note {};
};
[[nodiscard]] base::Result<SealedPersonal> sealPersonal(store::Connection &connection, store::KeyRing &keys,
    orders::CustomerId customer, orders::OrderId order, const Personal &personal);

/// @returns Refused "sealed.erased" once the customer was erased
[[nodiscard]] base::Result<Personal> openPersonal(
    store::Connection &connection, store::KeyRing &keys, const orders::Order &order);

/// One address alone, at a place of its own. The customer's key has to be there.
[[nodiscard]] base::Result<QByteArray> sealAddress(store::Connection &connection, store::KeyRing &keys,
    orders::CustomerId customer, const store::Place &place, const base::PostalAddress &address);
/// @returns Refused "sealed.erased" once the customer was erased
[[nodiscard]] base::Result<base::PostalAddress> openAddress(
    store::Connection &connection, store::KeyRing &keys, const store::Place &place, const QByteArray &sealed);

[[nodiscard]] store::Searchable searchableOf(const Personal &personal);

} // namespace purser::desk
