#pragma once

#include "packing/carton_choice.h"
#include "packing/carton_fill.h"

#include <vector>

namespace purser::packing {

/// One carton of a split: which carton, and where the pieces of the order lie in it.
struct FilledCarton
{
    std::size_t carton = 0; ///< index into the cartons
    Layout layout; ///< indices into the pieces of the order

    bool operator==(const FilledCarton &) const = default;
};

/// How an order that one carton cannot hold is spread.
struct ParcelSplit
{
    std::vector<FilledCarton> parcels;
    int lowerBoundParcels = 1;
    bool isProven = false;

    bool operator==(const ParcelSplit &) const = default;
};

/// Cubic millimetres of all cartons of the split.
[[nodiscard]] std::int64_t innerVolume(
    const std::vector<FilledCarton> &parcels, const std::vector<Carton> &cartons);

/// The pieces at @p indices with the room and weight limit of @p carton.
[[nodiscard]] CartonFill fillOf(
    const Carton &carton, const std::vector<Piece> &pieces, const std::vector<std::size_t> &indices);

/// Parcels that any packing needs, by volume, weight and pieces of which no two fit together.
[[nodiscard]] int parcelBound(const std::vector<Carton> &cartons, const std::vector<Piece> &pieces);

/// Searches a split into as few cartons as found, then less inner volume: fills the greatest first, then
/// tries every cheaper combination of up to three cartons.
/// @param cartons  by ascending inner volume; each piece fits alone into one of them
/// @param atLeast  parcels known to be needed
[[nodiscard]] ParcelSplit splitByFilling(const std::vector<Carton> &cartons, const std::vector<Piece> &pieces,
    int atLeast, const CartonEffort &effort);

/// Pieces up to which splitByParts may be asked.
inline constexpr std::size_t kMostParts = 8;

/// The best split over all partitions of few pieces, by dynamic programming over subsets.
[[nodiscard]] ParcelSplit splitByParts(
    const std::vector<Carton> &cartons, const std::vector<Piece> &pieces, const CartonEffort &effort);

} // namespace purser::packing
