#pragma once

#include "base/id.h"

namespace purser::orders {

using OrderId = base::Id<struct Order>;
using LineId = base::Id<struct OrderLine>;
using ShopId = base::Id<struct Shop>;
using CustomerId = base::Id<struct CustomerTag>;
using ParcelId = base::Id<struct ParcelTag>;
using ViewId = base::Id<struct ViewTag>;
using WaveId = base::Id<struct WaveTag>;

} // namespace purser::orders
