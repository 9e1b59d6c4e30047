#pragma once

#include "desk/bulk.h"

namespace purser::desk {

/// Business steps of orders as the desk offers them: the order's own rule, with stock and messages beside it.
[[nodiscard]] BulkResult confirmOrders(Core &core, const std::vector<orders::OrderId> &ids);
[[nodiscard]] BulkResult holdOrders(
    Core &core, const std::vector<orders::OrderId> &ids, const QString &reason, std::int64_t until);
[[nodiscard]] BulkResult releaseOrders(Core &core, const std::vector<orders::OrderId> &ids);
/// Cancels here and at the marketplace; what was kept is free again.
[[nodiscard]] BulkResult cancelOrders(
    Core &core, const std::vector<orders::OrderId> &ids, const QString &reason);
/// Cancels pieces of an order: remote line id → pieces.
[[nodiscard]] BulkResult cancelLines(Core &core, orders::OrderId id,
    const std::vector<marketplace::LineQuantity> &lines, const QString &reason);
[[nodiscard]] BulkResult refundOrder(
    Core &core, orders::OrderId id, std::int64_t amountMinor, const QString &reason);
/// Runs the checks again, for orders that wait for stock, payment or an address.
[[nodiscard]] BulkResult recheckOrders(Core &core, const std::vector<orders::OrderId> &ids);

/// Books all open pieces of the orders as taken from the shelf and sends them to the bench.
[[nodiscard]] BulkResult pickOrders(Core &core, const std::vector<orders::OrderId> &ids);
/// Books all open pieces as checked; what a bench does scan by scan.
[[nodiscard]] BulkResult verifyOrders(Core &core, const std::vector<orders::OrderId> &ids);
[[nodiscard]] BulkResult verifyLine(Core &core, orders::OrderId id, orders::LineId line, int quantity);
/// Takes checked pieces back, when the bench undoes a scan.
[[nodiscard]] BulkResult unverifyLine(Core &core, orders::OrderId id, orders::LineId line, int quantity);
[[nodiscard]] BulkResult putBackOrders(Core &core, const std::vector<orders::OrderId> &ids);

/// Hands labelled parcels over: stock leaves, the marketplace is told once a parcel.
[[nodiscard]] BulkResult shipOrders(Core &core, const std::vector<orders::OrderId> &ids);
/// Tells the marketplace that pieces were sent by a carrier of the merchant's own.
/// @param lines  remote line id → pieces; empty = all that is open
[[nodiscard]] BulkResult fulfilOrder(Core &core, orders::OrderId id, const QString &carrier,
    const QString &tracking, const std::vector<marketplace::LineQuantity> &lines);

} // namespace purser::desk
