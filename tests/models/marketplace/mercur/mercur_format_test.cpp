#include "marketplace/mercur/mercur_format.h"

#include "marketplace/remote_sums.h"

#include <QFile>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace purser::marketplace::mercur {

namespace {

QJsonObject recorded(const char *name)
{
    QFile file(QStringLiteral(PURSER_TEST_FIXTURES "/mercur/%1.json").arg(QLatin1String(name)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    const auto response = QJsonDocument::fromJson(file.readAll()).object().value(u"response").toObject();
    return response.value(u"body").toObject().value(u"order").toObject();
}

RemoteOrder read(const char *name)
{
    const auto order = parseOrder(recorded(name));
    EXPECT_TRUE(order) << (order ? "" : qPrintable(order.error().code + order.error().detail));
    return order.value_or(RemoteOrder {});
}

std::int64_t sumOfLines(const RemoteOrder &order)
{
    std::int64_t sum = 0;
    for (const RemoteLine &line : order.lines)
        sum += line.totalMinor;
    return sum;
}

} // namespace

TEST(MercurOrder, RoundsItsAmountsSoThatTheySumUp)
{
    const auto order = read("order");
    EXPECT_EQ(order.totalMinor, 3560);
    EXPECT_EQ(order.shippingMinor, 490);
    EXPECT_EQ(order.paidMinor, 3560);
    EXPECT_EQ(sumOfLines(order) + order.shippingMinor, order.totalMinor);
    EXPECT_EQ(order.payment, orders::Payment::Paid);
}

TEST(MercurOrder, TellsWhereItGoes)
{
    const auto order = read("order");
    EXPECT_EQ(order.recipient.name, QStringLiteral("Anna Müller"));
    EXPECT_EQ(order.recipient.street, QStringLiteral("Teststraße 1"));
    EXPECT_EQ(order.recipient.country, QStringLiteral("DE"));
}

TEST(MercurOrder, IsOpenWhileAPieceIsLeftThoughTheMallCallsItCompleted)
{
    EXPECT_EQ(recorded("order-part-shipped").value(u"status").toString(), QStringLiteral("completed"));
    const auto order = read("order-part-shipped");
    EXPECT_EQ(order.status, RemoteStatus::Open);
    EXPECT_EQ(order.lines.at(0).fulfilled, 1);
    EXPECT_EQ(order.fulfilments.at(0).tracking, QStringLiteral("SF1234567890"));
    EXPECT_GT(order.version, read("order").version);
}

TEST(MercurOrder, DamagedByParallelWritesCountsEachLineOnceAndWhatWasPaid)
{
    const auto order = read("order-damaged");
    EXPECT_EQ(order.lines.size(), 1U);
    EXPECT_EQ(order.totalMinor, order.paidMinor);
    EXPECT_EQ(sumOfLines(order) + order.shippingMinor, order.totalMinor);
}

TEST(MercurOrder, CancelledHasNothingLeftToSend)
{
    auto json = recorded("order");
    json.insert(u"status", QStringLiteral("canceled"));
    const auto order = parseOrder(json);
    ASSERT_TRUE(order);
    EXPECT_EQ(order->status, RemoteStatus::Cancelled);
    EXPECT_EQ(order->lines.at(0).cancelled, 2);
}

TEST(MercurOrder, CountsWhatCameBack)
{
    EXPECT_EQ(read("order-after-return").lines.at(0).returned, 1);
}

struct AmountCase
{
    const char *text;
    const char *currency;
    std::optional<std::int64_t> minor;
};

TEST(RoundedMinor, RoundsHalfAwayFromZeroByCurrency)
{
    for (const AmountCase &row : {AmountCase {"35.602", "EUR", 3560}, AmountCase {"46.4695", "EUR", 4647},
             AmountCase {"0.005", "EUR", 1}, AmountCase {"-0.005", "EUR", -1}, AmountCase {"12", "EUR", 1200},
             AmountCase {"12.9", "EUR", 1290}, AmountCase {"1500", "JPY", 1500},
             AmountCase {"1500.5", "JPY", 1501}, AmountCase {"1.2345", "KWD", 1235},
             AmountCase {"1e3", "EUR", std::nullopt}, AmountCase {"", "EUR", std::nullopt}})
        EXPECT_EQ(
            roundedMinor(QLatin1String(row.text), *base::Currency::parse(QString::fromLatin1(row.currency))),
            row.minor)
            << row.text;
}

} // namespace purser::marketplace::mercur
