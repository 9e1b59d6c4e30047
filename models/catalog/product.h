#pragma once

#include "orders/ids.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace purser::catalog {

/// A thing in the warehouse. Weight in grams, sides in millimetres.
struct Product
{
    QString sku {};
    QString title {};
    QString variant {};
    QString category {};
    int weightGrams = 0;
    int lengthMm = 0;
    int widthMm = 0;
    int heightMm = 0;
    bool isFragile = false;
    bool hasShelfLife = false;
    bool needsInspection = false;
    int warningLevel = 0; ///< free pieces below which the supplier is asked
    QString supplier {};

    bool operator==(const Product &) const = default;
};

/// A code on a product or on a pack of it: one scan counts @p factor pieces.
struct ProductBarcode
{
    QString code {};
    QString sku {};
    int factor = 1;

    bool operator==(const ProductBarcode &) const = default;
};

/// What is picked for one piece of a shop's listing; kits and multipacks have several or more.
struct ListingPart
{
    orders::ShopId shop {};
    QString listing {};
    QString sku {};
    int quantity = 1;

    bool operator==(const ListingPart &) const = default;
};

/// Pieces of one SKU in one warehouse.
struct StockLevel
{
    QString sku {};
    QString warehouse {};
    int onHand = 0;
    int reserved = 0;
    int incoming = 0;

    [[nodiscard]] int free() const { return onHand - reserved; }
    bool operator==(const StockLevel &) const = default;
};

/// Pieces kept for one order line.
struct Reservation
{
    std::int64_t id = 0;
    orders::OrderId order {};
    orders::LineId line {};
    QString sku {};
    QString warehouse {};
    int quantity = 0;

    bool operator==(const Reservation &) const = default;
};

/// Where a SKU lies.
struct ProductBin
{
    QString sku {};
    QString warehouse {};
    QString bin {};

    bool operator==(const ProductBin &) const = default;
};

} // namespace purser::catalog
