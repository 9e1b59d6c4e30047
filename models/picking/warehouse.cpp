#include "picking/warehouse.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace purser::picking {

namespace {

constexpr std::int64_t kMaxCount = 10'000;
constexpr std::int64_t kMaxBlocks = 100;
constexpr Millimetres kMaxPitch = 100'000;
constexpr Millimetres kMaxAway = 100'000'000;

struct FieldRange
{
    const char *field;
    std::int64_t value;
    std::int64_t least;
    std::int64_t most;
};

bool sharesAisle(const Warehouse &warehouse, const Spot &from, const Spot &to)
{
    const Millimetres widest = (warehouse.aisles - 1) * warehouse.aislePitch;
    return from.x == to.x && from.x >= 0 && from.x <= widest && from.x % warehouse.aislePitch == 0;
}

/// Way along the aisles from height @p from to height @p to by one cross aisle.
Millimetres throughCrossAisle(const Warehouse &warehouse, Millimetres from, Millimetres to)
{
    const auto [low, high] = std::minmax(from, to);
    const Millimetres length = warehouse.blockLength();
    if (length == 0)
        return high - low;
    const Millimetres above = std::min<Millimetres>((low + length - 1) / length, warehouse.blocks) * length;
    if (above <= high)
        return high - low;
    const Millimetres below = low / length * length;
    return std::min(low + high - 2 * below, 2 * above - low - high);
}

} // namespace

tl::expected<void, base::Refusal> check(const Warehouse &warehouse)
{
    const auto ranges = std::to_array<FieldRange>({
        {"aisles", warehouse.aisles, 1, kMaxCount},
        {"blocks", warehouse.blocks, 1, kMaxBlocks},
        {"bins_per_block", warehouse.binsPerBlock, 1, kMaxCount},
        {"aisle_pitch_mm", warehouse.aislePitch, 1, kMaxPitch},
        {"bin_pitch_mm", warehouse.binPitch, 1, kMaxPitch},
        {"end_gap_mm", warehouse.endGap, 0, kMaxPitch},
        {"start", warehouse.startX, -kMaxAway, kMaxAway},
        {"end", warehouse.endX, -kMaxAway, kMaxAway},
    });
    for (const FieldRange &range : ranges)
        if (range.value < range.least || range.value > range.most)
            return base::refuse(QStringLiteral("warehouse.invalid"), {QString::fromLatin1(range.field)});
    return {};
}

tl::expected<void, base::Refusal> check(const Warehouse &warehouse, const BinPlace &place)
{
    const auto isWithin = [](int value, int most) { return value >= 1 && value <= most; };
    if (isWithin(place.aisle, warehouse.aisles) && isWithin(place.block, warehouse.blocks)
        && isWithin(place.bin, warehouse.binsPerBlock))
        return {};
    return base::refuse(QStringLiteral("bin.outside"),
        {QString::number(place.aisle), QString::number(place.block), QString::number(place.bin)});
}

Spot spotOf(const Warehouse &warehouse, const BinPlace &place)
{
    return {.x = (place.aisle - 1) * warehouse.aislePitch,
        .y = (place.block - 1) * warehouse.blockLength() + warehouse.endGap
            + (place.bin - 1) * warehouse.binPitch};
}

Millimetres distance(const Warehouse &warehouse, const Spot &from, const Spot &to)
{
    if (sharesAisle(warehouse, from, to))
        return std::abs(from.y - to.y);
    return throughCrossAisle(warehouse, from.y, to.y) + std::abs(from.x - to.x);
}

Millimetres walkLength(const Warehouse &warehouse, const std::vector<BinPlace> &places)
{
    Millimetres length = 0;
    Spot here {.x = warehouse.startX, .y = 0};
    for (const BinPlace &place : places) {
        const Spot next = spotOf(warehouse, place);
        length += distance(warehouse, here, next);
        here = next;
    }
    return length + distance(warehouse, here, {.x = warehouse.endX, .y = 0});
}

} // namespace purser::picking
