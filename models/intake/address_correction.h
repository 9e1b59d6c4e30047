#pragma once

#include "intake/address_check.h"

namespace purser::intake {

/// The change of fields that would settle @p problem, where the tables leave exactly one. Division names are
/// completed (广东 → 广东省), and a city or state is replaced when the district alone decides it; postcodes
/// get the blanks and hyphens of their country. The street is never touched.
/// @param address  trimmed
/// @returns empty when nothing or more than one thing could be meant
[[nodiscard]] std::vector<Correction> proposeCorrection(
    const base::PostalAddress &address, const AddressProblem &problem);

} // namespace purser::intake
