#pragma once

#include "app/sandbox/world/world.h"

namespace purser::sandbox {

struct StockLevel
{
    int onHand = 0, reserved = 0;

    bool operator==(const StockLevel &) const = default;
};

struct Lot
{
    int warehouse = 0; ///< index into warehouses()
    QString lot {};
    QDate expiresOn {};
    int quantity = 0;

    bool operator==(const Lot &) const = default;
};

/// What lies in the two warehouses of one SKU, as the marketplace knows it.
struct Stock
{
    QString id {}; ///< the SKU
    QString shop {};
    std::array<StockLevel, 2> levels {};
    QList<Lot> lots {};
    base::Instant updatedAt {};
    int version = 1;

    bool operator==(const Stock &) const = default;
};

[[nodiscard]] QJsonObject toJson(const Stock &stock);

/// The stock at the start: plenty of most, a few pieces or none of some, lots where there is a shelf life.
[[nodiscard]] QList<Stock> makeStock(const World &world);

/// Where a shop's orders are taken from: index into warehouses().
[[nodiscard]] std::size_t warehouseOf(const Shop &shop);

} // namespace purser::sandbox
