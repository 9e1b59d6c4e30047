#pragma once

#include "desk/bulk.h"

namespace purser::desk {

/// Voids the live labels of the orders with the carrier; labelled orders go back to the bench, cancelled ones
/// stay cancelled. A label that the carrier voided already counts as done.
/// @param only  this parcel's label and no other
[[nodiscard]] BulkResult voidLabels(Core &core, const std::vector<orders::OrderId> &ids,
    const std::stop_token &stop = {}, std::optional<orders::ParcelId> only = {});

} // namespace purser::desk
