#pragma once

#include "base/postal_address.h"
#include "orders/ids.h"

#include <cstdint>
#include <span>
#include <vector>

namespace purser::intake {

/// An open order as far as packing it with others is concerned.
struct MergeCandidate
{
    orders::OrderId order {};
    orders::ShopId shop {};
    QString currency {};
    base::PostalAddress to {};
    std::int64_t placedAt = 0; ///< milliseconds UTC, as shipBy
    std::int64_t shipBy = 0;
    std::int64_t shippingMinor = 0;
    bool hasNote = false;
};

/// Orders that could leave in one parcel.
struct MergeProposal
{
    std::vector<orders::OrderId> orders {}; ///< the earliest placed first: the label is bought in its name
    std::int64_t shipBy = 0; ///< the strictest of them, milliseconds UTC
    std::int64_t shippingRefundMinor = 0; ///< what was paid for shipping beyond the dearest; in minor units
    int notes = 0; ///< orders with a note of the buyer; each stays with its order

    bool operator==(const MergeProposal &) const = default;
};

/// What two spellings of one recipient share: case, width, spaces and punctuation left out, of name and whole
/// address. House and flat numbers count, the phone does not.
[[nodiscard]] QString recipientKey(const base::PostalAddress &to);

/// True when name and address are the same but for spelling, and so is the phone as far as both have one.
[[nodiscard]] bool isSameRecipient(const base::PostalAddress &left, const base::PostalAddress &right);

/// What merging @p candidates means. Pure. @param candidates  at least one
[[nodiscard]] MergeProposal mergeOf(std::vector<MergeCandidate> candidates);

/// Groups of two and more of one shop and currency that go to the same recipient, earliest first. An order
/// without a phone joins only where the others agree on theirs.
[[nodiscard]] std::vector<MergeProposal> proposeMerges(std::span<const MergeCandidate> candidates);

} // namespace purser::intake
