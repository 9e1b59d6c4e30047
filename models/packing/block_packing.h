#pragma once

#include "packing/carton_fill.h"

#include <optional>

namespace purser::packing {

/// Builds blocks from the bottom up: two blocks whose faces match within a few millimetres become one, until
/// a block of all pieces fits the carton. Strong where things fill a carton nearly wholly, as goods of one
/// maker do. Wang, "Two algorithms for constrained two-dimensional cutting stock problems", Operations
/// Research 31 (1983), in three dimensions with turning. Same input, same answer.
/// @param limit  how many blocks at most per tolerance
/// @returns nullopt when no such block was found (which proves nothing), when more kinds or pieces are given
/// than it can count in 64 bits, or when a piece knows up from sideways
[[nodiscard]] std::optional<Layout> packBlocks(const CartonFill &fill, std::size_t limit);

} // namespace purser::packing
