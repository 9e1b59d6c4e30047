#pragma once

#include "base/money.h"
#include "base/result.h"

#include <QJsonDocument>
#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace purser::shipping {

/// How a weight below a limit is rounded: 顺丰 bills half kilograms up to 100 kg, whole ones above.
struct WeightStep
{
    enum class Rounding { Up, HalfUp };
    std::optional<std::int64_t> belowGrams {}; ///< applies to weights under this; none = to all
    std::int64_t stepGrams = 1000;
    Rounding rounding = Rounding::Up;
};

/// Provinces that share a price: the first weight, then each further step.
struct RateZone
{
    QStringList provinces {}; ///< full names, "浙江省"
    std::int64_t firstGrams = 1000;
    std::int64_t firstPriceMinor = 0;
    std::int64_t stepPriceMinor = 0;
};

/// An amount on top for districts whose six-digit code starts with one of the prefixes.
struct RemoteSurcharge
{
    QStringList districtPrefixes {};
    std::int64_t amountMinor = 0;
};

/// First weight and steps by province, as Chinese carriers publish it. Sides in cm, weights in g.
struct ZoneTariff
{
    QString origin {};
    std::int64_t divisor = 6000; ///< volumetric kg = L·W·H (cm) / divisor
    std::optional<std::int64_t> divisorSameProvince {};
    std::optional<std::int64_t> volumetricOnlyOverCm {}; ///< EMS: only when one side is longer
    std::vector<WeightStep> weightSteps {};
    std::int64_t stepGrams = 1000;
    std::int64_t roundTotalToMinor = 1;
    std::vector<RateZone> zones {};
    std::vector<RemoteSurcharge> surcharges {};
    std::int64_t maxGrams = 0;
};

/// One price up to each weight and a largest size, as DHL Paket. Sides in cm, weights in g.
struct BracketTariff
{
    struct Bracket
    {
        std::int64_t upToGrams = 0;
        std::int64_t priceMinor = 0;
    };
    std::vector<Bracket> brackets {}; ///< rising
    std::array<std::int64_t, 3> maxCm {}; ///< any order
};

/// Whole pounds over whole inches, as UPS since 2025-08-18: every fraction goes up.
struct PoundTariff
{
    std::int64_t divisor = 139; ///< volumetric lb = L·W·H (in) / divisor
    std::int64_t firstPriceMinor = 0;
    std::int64_t stepPriceMinor = 0;
    std::int64_t maxPounds = 150;
};

using Tariff = std::variant<ZoneTariff, BracketTariff, PoundTariff>;

/// The published prices of one service of a carrier.
struct RateTable
{
    QString id {};
    QString carrier {};
    QString name {};
    base::Currency currency {};
    std::vector<int> transitDays {}; ///< by zone, or one for all
    QStringList countries {}; ///< ISO 3166 codes served; empty = not said
    Tariff tariff {};
};

/// Reads `{"tables":[…]}`. @returns BrokenAnswer "rates.broken" naming the table and what it lacks
[[nodiscard]] base::Result<std::vector<RateTable>> parseRateTables(const QJsonDocument &document);

/// The tables that come with Purser (prices illustrative until the shop enters its contract).
[[nodiscard]] const std::vector<RateTable> &builtInRateTables();

} // namespace purser::shipping
