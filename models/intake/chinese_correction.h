#pragma once

#include "intake/finding.h"

namespace purser::intake {

/// The one set of divisions that @p address can mean, when @p wrong (state, city or sublocality) names none.
/// @param address  trimmed, in mainland China
/// @returns the fields that change, from the province down; empty when the table leaves none or several
[[nodiscard]] std::vector<Correction> proposeDivisions(
    const base::PostalAddress &address, AddressField wrong);

} // namespace purser::intake
