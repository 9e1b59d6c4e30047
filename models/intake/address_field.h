#pragma once

#include "base/postal_address.h"

namespace purser::intake {

/// Part of a postal address that a country's format may ask for.
enum class AddressField {
    Country,
    Name,
    Organization,
    Phone,
    State,
    City,
    Sublocality,
    Street,
    Postcode,
    Sorting,
};

/// Stable word of a field, as data and command line write it: "sublocality".
[[nodiscard]] QString codeOf(AddressField field);

/// What @p address holds in @p field.
[[nodiscard]] QString valueOf(const base::PostalAddress &address, AddressField field);

/// @p address with one field replaced.
[[nodiscard]] base::PostalAddress with(base::PostalAddress address, AddressField field, const QString &value);

/// @p address without blanks around any field: a field of blanks alone counts as empty.
[[nodiscard]] base::PostalAddress trimmed(base::PostalAddress address);

} // namespace purser::intake
