#pragma once

#include "app/sandbox/world/catalogue.h"
#include "app/sandbox/world/promotion.h"

namespace purser::sandbox {

/// What stands still while orders come and go. The same seed and start give the same world, byte for byte.
struct World
{
    std::uint64_t seed = 0;
    base::Instant start {}; ///< "now" when the program began
    QList<Shop> shops {};
    Catalogue catalogue {};
    QList<Promotion> promotions {};

    [[nodiscard]] const Shop &shop(const QString &id) const;
    bool operator==(const World &) const = default;
};

[[nodiscard]] World makeWorld(std::uint64_t seed, base::Instant start);

/// An order as it is placed, and what only the buyer knows about it.
struct PlacedOrder
{
    Order order {};
    std::optional<Address> rightAddress {}; ///< where the address in the order is incomplete or wrong

    bool operator==(const PlacedOrder &) const = default;
};

/// The order number @p index of the world, placed at @p placedAt: shop, buyer, lines, price, payment, flaws.
[[nodiscard]] PlacedOrder makeOrder(const World &world, std::uint64_t index, base::Instant placedAt);

/// The @p count orders that are there at the start: a tenth is older and was shipped and delivered before,
/// the rest was placed in the last 60 hours; a few are cancelled.
[[nodiscard]] QList<PlacedOrder> makeHistory(const World &world, int count);

} // namespace purser::sandbox
