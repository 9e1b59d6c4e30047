#pragma once

#include "desk/bulk.h"
#include "desk/order_parts.h"
#include "desk/personal.h"

namespace purser::desk {

/// What the bench says of a parcel: what the scale showed and the box; 0 and empty = as the catalogue tells.
struct PackedParcel
{
    int grams = 0;
    QString box {};
};

/// One parcel on its way to a label: what was read, and the parcel as it grows.
struct LabelJob
{
    orders::Order order {}; ///< in whose name the label is bought; cash to collect is that of this parcel
    std::vector<orders::Order> companions {}; ///< that leave in the same parcel
    orders::Shop shop {};
    Personal personal {};
    int grams = 0;
    std::array<int, 3> sizeMm {};
    shipping::Carrier *carrier = nullptr;
    shipping::Parcel parcel {}; ///< as the store has it; without an id it is not there yet
    shipping::Parcel live {}; ///< once it is bought
    orders::Pieces pieces {}; ///< of the order; none = every piece has its label already
    std::vector<shipping::Parcel> stale {}; ///< planned parts of which nothing is left to send
    int parcels = 0; ///< that the order has already, voided ones too
    bool isSplit = false;
    bool isPlanned = false; ///< its intent is stored: it may have been paid for
    bool isLast = true; ///< no other piece of the order waits for a label

    [[nodiscard]] shipping::ParcelRequest request() const;
};

/// The next label that @p id needs. @returns nullopt, with the reason in @p item, when a rule says no: those
/// of orders::labelled(), and "merge.waits-for" with the number of the order that is not packed yet
[[nodiscard]] base::Result<std::optional<LabelJob>> labelJobOf(
    Core &core, orders::OrderId id, const PackedParcel &packed, BulkItem &item);

} // namespace purser::desk
