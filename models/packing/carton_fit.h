#pragma once

#include "packing/carton_choice.h"
#include "packing/exact_packing.h"

namespace purser::packing {

/// Tries to lay all pieces into one carton: bounds, corners, blocks, the exact search, then corners with more
/// patience. Unknown when neither a layout nor a proof was found within the effort.
[[nodiscard]] FitAnswer fitIntoCarton(const CartonFill &fill, const CartonEffort &effort);

/// Tries that @p pieces allow: many for a usual order, few for hundreds of pieces.
[[nodiscard]] int cornerTriesFor(std::size_t pieces, const CartonEffort &effort);

} // namespace purser::packing
