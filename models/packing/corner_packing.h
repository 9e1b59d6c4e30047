#pragma once

#include "packing/carton_fill.h"

#include <cstdint>

namespace purser::packing {

/// What a constructive search reached: the pieces that lie, and those that found no place.
struct PartialFill
{
    Layout layout;
    std::vector<std::size_t> left; ///< indices of pieces

    bool operator==(const PartialFill &) const = default;
};

/// Lays pieces one by one into the corners of free rooms, by many orders and rules of choice; pieces that
/// found no place come earlier in the next try. Same input, same answer. Crainic, Perboli and Tadei, "Extreme
/// point-based heuristics for three-dimensional bin packing", INFORMS Journal on Computing 20 (2008); the
/// changing of priorities after Joslin and Clements, "Squeaky Wheel Optimization", JAIR 10 (1999).
/// @param tries  how many orders at most; stops at the first that lays all
/// @returns the try with the greatest volume laid, within the weight limit
[[nodiscard]] PartialFill packCorners(const CartonFill &fill, int tries);

} // namespace purser::packing
