#pragma once

#include "base/instant.h"
#include "base/money.h"
#include "base/postal_address.h"
#include "base/result.h"
#include "shipping/tracking_timeline.h"

#include <array>
#include <stop_token>
#include <vector>

namespace purser::shipping {

/// A parcel as a carrier has to know it. Weight in grams, sides in millimetres.
struct ParcelRequest
{
    QString reference {}; ///< ours, one a parcel: what a label is found by after a crash
    QString service {};
    int weightGrams = 0;
    std::array<int, 3> sizeMm {};
    QString fromCountry {};
    base::PostalAddress to {};
    std::int64_t codMinor = 0;
    std::int64_t insuredMinor = 0;
};

/// One service's answer to a parcel.
struct CarrierRate
{
    QString service {};
    QString carrier {};
    base::Money cost {};
    base::Instant deliveryBy {};
};

/// A service that will not take the parcel, and why, as a stable code.
struct CarrierRefusal
{
    QString service {};
    QString code {};
};

struct CarrierRates
{
    std::vector<CarrierRate> rates {};
    std::vector<CarrierRefusal> refused {};
};

/// A label that was bought and is live until it is voided.
struct BoughtLabel
{
    QString id {}; ///< the carrier's
    QString carrier {};
    QString service {};
    QString tracking {};
    base::Money cost {};
    QString routingCode {};
    bool isVoided = false;
};

/// What a carrier tells of a parcel on its way.
struct CarrierTracking
{
    QString state {}; ///< the carrier's word, as tracking-status maps it
    base::Instant at {};
    std::vector<TrackingEvent> events {}; ///< in any order, all that it still knows
};

/// One carrier or carrier gateway. Every call blocks, has a deadline and ends when its stop token asks.
class Carrier
{
public:
    virtual ~Carrier() = default;
    [[nodiscard]] virtual base::Result<CarrierRates> rates(
        const ParcelRequest &parcel, std::stop_token stop) = 0;
    /// Buys one label; the same key buys once, however often called.
    [[nodiscard]] virtual base::Result<BoughtLabel> buy(
        const ParcelRequest &parcel, const QString &key, std::stop_token stop) = 0;
    /// The live label of that reference, or nothing: asked before a purchase of unknown outcome is tried
    /// again.
    [[nodiscard]] virtual base::Result<std::optional<BoughtLabel>> find(
        const QString &reference, std::stop_token stop) = 0;
    [[nodiscard]] virtual base::Result<> voidLabel(
        const QString &id, const QString &key, std::stop_token stop) = 0;
    /// Hands the labels over as one list. @returns the carrier's number of it
    [[nodiscard]] virtual base::Result<QString> manifest(
        const QString &carrier, const QStringList &labels, const QString &key, std::stop_token stop) = 0;
    [[nodiscard]] virtual base::Result<CarrierTracking> track(
        const QString &number, std::stop_token stop) = 0;
};

} // namespace purser::shipping
