#pragma once

#include "desk/core.h"

namespace purser::desk {

/// Asks the carrier what happened to a parcel and keeps what is new; told again, or in another order, it
/// changes nothing. Blocks.
/// @returns how many events were new; Refused "parcel.not-found", "shop.no-carrier", what the carrier said
[[nodiscard]] base::Result<int> followParcel(Core &core, orders::ParcelId id, const std::stop_token &stop);

/// As followParcel() for some parcels of the shop that nobody asked about for half an hour. Blocks.
/// @returns how many parcels were asked about
[[nodiscard]] base::Result<int> followDue(Core &core, const orders::Shop &shop, const std::stop_token &stop);

} // namespace purser::desk
