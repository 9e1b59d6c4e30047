#pragma once

#include "packing/carton_choice.h"

#include <string>
#include <vector>

namespace purser::packing::test {

/// Looks at an answer as a stranger would: counts the unit cells between all edges and sees that none is
/// taken twice, none lies outside, every piece is there once with its own sides, and no carton is too heavy.
/// Shares no code with the searches. @returns one sentence per fault
std::vector<std::string> faultsOf(const CartonPlan &plan, const std::vector<CartonItem> &items);

/// Cubic millimetres of all cartons.
std::int64_t totalVolume(const CartonPlan &plan);

/// True when the pieces fit, by trying every whole-millimetre place; for tiny cartons only.
bool fitsByTrial(const Triple &inner, const std::vector<Triple> &sizes);

} // namespace purser::packing::test
