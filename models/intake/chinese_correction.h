#pragma once

#include "intake/finding.h"

namespace purser::intake {

/// The one set of divisions that @p address can mean, when @p wrong (state, city or sublocality) names none.
/// @param address  trimmed, in mainland China
/// @returns the fields that change, from the province down; empty when the table leaves none or several
[[nodiscard]] std::vector<Correction> proposeDivisions(
    const base::PostalAddress &address, AddressField wrong);

/// @p address with province, city and district in full where they are written without their endings and all
/// of them together can mean one place only: 上海 上海 浦东 is 上海市 上海市 浦东新区. Nothing else is
/// changed: what names another place, or is missing, stays for a person. Addresses of other countries stay as
/// they are.
[[nodiscard]] base::PostalAddress withWholeDivisions(const base::PostalAddress &address);

} // namespace purser::intake
