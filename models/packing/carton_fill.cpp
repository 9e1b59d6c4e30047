#include "packing/carton_fill.h"

#include <algorithm>
#include <numeric>

namespace purser::packing {

namespace {

bool lieOverEachOther(const Spot &left, const Spot &right)
{
    for (std::size_t axis = 0; axis < 2; ++axis)
        if (left.corner[axis] >= right.corner[axis] + right.size[axis]
            || right.corner[axis] >= left.corner[axis] + left.size[axis])
            return false;
    return true;
}

/// The height at which @p spot comes to rest on the first @p count pieces of the layout.
std::int32_t restingHeight(const Layout &layout, std::size_t count, const Spot &spot)
{
    std::int32_t height = 0;
    for (std::size_t index = 0; index < count; ++index)
        if (lieOverEachOther(layout[index], spot))
            height = std::max(height, layout[index].corner[2] + layout[index].size[2]);
    return height;
}

} // namespace

std::vector<Triple> turnings(const Piece &piece)
{
    const auto &[a, b, c] = piece.size;
    std::vector<Triple> ways {{a, b, c}, {b, a, c}};
    if (!piece.keepsUpright)
        ways.insert(ways.end(), {{a, c, b}, {c, a, b}, {b, c, a}, {c, b, a}});
    std::ranges::sort(ways);
    const auto repeated = std::ranges::unique(ways);
    ways.erase(repeated.begin(), repeated.end());
    return ways;
}

bool fitsAlone(const Piece &piece, const Triple &inner)
{
    return std::ranges::any_of(turnings(piece), [&inner](const Triple &way) { return fitsInto(way, inner); });
}

std::int64_t volumeOf(const std::vector<Piece> &pieces)
{
    return std::transform_reduce(pieces.begin(), pieces.end(), std::int64_t {0}, std::plus(),
        [](const Piece &piece) { return volumeOf(piece.size); });
}

std::int64_t gramsOf(const std::vector<Piece> &pieces)
{
    return std::transform_reduce(pieces.begin(), pieces.end(), std::int64_t {0}, std::plus(),
        [](const Piece &piece) { return piece.grams; });
}

bool knowsUp(const std::vector<Piece> &pieces)
{
    return std::ranges::any_of(
        pieces, [](const Piece &piece) { return piece.keepsUpright || piece.isFragile; });
}

Layout settled(Layout layout)
{
    const auto height = [](const Spot &spot) { return spot.corner[2]; };
    std::ranges::sort(layout, {}, height);
    for (std::size_t index = 0; index < layout.size(); ++index)
        layout[index].corner[2] = restingHeight(layout, index, layout[index]);
    const auto place = [](const Spot &spot) {
        return std::array {spot.corner[2], spot.corner[1], spot.corner[0]};
    };
    std::ranges::sort(layout, {}, place);
    return layout;
}

} // namespace purser::packing
