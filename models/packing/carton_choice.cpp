#include "packing/carton_choice.h"

#include "packing/carton_fit.h"
#include "packing/parcel_split.h"

#include <algorithm>

namespace purser::packing {

namespace {

constexpr std::int32_t kLongestSide = 5'000; ///< millimetres; more is freight, not a parcel
constexpr std::int64_t kHeaviest = 10'000'000; ///< grams
constexpr int kMostPieces = 500;

bool isPlausible(const Triple &size)
{
    return std::ranges::all_of(size, [](std::int32_t side) { return side > 0 && side <= kLongestSide; });
}

bool isPlausible(const Carton &carton)
{
    return isPlausible(carton.inner) && carton.maxContentGrams > 0 && carton.maxContentGrams <= kHeaviest
        && carton.tareGrams >= 0;
}

bool isPlausible(const CartonItem &item)
{
    return isPlausible(item.size) && item.grams >= 0 && item.grams <= kHeaviest && item.quantity > 0;
}

Piece pieceOf(const CartonItem &item, std::size_t kind)
{
    return {item.size, item.grams, kind, item.keepsUpright, item.isFragile};
}

std::optional<base::Refusal> whyNot(const std::vector<Carton> &cartons, const std::vector<CartonItem> &items)
{
    if (cartons.empty())
        return base::Refusal {QStringLiteral("cartons.none")};
    for (const Carton &carton : cartons)
        if (!isPlausible(carton))
            return base::Refusal {QStringLiteral("cartons.bad-carton"), {carton.id}};
    std::int64_t pieces = 0;
    for (const CartonItem &item : items) {
        if (!isPlausible(item))
            return base::Refusal {QStringLiteral("cartons.bad-item"), {item.sku}};
        const auto holds = [&item](
                               const Carton &carton) { return fitsAlone(pieceOf(item, 0), carton.inner); };
        if (std::ranges::none_of(cartons, holds))
            return base::Refusal {QStringLiteral("cartons.item-too-large"), {item.sku}};
        const auto carries = [&](const Carton &carton) {
            return holds(carton) && item.grams <= carton.maxContentGrams;
        };
        if (std::ranges::none_of(cartons, carries))
            return base::Refusal {QStringLiteral("cartons.item-too-heavy"), {item.sku}};
        pieces += item.quantity;
    }
    if (pieces > kMostPieces)
        return base::Refusal {QStringLiteral("cartons.too-many-pieces"), {QString::number(kMostPieces)}};
    return std::nullopt;
}

std::vector<Piece> piecesOf(const std::vector<CartonItem> &items)
{
    std::vector<Piece> pieces;
    for (std::size_t kind = 0; kind < items.size(); ++kind)
        pieces.insert(
            pieces.end(), static_cast<std::size_t>(items[kind].quantity), pieceOf(items[kind], kind));
    return pieces;
}

PackedCarton packed(const Carton &carton, const Layout &layout, const std::vector<Piece> &pieces,
    const std::vector<CartonItem> &items)
{
    PackedCarton result {.carton = carton, .items = {}};
    for (const Spot &spot : settled(layout)) {
        const Piece &piece = pieces[spot.piece];
        result.contentGrams += piece.grams;
        result.items.push_back({items[piece.kind].sku, spot.corner, spot.size});
    }
    return result;
}

/// The smallest carton for the whole order, or why there is none.
ParcelSplit chooseOne(
    const std::vector<Carton> &cartons, const std::vector<Piece> &pieces, const CartonEffort &effort)
{
    bool allRefuted = true;
    for (std::size_t carton = 0; carton < cartons.size(); ++carton) {
        const CartonFill fill {cartons[carton].inner, cartons[carton].maxContentGrams, pieces};
        FitAnswer answer = fitIntoCarton(fill, effort);
        if (answer.verdict == FitAnswer::Verdict::Fits)
            return {{{carton, std::move(answer.layout)}}, 1, allRefuted};
        allRefuted = allRefuted && answer.verdict == FitAnswer::Verdict::DoesNotFit;
    }
    return {{}, allRefuted ? 2 : 1, false};
}

ParcelSplit choose(
    const std::vector<Carton> &cartons, const std::vector<Piece> &pieces, const CartonEffort &effort)
{
    if (pieces.empty())
        return {{}, 0, true};
    const int bound = parcelBound(cartons, pieces);
    ParcelSplit one {{}, bound, false};
    if (bound == 1)
        one = chooseOne(cartons, pieces, effort);
    if (!one.parcels.empty())
        return one;
    if (pieces.size() <= kMostParts)
        return splitByParts(cartons, pieces, effort);
    return splitByFilling(cartons, pieces, std::max(bound, one.lowerBoundParcels), effort);
}

} // namespace

tl::expected<CartonPlan, base::Refusal> chooseCartons(
    const std::vector<Carton> &cartons, const std::vector<CartonItem> &items, const CartonEffort &effort)
{
    if (auto refusal = whyNot(cartons, items))
        return tl::unexpected(*std::move(refusal));
    std::vector<Carton> ascending = cartons;
    std::ranges::stable_sort(ascending, {}, [](const Carton &carton) { return volumeOf(carton.inner); });
    const auto pieces = piecesOf(items);
    const ParcelSplit split = choose(ascending, pieces, effort);
    CartonPlan plan {{}, split.lowerBoundParcels, split.isProven};
    for (const FilledCarton &parcel : split.parcels)
        plan.parcels.push_back(packed(ascending[parcel.carton], parcel.layout, pieces, items));
    return plan;
}

} // namespace purser::packing
