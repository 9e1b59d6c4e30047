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
/// @returns "address.conflict-open" while a person has to decide on the address
[[nodiscard]] Outcome release(Order order);
/// The order while nobody knows which address is right: from the confirmation on it goes no further. One that
/// is held for another reason stays so, and comes to this one by its release.
[[nodiscard]] Order addressDoubted(Order order, bool isDoubted);
/// The order once its address is no longer that of its label.
[[nodiscard]] Order labelOutdated(Order order);
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
/// Everything that is open leaves the house. @returns "label.old-address" until that label is replaced
[[nodiscard]] Outcome ship(Order order);
[[nodiscard]] Outcome deliver(Order order);
[[nodiscard]] Outcome complete(Order order);
[[nodiscard]] Outcome cancel(Order order);

/// What is open of the order is checked and can be packed.
[[nodiscard]] bool isVerified(const Order &order);

} // namespace purser::orders
