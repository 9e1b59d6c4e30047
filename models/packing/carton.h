#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <vector>

namespace purser::packing {

/// Three lengths or a place in a carton, millimetres; the third axis points up.
using Triple = std::array<std::int32_t, 3>;

/// Cubic millimetres.
[[nodiscard]] constexpr std::int64_t volumeOf(const Triple &size)
{
    return std::int64_t {size[0]} * size[1] * size[2];
}

/// A shipping box that the shop has.
struct Carton
{
    QString id;
    Triple inner {}; ///< millimetres
    std::int64_t maxContentGrams = 0;
    std::int64_t tareGrams = 0;

    bool operator==(const Carton &) const = default;
};

/// Equal things that go into cartons; turned in all six ways unless told otherwise.
struct CartonItem
{
    QString sku;
    Triple size {}; ///< millimetres
    std::int64_t grams = 0; ///< of one piece
    int quantity = 1;
    bool keepsUpright = false; ///< its third side stays vertical
    bool isFragile = false; ///< nothing may lie above it

    bool operator==(const CartonItem &) const = default;
};

/// One piece in its place; millimetres from the lower inner corner.
struct PlacedItem
{
    QString sku;
    Triple corner {};
    Triple size {}; ///< as it lies

    bool operator==(const PlacedItem &) const = default;
};

/// One carton with what lies in it, from the bottom up, in an order in which a hand can lay it.
struct PackedCarton
{
    Carton carton;
    std::vector<PlacedItem> items;
    std::int64_t contentGrams = 0;

    [[nodiscard]] std::int64_t grossGrams() const { return contentGrams + carton.tareGrams; }

    bool operator==(const PackedCarton &) const = default;
};

} // namespace purser::packing
