#include "packing/carton_fit.h"
#include "packing/parcel_split.h"

#include <algorithm>
#include <limits>

namespace purser::packing {

namespace {

using Subset = std::uint32_t; ///< one bit per piece

/// Parcels and inner volume, compared in this order.
struct Cost
{
    int parcels = std::numeric_limits<int>::max();
    std::int64_t volume = 0;

    auto operator<=>(const Cost &) const = default;
};

/// What one carton does for a subset of the pieces.
struct SubsetFit
{
    std::size_t unrefuted = 0; ///< first carton that is not proven too small; the count of cartons if none
    std::size_t holding = 0; ///< first carton with a layout; the count of cartons if none
    Layout layout;
};

class Partition
{
public:
    Partition(
        const std::vector<Carton> &cartons, const std::vector<Piece> &pieces, const CartonEffort &effort)
        : m_cartons(cartons)
        , m_pieces(pieces)
        , m_effort(effort)
        , m_fits(std::size_t {1} << pieces.size())
    {
        for (Subset subset = 1; subset < m_fits.size(); ++subset)
            m_fits[subset] = fit(subset);
    }

    [[nodiscard]] ParcelSplit best() const
    {
        const auto found = cheapest(&SubsetFit::holding);
        const auto bound = cheapest(&SubsetFit::unrefuted);
        const auto whole = static_cast<Subset>(m_fits.size() - 1);
        ParcelSplit split;
        split.lowerBoundParcels = bound[whole].cost.parcels;
        split.isProven = found[whole].cost == bound[whole].cost;
        for (Subset left = whole; left != 0; left &= ~found[left].part) {
            const SubsetFit &chosen = m_fits[found[left].part];
            split.parcels.push_back({chosen.holding, chosen.layout});
        }
        return split;
    }

private:
    struct Step
    {
        Cost cost;
        Subset part = 0; ///< the parcel that holds the lowest piece
    };

    [[nodiscard]] std::vector<std::size_t> members(Subset subset) const
    {
        std::vector<std::size_t> indices;
        for (std::size_t piece = 0; piece < m_pieces.size(); ++piece)
            if ((subset >> piece & 1U) != 0)
                indices.push_back(piece);
        return indices;
    }

    /// No subset needs less than its own subsets do, so the search starts there.
    [[nodiscard]] SubsetFit fit(Subset subset) const
    {
        const auto indices = members(subset);
        SubsetFit result {0, m_cartons.size(), {}};
        for (const std::size_t piece : indices)
            result.unrefuted = std::max(result.unrefuted, m_fits[subset & ~(Subset {1} << piece)].unrefuted);
        bool allRefuted = true;
        for (std::size_t carton = result.unrefuted; carton < m_cartons.size(); ++carton) {
            FitAnswer answer = fitIntoCarton(fillOf(m_cartons[carton], m_pieces, indices), m_effort);
            if (answer.verdict == FitAnswer::Verdict::Fits) {
                for (Spot &spot : answer.layout)
                    spot.piece = indices[spot.piece];
                result.holding = carton;
                result.layout = std::move(answer.layout);
                return result;
            }
            allRefuted = allRefuted && answer.verdict == FitAnswer::Verdict::DoesNotFit;
            if (allRefuted)
                result.unrefuted = carton + 1;
        }
        return result;
    }

    /// For each subset the cheapest partition, by the carton that @p which names.
    [[nodiscard]] std::vector<Step> cheapest(std::size_t SubsetFit::*which) const
    {
        std::vector<Step> steps(m_fits.size());
        steps[0].cost = {0, 0};
        for (Subset subset = 1; subset < steps.size(); ++subset) {
            const Subset lowest = subset & (~subset + 1);
            for (Subset part = subset; part != 0; part = (part - 1) & subset) {
                const std::size_t carton = m_fits[part].*which;
                const Cost &rest = steps[subset & ~part].cost;
                if ((part & lowest) == 0 || carton == m_cartons.size() || rest == Cost())
                    continue;
                const Cost cost {rest.parcels + 1, rest.volume + volumeOf(m_cartons[carton].inner)};
                if (cost < steps[subset].cost)
                    steps[subset] = {cost, part};
            }
        }
        return steps;
    }

    const std::vector<Carton> &m_cartons;
    const std::vector<Piece> &m_pieces;
    const CartonEffort &m_effort;
    std::vector<SubsetFit> m_fits;
};

} // namespace

ParcelSplit splitByParts(
    const std::vector<Carton> &cartons, const std::vector<Piece> &pieces, const CartonEffort &effort)
{
    return Partition(cartons, pieces, effort).best();
}

} // namespace purser::packing
