#include "packing/parcel_split.h"

#include "packing/carton_fit.h"
#include "packing/corner_packing.h"
#include "packing/fit_bounds.h"

#include <algorithm>
#include <numeric>

namespace purser::packing {

namespace {

using Indices = std::vector<std::size_t>;
constexpr int kMostCombined = 3; ///< combinations of more cartons are not tried one by one
constexpr int kFillTries = 60;

Layout named(Layout layout, const Indices &indices)
{
    for (Spot &spot : layout)
        spot.piece = indices[spot.piece];
    return layout;
}

Indices without(const Indices &indices, const Layout &layout)
{
    Indices left = indices;
    for (const Spot &spot : layout)
        std::erase(left, spot.piece);
    return left;
}

Indices everything(std::size_t count)
{
    Indices indices(count);
    std::iota(indices.begin(), indices.end(), std::size_t {0});
    return indices;
}

bool anyHolds(const std::vector<Carton> &cartons, const std::vector<Piece> &pieces)
{
    return std::ranges::any_of(cartons, [&pieces](const Carton &carton) {
        return !cannotFit({carton.inner, carton.maxContentGrams, pieces});
    });
}

/// Pieces, greatest first, of which no two share a carton.
int loners(const std::vector<Carton> &cartons, const std::vector<Piece> &pieces)
{
    constexpr std::size_t kMostExamined = 40;
    std::vector<Piece> sorted = pieces;
    std::ranges::sort(sorted, std::greater(),
        [](const Piece &piece) { return std::pair(volumeOf(piece.size), piece.grams); });
    sorted.resize(std::min(sorted.size(), kMostExamined));
    std::vector<Piece> apart;
    for (const Piece &piece : sorted)
        if (std::ranges::none_of(apart, [&](const Piece &other) {
                return anyHolds(cartons, {piece, other});
            }))
            apart.push_back(piece);
    return static_cast<int>(apart.size());
}

class Filling
{
public:
    Filling(const std::vector<Carton> &cartons, const std::vector<Piece> &pieces, const CartonEffort &effort)
        : m_cartons(cartons)
        , m_pieces(pieces)
        , m_effort(effort)
        , m_tries(std::min(kFillTries, cornerTriesFor(pieces.size(), effort)))
    {}

    /// Opens the carton that takes most, again and again; then exchanges each for the least that holds the
    /// same.
    [[nodiscard]] std::vector<FilledCarton> greedy() const
    {
        std::vector<FilledCarton> parcels;
        Indices left = everything(m_pieces.size());
        while (!left.empty()) {
            FilledCarton best = fullest(left);
            left = without(left, best.layout);
            parcels.push_back(std::move(best));
        }
        for (FilledCarton &parcel : parcels)
            parcel = smallest(parcel);
        return parcels;
    }

    /// Fills exactly these cartons, greatest first. Empty when something stays out.
    [[nodiscard]] std::vector<FilledCarton> fill(const Indices &combination) const
    {
        std::vector<FilledCarton> parcels;
        Indices left = everything(m_pieces.size());
        for (auto carton = combination.rbegin(); carton != combination.rend() && !left.empty(); ++carton) {
            const bool isLast = std::next(carton) == combination.rend();
            const Layout layout = isLast ? layAll(*carton, left) : layMost(*carton, left);
            left = without(left, layout);
            parcels.push_back({*carton, layout});
        }
        return left.empty() ? parcels : std::vector<FilledCarton>();
    }

private:
    [[nodiscard]] Layout layMost(std::size_t carton, const Indices &indices) const
    {
        return named(packCorners(fillOf(m_cartons[carton], m_pieces, indices), m_tries).layout, indices);
    }

    [[nodiscard]] Layout layAll(std::size_t carton, const Indices &indices) const
    {
        return named(fitIntoCarton(fillOf(m_cartons[carton], m_pieces, indices), m_effort).layout, indices);
    }

    [[nodiscard]] FilledCarton fullest(const Indices &left) const
    {
        FilledCarton best;
        std::int64_t most = -1;
        for (std::size_t carton = 0; carton < m_cartons.size(); ++carton) {
            Layout layout = layMost(carton, left);
            const std::int64_t volume = std::transform_reduce(layout.begin(), layout.end(), std::int64_t {0},
                std::plus(), [](const Spot &spot) { return volumeOf(spot.size); });
            if (volume > most) {
                most = volume;
                best = {carton, std::move(layout)};
            }
        }
        return best;
    }

    [[nodiscard]] FilledCarton smallest(const FilledCarton &parcel) const
    {
        Indices indices;
        for (const Spot &spot : parcel.layout)
            indices.push_back(spot.piece);
        for (std::size_t carton = 0; carton < parcel.carton; ++carton)
            if (Layout layout = layAll(carton, indices); !layout.empty())
                return {carton, std::move(layout)};
        return parcel;
    }

    const std::vector<Carton> &m_cartons;
    const std::vector<Piece> &m_pieces;
    const CartonEffort &m_effort;
    int m_tries;
};

/// Cartons with repetition, each ascending.
void addCombinations(
    std::size_t cartons, std::size_t from, Indices &chosen, int open, std::vector<Indices> &combinations)
{
    if (open == 0) {
        combinations.push_back(chosen);
        return;
    }
    for (std::size_t carton = from; carton < cartons; ++carton) {
        chosen.push_back(carton);
        addCombinations(cartons, carton, chosen, open - 1, combinations);
        chosen.pop_back();
    }
}

std::int64_t combinedVolume(const Indices &combination, const std::vector<Carton> &cartons)
{
    return std::transform_reduce(combination.begin(), combination.end(), std::int64_t {0}, std::plus(),
        [&cartons](std::size_t carton) { return volumeOf(cartons[carton].inner); });
}

/// True unless volume, weight or a piece that fits into none of them shows that these cartons do not do.
bool mayHold(const Indices &combination, const std::vector<Carton> &cartons, const std::vector<Piece> &pieces)
{
    std::int64_t grams = 0;
    for (const std::size_t carton : combination)
        grams += cartons[carton].maxContentGrams;
    if (grams < gramsOf(pieces) || combinedVolume(combination, cartons) < volumeOf(pieces))
        return false;
    return std::ranges::all_of(pieces, [&](const Piece &piece) {
        return std::ranges::any_of(combination, [&](std::size_t carton) {
            return piece.grams <= cartons[carton].maxContentGrams && fitsAlone(piece, cartons[carton].inner);
        });
    });
}

/// Combinations of @p count cartons that may hold the pieces, cheapest first.
std::vector<Indices> combinationsOf(
    int count, const std::vector<Carton> &cartons, const std::vector<Piece> &pieces)
{
    std::vector<Indices> combinations;
    Indices chosen;
    addCombinations(cartons.size(), 0, chosen, count, combinations);
    std::erase_if(combinations, [&](const Indices &one) { return !mayHold(one, cartons, pieces); });
    std::ranges::stable_sort(
        combinations, {}, [&cartons](const Indices &one) { return combinedVolume(one, cartons); });
    return combinations;
}

} // namespace

std::int64_t innerVolume(const std::vector<FilledCarton> &parcels, const std::vector<Carton> &cartons)
{
    return std::transform_reduce(parcels.begin(), parcels.end(), std::int64_t {0}, std::plus(),
        [&cartons](const FilledCarton &parcel) { return volumeOf(cartons[parcel.carton].inner); });
}

CartonFill fillOf(const Carton &carton, const std::vector<Piece> &pieces, const Indices &indices)
{
    CartonFill fill {carton.inner, carton.maxContentGrams, {}};
    for (const std::size_t index : indices)
        fill.pieces.push_back(pieces[index]);
    return fill;
}

int parcelBound(const std::vector<Carton> &cartons, const std::vector<Piece> &pieces)
{
    std::int64_t volume = 1;
    std::int64_t grams = 1;
    for (const Carton &carton : cartons) {
        volume = std::max(volume, volumeOf(carton.inner));
        grams = std::max(grams, carton.maxContentGrams);
    }
    const auto byVolume = static_cast<int>((volumeOf(pieces) + volume - 1) / volume);
    const auto byWeight = static_cast<int>((gramsOf(pieces) + grams - 1) / grams);
    return std::max({1, byVolume, byWeight, loners(cartons, pieces)});
}

ParcelSplit splitByFilling(const std::vector<Carton> &cartons, const std::vector<Piece> &pieces, int atLeast,
    const CartonEffort &effort)
{
    const Filling filling(cartons, pieces, effort);
    ParcelSplit split {.parcels = filling.greedy(), .lowerBoundParcels = atLeast};
    const auto greedyCount = static_cast<int>(split.parcels.size());
    for (int count = atLeast; count <= std::min(greedyCount, kMostCombined); ++count) {
        const auto combinations = combinationsOf(count, cartons, pieces);
        for (std::size_t index = 0; index < combinations.size(); ++index) {
            if (count == greedyCount
                && combinedVolume(combinations[index], cartons) >= innerVolume(split.parcels, cartons)) {
                split.isProven = index == 0 && count == atLeast;
                return split;
            }
            if (auto parcels = filling.fill(combinations[index]); !parcels.empty()) {
                split.parcels = std::move(parcels);
                split.isProven = index == 0 && count == atLeast;
                return split;
            }
        }
    }
    return split;
}

} // namespace purser::packing
