#pragma once

#include "packing/bench_work.h"

namespace purser::packing {

/// How far a parcel's weight may lie from what is expected: the greater of both, around the expected weight.
struct WeightPolicy
{
    std::int64_t grams = 20; ///< scale, tape, a sheet of paper
    std::int64_t permille = 20; ///< of the expected weight: spread of the goods themselves

    bool operator==(const WeightPolicy &) const = default;
};

/// One parcel of the past: what was expected and what the scale said.
struct WeighedParcel
{
    std::int64_t expectedGrams = 0;
    std::int64_t weighedGrams = 0;

    bool operator==(const WeighedParcel &) const = default;
};

/// The product whose absence or surplus explains the difference best.
struct WeightSuspect
{
    std::size_t line = 0; ///< index into the order's lines
    int quantity = 1; ///< pieces missing, or too many

    bool operator==(const WeightSuspect &) const = default;
};

/// What the scale says about a parcel.
struct WeightVerdict
{
    enum class Kind { Fits, TooLight, TooHeavy, NotKnown };
    Kind kind = Kind::NotKnown; ///< NotKnown: a product without weight
    std::int64_t expectedGrams = 0;
    std::int64_t toleranceGrams = 0;
    std::optional<WeightSuspect>
        suspect {}; ///< only when pieces of one product explain it within the tolerance

    bool operator==(const WeightVerdict &) const = default;
};

/// Grams that a parcel of @p expected may differ.
[[nodiscard]] std::int64_t toleranceOf(const WeightPolicy &policy, std::int64_t expectedGrams);

/// Compares a weight with items + box. @param tareGrams  of the box and its filling
[[nodiscard]] WeightVerdict judgeWeight(
    const BenchOrder &order, std::int64_t tareGrams, std::int64_t weighedGrams, const WeightPolicy &policy);

/// The policy that would have let pass all but the oddest fiftieth of @p history, with a quarter to spare;
/// @p fallback with fewer than 20 parcels. Permille stay between 5 and 100.
[[nodiscard]] WeightPolicy learnedPolicy(
    const std::vector<WeighedParcel> &history, const WeightPolicy &fallback = {});

} // namespace purser::packing
