#pragma once

#include "orders/ids.h"
#include "store/edit.h"

namespace purser::orders {

/// A saved list as it is kept. The filter is sealed: it may hold a name that is searched for.
struct KeptView
{
    ViewId id {};
    QString owner {}; ///< who made it
    QString audience {}; ///< empty = the owner alone, "*" = everybody, else a role
    QString name {};
    QByteArray filterSealed {};
    QString layout {}; ///< JSON: columns, widths
    std::int64_t position = 0; ///< among the tabs, from the left

    bool operator==(const KeptView &) const = default;
};

void registerViewTable(store::Registry &registry);
/// Those that @p user of @p role sees, in their order.
[[nodiscard]] base::Result<std::vector<KeptView>> viewsFor(
    store::Connection &connection, const QString &user, const QString &role);
[[nodiscard]] base::Result<std::optional<KeptView>> findView(store::Connection &connection, ViewId id);
/// @param before  none = made; @param after  none = removed
[[nodiscard]] store::Edit changedView(
    const std::optional<KeptView> &before, const std::optional<KeptView> &after);
[[nodiscard]] std::vector<store::Statement> viewTableSelects();

} // namespace purser::orders
