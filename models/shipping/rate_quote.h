#pragma once

#include "shipping/rate_table.h"

#include <tl/expected.hpp>

namespace purser::shipping {

/// A packed parcel in the table's own units, in thousandths so that published limits compare exactly: pounds
/// and inches for a PoundTariff, grams and centimetres otherwise.
struct RatedPackage
{
    std::int64_t weightThousandths = 0;
    std::array<std::int64_t, 3> sideThousandths {};
};

/// Where it goes. Empty fields mean "not said" and exclude nothing.
struct RateDestination
{
    QString country {}; ///< ISO 3166 alpha-2
    QString province {}; ///< "浙江省"
    QString district {}; ///< six-digit division code (GB/T 2260)
};

/// What a service would cost. Weights in grams, in pounds for a PoundTariff.
struct RateQuote
{
    std::int64_t volumetric = 0; ///< rounded up for display; the rule used the exact value
    std::int64_t billable = 0;
    std::optional<std::size_t> zone {}; ///< index into ZoneTariff::zones
    std::array<std::int64_t, 3> sidesUsed {}; ///< whole inches, PoundTariff only
    base::Money surcharge {}; ///< part of price
    base::Money price {};
};

/// Converts a parcel of the desk (grams, millimetres); pounds and inches are rounded up to the thousandth.
[[nodiscard]] RatedPackage ratedPackage(
    const RateTable &table, std::int64_t grams, const std::array<std::int64_t, 3> &millimetres);

/// Prices one parcel by the carrier's published weight and size rules. Exact integers, pure.
/// @returns Refusal "rate.too-heavy", "rate.too-large", "rate.not-served" or "rate.invalid-package" (a weight
/// or side not above 0, over 1 t or over 10 m)
[[nodiscard]] tl::expected<RateQuote, base::Refusal> quote(
    const RateTable &table, const RatedPackage &package, const RateDestination &destination);

} // namespace purser::shipping
