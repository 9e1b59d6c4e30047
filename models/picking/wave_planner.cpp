#include "picking/wave_planner.h"

#include "base/random.h"
#include "picking/wave_partition.h"
#include "picking/wave_savings.h"

#include <algorithm>
#include <cmath>

namespace purser::picking {

namespace {

// Shares of the mean walk that a worse plan may cost, found by trying on lists of 40 and 80 orders.
constexpr double kHot = 0.03;
constexpr double kCold = 0.003;
constexpr std::size_t kFarthestNeighbour = 60;
constexpr std::uint64_t kMoveOneIn = 3; // the others swap
constexpr std::uint64_t kAloneOneIn = 20; // of the moves

bool isTaken(Millimetres longer, double temperature, base::Random &random)
{
    if (longer <= 0)
        return true;
    constexpr std::uint64_t kFine = std::uint64_t {1} << 53U;
    const double chance = static_cast<double>(random.below(kFine)) / static_cast<double>(kFine);
    return chance < std::exp(-static_cast<double>(longer) / temperature);
}

} // namespace

tl::expected<WavePlanner, base::Refusal> WavePlanner::create(const WaveTask &task)
{
    if (const auto valid = check(task); !valid)
        return tl::unexpected(valid.error());
    return WavePlanner(task);
}

WavePlanner::WavePlanner(const WaveTask &task)
    : m_lengths(task)
    , m_alongFloor(ordersAlongFloor(task))
    , m_rank(task.orders.size())
    , m_waveOf(task.orders.size())
{
    for (std::size_t rank = 0; rank < m_alongFloor.size(); ++rank)
        m_rank[m_alongFloor[rank]] = rank;
    adopt(wavesBySavings(m_lengths));
    m_best = {.waves = m_waves, .length = m_length};
}

void WavePlanner::adopt(std::vector<PlannedWave> waves)
{
    m_waves = std::move(waves);
    m_length = totalLength(m_waves);
    indexOrders();
}

void WavePlanner::indexOrders()
{
    for (std::size_t wave = 0; wave < m_waves.size(); ++wave)
        for (const std::size_t order : m_waves[wave].orders)
            m_waveOf[order] = wave;
}

bool WavePlanner::prove()
{
    if (m_best.isProven)
        return true;
    auto waves = shortestPartition(m_lengths);
    if (!waves)
        return false;
    adopt(std::move(*waves));
    m_best = {.waves = m_waves, .length = m_length, .isProven = true};
    return true;
}

Millimetres WavePlanner::aloneLength()
{
    Millimetres length = 0;
    for (std::size_t order = 0; order < m_waveOf.size(); ++order)
        length += m_lengths.remembered({order});
    return length;
}

void WavePlanner::improve(base::Random &random, double progress, int moves)
{
    if (m_best.isProven || m_waveOf.size() < 2)
        return;
    const double meanWalk = static_cast<double>(m_best.length) / static_cast<double>(m_best.waves.size());
    const double cooled = std::pow(kCold / kHot, std::clamp(progress, 0.0, 1.0));
    const double temperature = std::max(1.0, meanWalk * kHot * cooled);
    for (int move = 0; move < moves; ++move) {
        tryMove(random, temperature);
        if (m_length < m_best.length)
            m_best = {.waves = m_waves, .length = m_length};
    }
}

std::size_t WavePlanner::neighbourOf(std::size_t order, base::Random &random) const
{
    const std::size_t reach = std::min(kFarthestNeighbour, m_alongFloor.size() - 1);
    const std::size_t away = 1 + random.below(reach);
    const bool isRight = random.below(2) == 0;
    const std::size_t count = m_alongFloor.size();
    return m_alongFloor[(m_rank[order] + (isRight ? away : count - away)) % count];
}

void WavePlanner::tryMove(base::Random &random, double temperature)
{
    const std::size_t order = random.below(m_waveOf.size());
    const std::size_t other = neighbourOf(order, random);
    const std::size_t from = m_waveOf[order];
    const bool isMove = random.below(kMoveOneIn) == 0;
    const bool isAlone = isMove && random.below(kAloneOneIn) == 0;
    const std::size_t to = isAlone ? m_waves.size() : m_waveOf[other];
    if (from == to)
        return;
    const PlannedWave target = isAlone ? PlannedWave {} : m_waves[to];
    auto changed =
        isMove ? moved(order, m_waves[from], target) : swapped(order, m_waves[from], other, target);
    if (!changed)
        return;
    const Millimetres longer =
        changed->first.length + changed->second.length - m_waves[from].length - target.length;
    if (!isTaken(longer, temperature, random))
        return;
    m_length += longer;
    if (isAlone)
        m_waves.emplace_back();
    replace(from, to, std::move(*changed));
}

std::optional<std::pair<PlannedWave, PlannedWave>> WavePlanner::moved(
    std::size_t order, const PlannedWave &from, const PlannedWave &to)
{
    const WaveLimits &limits = m_lengths.task().limits;
    if (static_cast<std::int64_t>(to.orders.size()) >= limits.orders
        || to.units + m_lengths.task().orders[order].units > limits.units)
        return std::nullopt;
    auto left = from.orders;
    auto right = to.orders;
    std::erase(left, order);
    right.push_back(order);
    return std::pair {m_lengths.wave(std::move(left)), m_lengths.wave(std::move(right))};
}

std::optional<std::pair<PlannedWave, PlannedWave>> WavePlanner::swapped(
    std::size_t order, const PlannedWave &from, std::size_t other, const PlannedWave &to)
{
    const WaveTask &task = m_lengths.task();
    const std::int64_t gained = task.orders[other].units - task.orders[order].units;
    if (from.units + gained > task.limits.units || to.units - gained > task.limits.units)
        return std::nullopt;
    auto left = from.orders;
    auto right = to.orders;
    std::ranges::replace(left, order, other);
    std::ranges::replace(right, other, order);
    return std::pair {m_lengths.wave(std::move(left)), m_lengths.wave(std::move(right))};
}

void WavePlanner::replace(std::size_t from, std::size_t to, std::pair<PlannedWave, PlannedWave> changed)
{
    m_waves[from] = std::move(changed.first);
    m_waves[to] = std::move(changed.second);
    if (m_waves[from].orders.empty()) {
        std::swap(m_waves[from], m_waves.back());
        m_waves.pop_back();
        indexOrders();
        return;
    }
    for (const std::size_t wave : {from, to})
        for (const std::size_t order : m_waves[wave].orders)
            m_waveOf[order] = wave;
}

} // namespace purser::picking
