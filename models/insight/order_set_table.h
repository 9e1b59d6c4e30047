#pragma once

#include "insight/order_set.h"
#include "orders/order_query.h"

namespace purser::insight {

struct SetPage
{
    std::vector<orders::OrderId> ids {};
    std::optional<orders::PageKey> next {};
};

[[nodiscard]] base::Result<std::int64_t> countOf(store::Connection &connection, const OrderSet &set);

/// The set and its count.
[[nodiscard]] base::Result<> countInto(store::Connection &connection, SetFigure &into, const OrderSet &set);

/// One page by key, in the order of the set. @param after  nullopt = the first page
[[nodiscard]] base::Result<SetPage> pageOf(
    store::Connection &connection, const OrderSet &set, std::optional<orders::PageKey> after, int limit);

/// Every statement of the sets, for the test that explains them.
[[nodiscard]] std::vector<store::Statement> orderSetStatements();

} // namespace purser::insight
