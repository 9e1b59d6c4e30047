#include "marketplace/vendure/order_format.h"

#include "marketplace/remote_sums.h"
#include "models/marketplace/vendure/recorded_shop.h"

#include <QJsonArray>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace purser::marketplace::vendure {

using test::recordedOrder;

namespace {

RemoteOrder read(const char *name)
{
    const auto order = parseOrder(recordedOrder(QLatin1String(name)));
    EXPECT_TRUE(order) << name << ": "
                       << (order ? "" : qPrintable(order.error().code + order.error().detail));
    return order.value_or(RemoteOrder {});
}

std::int64_t sumOfLines(const RemoteOrder &order)
{
    std::int64_t sum = 0;
    for (const RemoteLine &line : order.lines)
        sum += line.totalMinor;
    return sum;
}

const RemoteLine &lineOf(const RemoteOrder &order, const QString &id)
{
    return *std::ranges::find(order.lines, id, &RemoteLine::id);
}

QJsonObject with(QJsonObject order, const QString &key, const QJsonValue &value)
{
    order.insert(key, value);
    return order;
}

/// The recorded order with one field of its first line or first payment changed.
QJsonObject withFirst(const char *name, const QString &list, const QString &key, const QJsonValue &value)
{
    auto order = recordedOrder(QLatin1String(name));
    auto parts = order.value(list).toArray();
    parts.replace(0, with(parts.at(0).toObject(), key, value));
    return with(order, list, parts);
}

} // namespace

TEST(VendureOrder, TellsWhoOrderedAndWhereItGoes)
{
    const auto order = read("order-coupon");
    EXPECT_EQ(order.id, QStringLiteral("2"));
    EXPECT_EQ(order.buyerId, QStringLiteral("2"));
    EXPECT_EQ(order.buyerName, QStringLiteral("王小明"));
    EXPECT_EQ(order.buyerMail, QStringLiteral("wang.xiaoming@example.test"));
    const base::PostalAddress to {.country = QStringLiteral("CN"),
        .name = QStringLiteral("王小明"),
        .phone = QStringLiteral("+86 138 0000 0000"),
        .state = QStringLiteral("上海"),
        .city = QStringLiteral("上海"),
        .street = QStringLiteral("测试路 88 号 5 栋 1203"),
        .postcode = QStringLiteral("200000")};
    EXPECT_EQ(order.recipient, to);
}

TEST(VendureOrder, KeepsTheSecondAddressLineAndTakesTheBuyersPhone)
{
    auto to = recordedOrder(QStringLiteral("order-cancelled")).value(u"shippingAddress").toObject();
    const auto order = read("order-cancelled");
    EXPECT_EQ(order.recipient.street, QStringLiteral("1 Test Street\nFlat 2"));
    EXPECT_TRUE(to.value(u"phoneNumber").isNull());
    EXPECT_EQ(order.recipient.phone, QStringLiteral("+44 20 7946 0000"));
}

TEST(VendureOrder, SharesOrderDiscountsOverItsLines)
{
    const auto order = read("order-coupon");
    EXPECT_EQ(order.totalMinor, 9478);
    EXPECT_EQ(order.shippingMinor, 500);
    EXPECT_EQ(sumOfLines(order) + order.shippingMinor, order.totalMinor);
    EXPECT_EQ(order.discountMinor, 464 + 262 + 600 + 338 + 1); // Vendure rounds each piece
    EXPECT_EQ(order.taxMinor, 1496);
    EXPECT_EQ(order.paidMinor, 9478);
    EXPECT_EQ(order.payment, orders::Payment::Paid);
}

TEST(VendureOrder, SpreadsARoundingDifferenceSoThatTheLinesSumUp)
{
    const auto order = parseOrder(
        withFirst("order-coupon", QStringLiteral("lines"), QStringLiteral("proratedLinePriceWithTax"), 3917));
    ASSERT_TRUE(order);
    EXPECT_EQ(sumOfLines(*order) + order->shippingMinor, order->totalMinor);
}

TEST(VendureOrder, LeavesARealDifferenceForThePriceCheckToFind)
{
    const auto order = parseOrder(
        withFirst("order-coupon", QStringLiteral("lines"), QStringLiteral("proratedLinePriceWithTax"), 3900));
    ASSERT_TRUE(order);
    EXPECT_NE(sumOfLines(*order) + order->shippingMinor, order->totalMinor);
}

TEST(VendureOrder, CountsSurchargesWithShipping)
{
    auto json = recordedOrder(QStringLiteral("order-coupon"));
    json.insert(u"surcharges", QJsonArray {QJsonObject {{QStringLiteral("priceWithTax"), 200}}});
    json.insert(u"subTotalWithTax", 9178);
    json.insert(u"totalWithTax", 9678);
    const auto order = parseOrder(json);
    ASSERT_TRUE(order);
    EXPECT_EQ(order->shippingMinor, 700);
    EXPECT_EQ(sumOfLines(*order) + order->shippingMinor, 9678);
}

TEST(VendureOrder, AfterACancelledLineIsStillWorthWhatItWasSoldFor)
{
    const auto before = read("order-coupon");
    const auto after = read("order-line-cancelled");
    EXPECT_EQ(after.totalMinor, before.totalMinor);
    EXPECT_EQ(sumOfLines(after), sumOfLines(before));
    const auto &lamp = lineOf(after, QStringLiteral("3"));
    EXPECT_EQ(lamp.quantity, 1);
    EXPECT_EQ(lamp.cancelled, 1);
    EXPECT_EQ(lamp.totalMinor, 5060);
    EXPECT_EQ(after.status, RemoteStatus::Open);
    EXPECT_EQ(after.payment, orders::Payment::Paid);
}

TEST(VendureOrder, AfterACancelledPieceKeepsThePriceOfAllPieces)
{
    const auto order = read("order-piece-cancelled");
    const auto cut = std::ranges::find(order.lines, 1, &RemoteLine::cancelled);
    ASSERT_NE(cut, order.lines.end());
    EXPECT_EQ(cut->quantity, 2);
    EXPECT_EQ(cut->totalMinor, 11587);
    EXPECT_EQ(order.totalMinor, 17445);
}

TEST(VendureOrder, CancelledWholeIsCancelled)
{
    const auto order = read("order-cancelled");
    EXPECT_EQ(order.status, RemoteStatus::Cancelled);
    EXPECT_EQ(order.lines.front().cancelled, 2);
    EXPECT_EQ(order.paidMinor, 8399);
}

TEST(VendureOrder, IsNotPaidBackByBeingCancelled)
{
    EXPECT_EQ(read("order-cancelled").refundedMinor, 0);
}

TEST(VendureOrder, PendingFulfilmentHasNotLeftTheHouse)
{
    const auto order = read("order-pending");
    EXPECT_TRUE(order.fulfilments.empty());
    EXPECT_EQ(lineOf(order, QStringLiteral("1")).fulfilled, 0);
    EXPECT_EQ(order.status, RemoteStatus::Open);
}

TEST(VendureOrder, PartlyShippedStaysOpen)
{
    const auto order = read("order-part-shipped");
    ASSERT_EQ(order.fulfilments.size(), 1U);
    EXPECT_EQ(order.fulfilments[0].tracking, QStringLiteral("TRK-1"));
    EXPECT_EQ(order.fulfilments[0].carrier, QStringLiteral("DHL"));
    EXPECT_EQ(order.fulfilments[0].deliveredAt, 0);
    EXPECT_EQ(lineOf(order, QStringLiteral("1")).fulfilled, 1);
    EXPECT_EQ(order.status, RemoteStatus::Open);
}

TEST(VendureOrder, DeliveredTellsWhen)
{
    const auto order = read("order-delivered");
    EXPECT_EQ(order.status, RemoteStatus::Fulfilled);
    ASSERT_EQ(order.fulfilments.size(), 2U);
    for (const auto &sent : order.fulfilments)
        EXPECT_GT(sent.deliveredAt, 0);
}

TEST(VendureOrder, IsOpenAgainWhenAFulfilmentIsCancelledThoughItsStateSaysDelivered)
{
    const auto json = recordedOrder(QStringLiteral("order-delivered-then-one-cancelled"));
    EXPECT_EQ(json.value(u"state").toString(), QStringLiteral("Delivered"));
    const auto order = read("order-delivered-then-one-cancelled");
    EXPECT_EQ(order.status, RemoteStatus::Open);
    EXPECT_EQ(order.fulfilments.size(), 1U);
    EXPECT_EQ(lineOf(order, QStringLiteral("2")).fulfilled, 0);
}

TEST(VendureOrder, PiecesTakenOutAfterTheyLeftCameBack)
{
    auto json = withFirst("order-delivered", QStringLiteral("lines"), QStringLiteral("quantity"), 1);
    const auto order = parseOrder(json);
    ASSERT_TRUE(order);
    const auto &line = lineOf(*order, QStringLiteral("1"));
    EXPECT_EQ(line.cancelled, 0);
    EXPECT_EQ(line.returned, 1);
    EXPECT_EQ(line.fulfilled, 2);
}

struct PaymentCase
{
    const char *name;
    const char *method;
    const char *state;
    int amount;
    orders::Payment payment;

    friend std::ostream &operator<<(std::ostream &out, const PaymentCase &row) { return out << row.name; }
};

class VendurePayment : public testing::TestWithParam<PaymentCase>
{
};

TEST_P(VendurePayment, IsReadFromItsState)
{
    const PaymentCase &row = GetParam();
    const QJsonObject payment {{QStringLiteral("id"), QStringLiteral("2")},
        {QStringLiteral("method"), QLatin1String(row.method)},
        {QStringLiteral("state"), QLatin1String(row.state)}, {QStringLiteral("amount"), row.amount}};
    const auto order = parseOrder(with(
        recordedOrder(QStringLiteral("order-coupon")), QStringLiteral("payments"), QJsonArray {payment}));
    ASSERT_TRUE(order);
    EXPECT_EQ(order->payment, row.payment);
    EXPECT_EQ(order->totalMinor, 9478);
}

INSTANTIATE_TEST_SUITE_P(States, VendurePayment,
    testing::Values(PaymentCase {"Settled", "card", "Settled", 9478, orders::Payment::Paid},
        PaymentCase {"SettledInPart", "card", "Settled", 4000, orders::Payment::PartPaid},
        PaymentCase {"Authorised", "card", "Authorized", 9478, orders::Payment::Authorised},
        PaymentCase {"AtTheDoor", "cash-on-delivery", "Authorized", 9478, orders::Payment::Cod},
        PaymentCase {"Declined", "card", "Declined", 9478, orders::Payment::Failed},
        PaymentCase {"InError", "card", "Error", 9478, orders::Payment::Failed},
        PaymentCase {"Created", "card", "Created", 9478, orders::Payment::Pending},
        PaymentCase {"UnknownWord", "card", "Pondered", 9478, orders::Payment::Pending}),
    [](const auto &row) { return row.param.name; });

TEST(VendureOrder, CashOnDeliveryOfARealShopIsCollectedAtTheDoor)
{
    EXPECT_EQ(read("order-authorised").payment, orders::Payment::Cod);
}

TEST(VendureOrder, CountsRefundsThatDidNotFail)
{
    EXPECT_EQ(read("order-refunded").refundedMinor, 5060);
    auto json = recordedOrder(QStringLiteral("order-refunded"));
    auto payment = json.value(u"payments").toArray().at(0).toObject();
    auto refund = payment.value(u"refunds").toArray().at(0).toObject();
    refund.insert(u"state", QStringLiteral("Failed"));
    payment.insert(u"refunds", QJsonArray {refund});
    const auto order = parseOrder(with(json, QStringLiteral("payments"), QJsonArray {payment}));
    ASSERT_TRUE(order);
    EXPECT_EQ(order->refundedMinor, 0);
}

TEST(VendureVersion, GrowsWithEveryChangeAlsoWhereUpdatedAtStandsStill)
{
    const QStringList steps {QStringLiteral("order-pending"), QStringLiteral("order-part-shipped"),
        QStringLiteral("order-delivered"), QStringLiteral("order-delivered-then-one-cancelled")};
    const QString updatedAt = recordedOrder(steps[0]).value(u"updatedAt").toString();
    std::int64_t before = 0;
    for (const QString &step : steps) {
        EXPECT_EQ(recordedOrder(step).value(u"updatedAt").toString(), updatedAt);
        const auto order = parseOrder(recordedOrder(step));
        ASSERT_TRUE(order);
        EXPECT_GT(order->version, before) << qPrintable(step);
        before = order->version;
    }
}

TEST(VendureVersion, GrowsWithARefundWhichLeavesNoHistory)
{
    const auto history = [](const char *name) {
        return recordedOrder(QLatin1String(name)).value(u"history").toObject().value(u"totalItems").toInt();
    };
    EXPECT_EQ(history("order-line-cancelled"), history("order-refunded"));
    EXPECT_GT(read("order-refunded").version, read("order-line-cancelled").version);
}

TEST(VendureOrder, StandsInTheOrderItsLinesWereMadeIn)
{
    auto json = recordedOrder(QStringLiteral("order-coupon"));
    auto lines = json.value(u"lines").toArray();
    const auto plain = read("order-coupon");
    const auto last = lines.takeAt(static_cast<int>(lines.size()) - 1);
    lines.prepend(last);
    const auto turned = parseOrder(with(json, QStringLiteral("lines"), lines));
    ASSERT_TRUE(turned);
    EXPECT_THAT(turned->lines, testing::ElementsAreArray(plain.lines));
}

struct BrokenCase
{
    const char *name;
    QString key;
    QJsonValue value;
    const char *code;
    const char *place;

    friend std::ostream &operator<<(std::ostream &out, const BrokenCase &row) { return out << row.name; }
};

class BrokenVendureOrder : public testing::TestWithParam<BrokenCase>
{
};

TEST_P(BrokenVendureOrder, IsRefusedWithItsPlaceAndNoValue)
{
    const BrokenCase &row = GetParam();
    const auto order = parseOrder(with(recordedOrder(QStringLiteral("order-coupon")), row.key, row.value));
    ASSERT_FALSE(order);
    EXPECT_EQ(order.error().code, QLatin1String(row.code));
    EXPECT_EQ(order.error().detail, QLatin1String(row.place));
}

INSTANTIATE_TEST_SUITE_P(Fields, BrokenVendureOrder,
    testing::Values(BrokenCase {"NoNumber", QStringLiteral("code"), QJsonValue(), "order.missing", "code"},
        BrokenCase {"NoSuchCurrency", QStringLiteral("currencyCode"), QStringLiteral("dollars"),
            "order.unknown-currency", "currencyCode"},
        BrokenCase {
            "NeverPlaced", QStringLiteral("orderPlacedAt"), QJsonValue(), "order.bad-time", "orderPlacedAt"},
        BrokenCase {"HalfACent", QStringLiteral("totalWithTax"), 94.785, "order.not-whole", "totalWithTax"},
        BrokenCase {"NoLines", QStringLiteral("lines"), QJsonArray {}, "order.no-lines", "lines"}),
    [](const auto &row) { return row.param.name; });

TEST(BrokenVendureOrder, NamesTheLineWithABadQuantity)
{
    const auto order =
        parseOrder(withFirst("order-coupon", QStringLiteral("lines"), QStringLiteral("quantity"), -1));
    ASSERT_FALSE(order);
    EXPECT_EQ(order.error().code, QStringLiteral("order.bad-quantity"));
    EXPECT_THAT(order.error().detail.toStdString(), testing::MatchesRegex("lines\\[[01]\\]\\.quantity"));
}

TEST(FullName, PutsTheFamilyFirstInEastAsianNames)
{
    EXPECT_EQ(fullName(QStringLiteral("小明"), QStringLiteral("王")), QStringLiteral("王小明"));
    EXPECT_EQ(fullName(QStringLiteral("Anna"), QStringLiteral("Müller")), QStringLiteral("Anna Müller"));
    EXPECT_EQ(fullName({}, QStringLiteral("Müller")), QStringLiteral("Müller"));
}

} // namespace purser::marketplace::vendure
