#include "marketplace/vendure/vendure_session.h"
#include "support/cli_desk.h"

#include <QDirIterator>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

/// A desk, used by purser-cli, on a real Vendure shop that tests/real/vendure/server.sh has started.
namespace purser {
namespace {

using marketplace::vendure::Session;
using test::CliDesk;
using test::CliRun;

QString addressOfServer()
{
    QFile file(QStringLiteral(PURSER_VENDURE_ADDRESS));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

/// Looks at and works on the shop itself, beside the desk.
class Shop
{
public:
    Shop()
        : m_session(
            m_http, QUrl(addressOfServer()), {QStringLiteral("superadmin"), QStringLiteral("superadmin"), {}})
    {}

    QJsonObject ask(const QString &query, const QJsonObject &variables = {})
    {
        const auto data = m_session.read({query, variables}, {});
        EXPECT_TRUE(data) << qPrintable(data ? QString() : data.error().code + data.error().detail);
        return data.value_or(QJsonObject {});
    }

    QJsonObject order(const QString &id)
    {
        return ask(QStringLiteral(R"(query Look($id: ID!) { order(id: $id) {
            id code state updatedAt totalWithTax
            lines { id quantity orderPlacedQuantity productVariant { sku } }
            payments { state amount refunds { total reason } }
            fulfillments { id state method trackingCode lines { orderLineId quantity } } } })"),
            {{QStringLiteral("id"), id}})
            .value(u"order")
            .toObject();
    }

    std::vector<QJsonObject> allOrders()
    {
        const auto list = ask(QStringLiteral(
            "query All { orders(options: { sort: { id: ASC } }) { items { id code state totalWithTax } } }"));
        std::vector<QJsonObject> orders;
        for (const auto &item : list.value(u"orders").toObject().value(u"items").toArray())
            orders.push_back(item.toObject());
        return orders;
    }

    /// Sends all pieces of an order and has them delivered, as somebody in the shop's own window would.
    void deliver(const QString &id)
    {
        QJsonArray lines;
        for (const auto &line : order(id).value(u"lines").toArray())
            lines.append(QJsonObject {{QStringLiteral("orderLineId"), line.toObject().value(u"id")},
                {QStringLiteral("quantity"), line.toObject().value(u"quantity")}});
        const auto made = ask(QStringLiteral(R"(mutation Send($lines: [OrderLineInput!]!) {
            addFulfillmentToOrder(input: { lines: $lines, handler: { code: "manual-fulfillment", arguments: [
                { name: "method", value: "Post" }, { name: "trackingCode", value: "SHOP-1" }] } }) {
              ... on Fulfillment { id } } })"),
            {{QStringLiteral("lines"), lines}});
        ask(QStringLiteral(R"(mutation Arrive($id: ID!) {
            transitionFulfillmentToState(id: $id, state: "Delivered") { ... on Fulfillment { state } } })"),
            {{QStringLiteral("id"), made.value(u"addFulfillmentToOrder").toObject().value(u"id")}});
    }

private:
    net::HttpClient m_http {};
    Session m_session;
};

class VendureShop : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_desk = std::make_unique<CliDesk>();
        ASSERT_FALSE(addressOfServer().isEmpty()) << "the fixture vendure_server has not started the shop";
        ASSERT_EQ(cli(addition(), "superadmin\n").exitCode, 0);
        const auto first = cli({QStringLiteral("sync")});
        ASSERT_EQ(first.exitCode, 0) << qPrintable(first.complaint);
        s_firstSync = first.json.value(u"shops").toArray().at(0).toObject();
        const auto orders = Shop().allOrders();
        for (const QJsonObject &order : orders)
            s_numbers << order.value(u"code").toString();
        ASSERT_EQ(s_numbers.size(), 6);
    }

    static void TearDownTestSuite() { s_desk.reset(); }

    static QStringList addition()
    {
        return {QStringLiteral("shop"), QStringLiteral("add"), QStringLiteral("vendure"), addressOfServer(),
            QStringLiteral("--name"), QStringLiteral("Tea and Light"), QStringLiteral("--user"),
            QStringLiteral("superadmin"), QStringLiteral("--password-stdin")};
    }

    static CliRun cli(const QStringList &words, const QByteArray &input = {})
    {
        return s_desk->run(words, input);
    }
    static QJsonObject done(const QStringList &words) { return s_desk->done(words); }

    static QJsonObject shown(const QString &number, bool reveal = false)
    {
        QStringList words {QStringLiteral("orders"), QStringLiteral("show"), number};
        if (reveal)
            words << QStringLiteral("--reveal");
        return done(words);
    }

    static QString lineOf(const QJsonObject &order, const QString &sku)
    {
        for (const auto &line : order.value(u"lines").toArray())
            if (line.toObject().value(u"productVariant").toObject().value(u"sku").toString() == sku)
                return line.toObject().value(u"id").toString();
        return {};
    }

    static std::int64_t refundedIn(const QJsonObject &order)
    {
        std::int64_t sum = 0;
        for (const auto &payment : order.value(u"payments").toArray())
            for (const auto &refund : payment.toObject().value(u"refunds").toArray())
                sum += refund.toObject().value(u"total").toInteger();
        return sum;
    }

    /// @param id  the recipe's orders count from 1
    static QString number(int id) { return s_numbers[id - 1]; }

    static inline std::unique_ptr<CliDesk> s_desk {};
    static inline QStringList s_numbers {};
    static inline QJsonObject s_firstSync {};
    Shop m_shop {};
};

TEST_F(VendureShop, AllItsOrdersArriveWithTheirSums)
{
    EXPECT_EQ(s_firstSync.value(u"pulled").toInt(), 6);
    EXPECT_EQ(s_firstSync.value(u"missing").toInt(), 0);
    EXPECT_EQ(s_firstSync.value(u"quarantined").toInt(), 0);
    EXPECT_FALSE(s_firstSync.value(u"complete_to").toString().isEmpty());
    for (const auto &remote : m_shop.allOrders()) {
        const auto order = shown(remote.value(u"code").toString());
        EXPECT_EQ(order.value(u"total_minor").toInteger(), remote.value(u"totalWithTax").toInteger());
        EXPECT_TRUE(order.value(u"findings").toArray().isEmpty())
            << QJsonDocument(order.value(u"findings").toArray()).toJson().constData();
    }
}

TEST_F(VendureShop, PeopleAreReadableOnRequestOnly)
{
    EXPECT_EQ(shown(number(2), true).value(u"recipient").toObject().value(u"name").toString(),
        QStringLiteral("王小明"));
    EXPECT_FALSE(shown(number(2)).contains(u"recipient"));
}

TEST_F(VendureShop, ShipsWithATrackingNumberOnce)
{
    done({QStringLiteral("confirm"), number(1)});
    const QStringList ship {QStringLiteral("fulfil"), number(1), QStringLiteral("--carrier"),
        QStringLiteral("DHL"), QStringLiteral("--tracking"), QStringLiteral("00340434161094000001")};
    done(ship);
    EXPECT_EQ(cli(ship).exitCode, 1);
    const auto remote = m_shop.order(QStringLiteral("1"));
    EXPECT_EQ(remote.value(u"state").toString(), QStringLiteral("Shipped"));
    const auto fulfilments = remote.value(u"fulfillments").toArray();
    ASSERT_EQ(fulfilments.size(), 1);
    EXPECT_EQ(fulfilments[0].toObject().value(u"method").toString(), QStringLiteral("DHL"));
    EXPECT_EQ(
        fulfilments[0].toObject().value(u"trackingCode").toString(), QStringLiteral("00340434161094000001"));
    EXPECT_EQ(fulfilments[0].toObject().value(u"lines").toArray().size(), 2);
    EXPECT_EQ(shown(number(1)).value(u"stage").toString(), QStringLiteral("shipped"));
}

TEST_F(VendureShop, ShipsAnOrderThatIsPaidAtTheDoor)
{
    EXPECT_EQ(shown(number(4)).value(u"payment").toString(), QStringLiteral("cod"));
    done({QStringLiteral("confirm"), number(4)});
    done({QStringLiteral("fulfil"), number(4), QStringLiteral("--carrier"), QStringLiteral("DHL"),
        QStringLiteral("--tracking"), QStringLiteral("COD-1")});
    const auto remote = m_shop.order(QStringLiteral("4"));
    EXPECT_EQ(remote.value(u"fulfillments").toArray().at(0).toObject().value(u"state").toString(),
        QStringLiteral("Shipped"));
    EXPECT_EQ(shown(number(4)).value(u"stage").toString(), QStringLiteral("shipped"));
}

TEST_F(VendureShop, CancelsOneLineAndKeepsTheRest)
{
    done({QStringLiteral("confirm"), number(2)});
    const QString lamp = lineOf(m_shop.order(QStringLiteral("2")), QStringLiteral("LAMP-1"));
    ASSERT_FALSE(lamp.isEmpty());
    done({QStringLiteral("cancel"), number(2), QStringLiteral("--lines"), lamp + QStringLiteral(":1"),
        QStringLiteral("--reason"), QStringLiteral("out of stock")});
    const auto remote = m_shop.order(QStringLiteral("2"));
    EXPECT_EQ(remote.value(u"state").toString(), QStringLiteral("PaymentSettled"));
    for (const auto &value : remote.value(u"lines").toArray()) {
        const auto line = value.toObject();
        EXPECT_EQ(line.value(u"quantity").toInt(), line.value(u"id").toString() == lamp ? 0 : 3);
    }
    const auto order = shown(number(2));
    EXPECT_EQ(order.value(u"stage").toString(), QStringLiteral("confirmed"));
    EXPECT_EQ(order.value(u"total_minor").toInteger(), 9478);
    for (const auto &value : order.value(u"lines").toArray()) {
        const bool isLamp = value.toObject().value(u"remote_id").toString() == lamp;
        EXPECT_EQ(value.toObject().value(u"cancelled").toInt(), isLamp ? 1 : 0);
    }
}

TEST_F(VendureShop, RefundsOnceAndRefusesMoreThanWasPaid)
{
    done({QStringLiteral("refund"), number(5), QStringLiteral("--amount-minor"), QStringLiteral("1495"),
        QStringLiteral("--reason"), QStringLiteral("scratched")});
    EXPECT_EQ(refundedIn(m_shop.order(QStringLiteral("5"))), 1495);
    EXPECT_EQ(shown(number(5)).value(u"refunded_minor").toInteger(), 1495);
    EXPECT_EQ(
        cli({QStringLiteral("refund"), number(5), QStringLiteral("--amount-minor"), QStringLiteral("17000")})
            .exitCode,
        1);
    EXPECT_EQ(refundedIn(m_shop.order(QStringLiteral("5"))), 1495);
}

TEST_F(VendureShop, SeesADeliveryThatMovedNoUpdatedAt)
{
    const auto before = m_shop.order(QStringLiteral("3"));
    m_shop.deliver(QStringLiteral("3"));
    const auto after = m_shop.order(QStringLiteral("3"));
    EXPECT_EQ(after.value(u"state").toString(), QStringLiteral("Delivered"));
    EXPECT_EQ(after.value(u"updatedAt"), before.value(u"updatedAt"));
    done({QStringLiteral("sync")});
    const auto order = shown(number(3));
    EXPECT_EQ(order.value(u"stage").toString(), QStringLiteral("delivered"));
    EXPECT_EQ(order.value(u"parcels").toArray().at(0).toObject().value(u"tracking").toString(),
        QStringLiteral("SHOP-1"));
}

TEST_F(VendureShop, SeesARefundOfADeliveredOrder)
{
    const auto payment = m_shop.ask(QStringLiteral("query Pay { order(id: 3) { payments { id } } }"))
                             .value(u"order")
                             .toObject()
                             .value(u"payments")
                             .toArray()
                             .at(0)
                             .toObject()
                             .value(u"id");
    m_shop.ask(QStringLiteral(R"(mutation Back($payment: ID!) { refundOrder(input: { paymentId: $payment,
        amount: 500, reason: "late", lines: [], shipping: 0, adjustment: 0 }) { ... on Refund { id } } })"),
        {{QStringLiteral("payment"), payment}});
    done({QStringLiteral("sync")});
    EXPECT_EQ(shown(number(3)).value(u"refunded_minor").toInteger(), 500);
}

TEST_F(VendureShop, SeesACancellationInTheShop)
{
    m_shop.ask(QStringLiteral(R"(mutation Off { cancelOrder(input: { orderId: 6, reason: "buyer",
        cancelShipping: true }) { ... on Order { state } } })"));
    done({QStringLiteral("sync")});
    EXPECT_EQ(shown(number(6)).value(u"stage").toString(), QStringLiteral("cancelled"));
}

TEST_F(VendureShop, NothingIsPulledWhenNothingChanged)
{
    done({QStringLiteral("sync")});
    const auto again = done({QStringLiteral("sync")}).value(u"shops").toArray().at(0).toObject();
    EXPECT_EQ(again.value(u"pulled").toInt(), 0);
    EXPECT_EQ(again.value(u"problem").toString(), QString());
}

TEST_F(VendureShop, IsNotAddedWithAWrongPassword)
{
    const auto run = cli(addition(), "sesame\n");
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_THAT(run.complaint.toStdString(), testing::HasSubstr("vendure.invalid-credentials-error"));
    EXPECT_EQ(done({QStringLiteral("shop"), QStringLiteral("list")}).value(u"shops").toArray().size(), 1);
}

TEST_F(VendureShop, NeitherPeopleNorThePasswordLieOpenInTheProfile)
{
    QDirIterator files(s_desk->profile(), QDir::Files, QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        ++read;
        for (const char *secret : {"superadmin", "Müller", "王小明", "example.test", "Teststra", "1234567"})
            EXPECT_FALSE(bytes.contains(secret)) << qPrintable(file.fileName()) << " holds " << secret;
    }
    EXPECT_GT(read, 0);
}

TEST_F(VendureShop, TheJournalVerifies)
{
    EXPECT_EQ(cli({QStringLiteral("verify")}).exitCode, 0);
}

} // namespace
} // namespace purser
