#pragma once

#include "desk/bulk.h"
#include "intake/merge_proposal.h"

namespace purser::desk {

/// Merged orders stay orders of their own that leave in one parcel: the marketplace has no merged order, and
/// each keeps its payment, notes and returns. One label is bought in the leader's name; every order gets a
/// parcel row with the same tracking number, so each is fulfilled with its own lines. Until the label is
/// asked for the merge can be undone; after it, voiding the label makes that possible again.
struct ListedMerge
{
    intake::MergeProposal proposal {};
    QStringList numbers {}; ///< of proposal.orders, in their order
    QString currency {};
};

/// Puts orders together. Refusals: "merge.too-few", "merge.other-shop", "merge.other-currency",
/// "merge.already", "merge.is-split", "merge.recipient-differs", "order.on-hold", "order.stage-passed".
[[nodiscard]] BulkResult mergeOrders(Core &core, const std::vector<orders::OrderId> &ids);
/// Each goes alone again, with its own deadline. @returns "merge.is-alone", "merge.has-label"
[[nodiscard]] BulkResult takeApart(Core &core, orders::OrderId id);

/// Open orders that go to the same recipient, of one shop or of each.
[[nodiscard]] base::Result<std::vector<ListedMerge>> mergeProposals(
    Core &core, std::optional<orders::ShopId> shop);

/// A deadline of the shop never loosens the strictest one of a merge.
[[nodiscard]] base::Result<> keepStrictest(store::Connection &connection, orders::Order &order);

} // namespace purser::desk
