#include "packing/free_rooms.h"

#include <algorithm>

namespace purser::packing {

namespace {

bool overlaps(const Room &left, const Room &right)
{
    for (std::size_t axis = 0; axis < 3; ++axis)
        if (left.low[axis] >= right.high[axis] || right.low[axis] >= left.high[axis])
            return false;
    return true;
}

bool contains(const Room &outer, const Room &inner)
{
    for (std::size_t axis = 0; axis < 3; ++axis)
        if (inner.low[axis] < outer.low[axis] || inner.high[axis] > outer.high[axis])
            return false;
    return true;
}

} // namespace

void FreeRooms::addPart(const Room &part, std::int32_t thinnest)
{
    for (std::size_t axis = 0; axis < 3; ++axis)
        if (part.high[axis] - part.low[axis] < thinnest)
            return;
    m_parts.push_back(part);
}

void FreeRooms::take(const Room &taken, std::int32_t thinnest)
{
    m_parts.clear();
    std::size_t kept = 0;
    for (const Room &room : m_rooms) {
        if (!overlaps(room, taken)) {
            m_rooms[kept++] = room;
            continue;
        }
        for (std::size_t axis = 0; axis < 3; ++axis) {
            Room below = room;
            below.high[axis] = taken.low[axis];
            addPart(below, thinnest);
            Room above = room;
            above.low[axis] = taken.high[axis];
            addPart(above, thinnest);
        }
    }
    m_rooms.resize(kept);
    for (std::size_t index = 0; index < m_parts.size(); ++index) {
        const Room &part = m_parts[index];
        const auto covers = [&part](const Room &other) { return contains(other, part); };
        const auto next = m_parts.begin() + static_cast<std::ptrdiff_t>(index) + 1;
        const auto keptEnd = m_rooms.begin() + static_cast<std::ptrdiff_t>(kept);
        if (!std::any_of(m_rooms.begin(), keptEnd, covers) && !std::any_of(next, m_parts.end(), covers)
            && !std::any_of(keptEnd, m_rooms.end(), covers))
            m_rooms.push_back(part);
    }
}

void FreeRooms::drop(std::size_t index)
{
    m_rooms[index] = m_rooms.back();
    m_rooms.pop_back();
}

} // namespace purser::packing
