#pragma once

#include "picking/floor_sweep.h"
#include "picking/wave_plan.h"

#include <unordered_map>

namespace purser::picking {

/// Lengths of the shortest walks of waves, remembered by the set of orders. Exact where FloorSweep reaches.
/// One thread.
class WaveLengths
{
public:
    /// @param task  checked; a copy is kept
    explicit WaveLengths(const WaveTask &task);

    [[nodiscard]] const WaveTask &task() const { return m_task; }
    [[nodiscard]] bool isExact() const { return m_sweep.has_value(); }
    /// @param orders  in any order, each once; none walk nowhere
    [[nodiscard]] Millimetres remembered(const std::vector<std::size_t> &orders);
    [[nodiscard]] Millimetres measured(const std::vector<std::size_t> &orders);
    /// The wave of these orders.
    [[nodiscard]] PlannedWave wave(std::vector<std::size_t> orders);

private:
    /// Exclusive or of one random word pair per order (Zobrist 1970); 128 bits, so that no two sets meet.
    struct SetKey
    {
        std::uint64_t first = 0;
        std::uint64_t second = 0;
        bool operator==(const SetKey &) const = default;
    };
    struct SetHash
    {
        std::size_t operator()(const SetKey &key) const { return key.first; }
    };

    WaveTask m_task;
    std::optional<FloorSweep> m_sweep;
    std::vector<SetKey> m_keys;
    std::unordered_map<SetKey, Millimetres, SetHash> m_lengths;
    std::vector<BinPlace> m_places;
};

} // namespace purser::picking
