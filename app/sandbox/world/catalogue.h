#pragma once

#include "app/sandbox/world/shop.h"

#include <array>

namespace purser::sandbox {

struct Barcode
{
    QString code, kind;
    int factor = 1; ///< pieces that one scan stands for

    bool operator==(const Barcode &) const = default;
};

/// A thing on the shelf.
struct Item
{
    QString sku, shop, title, variant, category;
    int grams = 0;
    std::array<int, 3> sizeMm {};
    bool isFragile = false;
    std::optional<int> shelfLifeDays {};
    QString gtin {};
    QList<Barcode> barcodes {};
    std::array<QString, 2> bins {}; ///< in the order of warehouses()
    std::int64_t costMinor = 0;

    bool operator==(const Item &) const = default;
};

struct ListingPart
{
    int item = 0; ///< index into Catalogue::items
    int quantity = 1;

    bool operator==(const ListingPart &) const = default;
};

/// What buyers click on: one piece, a multipack or a kit.
struct Listing
{
    QString listing, shop, sku, title, variant, category;
    std::int64_t priceMinor = 0;
    QList<ListingPart> parts {};

    bool operator==(const Listing &) const = default;
};

struct Catalogue
{
    QList<Item> items {};
    QList<Listing> listings {};

    bool operator==(const Catalogue &) const = default;
};

/// All goods of the shops, the same for the same seed.
[[nodiscard]] Catalogue makeCatalogue(std::uint64_t seed, const QList<Shop> &shops);

/// @p body with its GS1 check digit (General Specifications, 7.9.1). @param body  ASCII digits
[[nodiscard]] QString withCheckDigit(const QString &body);

} // namespace purser::sandbox
