#pragma once

#include <cstdint>

namespace purser::intake {

/// Tax that comes on top of @p netMinor, half up. @param rateBasisPoints  0 to 10 000
[[nodiscard]] std::int64_t addedTax(std::int64_t netMinor, std::int64_t rateBasisPoints);

/// Tax contained in @p grossMinor: gross × rate / (1 + rate), half up.
[[nodiscard]] std::int64_t includedTax(std::int64_t grossMinor, std::int64_t rateBasisPoints);

} // namespace purser::intake
