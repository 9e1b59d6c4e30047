#include "packing/exact_packing.h"

#include <algorithm>
#include <numeric>

namespace purser::packing {

namespace {

/// "first ends before second begins along axis".
struct Relation
{
    std::size_t first = 0;
    std::size_t second = 0;
    std::size_t axis = 0;
};

/// Where a piece may begin along each axis: from low to high.
struct Range
{
    Triple low {};
    Triple high {};
};

using Followers = std::array<std::uint32_t, 3>; ///< per axis, one bit for each piece that lies behind

/// All that a branch changes; copied for each branch, small.
struct Ranges
{
    std::vector<Range> of;
    std::vector<Followers> followers;
    std::vector<Relation> relations;

    void add(const Relation &relation)
    {
        relations.push_back(relation);
        const auto &[first, second, axis] = relation;
        const std::uint32_t behind = followers[second][axis] | (1U << second);
        for (std::size_t piece = 0; piece < followers.size(); ++piece)
            if (piece == first || (followers[piece][axis] >> first & 1U) != 0)
                followers[piece][axis] |= behind;
    }
};

constexpr std::size_t kMostSearched = 24;

class FitSearch
{
public:
    FitSearch(const CartonFill &fill, std::int64_t nodes)
        : m_fill(fill)
        , m_order(fill.pieces.size())
        , m_nodesLeft(nodes)
    {
        std::iota(m_order.begin(), m_order.end(), std::size_t {0});
        std::ranges::stable_sort(m_order, [&fill](std::size_t left, std::size_t right) {
            return packing::volumeOf(fill.pieces[left].size) > packing::volumeOf(fill.pieces[right].size);
        });
        for (const std::size_t index : m_order)
            m_turnings.push_back(turnings(fill.pieces[index]));
        m_size.resize(m_order.size());
        m_reflectsUp = !std::ranges::any_of(fill.pieces, &Piece::isFragile);
    }

    FitAnswer run()
    {
        if (turnNext(0, {}))
            return {FitAnswer::Verdict::Fits, layout()};
        return {m_nodesLeft < 0 ? FitAnswer::Verdict::Unknown : FitAnswer::Verdict::DoesNotFit};
    }

private:
    /// Adds one more piece in each of its turnings. True when all then fit.
    bool turnNext(std::size_t count, const Ranges &ranges)
    {
        if (count == m_order.size()) {
            m_found = ranges;
            return true;
        }
        for (const Triple &way : m_turnings[count]) {
            if (!fitsInto(way, m_fill.inner))
                continue;
            m_size[count] = way;
            Ranges next = ranges;
            next.of.push_back(startRange(count));
            next.followers.push_back({});
            if (orderPairs(count + 1, next))
                return true;
            if (m_nodesLeft < 0)
                return false;
        }
        return false;
    }

    /// By reflection the first piece may be taken to lie in the lower half along each axis.
    [[nodiscard]] Range startRange(std::size_t piece) const
    {
        Range range;
        for (std::size_t axis = 0; axis < 3; ++axis) {
            range.high[axis] = m_fill.inner[axis] - m_size[piece][axis];
            if (piece == 0 && (axis != 2 || m_reflectsUp))
                range.high[axis] /= 2;
        }
        return range;
    }

    /// Finds an order for every pair of the first @p count pieces, the most constrained pair first.
    bool orderPairs(std::size_t count, const Ranges &ranges)
    {
        if (--m_nodesLeft < 0)
            return false;
        std::vector<Relation> fewest;
        bool isDecided = true;
        for (std::size_t second = 1; second < count; ++second)
            for (std::size_t first = 0; first < second; ++first) {
                if (liesApart(ranges, first, second))
                    continue;
                auto options = possible(ranges, first, second);
                if (isDecided || options.size() < fewest.size())
                    fewest = std::move(options);
                isDecided = false;
                if (fewest.empty())
                    return false;
            }
        if (isDecided)
            return turnNext(count, ranges);
        for (const Relation &relation : fewest) {
            Ranges next = ranges;
            next.add(relation);
            if (tighten(next) && orderPairs(count, next))
                return true;
            if (m_nodesLeft < 0)
                return false;
        }
        return false;
    }

    /// True when chosen relations already keep the two apart.
    [[nodiscard]] static bool liesApart(const Ranges &ranges, std::size_t first, std::size_t second)
    {
        for (std::size_t axis = 0; axis < 3; ++axis) {
            if ((ranges.followers[first][axis] >> second & 1U) != 0
                || (ranges.followers[second][axis] >> first & 1U) != 0)
                return true;
        }
        return false;
    }

    [[nodiscard]] std::vector<Relation> possible(
        const Ranges &ranges, std::size_t first, std::size_t second) const
    {
        std::vector<Relation> options;
        for (std::size_t axis = 0; axis < 3; ++axis) {
            if (canPrecede(ranges, first, second, axis))
                options.push_back({first, second, axis});
            if (canPrecede(ranges, second, first, axis))
                options.push_back({second, first, axis});
        }
        return options;
    }

    [[nodiscard]] bool canPrecede(
        const Ranges &ranges, std::size_t first, std::size_t second, std::size_t axis) const
    {
        const Piece &lower = m_fill.pieces[m_order[first]];
        if (axis == 2 && lower.isFragile)
            return false;
        // Equal pieces may be named so that their middles ascend along the first axis.
        if (axis == 0 && first > second && lower.kind == m_fill.pieces[m_order[second]].kind)
            return false;
        return ranges.of[first].low[axis] + m_size[first][axis] <= ranges.of[second].high[axis];
    }

    /// Longest paths from both walls. False when some piece has no place left.
    [[nodiscard]] bool tighten(Ranges &ranges) const
    {
        bool changed = true;
        while (changed) {
            changed = false;
            for (const auto &[first, second, axis] : ranges.relations) {
                Range &before = ranges.of[first];
                Range &after = ranges.of[second];
                const std::int32_t length = m_size[first][axis];
                if (before.low[axis] + length > after.low[axis]) {
                    after.low[axis] = before.low[axis] + length;
                    changed = true;
                }
                if (after.high[axis] - length < before.high[axis]) {
                    before.high[axis] = after.high[axis] - length;
                    changed = true;
                }
                if (before.low[axis] > before.high[axis] || after.low[axis] > after.high[axis])
                    return false;
            }
        }
        return true;
    }

    [[nodiscard]] Layout layout() const
    {
        Layout result;
        for (std::size_t index = 0; index < m_order.size(); ++index)
            result.push_back({m_order[index], m_found.of[index].low, m_size[index]});
        return result;
    }

    const CartonFill &m_fill;
    std::vector<std::size_t> m_order;
    std::vector<std::vector<Triple>> m_turnings;
    std::vector<Triple> m_size;
    Ranges m_found;
    std::int64_t m_nodesLeft;
    bool m_reflectsUp = true;
};

} // namespace

FitAnswer searchFit(const CartonFill &fill, std::int64_t nodes)
{
    if (fill.pieces.size() > kMostSearched || gramsOf(fill.pieces) > fill.maxGrams)
        return {};
    return FitSearch(fill, nodes).run();
}

} // namespace purser::packing
