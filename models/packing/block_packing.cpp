#include "packing/block_packing.h"

#include <algorithm>
#include <bit>
#include <unordered_map>

namespace purser::packing {

namespace {

using Axes = std::array<std::size_t, 3>;
using Tally = std::uint64_t;

/// Pieces joined to a cuboid; its sides ascend. A single piece has no parts.
struct Block
{
    Tally tally = 0; ///< how many of each kind, packed
    Triple size {};
    std::int64_t goods = 0; ///< cubic millimetres of its pieces
    std::size_t kind = 0; ///< of a single piece
    std::size_t first = 0, second = 0; ///< parts of a joined block
    Axes firstAxes {}, secondAxes {}; ///< axis of the part that lies along each axis of the block
    std::size_t along = 0; ///< axis along which second follows first
    bool isJoined = false;
};

/// Counts of kinds in one number, each field with a spare bit that an excess sets.
class TallyCounter
{
public:
    bool add(int quantity)
    {
        const int width = std::bit_width(static_cast<unsigned>(quantity)) + 1;
        if (m_bits + width > 64)
            return false;
        m_ones.push_back(Tally {1} << m_bits);
        const Tally spare = Tally {1} << (m_bits + width - 1);
        m_spares |= spare;
        m_bias += spare - (static_cast<Tally>(quantity) << m_bits) - (Tally {1} << m_bits);
        m_all += static_cast<Tally>(quantity) << m_bits;
        m_bits += width;
        return true;
    }
    [[nodiscard]] bool isWithin(Tally tally) const { return ((tally + m_bias) & m_spares) == 0; }
    [[nodiscard]] Tally one(std::size_t kind) const { return m_ones[kind]; }
    [[nodiscard]] Tally all() const { return m_all; }

private:
    std::vector<Tally> m_ones;
    Tally m_spares = 0, m_bias = 0, m_all = 0;
    int m_bits = 0;
};

bool isDominated(const Block &block, const std::vector<Block> &blocks, const std::vector<std::size_t> &same)
{
    return std::ranges::any_of(
        same, [&](std::size_t other) { return fitsInto(blocks[other].size, block.size); });
}

/// One run of joining with a fixed tolerance.
class BlockYard
{
public:
    BlockYard(const CartonFill &fill, std::int32_t tolerance, std::size_t limit)
        : m_room(fill.inner)
        , m_tolerance(tolerance)
        , m_limit(limit)
        , m_slack(packing::volumeOf(fill.inner) - packing::volumeOf(fill.pieces))
    {
        std::ranges::sort(m_room);
        for (const Piece &piece : fill.pieces)
            m_kinds = std::max(m_kinds, piece.kind + 1);
        m_ofKind.resize(m_kinds);
        for (std::size_t index = 0; index < fill.pieces.size(); ++index)
            m_ofKind[fill.pieces[index].kind].push_back(index);
        for (std::size_t kind = 0; kind < m_kinds && m_isCountable; ++kind)
            m_isCountable = m_counter.add(static_cast<int>(m_ofKind[kind].size()));
        for (std::size_t kind = 0; kind < m_kinds && m_isCountable; ++kind)
            if (!m_ofKind[kind].empty())
                addSingle(kind, fill.pieces[m_ofKind[kind].front()]);
    }

    /// The block of all pieces, when one was reached.
    std::optional<std::size_t> join()
    {
        if (!m_isCountable)
            return std::nullopt;
        for (std::size_t later = 0; later < m_blocks.size(); ++later)
            for (std::size_t earlier = 0; earlier <= later; ++earlier) {
                if (m_counter.isWithin(m_blocks[earlier].tally + m_blocks[later].tally))
                    joinFaces(earlier, later);
                if (m_whole || m_blocks.size() > m_limit)
                    return m_whole;
            }
        const bool isAlone =
            m_blocks.front().tally == m_counter.all() && fitsInto(m_blocks.front().size, m_room);
        return isAlone ? std::optional<std::size_t>(0) : std::nullopt;
    }

    Layout unfold(std::size_t whole, const Triple &inner)
    {
        Axes axes {0, 1, 2};
        std::ranges::sort(axes, {}, [&inner](std::size_t axis) { return inner[axis]; });
        Axes blockAxisAt {};
        for (std::size_t rank = 0; rank < 3; ++rank)
            blockAxisAt[axes[rank]] = rank;
        Layout layout;
        place(whole, {}, blockAxisAt, layout);
        return layout;
    }

private:
    void addSingle(std::size_t kind, const Piece &piece)
    {
        Block block {.tally = m_counter.one(kind), .size = piece.size, .kind = kind};
        block.goods = packing::volumeOf(piece.size);
        std::ranges::sort(block.size);
        m_byTally[block.tally].push_back(m_blocks.size());
        m_blocks.push_back(block);
    }

    void joinFaces(std::size_t earlier, std::size_t later)
    {
        for (std::size_t alongFirst = 0; alongFirst < 3; ++alongFirst)
            for (std::size_t alongSecond = 0; alongSecond < 3; ++alongSecond)
                for (const bool crossed : {false, true})
                    joinOnce(earlier, later, axesFrom(alongFirst, false), axesFrom(alongSecond, crossed));
    }

    static Axes axesFrom(std::size_t along, bool crossed)
    {
        const std::size_t low = along == 0 ? 1 : 0;
        const std::size_t high = 3 - along - low;
        return crossed ? Axes {along, high, low} : Axes {along, low, high};
    }

    void joinOnce(std::size_t first, std::size_t second, const Axes &firstAxes, const Axes &secondAxes)
    {
        const Triple &left = m_blocks[first].size;
        const Triple &right = m_blocks[second].size;
        const auto gap = [&](std::size_t axis) {
            return std::abs(left[firstAxes[axis]] - right[secondAxes[axis]]);
        };
        if (gap(1) > m_tolerance || gap(2) > m_tolerance)
            return;
        const Triple raw {left[firstAxes[0]] + right[secondAxes[0]],
            std::max(left[firstAxes[1]], right[secondAxes[1]]),
            std::max(left[firstAxes[2]], right[secondAxes[2]])};
        Axes rank {0, 1, 2};
        std::ranges::sort(rank, {}, [&raw](std::size_t axis) { return raw[axis]; });
        Block block {.tally = m_blocks[first].tally + m_blocks[second].tally,
            .size = {raw[rank[0]], raw[rank[1]], raw[rank[2]]},
            .goods = m_blocks[first].goods + m_blocks[second].goods,
            .first = first,
            .second = second,
            .isJoined = true};
        for (std::size_t axis = 0; axis < 3; ++axis) {
            block.firstAxes[axis] = firstAxes[rank[axis]];
            block.secondAxes[axis] = secondAxes[rank[axis]];
            if (rank[axis] == 0)
                block.along = axis;
        }
        keep(block);
    }

    void keep(const Block &block)
    {
        if (!fitsInto(block.size, m_room) || packing::volumeOf(block.size) - block.goods > m_slack)
            return;
        auto &same = m_byTally[block.tally];
        if (isDominated(block, m_blocks, same))
            return;
        same.push_back(m_blocks.size());
        if (block.tally == m_counter.all())
            m_whole = m_blocks.size();
        m_blocks.push_back(block);
    }

    void place(std::size_t index, const Triple &corner, const Axes &blockAxisAt, Layout &layout)
    {
        const Block &block = m_blocks[index];
        if (!block.isJoined) {
            Spot spot {.piece = m_ofKind[block.kind].back(), .corner = corner};
            m_ofKind[block.kind].pop_back();
            for (std::size_t axis = 0; axis < 3; ++axis)
                spot.size[axis] = block.size[blockAxisAt[axis]];
            layout.push_back(spot);
            return;
        }
        Axes firstAt {}, secondAt {};
        Triple next = corner;
        for (std::size_t axis = 0; axis < 3; ++axis) {
            firstAt[axis] = block.firstAxes[blockAxisAt[axis]];
            secondAt[axis] = block.secondAxes[blockAxisAt[axis]];
            if (blockAxisAt[axis] == block.along)
                next[axis] += m_blocks[block.first].size[firstAt[axis]];
        }
        place(block.first, corner, firstAt, layout);
        place(block.second, next, secondAt, layout);
    }

    Triple m_room;
    std::int32_t m_tolerance;
    std::size_t m_limit;
    std::int64_t m_slack;
    std::size_t m_kinds = 0;
    bool m_isCountable = true;
    TallyCounter m_counter;
    std::vector<std::vector<std::size_t>> m_ofKind;
    std::vector<Block> m_blocks;
    std::unordered_map<Tally, std::vector<std::size_t>> m_byTally;
    std::optional<std::size_t> m_whole;
};

} // namespace

std::optional<Layout> packBlocks(const CartonFill &fill, std::size_t limit)
{
    if (knowsUp(fill.pieces) || fill.pieces.empty() || gramsOf(fill.pieces) > fill.maxGrams)
        return std::nullopt;
    for (const std::int32_t tolerance : {0, 1, 2, 4, 8, 16}) {
        BlockYard yard(fill, tolerance, limit);
        if (const auto whole = yard.join())
            return yard.unfold(*whole, fill.inner);
    }
    return std::nullopt;
}

} // namespace purser::packing
