#pragma once

#include "packing/carton.h"

#include <vector>

namespace purser::packing {

/// An empty cuboid.
struct Room
{
    Triple low {};
    Triple high {};

    bool operator==(const Room &) const = default;
};

/// The largest empty cuboids of a carton; they overlap. Lai and Chan, "Developing a simulated annealing
/// algorithm for the cutting stock problem", Computers & Industrial Engineering 32 (1997): the difference
/// process.
class FreeRooms
{
public:
    explicit FreeRooms(const Triple &inner)
        : m_rooms {{{}, inner}}
    {}

    /// Takes a cuboid out of every room that it cuts. @param thinnest  rooms with a shorter side are dropped
    void take(const Room &taken, std::int32_t thinnest);

    /// Forgets one room that nothing fits into; its space may still be part of others.
    void drop(std::size_t index);

    [[nodiscard]] const std::vector<Room> &rooms() const { return m_rooms; }

private:
    void addPart(const Room &part, std::int32_t thinnest);

    std::vector<Room> m_rooms;
    std::vector<Room> m_parts;
};

} // namespace purser::packing
