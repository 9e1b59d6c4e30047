#pragma once

#include "packing/corner_packing.h"
#include "packing/free_rooms.h"

namespace purser::packing {

/// Which corner a piece prefers.
enum class CornerRule {
    Contact, ///< the one where most of its surface touches walls and pieces
    Lowest, ///< the one nearest to the origin along the preferred axes
    Tightest, ///< the room that it leaves least beside it
    Flattest, ///< the one where its far side stays nearest along the preferred axes
};

/// One try of packCorners: a carton that is being filled. One thread.
class Laying
{
public:
    Laying(const CartonFill &fill, CornerRule rule, const std::array<std::size_t, 3> &axes);

    /// Takes the pieces in the given order, each to its best corner.
    void layByPieces(const std::vector<std::size_t> &order);

    /// Takes the rooms from the nearest on, each with the piece that suits it best; ties go to the earlier
    /// piece of the order.
    void layByRooms(const std::vector<std::size_t> &order);

    [[nodiscard]] PartialFill takeResult() { return std::move(m_result); }

private:
    using Score = std::array<std::int64_t, 4>; ///< less is better, compared in order
    struct Choice
    {
        Score score {};
        Spot spot {};
        bool isSet = false;
    };

    [[nodiscard]] Score scoreOf(const Triple &corner, const Triple &size, const Triple &room) const;
    [[nodiscard]] std::int64_t touchedShare(const Triple &corner, const Triple &size) const;
    void consider(Choice &best, std::size_t piece, const Room &room) const;
    void lay(const Spot &spot);
    [[nodiscard]] std::size_t nearestRoom() const;

    const CartonFill &m_fill;
    CornerRule m_rule;
    std::array<std::size_t, 3> m_axes;
    std::vector<std::vector<Triple>> m_turnings;
    std::int32_t m_thinnest = 0;
    std::int64_t m_gramsLeft = 0;
    FreeRooms m_rooms;
    PartialFill m_result;
};

} // namespace purser::packing
