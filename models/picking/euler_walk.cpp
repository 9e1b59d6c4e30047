#include "picking/euler_walk.h"

#include <algorithm>

namespace purser::picking {

namespace {

/// The walk as a multigraph: nodes are the junctions, column by column, and behind them the places.
class WalkGraph
{
public:
    WalkGraph(const FloorSweep &sweep, std::span<const BinPlace> places)
        : m_sweep(sweep)
        , m_places(places)
        , m_crossAisles(static_cast<std::size_t>(sweep.warehouse().blocks) + 1)
        , m_junctions(sweep.columns().size() * m_crossAisles)
        , m_edgesAt(m_junctions + places.size())
    {}

    void add(const WalkPart &part)
    {
        if (part.aisleStep)
            return addAisle(part);
        const std::size_t from = junction(part.column, part.line);
        addEdge(from, from + m_crossAisles, part.times);
    }

    /// Nodes of an Euler path that begins at the front junction of @p column.
    [[nodiscard]] std::vector<std::size_t> eulerPath(std::size_t column)
    {
        std::vector<std::size_t> path;
        std::vector<std::size_t> open {junction(column, 0)};
        while (!open.empty()) {
            const std::size_t node = open.back();
            if (const auto next = takeEdge(node)) {
                open.push_back(*next);
                continue;
            }
            path.push_back(node);
            open.pop_back();
        }
        std::ranges::reverse(path);
        return path;
    }

    [[nodiscard]] std::optional<std::size_t> placeAt(std::size_t node) const
    {
        return node < m_junctions ? std::nullopt : std::optional(node - m_junctions);
    }

private:
    struct Edge
    {
        std::size_t from;
        std::size_t to;
        bool isWalked = false;
    };

    [[nodiscard]] std::size_t junction(std::size_t column, int cross) const
    {
        return column * m_crossAisles + static_cast<std::size_t>(cross);
    }

    void addAisle(const WalkPart &part)
    {
        const int aisle = m_sweep.columns()[part.column].aisle;
        std::vector<std::size_t> chain {junction(part.column, part.line)};
        std::vector<Millimetres> heights;
        for (std::size_t at = 0; at < m_places.size(); ++at)
            if (m_places[at].aisle == aisle && m_places[at].block == part.line + 1) {
                chain.push_back(m_junctions + at);
                heights.push_back(spotOf(m_sweep.warehouse(), m_places[at]).y);
            }
        chain.push_back(junction(part.column, part.line + 1));
        const auto skipped = skippedLink(*part.aisleStep, heights);
        const int times = *part.aisleStep == AisleStep::Through ? 1 : 2;
        for (std::size_t link = 0; link + 1 < chain.size(); ++link)
            if (link != skipped)
                addEdge(chain[link], chain[link + 1], times);
    }

    void addEdge(std::size_t from, std::size_t to, int times)
    {
        for (int time = 0; time < times; ++time) {
            m_edgesAt[from].push_back(m_edges.size());
            m_edgesAt[to].push_back(m_edges.size());
            m_edges.push_back({.from = from, .to = to});
        }
    }

    std::optional<std::size_t> takeEdge(std::size_t node)
    {
        auto &here = m_edgesAt[node];
        while (!here.empty()) {
            Edge &edge = m_edges[here.back()];
            here.pop_back();
            if (!std::exchange(edge.isWalked, true))
                return edge.from == node ? edge.to : edge.from;
        }
        return std::nullopt;
    }

    const FloorSweep &m_sweep;
    std::span<const BinPlace> m_places;
    std::size_t m_crossAisles;
    std::size_t m_junctions;
    std::vector<Edge> m_edges;
    std::vector<std::vector<std::size_t>> m_edgesAt;
};

} // namespace

std::vector<std::size_t> visitingOrder(
    const FloorSweep &sweep, std::span<const BinPlace> places, std::span<const WalkPart> parts)
{
    WalkGraph graph(sweep, places);
    for (const WalkPart &part : parts)
        graph.add(part);
    const auto start = std::ranges::find(sweep.columns(), sweep.warehouse().startX, &FloorColumn::x)
        - sweep.columns().begin();
    std::vector<bool> isVisited(places.size());
    std::vector<std::size_t> order;
    for (const std::size_t node : graph.eulerPath(static_cast<std::size_t>(start))) {
        const auto place = graph.placeAt(node);
        if (!place || isVisited[*place])
            continue;
        isVisited[*place] = true;
        order.push_back(*place);
    }
    return order;
}

} // namespace purser::picking
