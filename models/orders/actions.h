#pragma once

#include "base/result.h"
#include "orders/order.h"

namespace purser::orders {

/// What an order becomes, or why it does not.
using Outcome = tl::expected<Order, base::Refusal>;

/// Business steps of one order. Pure: the journal writes what they return. Refusals: "order.stage-passed"
/// with the stage it is at, "order.check-blocks", "order.on-hold", "order.not-reserved",
/// "order.not-verified", "order.not-picked".
[[nodiscard]] Outcome confirm(Order order);
/// @param until  milliseconds UTC when it returns by itself, 0 = when a person releases it
[[nodiscard]] Outcome hold(Order order, const QString &reason, std::int64_t until);
[[nodiscard]] Outcome release(Order order);
[[nodiscard]] Outcome startPicking(Order order, WaveId wave);
/// Books pieces of a line as taken from the shelf. @returns "order.too-many" beyond what is open
[[nodiscard]] Outcome pick(Order order, LineId line, int quantity);
[[nodiscard]] Outcome finishPicking(Order order);
[[nodiscard]] Outcome putBack(Order order);
/// Books pieces of a line as checked at the bench. @returns "order.too-many" beyond what is open
[[nodiscard]] Outcome verify(Order order, LineId line, int quantity);
/// Takes checked pieces of a line back, as a bench that undoes a scan. @returns "order.too-many" beyond what
/// was checked
[[nodiscard]] Outcome unverify(Order order, LineId line, int quantity);
/// @returns "order.not-verified" unless every open piece was checked
[[nodiscard]] Outcome labelled(Order order, const QString &carrier);
[[nodiscard]] Outcome labelVoided(Order order);
/// Everything that is open leaves the house.
[[nodiscard]] Outcome ship(Order order);
[[nodiscard]] Outcome deliver(Order order);
[[nodiscard]] Outcome complete(Order order);
[[nodiscard]] Outcome cancel(Order order);

/// What is open of the order is checked and can be packed.
[[nodiscard]] bool isVerified(const Order &order);

} // namespace purser::orders
