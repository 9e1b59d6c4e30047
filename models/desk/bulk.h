#pragma once

#include "desk/core.h"
#include "orders/actions.h"

#include <QJsonObject>

namespace purser::desk {

/// What became of one order of a bulk action. The code is empty where it was done.
struct BulkItem
{
    orders::OrderId order {};
    QString number {};
    QString code {};
    QStringList arguments {};
};

/// What a bulk action did, order by order.
struct BulkResult
{
    std::vector<BulkItem> done {};
    std::vector<BulkItem> skipped {}; ///< a rule said no
    std::vector<BulkItem> failed {}; ///< the store or an edge could not
    QString undoToken {}; ///< empty = nothing to undo

    [[nodiscard]] bool isClean() const { return skipped.empty() && failed.empty(); }
};

/// A step of one order as an action of the desk: @p before → what it becomes, with edits beside the order's
/// own in @p unit.
using OrderStep = std::function<base::Result<orders::Outcome>(
    Writing &writing, store::Unit &unit, const orders::Order &before)>;

/// Runs @p step on each order, each one whole or not at all, many in one commit.
[[nodiscard]] BulkResult runBulk(
    Core &core, const QString &action, const std::vector<orders::OrderId> &ids, const OrderStep &step);

/// A step that is the order's own rule and nothing else.
[[nodiscard]] OrderStep plainStep(std::function<orders::Outcome(const orders::Order &)> rule);

/// Entries as text: "12-40,45"; and back. @returns nullopt for anything else
[[nodiscard]] QString undoTokenOf(std::vector<std::int64_t> entries);
[[nodiscard]] std::optional<std::vector<std::int64_t>> entriesOf(const QString &undoToken);

/// Takes entries back, newest first. @returns one item an entry that could be taken back or not
[[nodiscard]] BulkResult undoEntries(Core &core, std::vector<std::int64_t> entries);

} // namespace purser::desk
