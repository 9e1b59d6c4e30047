#include "packing/corner_packing.h"

#include "packing/free_rooms.h"
#include "packing/laying.h"

#include <algorithm>
#include <numeric>
#include <random>

namespace purser::packing {

namespace {

using Order = std::vector<std::size_t>;

/// How one try chooses: which piece next, and which corner of which room for it.
struct Tactic
{
    CornerRule rule;
    std::array<std::size_t, 3> axes; ///< first to last in which low coordinates are preferred
    bool roomFirst; ///< choose the piece for the lowest room, else the room for the next piece
};

constexpr std::array<std::array<std::size_t, 3>, 6> kAxes {
    {{2, 1, 0}, {2, 0, 1}, {0, 1, 2}, {1, 0, 2}, {0, 2, 1}, {1, 2, 0}}};

Tactic tacticOf(int attempt)
{
    constexpr std::array kRules {
        CornerRule::Contact, CornerRule::Lowest, CornerRule::Tightest, CornerRule::Flattest};
    const auto number = static_cast<std::size_t>(attempt);
    return {.rule = kRules[number % kRules.size()],
        .axes = kAxes[number / kRules.size() % kAxes.size()],
        .roomFirst = number % 3 == 2};
}

/// Piece priorities: volume or longest side, some noise, and what earlier tries could not lay.
class Priorities
{
public:
    explicit Priorities(const std::vector<Piece> &pieces)
        : m_pieces(pieces)
        , m_urgency(pieces.size(), 1.0)
    {}

    Order next(int attempt)
    {
        std::vector<double> weight(m_pieces.size());
        const double noise = attempt < 8 ? 0.0 : 0.1 + 0.05 * (attempt % 9);
        for (std::size_t index = 0; index < m_pieces.size(); ++index) {
            const double drawn = static_cast<double>(m_random() & 0xffffU) / 65536.0;
            weight[index] =
                base(m_pieces[index], attempt) * m_urgency[index] * (1.0 + noise * (2.0 * drawn - 1.0));
        }
        Order order(m_pieces.size());
        std::iota(order.begin(), order.end(), std::size_t {0});
        std::ranges::stable_sort(
            order, [&weight](std::size_t left, std::size_t right) { return weight[left] > weight[right]; });
        return order;
    }

    void blame(const std::vector<std::size_t> &left)
    {
        for (const std::size_t piece : left)
            m_urgency[piece] *= 1.15;
        const double most = *std::ranges::max_element(m_urgency);
        if (most > 6.0)
            std::ranges::fill(m_urgency, 1.0);
    }

private:
    static double base(const Piece &piece, int attempt)
    {
        const auto &size = piece.size;
        const double longest = *std::ranges::max_element(size);
        const double volume = static_cast<double>(volumeOf(size));
        switch (attempt / 4 % 3) {
        case 0: return volume;
        case 1: return longest * longest * longest;
        case 2: return volume / *std::ranges::min_element(size) * longest;
        }
        return volume;
    }

    const std::vector<Piece> &m_pieces;
    std::vector<double> m_urgency;
    std::mt19937 m_random {20081}; // a fixed seed: the same order always gets the same box
};

PartialFill tryOnce(const CartonFill &fill, const Order &order, const Tactic &tactic)
{
    Laying laying(fill, tactic.rule, tactic.axes);
    if (tactic.roomFirst)
        laying.layByRooms(order);
    else
        laying.layByPieces(order);
    return laying.takeResult();
}

std::int64_t laidVolume(const Layout &layout)
{
    return std::transform_reduce(layout.begin(), layout.end(), std::int64_t {0}, std::plus(),
        [](const Spot &spot) { return volumeOf(spot.size); });
}

} // namespace

PartialFill packCorners(const CartonFill &fill, int tries)
{
    PartialFill best;
    std::int64_t bestVolume = -1;
    Priorities priorities(fill.pieces);
    for (int attempt = 0; attempt < tries && (bestVolume < 0 || !best.left.empty()); ++attempt) {
        PartialFill found = tryOnce(fill, priorities.next(attempt), tacticOf(attempt));
        priorities.blame(found.left);
        const std::int64_t volume = laidVolume(found.layout);
        if (volume > bestVolume) {
            bestVolume = volume;
            best = std::move(found);
        }
    }
    return best;
}

} // namespace purser::packing
