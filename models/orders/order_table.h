#pragma once

#include "orders/order.h"
#include "store/edit.h"
#include "store/row_reader.h"

namespace purser::orders {

/// The SQL of orders, their lines, kept tab counts and stage times. Call inside a transaction or on a reader.
void registerOrderTables(store::Registry &registry);

[[nodiscard]] store::Row rowOf(const Order &order);
[[nodiscard]] store::Row rowOf(const OrderLine &line);

/// All columns of sales_order in the order that readOrder takes them.
[[nodiscard]] const char *orderColumns();
[[nodiscard]] Order readOrder(store::RowReader &row);

/// The order without its lines, as lists show it, or nothing.
[[nodiscard]] base::Result<std::optional<Order>> findOrderRow(store::Connection &connection, OrderId id);
/// The order with its lines in their order, or nothing.
[[nodiscard]] base::Result<std::optional<Order>> findOrder(store::Connection &connection, OrderId id);
[[nodiscard]] base::Result<std::optional<Order>> findRemoteOrder(
    store::Connection &connection, ShopId shop, const QString &remoteId);
/// Every order of that number, of any shop.
[[nodiscard]] base::Result<std::vector<OrderId>> ordersNumbered(
    store::Connection &connection, const QString &number);
[[nodiscard]] base::Result<std::vector<OrderLine>> linesOf(store::Connection &connection, OrderId id);

/// What one order becomes, as the journal's rows: differences of order and lines, the move of tab counts, the
/// moment a stage was entered, and the revision. @p before none = a new order.
void putOrder(
    store::Unit &unit, const std::optional<Order> &before, const Order &after, std::int64_t enteredAt);

/// The moment an order came to a stage; a later one replaces it.
void putStageTime(store::Unit &unit, OrderId order, Stage stage, std::int64_t at);

/// The statements that find orders, lines and counts, for the test that explains them.
[[nodiscard]] std::vector<store::Statement> orderTableSelects();

/// How many orders stand in each tab, all shops together or one. Index: kTabs.
[[nodiscard]] base::Result<std::vector<std::int64_t>> tabCounts(
    store::Connection &connection, std::optional<ShopId> shop);

/// What a buyer ordered before.
struct EarlierOrders
{
    std::int64_t orders = 0;
    std::int64_t refunded = 0; ///< of those, orders of which something was paid back
};
/// Those of the same customer that were placed before @p order.
[[nodiscard]] base::Result<EarlierOrders> earlierOrders(store::Connection &connection, const Order &order);

/// The shop's buyer as one customer, made at first sight. @param made  the id to use if it is new
[[nodiscard]] base::Result<CustomerId> customerOf(
    store::Connection &connection, ShopId shop, const QString &remoteBuyer, CustomerId made);

} // namespace purser::orders
