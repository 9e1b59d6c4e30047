#pragma once

#include "desk/lists.h"
#include "orders/view_table.h"

namespace purser::desk {

/// A list that is kept under a name: what it filters, and how it looks.
struct SavedView
{
    orders::ViewId id {}; ///< 0 = not kept yet
    QString owner {}; ///< who made it; set when it is first kept
    QString audience {}; ///< empty = the owner alone, "*" = everybody, else a role
    QString name {};
    QString filter {}; ///< as typed: "shop:berlin late"
    QStringList columns {}; ///< codes of those shown, from the left; empty = as they come
    std::map<QString, int> widths {}; ///< of columns that were made wider or narrower, logical pixels
    std::int64_t position = 0;

    bool operator==(const SavedView &) const = default;
};

/// Those of the actor, of the actor's role and of everybody, in their order.
[[nodiscard]] base::Result<std::vector<SavedView>> savedViews(Core &core);
/// Makes or changes a view, journalled.
/// @returns the undo token; Refused "view.no-name", "view.bad-filter", "view.not-found"; NotPermitted
///     "view.not-yours" for another person's without the right "views.share"
[[nodiscard]] base::Result<QString> saveView(Core &core, const SavedView &view);
[[nodiscard]] base::Result<QString> removeView(Core &core, orders::ViewId id);

} // namespace purser::desk
