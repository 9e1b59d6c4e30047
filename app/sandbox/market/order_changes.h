#pragma once

#include "app/sandbox/market/order.h"
#include "base/result.h"

namespace purser::sandbox {

/// What becomes of an order, or why not. Pure; Market stamps version and time.
/// Codes that name the request's own fault begin with "invalid_", all others mean that the state does not
/// allow it.
using Changed = tl::expected<Order, base::Refusal>;

/// Adds a fulfilment; an authorised payment is captured by it. Refused: order_not_open, payment_not_settled,
/// over_fulfilled, invalid_line, invalid_quantity, invalid_tracking.
[[nodiscard]] Changed fulfil(Order order, const Fulfilment &fulfilment);

/// Corrects tracking number and, unless empty, carrier. Refused: fulfilment_unknown, fulfilment_closed,
/// invalid_tracking.
[[nodiscard]] Changed retrack(
    Order order, const QString &fulfilment, const QString &tracking, const QString &carrier);

/// Cancels @p lines, or all that is open where empty. Refused: order_not_open, already_fulfilled (nothing, or
/// less than asked, is open), invalid_line, invalid_quantity.
[[nodiscard]] Changed cancel(Order order, const QList<LineQuantity> &lines, const Cancellation &cancellation);

/// Gives money back. Refused: not_captured, over_refunded, invalid_amount, invalid_line, invalid_quantity.
[[nodiscard]] Changed refund(Order order, const Refund &refund);

/// Replaces the address. Refused: order_not_open, already_fulfilled.
[[nodiscard]] Changed readdress(Order order, const Address &address);

/// The buyer pays: pending and failed become paid in full. Refused: already_paid, order_not_open.
[[nodiscard]] Changed pay(Order order, base::Instant at);

/// Counts goods as back. Refused: over_returned, invalid_line, invalid_quantity.
[[nodiscard]] Changed takeBack(Order order, const QList<LineQuantity> &lines);

/// Moves a fulfilment along; on delivery cash is collected. Refused: fulfilment_unknown.
[[nodiscard]] Changed moveFulfilment(
    Order order, const QString &fulfilment, const QString &state, base::Instant at);

} // namespace purser::sandbox
