#pragma once

#include "app/sandbox/market/order.h"
#include "base/result.h"

#include <array>
#include <span>

namespace purser::sandbox {

class Chance;

/// What a carrier offers from one region. Prices in minor units of the currency.
struct CarrierService
{
    QString code, carrier, name;
    QStringList from, to; ///< country codes; "*" is any
    bool isExpress = false, takesCod = false, insures = false;
    int maxGrams = 30000, maxMillimetres = 1200, daysMin = 1, daysMax = 3;
    QString currency {};
    std::int64_t basePrice = 0, perStarted500g = 0;
};

[[nodiscard]] const QList<CarrierService> &carrierServices();
[[nodiscard]] const CarrierService *findService(const QString &code);

/// What a label or a price is asked for. Amounts in the service's currency.
struct ParcelWish
{
    int grams = 0;
    std::array<int, 3> sizeMm {};
    Address to {};
    std::int64_t cod = 0, insured = 0;
};

/// Minor units, or why the service does not take it: not_served, too_heavy, too_long, no_cod, no_insurance.
[[nodiscard]] tl::expected<std::int64_t, base::Refusal> priceOf(
    const CarrierService &service, const ParcelWish &wish);

/// The first field of the address that a carrier cannot do without; nullopt when it can deliver.
[[nodiscard]] std::optional<QString> undeliverable(const Address &address);

/// A number as the carrier prints it, with its check digit where it has one (UPS 1Z, USPS IMpb, DHL SSCC).
[[nodiscard]] QString drawTracking(const QString &carrier, Chance &chance);

} // namespace purser::sandbox
