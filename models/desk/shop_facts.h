#pragma once

#include "desk/core.h"

namespace purser::desk {

/// Asks the marketplace once what it knows of the shop: currency, zone, where parcels come from. What it does
/// not tell is left to the merchant.
[[nodiscard]] base::Result<> learnShop(Core &core, const orders::Shop &shop, const std::stop_token &stop);

/// ISO 3166-1 alpha-2 of the shop's sender; empty = not known.
[[nodiscard]] QString senderCountry(const orders::Shop &shop);
/// The sender as papers print it: the shop's name, then the lines of its address.
[[nodiscard]] QStringList senderLines(const orders::Shop &shop);

} // namespace purser::desk
