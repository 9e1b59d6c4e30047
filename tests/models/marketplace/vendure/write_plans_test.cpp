#include "marketplace/vendure/write_plans.h"

#include "models/marketplace/vendure/recorded_shop.h"

#include <QJsonArray>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <rapidcheck.h>

namespace purser::marketplace::vendure {

using test::recordedOrder;

namespace {

QJsonObject refundOf(std::int64_t total, const QString &reason, const QString &state)
{
    return {{QStringLiteral("total"), qint64(total)}, {QStringLiteral("reason"), reason},
        {QStringLiteral("state"), state}};
}

QJsonObject paymentOf(int id, std::int64_t amount, const QJsonArray &refunds)
{
    return {{QStringLiteral("id"), QString::number(id)}, {QStringLiteral("state"), QStringLiteral("Settled")},
        {QStringLiteral("amount"), qint64(amount)}, {QStringLiteral("refunds"), refunds}};
}

std::int64_t sumOf(const std::vector<QJsonObject> &inputs)
{
    std::int64_t sum = 0;
    for (const QJsonObject &input : inputs)
        sum += input.value(u"amount").toInteger();
    return sum;
}

} // namespace

TEST(KeyedReason, IsKnownAgainByItsKeyOnly)
{
    EXPECT_TRUE(carriesKey(
        keyedReason(QStringLiteral("damaged"), QStringLiteral("refund-12")), QStringLiteral("refund-12")));
    EXPECT_TRUE(carriesKey(keyedReason({}, QStringLiteral("refund-12")), QStringLiteral("refund-12")));
    EXPECT_FALSE(carriesKey(QStringLiteral("damaged · refund-112"), QStringLiteral("refund-12")));
    EXPECT_FALSE(carriesKey(QStringLiteral("damaged"), QStringLiteral("refund-12")));
}

TEST(FreePieces, AreThoseThatNoLivingFulfilmentHolds)
{
    const auto all = freePieces(recordedOrder(QStringLiteral("written-untouched")));
    EXPECT_THAT(all,
        testing::UnorderedElementsAre(
            LineQuantity {QStringLiteral("1"), 2, {}}, LineQuantity {QStringLiteral("2"), 1, {}}));
    const auto rest = freePieces(recordedOrder(QStringLiteral("written-pending")));
    EXPECT_THAT(rest,
        testing::UnorderedElementsAre(
            LineQuantity {QStringLiteral("1"), 1, {}}, LineQuantity {QStringLiteral("2"), 1, {}}));
}

TEST(FulfilmentWith, DoesNotKnowACancelledOne)
{
    const auto order = recordedOrder(QStringLiteral("order-delivered-then-one-cancelled"));
    EXPECT_FALSE(fulfilmentWith(order, QStringLiteral("TRK-1")).isEmpty());
    EXPECT_TRUE(fulfilmentWith(order, QStringLiteral("TRK-2")).isEmpty());
}

TEST(CancelledAlready, IsReadFromTheKeyInTheHistory)
{
    const auto order = recordedOrder(QStringLiteral("written-line-cancelled"));
    const Cancellation wish {QStringLiteral("2"), {{QStringLiteral("3"), 1, {}}}, QStringLiteral("x")};
    EXPECT_TRUE(isCancelled(order, wish, QStringLiteral("cancel-1")));
    EXPECT_FALSE(isCancelled(order, wish, QStringLiteral("cancel-2")));
}

TEST(CancelInput, CancelsShippingOnlyWithTheWholeOrder)
{
    const auto whole = cancelInput({QStringLiteral("3"), {}, QStringLiteral("buyer")}, QStringLiteral("k"));
    EXPECT_TRUE(whole.value(u"cancelShipping").toBool());
    EXPECT_FALSE(whole.contains(u"lines"));
    const auto part = cancelInput(
        {QStringLiteral("3"), {{QStringLiteral("5"), 1, {}}}, QStringLiteral("buyer")}, QStringLiteral("k"));
    EXPECT_FALSE(part.value(u"cancelShipping").toBool());
    EXPECT_EQ(part.value(u"lines").toArray().size(), 1);
}

TEST(RefundInputs, CarryTheDeprecatedPartsWithoutWhichTheServerFails)
{
    const auto inputs = refundInputs(recordedOrder(QStringLiteral("written-line-cancelled")),
        {QStringLiteral("2"), 5060, {}, QStringLiteral("out of stock"), {}}, QStringLiteral("refund-1"));
    ASSERT_TRUE(inputs);
    ASSERT_EQ(inputs->size(), 1U);
    for (const auto key : {u"lines", u"shipping", u"adjustment"})
        EXPECT_TRUE(inputs->front().contains(key));
    EXPECT_EQ(inputs->front().value(u"paymentId").toString(), QStringLiteral("2"));
}

TEST(RefundInputs, AreNoneOnceTheKeyIsThere)
{
    const auto inputs = refundInputs(recordedOrder(QStringLiteral("written-refunded")),
        {QStringLiteral("2"), 5060, {}, QStringLiteral("out of stock"), {}}, QStringLiteral("refund-1"));
    ASSERT_TRUE(inputs);
    EXPECT_TRUE(inputs->empty());
}

TEST(RefundInputs, RefuseMoreThanIsLeft)
{
    const auto inputs = refundInputs(recordedOrder(QStringLiteral("written-refunded")),
        {QStringLiteral("2"), 9478 - 5060 + 1, {}, {}, {}}, QStringLiteral("refund-2"));
    ASSERT_FALSE(inputs);
    EXPECT_EQ(inputs.error().code, QStringLiteral("vendure.refund-amount-error"));
}

TEST(RefundInputs, PayTheAmountOnceHoweverOftenAskedAndWhereverInterrupted)
{
    EXPECT_TRUE(rc::check([] {
        const QString key = QStringLiteral("refund-7");
        std::vector<QJsonArray> refunds(*rc::gen::inRange<std::size_t>(1, 5));
        std::vector<std::int64_t> amounts;
        std::int64_t room = 0;
        for (auto &some : refunds) {
            amounts.push_back(*rc::gen::inRange(1, 10'000));
            const auto before = *rc::gen::inRange<std::int64_t>(0, amounts.back() + 1);
            if (before > 0)
                some.append(refundOf(before, QStringLiteral("earlier"), QStringLiteral("Settled")));
            some.append(refundOf(50, keyedReason({}, key), QStringLiteral("Failed")));
            room += amounts.back() - before;
        }
        RC_PRE(room > 0);
        const auto wanted = *rc::gen::inRange<std::int64_t>(1, room + 1);
        const auto shown = [&] {
            QJsonArray payments;
            for (std::size_t at = 0; at < refunds.size(); ++at)
                payments.append(paymentOf(static_cast<int>(at), amounts[at], refunds[at]));
            return QJsonObject {{QStringLiteral("payments"), payments}};
        };
        std::int64_t paid = 0;
        for (int tries = 0; tries < 12; ++tries) {
            const auto inputs = refundInputs(shown(), {QStringLiteral("1"), wanted, {}, {}, {}}, key);
            RC_ASSERT(inputs.has_value());
            RC_ASSERT(paid + sumOf(*inputs) == wanted);
            const auto sent = std::min<std::size_t>(*rc::gen::inRange<std::size_t>(0, 3), inputs->size());
            for (std::size_t at = 0; at < sent; ++at) {
                const auto &input = (*inputs)[at];
                refunds[input.value(u"paymentId").toString().toULongLong()].append(
                    refundOf(input.value(u"amount").toInteger(), input.value(u"reason").toString(),
                        QStringLiteral("Pending")));
                paid += input.value(u"amount").toInteger();
            }
        }
        RC_ASSERT(paid <= wanted);
    }));
}

} // namespace purser::marketplace::vendure
