#pragma once

#include "picking/warehouse.h"

namespace purser::picking {

/// The way of the walk start → @p places in this order → end, as corners of a line along aisles and cross
/// aisles; its length is walkLength(). No two neighbouring corners are equal.
[[nodiscard]] std::vector<Spot> walkRoute(const Warehouse &warehouse, const std::vector<BinPlace> &places);

/// Sum of the distances between neighbouring corners.
[[nodiscard]] Millimetres routeLength(const std::vector<Spot> &route);

} // namespace purser::picking
