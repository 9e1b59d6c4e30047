#include "picking/wave_partition.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace purser::picking {

namespace {

using OrderSet = std::uint32_t;
constexpr std::size_t kMostOrders = 16;
constexpr std::size_t kMostWork = 300'000'000; // states × steps of all walks together

struct PossibleWave
{
    OrderSet set = 0;
    Millimetres length = 0;
};

std::vector<std::size_t> membersOf(OrderSet set)
{
    std::vector<std::size_t> members;
    for (; set != 0; set &= set - 1)
        members.push_back(static_cast<std::size_t>(std::countr_zero(set)));
    return members;
}

bool isFeasible(const WaveTask &task, OrderSet set)
{
    if (std::popcount(set) > task.limits.orders)
        return false;
    std::int64_t units = 0;
    for (const std::size_t order : membersOf(set))
        units += task.orders[order].units;
    return units <= task.limits.units;
}

std::size_t workPerWalk(const Warehouse &warehouse)
{
    const int steps = warehouse.aisles * (2 * warehouse.blocks + 1);
    return JunctionStates::of(warehouse.blocks + 1).count() * static_cast<std::size_t>(steps);
}

std::vector<OrderSet> feasibleSets(const WaveTask &task)
{
    std::vector<OrderSet> sets;
    for (OrderSet set = 1; set < OrderSet {1} << task.orders.size(); ++set)
        if (isFeasible(task, set))
            sets.push_back(set);
    return sets;
}

/// For every set of orders the last wave of its shortest plan, 0 where none is known.
std::vector<OrderSet> lastWaves(const std::vector<std::vector<PossibleWave>> &byFirst, OrderSet all)
{
    constexpr Millimetres kUnknown = std::numeric_limits<Millimetres>::max();
    std::vector<Millimetres> lengths(all + std::size_t {1}, kUnknown);
    std::vector<OrderSet> last(all + std::size_t {1});
    lengths[0] = 0;
    for (OrderSet done = 0; done < all; ++done) {
        if (lengths[done] == kUnknown)
            continue;
        for (const PossibleWave &wave : byFirst[static_cast<std::size_t>(std::countr_one(done))]) {
            if ((wave.set & done) != 0 || lengths[done] + wave.length >= lengths[done | wave.set])
                continue;
            lengths[done | wave.set] = lengths[done] + wave.length;
            last[done | wave.set] = wave.set;
        }
    }
    return last;
}

} // namespace

std::optional<std::vector<PlannedWave>> shortestPartition(WaveLengths &lengths)
{
    const WaveTask &task = lengths.task();
    if (task.orders.size() > kMostOrders || !lengths.isExact())
        return std::nullopt;
    const auto sets = feasibleSets(task);
    if (sets.size() * workPerWalk(task.warehouse) > kMostWork)
        return std::nullopt;
    std::vector<std::vector<PossibleWave>> byFirst(task.orders.size());
    for (const OrderSet set : sets)
        byFirst[static_cast<std::size_t>(std::countr_zero(set))].push_back(
            {.set = set, .length = lengths.measured(membersOf(set))});
    const OrderSet all = (OrderSet {1} << task.orders.size()) - 1;
    const auto last = lastWaves(byFirst, all);
    std::vector<PlannedWave> waves;
    for (OrderSet left = all; left != 0; left &= ~last[left])
        waves.push_back(lengths.wave(membersOf(last[left])));
    std::ranges::reverse(waves);
    return waves;
}

} // namespace purser::picking
