#include "packing/fit_bounds.h"

#include <algorithm>
#include <limits>

namespace purser::packing {

namespace {

/// A dual feasible function of lengths along one side of the carton, as whole numbers: what a length counts,
/// and what the whole side counts.
struct Measure
{
    std::vector<std::int64_t> ofLength; ///< index: millimetres, 0 to the side
    std::int64_t ofSide = 1;
};

Measure plain(std::int32_t side)
{
    Measure measure {{}, side};
    for (std::int32_t length = 0; length <= side; ++length)
        measure.ofLength.push_back(length);
    return measure;
}

/// Short lengths count nothing, those that leave only a short rest count as the whole side.
Measure stepped(std::int32_t side, std::int32_t shortest)
{
    Measure measure = plain(side);
    for (std::int32_t length = 0; length <= side; ++length) {
        if (length < shortest)
            measure.ofLength[static_cast<std::size_t>(length)] = 0;
        else if (length > side - shortest)
            measure.ofLength[static_cast<std::size_t>(length)] = side;
    }
    return measure;
}

/// How many times a length fills the side's (parts + 1)th share.
Measure shared(std::int32_t side, std::int32_t parts)
{
    Measure measure {{}, std::int64_t {parts} * side};
    for (std::int32_t length = 0; length <= side; ++length) {
        const std::int64_t multiple = std::int64_t {length} * (parts + 1);
        measure.ofLength.push_back(
            multiple % side == 0 ? std::int64_t {length} * parts : multiple / side * side);
    }
    return measure;
}

std::vector<std::int32_t> shortSides(const CartonFill &fill, std::int32_t side)
{
    std::vector<std::int32_t> lengths;
    for (const Piece &piece : fill.pieces)
        for (const std::int32_t length : piece.size) {
            if (2 * length <= side)
                lengths.push_back(length);
            else if (length < side)
                lengths.push_back(side - length + 1);
        }
    std::erase_if(lengths, [side](std::int32_t length) { return 2 * length > side; });
    std::ranges::sort(lengths);
    const auto repeated = std::ranges::unique(lengths);
    lengths.erase(repeated.begin(), repeated.end());
    return lengths;
}

std::vector<Measure> measuresOf(const CartonFill &fill, std::int32_t side)
{
    constexpr std::size_t kMostSteps = 6;
    std::vector<Measure> measures {plain(side), shared(side, 1), shared(side, 2), shared(side, 3)};
    const auto lengths = shortSides(fill, side);
    const std::size_t stride = lengths.size() / kMostSteps + 1;
    for (std::size_t index = stride - 1; index < lengths.size(); index += stride)
        measures.push_back(stepped(side, lengths[index]));
    return measures;
}

bool overflows(const CartonFill &fill, const std::vector<std::vector<Triple>> &ways, const Measure &first,
    const Measure &second, const Measure &third)
{
    const std::int64_t room = first.ofSide * second.ofSide * third.ofSide;
    std::int64_t used = 0;
    for (const auto &waysOfPiece : ways) {
        std::int64_t least = std::numeric_limits<std::int64_t>::max();
        for (const auto &[x, y, z] : waysOfPiece)
            if (fitsInto({x, y, z}, fill.inner))
                least = std::min(least,
                    first.ofLength[static_cast<std::size_t>(x)] * second.ofLength[static_cast<std::size_t>(y)]
                        * third.ofLength[static_cast<std::size_t>(z)]);
        used += least;
        if (used > room)
            return true;
    }
    return false;
}

} // namespace

bool cannotFit(const CartonFill &fill)
{
    if (gramsOf(fill.pieces) > fill.maxGrams || volumeOf(fill.pieces) > volumeOf(fill.inner))
        return true;
    const auto isTooLong = [&fill](const Piece &piece) { return !fitsAlone(piece, fill.inner); };
    if (std::ranges::any_of(fill.pieces, isTooLong))
        return true;
    std::vector<std::vector<Triple>> ways;
    for (const Piece &piece : fill.pieces)
        ways.push_back(turnings(piece));
    const auto first = measuresOf(fill, fill.inner[0]);
    const auto second = measuresOf(fill, fill.inner[1]);
    const auto third = measuresOf(fill, fill.inner[2]);
    for (const Measure &x : first)
        for (const Measure &y : second)
            for (const Measure &z : third)
                if (overflows(fill, ways, x, y, z))
                    return true;
    return false;
}

} // namespace purser::packing
