#pragma once

#include "picking/wave_lengths.h"

namespace purser::base {
class Random;
}

namespace purser::picking {

/// Puts orders into waves so that all walks together are short; gets better the longer it is asked. The
/// caller has the clock: a screen improves in small slices, a script for some seconds. One thread.
class WavePlanner
{
public:
    /// A plan by savings, at once. @returns the Refusals of check(task)
    [[nodiscard]] static tl::expected<WavePlanner, base::Refusal> create(const WaveTask &task);

    /// Replaces the plan by the shortest of all where that is within reach (shortestPartition).
    /// @returns true if the plan is proven now
    bool prove();

    /// Tries @p moves random moves and swaps of orders between waves (simulated annealing, Kirkpatrick,
    /// Gelatt & Vecchi 1983, with exact walks). The best plan never gets worse; nothing happens once proven.
    /// @param progress  share of the time that has passed, 0 … 1: bold at first, then picky
    void improve(base::Random &random, double progress, int moves);

    [[nodiscard]] const WavePlan &best() const { return m_best; }
    /// All walks if each order were walked alone: what the waves are compared with.
    [[nodiscard]] Millimetres aloneLength();

private:
    explicit WavePlanner(const WaveTask &task);

    void adopt(std::vector<PlannedWave> waves);
    void indexOrders();
    void tryMove(base::Random &random, double temperature);
    [[nodiscard]] std::size_t neighbourOf(std::size_t order, base::Random &random) const;
    /// @returns the changed waves of both, or nothing where the limits forbid it
    [[nodiscard]] std::optional<std::pair<PlannedWave, PlannedWave>> moved(
        std::size_t order, const PlannedWave &from, const PlannedWave &to);
    [[nodiscard]] std::optional<std::pair<PlannedWave, PlannedWave>> swapped(
        std::size_t order, const PlannedWave &from, std::size_t other, const PlannedWave &to);
    void replace(std::size_t from, std::size_t to, std::pair<PlannedWave, PlannedWave> changed);

    WaveLengths m_lengths;
    std::vector<std::size_t> m_alongFloor;
    std::vector<std::size_t> m_rank; // place of each order in m_alongFloor
    std::vector<PlannedWave> m_waves;
    std::vector<std::size_t> m_waveOf;
    Millimetres m_length = 0;
    WavePlan m_best;
};

} // namespace purser::picking
