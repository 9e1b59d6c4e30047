#pragma once

#include "app/sandbox/market/order.h"

#include <QJsonObject>

namespace purser::sandbox {

/// A shop of the world: where it sells, what it charges for shipping and how it taxes. Amounts in minor
/// units.
struct Shop
{
    QString id, name, country, currency, zone, locale, numberPrefix, apiToken;
    Address sender {};
    bool sharesParallel =
        false; ///< promotions judge the item-level price side by side, as Chinese platforms do
    bool taxIncluded = true;
    int taxRateBp = 0;
    std::int64_t shippingBase = 0, shippingFreeFrom = 0, shippingExpress = 0;
    QString region {}; ///< key into the word lists: CN, EU, US

    bool operator==(const Shop &) const = default;
};

struct Warehouse
{
    QString id, name, zone;

    bool operator==(const Warehouse &) const = default;
};

/// The three shops; only their API tokens depend on the seed.
[[nodiscard]] QList<Shop> makeShops(std::uint64_t seed);
[[nodiscard]] QList<Warehouse> warehouses();
/// The token that sees all shops.
[[nodiscard]] QString accountToken(std::uint64_t seed);

/// One of the word lists in resources/sandbox: goods, people, places.
[[nodiscard]] const QJsonObject &wordList(const QString &name);

} // namespace purser::sandbox
