#pragma once

#include "packing/carton_fill.h"

namespace purser::packing {

/// True when a bound shows that the pieces cannot lie together in this carton: weight, volume, a piece that
/// does not fit alone, or volume after dual feasible functions along each axis, each piece turned as it costs
/// least. Fekete and Schepers, "A general framework for bounds for higher-dimensional orthogonal packing
/// problems", Mathematical Methods of Operations Research 60 (2004).
/// False proves nothing.
[[nodiscard]] bool cannotFit(const CartonFill &fill);

} // namespace purser::packing
