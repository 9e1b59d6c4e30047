#include "marketplace/mercur/mercur_session.h"
#include "support/cli_desk.h"

#include <gmock/gmock.h>

#include <cmath>
#include <set>

/// A desk, used by purser-cli, that reads one seller's orders of a real Mercur mall (server.sh).
namespace purser {
namespace {

using test::CliDesk;

QByteArray fileOf(const QString &name)
{
    QFile file(QStringLiteral(PURSER_MERCUR_FOLDER "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

/// Number → total in minor units of every order of the mall, as the carts were told.
std::map<QString, std::int64_t> allTotals()
{
    std::map<QString, std::int64_t> totals;
    const auto seed = QJsonDocument::fromJson(fileOf(QStringLiteral("seed.json"))).object();
    for (const auto &set : seed.value(u"orderSets").toArray())
        for (const auto &value : set.toObject().value(u"orders").toArray())
            totals[QString::number(value.toObject().value(u"display_id").toInteger())] =
                std::llround(value.toObject().value(u"total").toDouble() * 100);
    return totals;
}

/// The numbers that the mall itself shows to a seller. It links orders of a split cart to their sellers on
/// its own and sometimes crosswise, so goods do not tell whose an order is.
std::set<QString> numbersOf(const QString &seller)
{
    net::HttpClient http;
    marketplace::mercur::Session session(http, QUrl(QString::fromUtf8(fileOf(QStringLiteral("address.txt")))),
        {seller, QStringLiteral("purser-test"), {}});
    const auto list = session.read(QStringLiteral("/vendor/orders?fields=id,display_id&limit=1000"), {});
    EXPECT_TRUE(list) << qPrintable(list ? QString() : list.error().code);
    std::set<QString> numbers;
    for (const auto &order : list.value_or(QJsonObject {}).value(u"orders").toArray())
        numbers.insert(QString::number(order.toObject().value(u"display_id").toInteger()));
    return numbers;
}

class MercurMall : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_desk = std::make_unique<CliDesk>();
        const auto address = QString::fromUtf8(fileOf(QStringLiteral("address.txt")));
        ASSERT_FALSE(address.isEmpty()) << "the fixture mercur_server has not started the mall";
        ASSERT_EQ(s_desk
                      ->run({QStringLiteral("shop"), QStringLiteral("add"), QStringLiteral("mercur"), address,
                                QStringLiteral("--user"), QStringLiteral("seller-a@example.test"),
                                QStringLiteral("--password-stdin")},
                          "purser-test\n")
                      .exitCode,
            0);
        s_sync = s_desk->done({QStringLiteral("sync")}).value(u"shops").toArray().at(0).toObject();
    }
    static void TearDownTestSuite() { s_desk.reset(); }

    static QJsonArray listed()
    {
        return s_desk->done({QStringLiteral("orders"), QStringLiteral("list")}).value(u"orders").toArray();
    }
    static QJsonObject shown(const QString &number)
    {
        return s_desk->done(
            {QStringLiteral("orders"), QStringLiteral("show"), number, QStringLiteral("--reveal")});
    }

    static inline std::unique_ptr<CliDesk> s_desk {};
    static inline QJsonObject s_sync {};
};

TEST_F(MercurMall, AllOrdersOfTheSellerArriveAndNobodyElses)
{
    const auto own = numbersOf(QStringLiteral("seller-a@example.test"));
    const auto others = numbersOf(QStringLiteral("seller-b@example.test"));
    const auto totals = allTotals();
    ASSERT_EQ(own.size() + others.size(), totals.size());
    ASSERT_FALSE(others.empty());
    std::set<QString> here;
    for (const auto &value : listed()) {
        const auto order = value.toObject();
        const QString number = order.value(u"number").toString();
        here.insert(number);
        EXPECT_FALSE(others.contains(number)) << qPrintable(number);
        EXPECT_EQ(order.value(u"total_minor").toInteger(), totals.at(number)) << qPrintable(number);
    }
    EXPECT_EQ(here, own);
    EXPECT_EQ(s_sync.value(u"missing").toInt(), 0);
    EXPECT_EQ(s_sync.value(u"quarantined").toInt(), 0);
}

TEST_F(MercurMall, EveryOrderHasItsAddress)
{
    for (const auto &order : listed()) {
        const auto to = shown(order.toObject().value(u"number").toString()).value(u"recipient").toObject();
        EXPECT_FALSE(to.value(u"name").toString().isEmpty());
        EXPECT_GE(to.value(u"lines").toArray().size(), 2);
    }
    const auto first = shown(QStringLiteral("5")).value(u"recipient").toObject();
    EXPECT_EQ(first.value(u"name").toString(), QStringLiteral("Anna Müller"));
    EXPECT_EQ(first.value(u"lines").toArray(),
        (QJsonArray {QStringLiteral("Teststraße 1"), QStringLiteral("Berlin"), QStringLiteral("10115"),
            QStringLiteral("DE")}));
    EXPECT_EQ(shown(QStringLiteral("12")).value(u"recipient").toObject().value(u"name").toString(),
        QStringLiteral("李丽"));
}

TEST_F(MercurMall, NothingIsPulledWhenNothingChanged)
{
    const auto again = s_desk->done({QStringLiteral("sync")}).value(u"shops").toArray().at(0).toObject();
    EXPECT_EQ(again.value(u"pulled").toInt(), 0);
    EXPECT_EQ(again.value(u"problem").toString(), QString());
}

TEST_F(MercurMall, NothingIsWrittenToIt)
{
    s_desk->done({QStringLiteral("confirm"), QStringLiteral("5")});
    const auto run = s_desk->run({QStringLiteral("fulfil"), QStringLiteral("5"), QStringLiteral("--carrier"),
        QStringLiteral("DHL"), QStringLiteral("--tracking"), QStringLiteral("T1")});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_THAT(run.complaint.toStdString(), testing::HasSubstr("marketplace.not-supported"));
}

} // namespace
} // namespace purser
