#pragma once

#include "picking/junction_states.h"
#include "picking/warehouse.h"

#include <optional>
#include <span>
#include <vector>

namespace purser::picking {

/// A line from front to back: an aisle, or the place beside the aisles where a walk starts or ends.
struct FloorColumn
{
    Millimetres x = 0;
    int aisle = 0; ///< from 1; 0 for none
    int terminals = 0; ///< how many of start and end lie here
};

/// A piece of the shortest walk: one block of an aisle, or a stretch of a cross aisle up to the next column.
struct WalkPart
{
    std::size_t column = 0; ///< index into FloorSweep::columns()
    int line = 0; ///< block of the aisle from 0, or cross aisle from 0
    std::optional<AisleStep> aisleStep {}; ///< nullopt: the stretch of a cross aisle
    int times = 0; ///< how often that stretch is walked

    bool operator==(const WalkPart &) const = default;
};

/// Links of the aisle between front junction, bins and back junction that the step walks not at all is one at
/// most; this is its index, nullopt if every link is walked. @param heights  bins above the front, rising
[[nodiscard]] std::optional<std::size_t> skippedLink(AisleStep step, std::span<const Millimetres> heights);

/// Finds shortest picking walks on one floor by sweeping it from left to right over JunctionStates. Time is
/// linear in aisles × blocks. Exact, whatever the number of picks. Keeps its scratch memory: one thread.
class FloorSweep
{
public:
    [[nodiscard]] static bool isWithinReach(const Warehouse &warehouse)
    {
        return warehouse.blocks < kMaxCrossAisles;
    }

    /// @param warehouse  checked and within reach
    explicit FloorSweep(const Warehouse &warehouse);

    /// @param places  checked, sorted, each once
    [[nodiscard]] Millimetres shortest(std::span<const BinPlace> places);
    /// The same and the pieces of one such walk, in no order.
    [[nodiscard]] std::pair<Millimetres, std::vector<WalkPart>> shortestParts(
        std::span<const BinPlace> places);

    [[nodiscard]] const Warehouse &warehouse() const { return m_warehouse; }
    [[nodiscard]] const std::vector<FloorColumn> &columns() const { return m_columns; }

private:
    using Index = JunctionStates::Index;
    struct Option
    {
        std::span<const Index> next;
        Millimetres length = 0;
        WalkPart part {};
    };
    struct Origin
    {
        Index state = JunctionStates::kNone;
        std::uint8_t option = 0;
    };
    struct Layer
    {
        std::vector<Option> options;
        std::vector<Origin> origins;
    };

    void sweep(std::span<const BinPlace> places);
    void enterTerminals(std::size_t column);
    void passAisle(std::size_t column, std::span<const BinPlace> places);
    void moveRight(std::size_t column);
    void addAisleOptions(std::size_t column, int block, std::span<const BinPlace> places);
    void advance();
    [[nodiscard]] Index best() const;
    [[nodiscard]] std::size_t columnOf(int aisle) const
    {
        return m_aisleColumns[static_cast<std::size_t>(aisle)];
    }

    Warehouse m_warehouse;
    const JunctionStates &m_states;
    std::vector<FloorColumn> m_columns;
    std::vector<std::size_t> m_aisleColumns; // by aisle from 1
    std::vector<Index> m_same; // every state stays as it is
    std::vector<Millimetres> m_lengths;
    std::vector<Millimetres> m_next;
    std::vector<Option> m_options;
    std::vector<Millimetres> m_heights;
    bool m_isTraced = false;
    std::vector<Layer> m_layers;
};

} // namespace purser::picking
