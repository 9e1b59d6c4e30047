#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace purser::intake {

inline constexpr std::int64_t kBasisPoints = 10'000;

/// @p amount × @p numerator / @p denominator, half rounded up; exact beyond 64 bits in between.
/// @param amount  at least 0 @param denominator  above 0
[[nodiscard]] std::int64_t shareHalfUp(
    std::int64_t amount, std::int64_t numerator, std::int64_t denominator = kBasisPoints);

/// @p count × @p each, at most @p most: a promotion never gives more than there is.
[[nodiscard]] std::int64_t productAtMost(std::int64_t count, std::int64_t each, std::int64_t most);

/// What unit @p number (from 1) of a line is worth: floor(net × j / qty) − floor(net × (j − 1) / qty), so
/// that the units of a line sum to it exactly.
[[nodiscard]] std::int64_t unitShare(std::int64_t netMinor, std::int64_t quantity, std::int64_t number);

/// All units of a line by @ref unitShare.
[[nodiscard]] std::vector<std::int64_t> unitShares(std::int64_t netMinor, std::int64_t quantity);

/// The sum of the @p count smallest of @p units.
[[nodiscard]] std::int64_t sumOfSmallest(std::vector<std::int64_t> units, std::size_t count);

[[nodiscard]] std::int64_t sumOf(std::span<const std::int64_t> amounts);

} // namespace purser::intake
