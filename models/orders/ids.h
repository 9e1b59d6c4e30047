#pragma once

#include "base/id.h"

namespace purser::orders {

using OrderId = base::Id<struct Order>;
using LineId = base::Id<struct OrderLine>;
using ShopId = base::Id<struct Shop>;
using CustomerId = base::Id<struct Customer>;
using ParcelId = base::Id<struct Parcel>;
using WaveId = base::Id<struct Wave>;

} // namespace purser::orders
