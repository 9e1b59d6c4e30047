#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace purser::intake {

/// How an order discount falls on the lines in scope.
struct AllocatedDiscount
{
    std::vector<std::int64_t> shares {}; ///< one a line, each at most what is left of it
    std::int64_t lostMinor = 0; ///< what no line could take; given to none

    friend bool operator==(const AllocatedDiscount &, const AllocatedDiscount &) = default;
};

/// Shares min(@p discountMinor, sum of @p weights) by @p weights with base::allocate() and then caps each
/// share at what is left of its line; the excess is lost, not given to other lines. With the amounts left as
/// weights (StackingMode::Running) nothing is ever lost.
/// @param weights  at least 0, as many as @p left
[[nodiscard]] AllocatedDiscount allocateDiscount(
    std::int64_t discountMinor, std::span<const std::int64_t> weights, std::span<const std::int64_t> left);

} // namespace purser::intake
