#include "picking/wave_savings.h"

#include <algorithm>
#include <numeric>

namespace purser::picking {

namespace {

constexpr std::size_t kNeighbourhood = 100;

struct Join
{
    std::size_t first = 0;
    std::size_t second = 0;
    Millimetres saved = 0;
};

bool canShare(const WaveLimits &limits, const PlannedWave &first, const PlannedWave &second)
{
    return first.units + second.units <= limits.units
        && static_cast<std::int64_t>(first.orders.size() + second.orders.size()) <= limits.orders;
}

std::vector<std::size_t> together(const PlannedWave &first, const PlannedWave &second)
{
    std::vector<std::size_t> orders = first.orders;
    orders.insert(orders.end(), second.orders.begin(), second.orders.end());
    return orders;
}

Join bestJoin(WaveLengths &lengths, const std::vector<PlannedWave> &waves)
{
    Join best;
    for (std::size_t first = 0; first < waves.size(); ++first)
        for (std::size_t second = first + 1; second < waves.size(); ++second) {
            if (!canShare(lengths.task().limits, waves[first], waves[second]))
                continue;
            const Millimetres saved = waves[first].length + waves[second].length
                - lengths.remembered(together(waves[first], waves[second]));
            if (saved > best.saved)
                best = {.first = first, .second = second, .saved = saved};
        }
    return best;
}

std::vector<PlannedWave> joined(WaveLengths &lengths, std::span<const std::size_t> orders)
{
    std::vector<PlannedWave> waves;
    for (const std::size_t order : orders)
        waves.push_back(lengths.wave({order}));
    for (Join join = bestJoin(lengths, waves); join.saved > 0; join = bestJoin(lengths, waves)) {
        waves[join.first] = lengths.wave(together(waves[join.first], waves[join.second]));
        waves.erase(waves.begin() + static_cast<std::ptrdiff_t>(join.second));
    }
    return waves;
}

/// Mean aisle, in thousandths.
std::int64_t middleOf(const WaveOrder &order)
{
    std::int64_t sum = 0;
    for (const BinPlace &place : order.places)
        sum += 1000 * std::int64_t {place.aisle};
    return order.places.empty() ? 0 : sum / static_cast<std::int64_t>(order.places.size());
}

} // namespace

std::vector<std::size_t> ordersAlongFloor(const WaveTask &task)
{
    std::vector<std::size_t> orders(task.orders.size());
    std::iota(orders.begin(), orders.end(), std::size_t {0});
    std::ranges::stable_sort(orders, {}, [&](std::size_t order) { return middleOf(task.orders[order]); });
    return orders;
}

std::vector<PlannedWave> wavesBySavings(WaveLengths &lengths)
{
    const auto orders = ordersAlongFloor(lengths.task());
    const std::span<const std::size_t> all = orders;
    std::vector<PlannedWave> waves;
    for (std::size_t from = 0; from < all.size(); from += kNeighbourhood) {
        const auto near = all.subspan(from, std::min(kNeighbourhood, all.size() - from));
        std::ranges::move(joined(lengths, near), std::back_inserter(waves));
    }
    return waves;
}

} // namespace purser::picking
