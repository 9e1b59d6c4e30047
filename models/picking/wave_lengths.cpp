#include "picking/wave_lengths.h"

#include "base/random.h"
#include "picking/exchanged_walk.h"

#include <algorithm>

namespace purser::picking {

namespace {

constexpr std::size_t kMostRemembered = 1'000'000; // about 60 MB

Millimetres exchangedLength(const Warehouse &warehouse, const std::vector<BinPlace> &places)
{
    std::vector<BinPlace> walked;
    for (const std::size_t visit : exchangedWalk(warehouse, places, 0))
        walked.push_back(places[visit]);
    return walkLength(warehouse, walked);
}

} // namespace

WaveLengths::WaveLengths(const WaveTask &task)
    : m_task(task)
{
    if (FloorSweep::isWithinReach(task.warehouse))
        m_sweep.emplace(task.warehouse);
    base::SeededRandom random(task.orders.size());
    for (std::size_t order = 0; order < task.orders.size(); ++order)
        m_keys.push_back({.first = random.next(), .second = random.next()});
}

Millimetres WaveLengths::remembered(const std::vector<std::size_t> &orders)
{
    SetKey key;
    for (const std::size_t order : orders) {
        key.first ^= m_keys[order].first;
        key.second ^= m_keys[order].second;
    }
    const auto known = m_lengths.find(key);
    if (known != m_lengths.end())
        return known->second;
    if (m_lengths.size() >= kMostRemembered)
        m_lengths.clear();
    const Millimetres length = measured(orders);
    m_lengths.emplace(key, length);
    return length;
}

Millimetres WaveLengths::measured(const std::vector<std::size_t> &orders)
{
    if (orders.empty())
        return 0;
    m_places.clear();
    for (const std::size_t order : orders)
        m_places.insert(
            m_places.end(), m_task.orders[order].places.begin(), m_task.orders[order].places.end());
    std::ranges::sort(m_places);
    const auto repeated = std::ranges::unique(m_places);
    m_places.erase(repeated.begin(), repeated.end());
    return m_sweep ? m_sweep->shortest(m_places) : exchangedLength(m_task.warehouse, m_places);
}

PlannedWave WaveLengths::wave(std::vector<std::size_t> orders)
{
    PlannedWave wave {.orders = std::move(orders)};
    for (const std::size_t order : wave.orders)
        wave.units += m_task.orders[order].units;
    wave.length = remembered(wave.orders);
    return wave;
}

} // namespace purser::picking
