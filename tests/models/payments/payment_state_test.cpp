#include "payments/payment_state.h"

#include "base/json.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace purser;
using namespace purser::payments;

namespace {

QJsonObject publicStates()
{
    QFile file(QStringLiteral(PURSER_TEST_DATA "/payments/states.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return base::parseObject(file.readAll()).value_or(QJsonObject());
}

ReportedPayment read(const char *vocabulary, const char *word)
{
    return readPayment(QString::fromLatin1(vocabulary), QString::fromLatin1(word))
        .value_or(ReportedPayment {});
}

} // namespace

TEST(PaymentState, AgreesWithEveryPublicWord)
{
    const QJsonObject states = publicStates();
    int asked = 0;
    for (const auto *name : {"alipay.trade_status", "wechatpay.trade_state", "stripe.payment_intent",
             "paypal.capture", "paypal.order"}) {
        const QString vocabulary = QString::fromLatin1(name);
        const QJsonObject words = states.value(vocabulary).toObject();
        for (auto word = words.begin(); word != words.end(); ++word, ++asked) {
            const auto found = readPayment(vocabulary, word.key());
            ASSERT_TRUE(found) << name << ' ' << qPrintable(word.key());
            const QString meaning = word.value().toString();
            if (meaning != u"look at the captures") {
                EXPECT_EQ(codeOf(found->state), meaning.section(u' ', 0, 0))
                    << name << ' ' << qPrintable(word.key());
            }
            EXPECT_EQ(
                found->ask != AskFurther::Nothing, meaning.contains(u"look at") || meaning.contains(u"ask"))
                << name << ' ' << qPrintable(word.key());
        }
    }
    EXPECT_EQ(asked, 4 + 8 + 7 + 6 + 6);
}

TEST(PaymentState, KnowsExactlyTheCanonicalStates)
{
    const QJsonArray canonical = publicStates().value(u"canonical").toArray();
    ASSERT_EQ(canonical.size(), 11);
    for (const QJsonValue &word : canonical) {
        const auto state = parsePaymentState(word.toString());
        ASSERT_TRUE(state) << qPrintable(word.toString());
        EXPECT_EQ(codeOf(*state), word.toString());
    }
    EXPECT_FALSE(parsePaymentState(QStringLiteral("promised")));
}

TEST(PaymentState, IsCarefulWhereTheGatewayLeavesTwoMeanings)
{
    EXPECT_EQ(read("alipay.trade_status", "TRADE_CLOSED").ask, AskFurther::Refunds);
    EXPECT_EQ(read("wechatpay.trade_state", "REFUND").ask, AskFurther::Refunds);
    EXPECT_EQ(read("paypal.order", "COMPLETED").ask, AskFurther::Captures);
    EXPECT_FALSE(mayShip(read("paypal.order", "COMPLETED").state, true));
    EXPECT_FALSE(read("alipay.trade_status", "TRADE_FINISHED").isRefundable);
    EXPECT_TRUE(read("alipay.trade_status", "TRADE_SUCCESS").isRefundable);
}

TEST(PaymentState, IsNothingForAWordThatTheTableLacks)
{
    EXPECT_FALSE(readPayment(QStringLiteral("stripe.payment_intent"), QStringLiteral("pondering")));
    EXPECT_FALSE(readPayment(QStringLiteral("cowrie.shells"), QStringLiteral("succeeded")));
}

TEST(MayShip, IsTrueForPaidCashOnDeliveryAndReservedMoney)
{
    for (const QJsonValue &word : publicStates().value(u"canonical").toArray()) {
        const auto state = parsePaymentState(word.toString());
        ASSERT_TRUE(state);
        const bool always = state == PaymentState::Paid || state == PaymentState::CodPending;
        EXPECT_EQ(mayShip(*state, false), always) << qPrintable(word.toString());
        EXPECT_EQ(mayShip(*state, true), always || state == PaymentState::Authorised)
            << qPrintable(word.toString());
    }
}
