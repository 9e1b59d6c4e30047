#include "picking/junction_states.h"

#include <QtGlobal>

#include <algorithm>
#include <map>
#include <mutex>
#include <optional>

namespace purser::picking {

namespace {

/// One class: per cross aisle 0 for untouched, else the number of its component, and whether its degree is
/// odd.
struct Frontier
{
    std::array<std::uint8_t, kMaxCrossAisles> component {};
    std::array<bool, kMaxCrossAisles> isOdd {};

    auto operator<=>(const Frontier &) const = default;
};

using MaybeFrontier = std::optional<Frontier>;
constexpr std::size_t kAcrossTimes = 3;

void touch(Frontier &frontier, std::size_t at)
{
    if (frontier.component[at] == 0)
        frontier.component[at] = static_cast<std::uint8_t>(std::ranges::max(frontier.component) + 1);
}

void join(Frontier &frontier, std::size_t first, std::size_t second)
{
    touch(frontier, first);
    touch(frontier, second);
    const auto kept = frontier.component[first];
    const auto given = frontier.component[second];
    std::ranges::replace(frontier.component, given, kept);
}

/// Components numbered in the order of their first junction, so that equal classes are equal values.
Frontier canonical(const Frontier &frontier)
{
    Frontier renamed = frontier;
    std::array<std::uint8_t, 2 * kMaxCrossAisles + 1> names {};
    std::uint8_t used = 0;
    for (auto &component : renamed.component) {
        if (component != 0 && names[component] == 0)
            names[component] = ++used;
        component = names[component];
    }
    return renamed;
}

/// Only the two ends of the walk can leave a component with an odd sum of degrees.
bool isReachable(const Frontier &frontier)
{
    std::array<bool, kMaxCrossAisles + 1> isOdd {};
    for (std::size_t at = 0; at < frontier.component.size(); ++at)
        isOdd[frontier.component[at]] = isOdd[frontier.component[at]] != frontier.isOdd[at];
    return std::ranges::count(isOdd, true) <= 2;
}

MaybeFrontier afterAisle(Frontier frontier, std::size_t block, AisleStep step)
{
    const std::size_t back = block + 1;
    const bool areJoined =
        frontier.component[block] != 0 && frontier.component[block] == frontier.component[back];
    switch (step) {
    case AisleStep::Through:
        join(frontier, block, back);
        frontier.isOdd[block] = !frontier.isOdd[block];
        frontier.isOdd[back] = !frontier.isOdd[back];
        return frontier;
    case AisleStep::ThroughTwice:
        if (areJoined) // leaving a gap is never longer
            return std::nullopt;
        join(frontier, block, back);
        return frontier;
    case AisleStep::FromBack: touch(frontier, back); return frontier;
    case AisleStep::FromFront: touch(frontier, block); return frontier;
    case AisleStep::FromBoth:
        touch(frontier, block);
        touch(frontier, back);
        return frontier;
    }
    return std::nullopt;
}

/// Leaves the junction behind for good, so its degree must become even and its component live on.
MaybeFrontier afterAcross(Frontier frontier, std::size_t cross, std::size_t times)
{
    const auto component = frontier.component[cross];
    if (frontier.isOdd[cross] != (times == 1))
        return std::nullopt;
    if (times > 0)
        return component != 0 ? MaybeFrontier(frontier) : std::nullopt;
    if (component != 0 && std::ranges::count(frontier.component, component) == 1)
        return std::nullopt;
    frontier.component[cross] = 0;
    return frontier;
}

Frontier afterTerminal(Frontier frontier)
{
    touch(frontier, 0);
    frontier.isOdd[0] = !frontier.isOdd[0];
    return frontier;
}

/// All successors of one class, in the order of the table's steps.
std::vector<MaybeFrontier> successors(const Frontier &frontier, int crossAisles)
{
    const auto crosses = static_cast<std::size_t>(crossAisles);
    std::vector<MaybeFrontier> after;
    for (std::size_t block = 0; block + 1 < crosses; ++block)
        for (std::size_t step = 0; step < kAisleSteps; ++step)
            after.push_back(afterAisle(frontier, block, static_cast<AisleStep>(step)));
    for (std::size_t cross = 0; cross < crosses; ++cross)
        for (std::size_t times = 0; times < kAcrossTimes; ++times)
            after.push_back(afterAcross(frontier, cross, times));
    after.emplace_back(afterTerminal(frontier));
    return after;
}

bool isClosed(const Frontier &frontier)
{
    return std::ranges::count(frontier.isOdd, true) == 0 && std::ranges::max(frontier.component) == 1;
}

} // namespace

const JunctionStates &JunctionStates::of(int crossAisles)
{
    Q_ASSERT(crossAisles >= 2 && crossAisles <= kMaxCrossAisles);
    static std::array<std::once_flag, kMaxCrossAisles + 1> built;
    static std::array<std::optional<JunctionStates>, kMaxCrossAisles + 1> tables;
    const auto at = static_cast<std::size_t>(crossAisles);
    std::call_once(built[at], [&] { tables[at] = JunctionStates(crossAisles); });
    return *tables[at];
}

JunctionStates::JunctionStates(int crossAisles)
    : m_crossAisles(crossAisles)
    , m_steps(static_cast<std::size_t>(crossAisles - 1) * kAisleSteps
          + static_cast<std::size_t>(crossAisles) * kAcrossTimes + 1)
{
    std::vector<Frontier> known {Frontier {}};
    std::map<Frontier, Index> indices {{Frontier {}, kUntouched}};
    const auto indexOf = [&](const MaybeFrontier &wanted) {
        if (!wanted)
            return kNone;
        const Frontier frontier = canonical(*wanted);
        if (!isReachable(frontier))
            return kNone;
        const auto [found, isNew] = indices.try_emplace(frontier, static_cast<Index>(known.size()));
        if (isNew)
            known.push_back(frontier);
        return found->second;
    };
    for (std::size_t state = 0; state < known.size(); ++state) {
        const auto after = successors(known[state], crossAisles);
        for (std::size_t step = 0; step < after.size(); ++step)
            m_steps[step].push_back(indexOf(after[step]));
        m_isWalk.push_back(isClosed(known[state]));
    }
}

std::span<const JunctionStates::Index> JunctionStates::aisle(int block, AisleStep step) const
{
    return m_steps[static_cast<std::size_t>(block) * kAisleSteps + static_cast<std::size_t>(step)];
}

std::span<const JunctionStates::Index> JunctionStates::across(int cross, int times) const
{
    const auto aisleSteps = static_cast<std::size_t>(m_crossAisles - 1) * kAisleSteps;
    return m_steps[aisleSteps + static_cast<std::size_t>(cross) * kAcrossTimes
        + static_cast<std::size_t>(times)];
}

} // namespace purser::picking
