#include "picking/floor_sweep.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace purser::picking {

namespace {

constexpr Millimetres kUnreached = std::numeric_limits<Millimetres>::max() / 2;

std::vector<FloorColumn> columnsOf(const Warehouse &warehouse)
{
    std::vector<FloorColumn> columns;
    for (int aisle = 1; aisle <= warehouse.aisles; ++aisle)
        columns.push_back({.x = (aisle - 1) * warehouse.aislePitch, .aisle = aisle});
    for (const Millimetres x : {warehouse.startX, warehouse.endX}) {
        auto at = std::ranges::lower_bound(columns, x, {}, &FloorColumn::x);
        if (at == columns.end() || at->x != x)
            at = columns.insert(at, {.x = x});
        ++at->terminals;
    }
    return columns;
}

} // namespace

std::optional<std::size_t> skippedLink(AisleStep step, std::span<const Millimetres> heights)
{
    switch (step) {
    case AisleStep::Through:
    case AisleStep::ThroughTwice: return std::nullopt;
    case AisleStep::FromBack: return 0;
    case AisleStep::FromFront: return heights.size();
    case AisleStep::FromBoth: break;
    }
    std::size_t widest = 1;
    for (std::size_t at = 2; at < heights.size(); ++at)
        if (heights[at] - heights[at - 1] > heights[widest] - heights[widest - 1])
            widest = at;
    return widest;
}

FloorSweep::FloorSweep(const Warehouse &warehouse)
    : m_warehouse(warehouse)
    , m_states(JunctionStates::of(warehouse.blocks + 1))
    , m_columns(columnsOf(warehouse))
    , m_aisleColumns(static_cast<std::size_t>(warehouse.aisles) + 1)
    , m_same(m_states.count())
{
    for (std::size_t column = 0; column < m_columns.size(); ++column)
        if (m_columns[column].aisle > 0)
            m_aisleColumns[static_cast<std::size_t>(m_columns[column].aisle)] = column;
    std::iota(m_same.begin(), m_same.end(), Index {0});
}

Millimetres FloorSweep::shortest(std::span<const BinPlace> places)
{
    m_isTraced = false;
    sweep(places);
    return m_lengths[best()];
}

std::pair<Millimetres, std::vector<WalkPart>> FloorSweep::shortestParts(std::span<const BinPlace> places)
{
    m_isTraced = true;
    m_layers.clear();
    sweep(places);
    std::vector<WalkPart> parts;
    Index state = best();
    const Millimetres length = m_lengths[state];
    for (auto layer = m_layers.rbegin(); layer != m_layers.rend(); ++layer) {
        const Origin origin = layer->origins[state];
        parts.push_back(layer->options[origin.option].part);
        state = origin.state;
    }
    const auto isNothing = [](const WalkPart &part) { return !part.aisleStep && part.times == 0; };
    std::erase_if(parts, isNothing);
    return {length, std::move(parts)};
}

void FloorSweep::sweep(std::span<const BinPlace> places)
{
    std::pair<Millimetres, Millimetres> ends = std::minmax(m_warehouse.startX, m_warehouse.endX);
    auto &[first, last] = ends;
    if (!places.empty()) {
        first = std::min(first, m_columns[columnOf(places.front().aisle)].x);
        last = std::max(last, m_columns[columnOf(places.back().aisle)].x);
    }
    m_lengths.assign(m_states.count(), kUnreached);
    m_lengths[JunctionStates::kUntouched] = 0;
    auto column = static_cast<std::size_t>(
        std::ranges::lower_bound(m_columns, first, {}, &FloorColumn::x) - m_columns.begin());
    for (;; ++column) {
        const int aisle = m_columns[column].aisle;
        const auto here = std::ranges::equal_range(places, aisle, {}, &BinPlace::aisle);
        enterTerminals(column);
        if (aisle > 0)
            passAisle(column, {here.begin(), here.end()});
        if (m_columns[column].x >= last)
            return;
        moveRight(column);
    }
}

void FloorSweep::enterTerminals(std::size_t column)
{
    for (int terminal = 0; terminal < m_columns[column].terminals; ++terminal) {
        m_options.assign(1, {.next = m_states.terminal(), .part = {.column = column}});
        advance();
    }
}

void FloorSweep::passAisle(std::size_t column, std::span<const BinPlace> places)
{
    for (int block = 0; block < m_warehouse.blocks; ++block) {
        const auto end =
            std::ranges::find_if(places, [&](const BinPlace &place) { return place.block > block + 1; });
        const auto count = static_cast<std::size_t>(end - places.begin());
        m_options.clear();
        addAisleOptions(column, block, places.first(count));
        advance();
        places = places.subspan(count);
    }
}

void FloorSweep::addAisleOptions(std::size_t column, int block, std::span<const BinPlace> places)
{
    const Millimetres length = m_warehouse.blockLength();
    const auto add = [&](AisleStep step, Millimetres walked) {
        m_options.push_back({.next = m_states.aisle(block, step),
            .length = walked,
            .part = {.column = column, .line = block, .aisleStep = step}});
    };
    add(AisleStep::Through, length);
    add(AisleStep::ThroughTwice, 2 * length);
    if (places.empty()) {
        m_options.push_back({.next = m_same, .part = {.column = column}});
        return;
    }
    m_heights.clear();
    for (const BinPlace &place : places)
        m_heights.push_back(m_warehouse.endGap + (place.bin - 1) * m_warehouse.binPitch);
    add(AisleStep::FromFront, 2 * m_heights.back());
    add(AisleStep::FromBack, 2 * (length - m_heights.front()));
    if (places.size() == 1)
        return;
    const std::size_t gap = *skippedLink(AisleStep::FromBoth, m_heights);
    add(AisleStep::FromBoth, 2 * (length - m_heights[gap] + m_heights[gap - 1]));
}

void FloorSweep::moveRight(std::size_t column)
{
    const Millimetres width = m_columns[column + 1].x - m_columns[column].x;
    for (int cross = 0; cross <= m_warehouse.blocks; ++cross) {
        m_options.clear();
        for (int times = 0; times <= 2; ++times)
            m_options.push_back({.next = m_states.across(cross, times),
                .length = times * width,
                .part = {.column = column, .line = cross, .times = times}});
        advance();
    }
}

/// Keeps the shortest partial walk of every state over all options of this step.
void FloorSweep::advance()
{
    m_next.assign(m_lengths.size(), kUnreached);
    std::vector<Origin> origins(m_isTraced ? m_lengths.size() : 0);
    for (std::size_t state = 0; state < m_lengths.size(); ++state) {
        if (m_lengths[state] == kUnreached)
            continue;
        for (std::size_t option = 0; option < m_options.size(); ++option) {
            const Index next = m_options[option].next[state];
            const Millimetres length = m_lengths[state] + m_options[option].length;
            if (next == JunctionStates::kNone || length >= m_next[next])
                continue;
            m_next[next] = length;
            if (m_isTraced)
                origins[next] = {static_cast<Index>(state), static_cast<std::uint8_t>(option)};
        }
    }
    m_lengths.swap(m_next);
    if (m_isTraced)
        m_layers.push_back({m_options, std::move(origins)});
}

FloorSweep::Index FloorSweep::best() const
{
    Index best = JunctionStates::kNone;
    for (std::size_t state = 0; state < m_lengths.size(); ++state)
        if (m_states.isWalk(static_cast<Index>(state))
            && (best == JunctionStates::kNone || m_lengths[state] < m_lengths[best]))
            best = static_cast<Index>(state);
    return best;
}

} // namespace purser::picking
