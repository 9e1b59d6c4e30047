#pragma once

#include "intake/address_check.h"
#include "intake/countries.h"

namespace purser::intake {

/// Divisions, street and postcode of an address in mainland China; name and phone are asked elsewhere.
/// A state that is missing or unknown ends the check of city and district, such a city that of the district.
/// @param address  trimmed
[[nodiscard]] AddressProblems chineseAddressProblems(
    const base::PostalAddress &address, const Country &china);

/// True when a person could find the door: any digit, or a Chinese numeral before 号, 栋, 幢, 楼, 单, 室, 组
/// or 队.
[[nodiscard]] bool hasDoorNumber(const QString &street);

/// @p address as a label prints it: the city is dropped where it is a placeholder of the table or repeats the
/// municipality. Addresses of other countries stay as they are.
[[nodiscard]] base::PostalAddress withoutPlaceholders(base::PostalAddress address);

} // namespace purser::intake
