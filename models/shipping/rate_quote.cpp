#include "shipping/rate_quote.h"

#include <algorithm>
#include <functional>

namespace purser::shipping {

namespace {

using Quoted = tl::expected<RateQuote, base::Refusal>;

constexpr std::int64_t kThousand = 1000;
constexpr std::int64_t kMaxWeightThousandths = 1'000'000 * kThousand;
constexpr std::int64_t kMaxSideThousandths = 1'000 * kThousand;

std::int64_t divideUp(std::int64_t numerator, std::int64_t denominator)
{
    return (numerator + denominator - 1) / denominator;
}

tl::unexpected<base::Refusal> tooHeavy()
{
    return base::refuse(QStringLiteral("rate.too-heavy"));
}

/// A weight in grams as an exact fraction, because "below 100 kg" is asked of the unrounded weight.
struct ExactGrams
{
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;
};

std::int64_t cubed(const RatedPackage &package)
{
    return package.sideThousandths[0] * package.sideThousandths[1] * package.sideThousandths[2];
}

ExactGrams volumetricWeight(
    const ZoneTariff &tariff, const RatedPackage &package, const RateDestination &destination)
{
    const bool isSameProvince = destination.province == tariff.origin;
    const auto divisor =
        isSameProvince ? tariff.divisorSameProvince.value_or(tariff.divisor) : tariff.divisor;
    const std::int64_t denominator = kThousand * kThousand * divisor;
    const auto longest = std::ranges::max(package.sideThousandths);
    if (tariff.volumetricOnlyOverCm && longest <= *tariff.volumetricOnlyOverCm * kThousand)
        return {0, denominator};
    return {cubed(package), denominator};
}

ExactGrams heavier(const ExactGrams &volumetric, const RatedPackage &package)
{
    const auto actual = package.weightThousandths * (volumetric.denominator / kThousand);
    return {std::max(actual, volumetric.numerator), volumetric.denominator};
}

std::int64_t rounded(const ExactGrams &weight, const WeightStep &step)
{
    const auto denominator = weight.denominator * step.stepGrams;
    const auto steps = step.rounding == WeightStep::Rounding::HalfUp
        ? base::divideRoundHalfUp(weight.numerator, denominator)
        : divideUp(weight.numerator, denominator);
    return steps * step.stepGrams;
}

std::int64_t surchargeFor(const ZoneTariff &tariff, const QString &district)
{
    for (const RemoteSurcharge &surcharge : tariff.surcharges) {
        const auto isHere = [&](const QString &prefix) { return district.startsWith(prefix); };
        if (std::ranges::any_of(surcharge.districtPrefixes, isHere))
            return surcharge.amountMinor;
    }
    return 0;
}

Quoted quoteBy(const ZoneTariff &tariff, const RateTable &table, const RatedPackage &package,
    const RateDestination &destination)
{
    const auto zone = std::ranges::find_if(
        tariff.zones, [&](const RateZone &each) { return each.provinces.contains(destination.province); });
    if (zone == tariff.zones.end())
        return base::refuse(QStringLiteral("rate.not-served"), {destination.province});
    const auto volumetric = volumetricWeight(tariff, package, destination);
    const auto exact = heavier(volumetric, package);
    if (exact.numerator > tariff.maxGrams * exact.denominator)
        return tooHeavy();
    const auto step = std::ranges::find_if(tariff.weightSteps, [&](const WeightStep &each) {
        return !each.belowGrams || exact.numerator < *each.belowGrams * exact.denominator;
    });
    if (step == tariff.weightSteps.end())
        return tooHeavy();
    const auto billable = std::max(rounded(exact, *step), zone->firstGrams);
    const auto steps = divideUp(billable - zone->firstGrams, tariff.stepGrams);
    const auto freight = base::divideRoundHalfUp(
                             zone->firstPriceMinor + steps * zone->stepPriceMinor, tariff.roundTotalToMinor)
        * tariff.roundTotalToMinor;
    const auto surcharge = surchargeFor(tariff, destination.district);
    return RateQuote {.volumetric = divideUp(volumetric.numerator, volumetric.denominator),
        .billable = billable,
        .zone = static_cast<std::size_t>(zone - tariff.zones.begin()),
        .surcharge = {surcharge, table.currency},
        .price = {freight + surcharge, table.currency}};
}

Quoted quoteBy(
    const BracketTariff &tariff, const RateTable &table, const RatedPackage &package, const RateDestination &)
{
    auto sides = package.sideThousandths;
    auto limits = tariff.maxCm;
    std::ranges::sort(sides);
    std::ranges::sort(limits);
    for (std::size_t at = 0; at < sides.size(); ++at) {
        if (sides[at] > limits[at] * kThousand)
            return base::refuse(QStringLiteral("rate.too-large"));
    }
    const auto bracket = std::ranges::find_if(tariff.brackets,
        [&](const auto &each) { return package.weightThousandths <= each.upToGrams * kThousand; });
    if (bracket == tariff.brackets.end())
        return tooHeavy();
    return RateQuote {.billable = divideUp(package.weightThousandths, kThousand),
        .surcharge = {0, table.currency},
        .price = {bracket->priceMinor, table.currency}};
}

Quoted quoteBy(
    const PoundTariff &tariff, const RateTable &table, const RatedPackage &package, const RateDestination &)
{
    std::array<std::int64_t, 3> inches {};
    std::ranges::transform(
        package.sideThousandths, inches.begin(), [](std::int64_t side) { return divideUp(side, kThousand); });
    const auto volumetric = divideUp(inches[0] * inches[1] * inches[2], tariff.divisor);
    const auto weight = divideUp(package.weightThousandths, kThousand);
    const auto billable = std::max({volumetric, weight, std::int64_t {1}});
    if (billable > tariff.maxPounds)
        return tooHeavy();
    return RateQuote {.volumetric = volumetric,
        .billable = billable,
        .sidesUsed = inches,
        .surcharge = {0, table.currency},
        .price = {tariff.firstPriceMinor + (billable - 1) * tariff.stepPriceMinor, table.currency}};
}

bool isPlausible(const RatedPackage &package)
{
    const auto isSide = [](std::int64_t side) { return side > 0 && side <= kMaxSideThousandths; };
    return package.weightThousandths > 0 && package.weightThousandths <= kMaxWeightThousandths
        && std::ranges::all_of(package.sideThousandths, isSide);
}

} // namespace

RatedPackage ratedPackage(
    const RateTable &table, std::int64_t grams, const std::array<std::int64_t, 3> &millimetres)
{
    const bool isImperial = std::holds_alternative<PoundTariff>(table.tariff);
    RatedPackage package;
    // 1 lb = 453.59237 g exactly (international pound, 1959), 1 in = 25.4 mm.
    package.weightThousandths =
        isImperial ? divideUp(grams * kThousand * 100'000, 45'359'237) : grams * kThousand;
    std::ranges::transform(millimetres, package.sideThousandths.begin(),
        [&](std::int64_t side) { return isImperial ? divideUp(side * 10'000, 254) : side * 100; });
    return package;
}

tl::expected<RateQuote, base::Refusal> quote(
    const RateTable &table, const RatedPackage &package, const RateDestination &destination)
{
    if (!isPlausible(package))
        return base::refuse(QStringLiteral("rate.invalid-package"));
    const bool isServed = destination.country.isEmpty() || table.countries.isEmpty()
        || table.countries.contains(destination.country);
    if (!isServed)
        return base::refuse(QStringLiteral("rate.not-served"), {destination.country});
    return std::visit(
        [&](const auto &tariff) { return quoteBy(tariff, table, package, destination); }, table.tariff);
}

} // namespace purser::shipping
