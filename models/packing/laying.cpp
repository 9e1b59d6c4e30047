#include "packing/laying.h"

#include <algorithm>
#include <tuple>

namespace purser::packing {

namespace {

std::int64_t overlap(std::int32_t low, std::int32_t high, std::int32_t otherLow, std::int32_t otherHigh)
{
    return std::max(0, std::min(high, otherHigh) - std::max(low, otherLow));
}

/// Area that two cuboids share on a pair of faces, square millimetres.
std::int64_t sharedFace(const Triple &corner, const Triple &size, const Spot &other)
{
    std::array<std::int64_t, 3> shared {};
    std::array<bool, 3> touches {};
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const std::int32_t high = corner[axis] + size[axis];
        const std::int32_t otherHigh = other.corner[axis] + other.size[axis];
        shared[axis] = overlap(corner[axis], high, other.corner[axis], otherHigh);
        touches[axis] = high == other.corner[axis] || otherHigh == corner[axis];
    }
    std::int64_t area = 0;
    for (std::size_t axis = 0; axis < 3; ++axis)
        if (touches[axis])
            area += shared[(axis + 1) % 3] * shared[(axis + 2) % 3];
    return area;
}

Triple sizeOf(const Room &room)
{
    return {room.high[0] - room.low[0], room.high[1] - room.low[1], room.high[2] - room.low[2]};
}

} // namespace

Laying::Laying(const CartonFill &fill, CornerRule rule, const std::array<std::size_t, 3> &axes)
    : m_fill(fill)
    , m_rule(rule)
    , m_axes(axes)
    , m_gramsLeft(fill.maxGrams)
    , m_rooms(fill.inner)
{
    m_thinnest = fill.inner[0];
    for (const Piece &piece : fill.pieces) {
        m_turnings.push_back(turnings(piece));
        m_thinnest = std::min(m_thinnest, *std::ranges::min_element(piece.size));
    }
}

std::int64_t Laying::touchedShare(const Triple &corner, const Triple &size) const
{
    std::int64_t touched = 0;
    std::int64_t surface = 0;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const std::int64_t face = std::int64_t {size[(axis + 1) % 3]} * size[(axis + 2) % 3];
        surface += 2 * face;
        touched +=
            (corner[axis] == 0 ? face : 0) + (corner[axis] + size[axis] == m_fill.inner[axis] ? face : 0);
    }
    for (const Spot &other : m_result.layout)
        touched += sharedFace(corner, size, other);
    return touched * 10'000 / surface;
}

Laying::Score Laying::scoreOf(const Triple &corner, const Triple &size, const Triple &room) const
{
    const auto &[first, second, third] = m_axes;
    std::array<std::int32_t, 3> spare {room[0] - size[0], room[1] - size[1], room[2] - size[2]};
    std::ranges::sort(spare);
    switch (m_rule) {
    case CornerRule::Contact:
        return {-touchedShare(corner, size), corner[first], corner[second], corner[third]};
    case CornerRule::Lowest: return {corner[first], corner[second], corner[third], spare[0]};
    case CornerRule::Tightest: return {spare[0], spare[1], corner[first], corner[second]};
    case CornerRule::Flattest:
        return {corner[first] + size[first], corner[second] + size[second], corner[third], spare[0]};
    }
    return {};
}

void Laying::consider(Choice &best, std::size_t piece, const Room &room) const
{
    const Piece &candidate = m_fill.pieces[piece];
    if (candidate.grams > m_gramsLeft || (candidate.isFragile && room.high[2] != m_fill.inner[2]))
        return;
    const Triple space = sizeOf(room);
    for (const Triple &way : m_turnings[piece]) {
        if (!fitsInto(way, space))
            continue;
        const Score score = scoreOf(room.low, way, space);
        if (!best.isSet || score < best.score)
            best = {score, {piece, room.low, way}, true};
    }
}

void Laying::lay(const Spot &spot)
{
    Room taken {spot.corner, {}};
    for (std::size_t axis = 0; axis < 3; ++axis)
        taken.high[axis] = spot.corner[axis] + spot.size[axis];
    if (m_fill.pieces[spot.piece].isFragile)
        taken.high[2] = m_fill.inner[2];
    m_rooms.take(taken, m_thinnest);
    m_gramsLeft -= m_fill.pieces[spot.piece].grams;
    m_result.layout.push_back(spot);
}

void Laying::layByPieces(const std::vector<std::size_t> &order)
{
    for (const std::size_t piece : order) {
        Choice best;
        for (const Room &room : m_rooms.rooms())
            consider(best, piece, room);
        if (best.isSet)
            lay(best.spot);
        else
            m_result.left.push_back(piece);
    }
}

std::size_t Laying::nearestRoom() const
{
    const auto &rooms = m_rooms.rooms();
    const auto place = [this](const Room &room) {
        return std::tuple(room.low[m_axes[0]], room.low[m_axes[1]], room.low[m_axes[2]]);
    };
    return static_cast<std::size_t>(std::ranges::min_element(rooms, {}, place) - rooms.begin());
}

void Laying::layByRooms(const std::vector<std::size_t> &order)
{
    m_result.left = order;
    while (!m_result.left.empty() && !m_rooms.rooms().empty()) {
        const std::size_t nearest = nearestRoom();
        Choice best;
        for (const std::size_t piece : m_result.left)
            consider(best, piece, m_rooms.rooms()[nearest]);
        if (best.isSet) {
            std::erase(m_result.left, best.spot.piece);
            lay(best.spot);
        } else {
            m_rooms.drop(nearest);
        }
    }
}

} // namespace purser::packing
