#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace purser::picking {

/// Lengths are whole millimetres.
using Millimetres = std::int64_t;

/// A rectangular floor of parallel aisles. Aisle a (from 1) runs along x = (a-1) * aislePitch. Blocks are
/// numbered from 1 at the front; cross aisles lie at y = c * blockLength(), c = 0 … blocks. Bin i (from 1) of
/// block b lies at y = (b-1) * blockLength() + endGap + (i-1) * binPitch; both sides of an aisle are picked
/// from its middle. Walking is along aisles and cross aisles only. A walk starts and ends on the front cross
/// aisle (y = 0), not necessarily in front of an aisle.
struct Warehouse
{
    int aisles = 1;
    int blocks = 1;
    int binsPerBlock = 1;
    Millimetres aislePitch = 1;
    Millimetres binPitch = 1;
    Millimetres endGap = 0; ///< from a cross aisle to the nearest bin
    Millimetres startX = 0;
    Millimetres endX = 0;

    bool operator==(const Warehouse &) const = default;
    [[nodiscard]] Millimetres blockLength() const { return 2 * endGap + (binsPerBlock - 1) * binPitch; }
};

/// Where a picker stands for one bin; all three count from 1.
struct BinPlace
{
    int aisle = 1;
    int block = 1;
    int bin = 1;

    auto operator<=>(const BinPlace &) const = default;
};

/// A point on the floor, in millimetres.
struct Spot
{
    Millimetres x = 0;
    Millimetres y = 0;

    bool operator==(const Spot &) const = default;
};

/// @returns Refusal "warehouse.invalid" with the field that is out of range: counts from 1 (aisles and bins
/// to 10 000, blocks to 100), pitches 1 mm to 100 m, gap 0 to 100 m, start and end within 100 km
[[nodiscard]] tl::expected<void, base::Refusal> check(const Warehouse &warehouse);

/// @returns Refusal "bin.outside" with aisle, block and bin if the floor has no such bin
[[nodiscard]] tl::expected<void, base::Refusal> check(const Warehouse &warehouse, const BinPlace &place);

[[nodiscard]] Spot spotOf(const Warehouse &warehouse, const BinPlace &place);

/// Length of the shortest walk between two spots; each lies in an aisle or on the front cross aisle.
[[nodiscard]] Millimetres distance(const Warehouse &warehouse, const Spot &from, const Spot &to);

/// Length of the walk start → @p places in this order → end.
[[nodiscard]] Millimetres walkLength(const Warehouse &warehouse, const std::vector<BinPlace> &places);

} // namespace purser::picking
