#pragma once

#include "packing/carton.h"

#include <cstddef>
#include <vector>

namespace purser::packing {

/// One thing to lay, out of a CartonItem's quantity.
struct Piece
{
    Triple size {}; ///< millimetres
    std::int64_t grams = 0;
    std::size_t kind = 0; ///< equal for pieces of the same item
    bool keepsUpright = false;
    bool isFragile = false;

    bool operator==(const Piece &) const = default;
};

/// Pieces that shall all lie in one carton.
struct CartonFill
{
    Triple inner {}; ///< millimetres
    std::int64_t maxGrams = 0;
    std::vector<Piece> pieces;
};

/// Where one piece lies.
struct Spot
{
    std::size_t piece = 0; ///< index into the pieces of the fill
    Triple corner {};
    Triple size {}; ///< as it lies

    bool operator==(const Spot &) const = default;
};

using Layout = std::vector<Spot>;

/// The distinct ways in which @p piece may lie; one to six.
[[nodiscard]] std::vector<Triple> turnings(const Piece &piece);

/// True when the sides fit into the room, each along its axis.
[[nodiscard]] constexpr bool fitsInto(const Triple &size, const Triple &room)
{
    return size[0] <= room[0] && size[1] <= room[1] && size[2] <= room[2];
}

/// True when @p piece alone fits into @p inner in some allowed way.
[[nodiscard]] bool fitsAlone(const Piece &piece, const Triple &inner);

/// Sum of the pieces' volumes, cubic millimetres.
[[nodiscard]] std::int64_t volumeOf(const std::vector<Piece> &pieces);

/// Sum of the pieces' weights.
[[nodiscard]] std::int64_t gramsOf(const std::vector<Piece> &pieces);

/// True when some piece must stay upright or carry nothing: then up is not like sideways.
[[nodiscard]] bool knowsUp(const std::vector<Piece> &pieces);

/// Lets every piece sink until nothing moves, so that nothing hangs in the air; sorted from the bottom up.
/// A valid layout stays valid and a fragile piece stays free above, because nothing moves sideways.
[[nodiscard]] Layout settled(Layout layout);

} // namespace purser::packing
