#pragma once

#include "picking/pick_walk.h"
#include "picking/wave_table.h"

namespace purser::desk {

/// The floor as bin names tell it until the merchant draws it: "B-12-3" is aisle B, place 12, level 3; aisles
/// 3 m apart, places 1.2 m, 1 m to the cross aisles, one block, walks from and to the first aisle.
/// @returns nullopt when a name does not read so
struct NamedFloor
{
    picking::Warehouse floor {};
    std::vector<picking::BinPlace> places {};
};
[[nodiscard]] std::optional<NamedFloor> floorOf(const QStringList &bins);

/// Puts the stops into walking order, warehouse by warehouse: the proven shortest walk where the bins tell
/// where they are, else by natural names. @returns the walk in millimetres, 0 = not known
[[nodiscard]] std::int64_t sortForWalking(std::vector<picking::WaveStop> &stops);

} // namespace purser::desk
