#include "marketplace/vendure/vendure_connector.h"
#include "models/marketplace/vendure/recorded_shop.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace purser::marketplace {

using test::RecordedShop;
using Script = RecordedShop::Script;

namespace {

const auto kSignIn = QStringLiteral("SignIn");
const auto kWritten = QStringLiteral("Written");
const auto kOrder = QStringLiteral("Order");
const auto kFulfil = QStringLiteral("Fulfil");
const auto kMove = QStringLiteral("MoveFulfilment");
const auto kCancel = QStringLiteral("Cancel");
const auto kRefund = QStringLiteral("Refund");

/// A shop that is signed in to and answers from @p script.
class Shop
{
public:
    explicit Shop(RecordedShop::Script script)
        : m_shop(withSignIn(std::move(script)))
        , m_connector(m_http, m_shop.url(), {QStringLiteral("superadmin"), QStringLiteral("superadmin"), {}})
    {}

    VendureConnector &connector() { return m_connector; }
    [[nodiscard]] std::size_t times(const QString &operation) const { return m_shop.asked(operation).size(); }
    [[nodiscard]] QJsonObject inputOf(const QString &operation) const
    {
        return m_shop.asked(operation).at(0).variables.value(u"input").toObject();
    }

private:
    static RecordedShop::Script withSignIn(RecordedShop::Script script)
    {
        script[kSignIn] = {QStringLiteral("sign-in")};
        return script;
    }

    RecordedShop m_shop;
    net::HttpClient m_http {};
    VendureConnector m_connector;
};

const Fulfilment kOnePiece {
    QStringLiteral("1"), QStringLiteral("DHL"), QStringLiteral("TRK-1"), {{QStringLiteral("1"), 1, {}}}};
const RefundOrder kLampBack {QStringLiteral("2"), 5060, {}, QStringLiteral("out of stock"), {}};
const Cancellation kNoLamp {
    QStringLiteral("2"), {{QStringLiteral("3"), 1, {}}}, QStringLiteral("out of stock")};

} // namespace

TEST(VendureFulfil, MakesAFulfilmentAndShipsIt)
{
    Shop shop(
        Script {{kWritten, {QStringLiteral("written-untouched")}}, {kFulfil, {QStringLiteral("fulfil")}},
            {kMove, {QStringLiteral("ship")}}, {kOrder, {QStringLiteral("order-part-shipped")}}});
    const auto order = shop.connector().fulfil(kOnePiece, QStringLiteral("fulfil-1"), {});
    ASSERT_TRUE(order) << qPrintable(order.error().code);
    EXPECT_EQ(order->fulfilments.at(0).tracking, QStringLiteral("TRK-1"));
    EXPECT_EQ(shop.inputOf(kFulfil).value(u"handler").toObject().value(u"code").toString(),
        QStringLiteral("manual-fulfillment"));
    EXPECT_EQ(shop.times(kMove), 1U);
}

TEST(VendureFulfil, SendsAllFreePiecesWhenNoneIsNamed)
{
    Shop shop(Script {{kWritten, {QStringLiteral("written-pending")}}, {kFulfil, {QStringLiteral("fulfil")}},
        {kMove, {QStringLiteral("ship")}}, {kOrder, {QStringLiteral("order-part-shipped")}}});
    ASSERT_TRUE(shop.connector().fulfil(
        {QStringLiteral("1"), QStringLiteral("DHL"), QStringLiteral("TRK-2"), {}}, {}, {}));
    EXPECT_EQ(shop.inputOf(kFulfil).value(u"lines").toArray().size(), 2);
}

TEST(VendureFulfil, OnlyShipsWhatAnInterruptedTryHasMade)
{
    Shop shop(Script {{kWritten, {QStringLiteral("written-pending")}}, {kMove, {QStringLiteral("ship")}},
        {kOrder, {QStringLiteral("order-part-shipped")}}});
    EXPECT_TRUE(shop.connector().fulfil(kOnePiece, {}, {}));
    EXPECT_EQ(shop.times(kFulfil), 0U);
    EXPECT_EQ(shop.times(kMove), 1U);
}

TEST(VendureFulfil, ChangesNothingWhenItHasShippedAlready)
{
    Shop shop(Script {
        {kWritten, {QStringLiteral("written-shipped")}}, {kOrder, {QStringLiteral("order-part-shipped")}}});
    EXPECT_TRUE(shop.connector().fulfil(kOnePiece, {}, {}));
    EXPECT_EQ(shop.times(kFulfil) + shop.times(kMove), 0U);
}

TEST(VendureFulfil, TakesFulfilledAlreadyForItsOwnWhereItsNumberIsThere)
{
    Shop shop(Script {{kWritten, {QStringLiteral("written-untouched"), QStringLiteral("written-shipped")}},
        {kFulfil, {QStringLiteral("fulfil-too-many")}}, {kOrder, {QStringLiteral("order-part-shipped")}}});
    EXPECT_TRUE(shop.connector().fulfil(kOnePiece, {}, {}));
}

TEST(VendureFulfil, IsRefusedWhereSomebodyElseFulfilled)
{
    Shop shop(Script {
        {kWritten, {QStringLiteral("written-shipped")}}, {kFulfil, {QStringLiteral("fulfil-too-many")}}});
    const auto order = shop.connector().fulfil(
        {QStringLiteral("1"), QStringLiteral("DHL"), QStringLiteral("TRK-9"), {{QStringLiteral("1"), 2, {}}}},
        {}, {});
    ASSERT_FALSE(order);
    EXPECT_EQ(order.error().kind, base::Error::Kind::Refused);
    EXPECT_EQ(order.error().code, QStringLiteral("vendure.items-already-fulfilled-error"));
}

TEST(VendureCancel, TakesALineOutAndReadsBack)
{
    Shop shop(Script {{kWritten, {QStringLiteral("written-untouched")}},
        {kCancel, {QStringLiteral("cancel-line")}}, {kOrder, {QStringLiteral("order-line-cancelled")}}});
    const auto order = shop.connector().cancel(kNoLamp, QStringLiteral("cancel-1"), {});
    ASSERT_TRUE(order) << qPrintable(order.error().code);
    EXPECT_EQ(std::ranges::count(order->lines, 1, &RemoteLine::cancelled), 1);
    EXPECT_EQ(shop.inputOf(kCancel).value(u"reason").toString(), QStringLiteral("out of stock · cancel-1"));
}

TEST(VendureCancel, IsSentOnceForTheSameKey)
{
    Shop shop(Script {{kWritten, {QStringLiteral("written-line-cancelled")}},
        {kOrder, {QStringLiteral("order-line-cancelled")}}});
    EXPECT_TRUE(shop.connector().cancel(kNoLamp, QStringLiteral("cancel-1"), {}));
    EXPECT_EQ(shop.times(kCancel), 0U);
}

TEST(VendureRefund, IsSentOnceForTheSameKey)
{
    Shop shop(
        Script {{kWritten, {QStringLiteral("written-line-cancelled"), QStringLiteral("written-refunded")}},
            {kRefund, {QStringLiteral("refund")}}, {kOrder, {QStringLiteral("order-refunded")}}});
    const auto order = shop.connector().refund(kLampBack, QStringLiteral("refund-1"), {});
    ASSERT_TRUE(order) << qPrintable(order.error().code);
    EXPECT_EQ(order->refundedMinor, 5060);
    EXPECT_TRUE(shop.connector().refund(kLampBack, QStringLiteral("refund-1"), {}));
    EXPECT_EQ(shop.times(kRefund), 1U);
}

TEST(VendureRefund, TellsWhatTheShopRefuses)
{
    Shop shop(Script {{kWritten, {QStringLiteral("written-line-cancelled")}},
        {kRefund, {QStringLiteral("refund-too-much")}}});
    const auto order = shop.connector().refund(kLampBack, QStringLiteral("refund-3"), {});
    ASSERT_FALSE(order);
    EXPECT_EQ(order.error().code, QStringLiteral("vendure.refund-amount-error"));
}

TEST(VendureWrites, AreRefusedForAnUnknownOrder)
{
    Shop shop(Script {{kWritten, {QStringLiteral("order-unknown")}}});
    const auto order = shop.connector().refund(kLampBack, QStringLiteral("refund-1"), {});
    ASSERT_FALSE(order);
    EXPECT_EQ(order.error().code, QStringLiteral("vendure.entity-not-found"));
}

} // namespace purser::marketplace
