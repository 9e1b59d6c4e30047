#include "marketplace/vendure/queries.h"

namespace purser::marketplace::vendure {

namespace {

constexpr auto kOrder = R"(
fragment PurserOrder on Order {
  id code state createdAt updatedAt orderPlacedAt currencyCode
  customer { id firstName lastName emailAddress phoneNumber }
  shippingAddress { fullName company streetLine1 streetLine2 city province postalCode countryCode phoneNumber }
  lines {
    id createdAt quantity orderPlacedQuantity unitPriceWithTax
    taxRate proratedUnitPriceWithTax proratedLinePriceWithTax proratedLinePrice
    productVariant { id sku name product { name } options { name } }
  }
  surcharges { priceWithTax }
  shippingLines { shippingMethod { code } }
  subTotalWithTax shippingWithTax total totalWithTax
  payments { id method state amount transactionId updatedAt refunds { id state total reason updatedAt } }
  fulfillments { id state method trackingCode updatedAt lines { orderLineId quantity } }
  modifications { createdAt }
  history(options: { take: 1, sort: { createdAt: DESC }, filter: { type: { notEq: "ORDER_NOTE" } } }) {
    totalItems items { createdAt }
  }
})";

constexpr auto kError = "... on ErrorResult { errorCode message }";

QString filled(const char *query)
{
    return QString::fromLatin1(query).replace(QStringLiteral("$ERROR"), QLatin1String(kError));
}

} // namespace

QString signInQuery()
{
    return filled(R"(mutation SignIn($user: String!, $password: String!) {
  login(username: $user, password: $password) { __typename ... on CurrentUser { id } $ERROR }
})");
}

QString ordersQuery()
{
    return QLatin1String(R"(query Orders($options: OrderListOptions) {
  orders(options: $options) { totalItems items { ...PurserOrder } }
})") + QLatin1String(kOrder);
}

QString orderIdsQuery()
{
    return QStringLiteral(R"(query OrderIds($options: OrderListOptions) {
  orders(options: $options) { totalItems items { id code updatedAt } }
})");
}

QString orderQuery()
{
    return QLatin1String(R"(query Order($id: ID!) {
  order(id: $id) { ...PurserOrder }
})") + QLatin1String(kOrder);
}

QString writtenQuery()
{
    return QStringLiteral(R"(query Written($id: ID!) {
  order(id: $id) {
    id state
    lines { id quantity }
    payments { id state amount refunds { id state total reason } }
    fulfillments { id state trackingCode lines { orderLineId quantity } }
    history(options: { filter: { type: { eq: "ORDER_CANCELLATION" } } }) { items { data } }
  }
})");
}

QString fulfilQuery()
{
    return filled(R"(mutation Fulfil($input: FulfillOrderInput!) {
  addFulfillmentToOrder(input: $input) { __typename ... on Fulfillment { id state } $ERROR }
})");
}

QString moveFulfilmentQuery()
{
    return filled(R"(mutation MoveFulfilment($id: ID!, $state: String!) {
  transitionFulfillmentToState(id: $id, state: $state) { __typename ... on Fulfillment { id state } $ERROR }
})");
}

QString cancelQuery()
{
    return filled(R"(mutation Cancel($input: CancelOrderInput!) {
  cancelOrder(input: $input) { __typename ... on Order { id state } $ERROR }
})");
}

QString refundQuery()
{
    return filled(R"(mutation Refund($input: RefundOrderInput!) {
  refundOrder(input: $input) { __typename ... on Refund { id state total } $ERROR }
})");
}

QString listingsQuery()
{
    return QStringLiteral(R"(query Listings($options: ProductVariantListOptions) {
  productVariants(options: $options) { totalItems items { id sku name product { name } options { name } } }
})");
}

QString stockQuery()
{
    return QStringLiteral(R"(query Stock($options: ProductVariantListOptions) {
  productVariants(options: $options) {
    totalItems items { id sku stockLevels { stockOnHand stockLocation { name } } }
  }
})");
}

} // namespace purser::marketplace::vendure
