#include "picking/exchanged_walk.h"

#include "base/random.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace purser::picking {

namespace {

using Order = std::vector<std::size_t>;
constexpr std::size_t kLongestMoved = 3;

/// Distances between all places; the last two nodes are start and end of the walk.
class Distances
{
public:
    Distances(const Warehouse &warehouse, const std::vector<BinPlace> &places)
        : m_nodes(places.size() + 2)
        , m_values(m_nodes * m_nodes)
    {
        std::vector<Spot> spots;
        for (const BinPlace &place : places)
            spots.push_back(spotOf(warehouse, place));
        spots.push_back({.x = warehouse.startX});
        spots.push_back({.x = warehouse.endX});
        for (std::size_t from = 0; from < m_nodes; ++from)
            for (std::size_t to = 0; to < m_nodes; ++to)
                m_values[from * m_nodes + to] = distance(warehouse, spots[from], spots[to]);
    }

    [[nodiscard]] Millimetres operator()(std::size_t from, std::size_t to) const
    {
        return m_values[from * m_nodes + to];
    }
    [[nodiscard]] std::size_t places() const { return m_nodes - 2; }
    [[nodiscard]] std::size_t start() const { return m_nodes - 2; }
    [[nodiscard]] std::size_t end() const { return m_nodes - 1; }

private:
    std::size_t m_nodes;
    std::vector<Millimetres> m_values;
};

Millimetres lengthOf(const Distances &distances, const Order &walk)
{
    Millimetres length = 0;
    for (std::size_t at = 0; at + 1 < walk.size(); ++at)
        length += distances(walk[at], walk[at + 1]);
    return length;
}

/// Start, the places and end; the ends never move.
Order nearestNeighbour(const Distances &distances)
{
    Order left(distances.places());
    std::iota(left.begin(), left.end(), std::size_t {0});
    Order walk {distances.start()};
    while (!left.empty()) {
        const auto nearest = std::ranges::min_element(
            left, {}, [&](std::size_t place) { return distances(walk.back(), place); });
        walk.push_back(*nearest);
        left.erase(nearest);
    }
    walk.push_back(distances.end());
    return walk;
}

bool reverseOne(const Distances &distances, Order &walk)
{
    for (std::size_t first = 1; first + 1 < walk.size(); ++first)
        for (std::size_t last = first + 1; last + 1 < walk.size(); ++last) {
            const auto now = distances(walk[first - 1], walk[first]) + distances(walk[last], walk[last + 1]);
            const auto then = distances(walk[first - 1], walk[last]) + distances(walk[first], walk[last + 1]);
            if (then >= now)
                continue;
            std::reverse(walk.begin() + static_cast<std::ptrdiff_t>(first),
                walk.begin() + static_cast<std::ptrdiff_t>(last) + 1);
            return true;
        }
    return false;
}

/// What the walk loses when @p count places from @p first stand between @p at and the next one instead.
Millimetres gainOfMove(
    const Distances &distances, const Order &walk, std::size_t first, std::size_t count, std::size_t at)
{
    const std::size_t last = first + count - 1;
    const auto taken = distances(walk[first - 1], walk[first]) + distances(walk[last], walk[last + 1])
        - distances(walk[first - 1], walk[last + 1]);
    const auto added = distances(walk[at], walk[first]) + distances(walk[last], walk[at + 1])
        - distances(walk[at], walk[at + 1]);
    return taken - added;
}

bool moveOne(const Distances &distances, Order &walk)
{
    const auto position = [&](std::size_t at) { return walk.begin() + static_cast<std::ptrdiff_t>(at); };
    for (std::size_t count = 1; count <= kLongestMoved; ++count)
        for (std::size_t first = 1; first + count < walk.size(); ++first)
            for (std::size_t at = 0; at + 1 < walk.size(); ++at) {
                if (at + 1 >= first && at < first + count)
                    continue;
                if (gainOfMove(distances, walk, first, count, at) <= 0)
                    continue;
                if (at < first)
                    std::rotate(position(at + 1), position(first), position(first + count));
                else
                    std::rotate(position(first), position(first + count), position(at + 1));
                return true;
            }
    return false;
}

void improve(const Distances &distances, Order &walk)
{
    while (reverseOne(distances, walk) || moveOne(distances, walk)) {}
}

/// Cuts the walk at three random links and swaps the two middle pieces.
Order shaken(const Order &walk, base::Random &random)
{
    std::array<std::size_t, 3> cuts {};
    for (auto &cut : cuts)
        cut = 1 + random.below(walk.size() - 1);
    std::ranges::sort(cuts);
    Order other = walk;
    const auto position = [&](std::size_t at) { return other.begin() + static_cast<std::ptrdiff_t>(at); };
    std::rotate(position(cuts[0]), position(cuts[1]), position(cuts[2]));
    return other;
}

Millimetres treeLength(const Distances &distances)
{
    std::vector<Millimetres> nearest(distances.places(), std::numeric_limits<Millimetres>::max());
    std::vector<bool> isJoined(distances.places());
    Millimetres length = 0;
    std::size_t joined = 0;
    for (std::size_t count = 1; count < distances.places(); ++count) {
        isJoined[joined] = true;
        std::optional<std::size_t> next;
        for (std::size_t place = 0; place < distances.places(); ++place) {
            if (isJoined[place])
                continue;
            nearest[place] = std::min(nearest[place], distances(joined, place));
            if (!next || nearest[place] < nearest[*next])
                next = place;
        }
        joined = *next;
        length += nearest[joined];
    }
    return length;
}

} // namespace

std::vector<std::size_t> exchangedWalk(
    const Warehouse &warehouse, const std::vector<BinPlace> &places, int shakes)
{
    const Distances distances(warehouse, places);
    base::SeededRandom random(places.size());
    Order best = nearestNeighbour(distances);
    improve(distances, best);
    for (int shake = 0; shake < shakes && places.size() > 2; ++shake) {
        Order other = shaken(best, random);
        improve(distances, other);
        if (lengthOf(distances, other) < lengthOf(distances, best))
            best = std::move(other);
    }
    return {best.begin() + 1, best.end() - 1};
}

Millimetres treeBound(const Warehouse &warehouse, const std::vector<BinPlace> &places)
{
    const Distances distances(warehouse, places);
    if (places.empty())
        return distances(distances.start(), distances.end());
    Millimetres ends = std::numeric_limits<Millimetres>::max();
    for (std::size_t first = 0; first < places.size(); ++first)
        for (std::size_t last = 0; last < places.size(); ++last)
            if (first != last || places.size() == 1)
                ends = std::min(ends, distances(distances.start(), first) + distances(last, distances.end()));
    return treeLength(distances) + ends;
}

} // namespace purser::picking
