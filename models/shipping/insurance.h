#pragma once

#include "base/money.h"
#include "base/result.h"

#include <QHash>
#include <QJsonDocument>
#include <QString>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace purser::shipping {

/// A price for each begun hundred of the insured value, by service, as Shipsurance prices it.
struct PerHundredPremium
{
    QHash<QString, std::int64_t> unitPriceMinor {}; ///< "usps_domestic" → 109
    std::int64_t includedMinor = 0; ///< value that the carrier covers anyway
};

/// A share of the declared value, with fixed premiums up to some values, as 顺丰 and others price 保价.
struct SharePremium
{
    struct Tier
    {
        std::int64_t upToMinor = 0;
        std::int64_t premiumMinor = 0;
    };
    std::vector<Tier> tiers {}; ///< rising; above the last the share applies
    std::int64_t rateBasisPoints = 50;
    std::int64_t roundToMinor = 1; ///< half up
    std::int64_t minimumMinor = 0;
};

/// How one insurer prices a parcel.
struct InsurancePlan
{
    QString id {};
    base::Currency currency {};
    std::variant<PerHundredPremium, SharePremium> premium {};
    std::int64_t undeclaredFreightMultiple = 7; ///< a loss without declaration pays at most this × freight
};

/// What is to be insured.
struct InsuranceWish
{
    std::int64_t declaredMinor = 0;
    QString service {}; ///< key of PerHundredPremium::unitPriceMinor
    bool aboveIncludedOnly = false; ///< insure only what exceeds the included value
};

/// Reads `{"models":[…]}`; share plans carry their numbers in Purser, by id.
/// @returns BrokenAnswer "insurance.broken" naming the plan
[[nodiscard]] base::Result<std::vector<InsurancePlan>> parseInsurancePlans(const QJsonDocument &document);

/// The plans that come with Purser.
[[nodiscard]] const std::vector<InsurancePlan> &builtInInsurancePlans();

/// The premium. @returns Refusal "insurance.unknown-service" or "insurance.negative-value"
[[nodiscard]] tl::expected<base::Money, base::Refusal> premium(
    const InsurancePlan &plan, const InsuranceWish &wish);

/// What a lost or broken parcel pays: the loss, at most the declared value; without a declaration at most the
/// plan's multiple of the freight. All in minor units of the plan's currency.
[[nodiscard]] base::Money claim(const InsurancePlan &plan, std::optional<std::int64_t> declaredMinor,
    std::int64_t lossMinor, std::int64_t freightMinor);

} // namespace purser::shipping
