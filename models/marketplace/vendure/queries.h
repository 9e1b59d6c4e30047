#pragma once

#include <QString>

namespace purser::marketplace::vendure {

/// What is asked of the admin API, as whole GraphQL documents.
[[nodiscard]] QString signInQuery();
/// Variables: options (OrderListOptions).
[[nodiscard]] QString ordersQuery();
[[nodiscard]] QString orderIdsQuery();
/// Variables: id.
[[nodiscard]] QString orderQuery();
/// What a write looks at before it is sent. Variables: id.
[[nodiscard]] QString writtenQuery();
/// Variables: input (FulfillOrderInput).
[[nodiscard]] QString fulfilQuery();
/// Variables: id, state.
[[nodiscard]] QString moveFulfilmentQuery();
/// Variables: input (CancelOrderInput).
[[nodiscard]] QString cancelQuery();
/// Variables: input (RefundOrderInput).
[[nodiscard]] QString refundQuery();
/// Variables: options (ProductVariantListOptions).
[[nodiscard]] QString listingsQuery();
[[nodiscard]] QString stockQuery();

} // namespace purser::marketplace::vendure
