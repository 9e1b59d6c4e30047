#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace purser::picking {

/// Most cross aisles for which the states are held in memory; a floor of four blocks has five.
inline constexpr int kMaxCrossAisles = 5;

/// What may be done at the line that sweeps the floor from left to right.
enum class AisleStep : std::uint8_t {
    Through, ///< the aisle between cross aisles b and b+1 is walked once
    ThroughTwice, ///< there and back; joins both ends
    FromBack, ///< in from cross aisle b+1 and back out
    FromFront, ///< in from cross aisle b and back out
    FromBoth, ///< from both ends, leaving a gap
};
inline constexpr std::size_t kAisleSteps = 5;

/// The equivalence classes of partial walks left of a sweep line. A walk is a multigraph over junctions; of
/// what lies left of the line only this matters: per cross aisle whether the newest junction there is
/// untouched, of even or of odd degree, and which of them hang together. Ratliff & Rosenthal (Operations
/// Research 31, 1983) list these classes for two cross aisles, Roodbergen & de Koster (EJOR 133, 2001) for
/// three, both for walks that return to their start; here they are enumerated for any number, so that more
/// blocks need no case tables, and a walk with different ends is an Euler path with two odd ends. Immutable.
class JunctionStates
{
public:
    using Index = std::uint16_t;
    static constexpr Index kNone = 0xffff; ///< the step is not possible in that state
    static constexpr Index kUntouched = 0;

    /// The table for @p crossAisles, 2 … kMaxCrossAisles. Built at first use. Thread-safe.
    [[nodiscard]] static const JunctionStates &of(int crossAisles);

    [[nodiscard]] std::size_t count() const { return m_isWalk.size(); }
    /// Next state of every state for a step in block @p block (from 0).
    [[nodiscard]] std::span<const Index> aisle(int block, AisleStep step) const;
    /// Next states when the sweep moves right along cross aisle @p cross, walked @p times (0, 1, 2).
    [[nodiscard]] std::span<const Index> across(int cross, int times) const;
    /// Next states when the walk starts or ends at the front junction.
    [[nodiscard]] std::span<const Index> terminal() const { return m_steps.back(); }
    /// True if the walk is connected and every junction is left as often as it is entered.
    [[nodiscard]] bool isWalk(Index state) const { return m_isWalk[state]; }

private:
    explicit JunctionStates(int crossAisles);

    int m_crossAisles;
    std::vector<std::vector<Index>> m_steps;
    std::vector<bool> m_isWalk;
};

} // namespace purser::picking
