#pragma once

#include "orders/filter_match.h"
#include "orders/order_table.h"
#include "store/search_tokens.h"

namespace purser::orders {

/// Newest is for the list of everything: no index would serve a narrower one at any length.
enum class OrderSort { ShipBy, Newest };

/// What a list shows. Empty parts do not filter.
struct OrderFilter
{
    std::optional<Tab> tab {};
    std::optional<Stage> stage {};
    std::optional<ShopId> shop {};
    OrderSort sort = OrderSort::ShipBy;
    std::vector<Criterion> criteria {}; ///< what a person typed; all must hold

    bool operator==(const OrderFilter &) const = default;
};

/// Where a page ends: the sort value and id of its last row.
struct PageKey
{
    std::int64_t value = 0;
    std::int64_t id = 0;

    bool operator==(const PageKey &) const = default;
};

/// Orders without their lines, in the order of the list, and where the next page begins.
struct OrderPage
{
    std::vector<Order> orders {};
    std::optional<PageKey> next {};
};

/// What an index can serve of @p criteria, as tab, stage, shop of the filter: those that name one of them.
/// All criteria stay, to be held against each order.
[[nodiscard]] OrderFilter narrowed(OrderFilter filter);
/// The ship-by moments outside which no order passes, [from, before).
[[nodiscard]] std::pair<std::int64_t, std::int64_t> shipBySpan(const OrderFilter &filter);

[[nodiscard]] bool passes(const Order &order, const OrderFilter &filter);

/// Orders that pass, in the order of the list; reads at most @p mostRead rows, so that a rare hit far away
/// holds up nobody: then `next` says where to go on, even if few or none were found.
[[nodiscard]] base::Result<OrderPage> filteredPage(store::Connection &connection, const OrderFilter &filter,
    std::optional<PageKey> after, int limit, int mostRead);

/// One page by key: page 1,000 costs what page 1 costs.
/// @param after  nullopt = the first page
/// @returns Refused "list.unsorted" for the newest of a tab, stage or shop
[[nodiscard]] base::Result<OrderPage> orderPage(
    store::Connection &connection, const OrderFilter &filter, std::optional<PageKey> after, int limit);

/// Every statement that lists, counts or searches orders, for the test that explains them.
[[nodiscard]] std::vector<store::Statement> orderQueryStatements();

/// Ids of orders whose customer has all of @p tokens, newest first, below @p before (0 = from the newest).
/// Candidates only: the caller verifies after opening.
[[nodiscard]] base::Result<std::vector<OrderId>> tokenCandidates(store::Connection &connection,
    const std::set<store::SearchToken> &tokens, std::int64_t before, int limit);

/// Ids of orders whose number or tracking number begins with @p text, or that hold the SKU @p text.
[[nodiscard]] base::Result<std::vector<OrderId>> plainCandidates(
    store::Connection &connection, const QString &text, int limit);

[[nodiscard]] base::Result<> putTokens(
    store::Connection &connection, std::vector<std::pair<store::SearchToken, OrderId>> tokens);

} // namespace purser::orders
