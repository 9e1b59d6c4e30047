#include "marketplace/vendure/vendure_session.h"

#include "marketplace/vendure/queries.h"
#include "models/marketplace/vendure/recorded_shop.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace purser::marketplace::vendure {

using Kind = base::Error::Kind;
using test::RecordedShop;
using Script = RecordedShop::Script;
using testing::HasSubstr;

namespace {

const Credentials kOwner {QStringLiteral("superadmin"), QStringLiteral("superadmin"), {}};
const auto kOrders = QStringLiteral("Orders");
const auto kSignIn = QStringLiteral("SignIn");

base::Result<QJsonObject> readOrders(const QUrl &url)
{
    net::HttpClient http;
    Session session(http, url, kOwner);
    return session.read({ordersQuery(), {}}, {}, 1);
}

} // namespace

TEST(VendureSession, SignsInOnceAndCarriesTheTokenOfTheAnswersHeader)
{
    const RecordedShop shop(
        Script {{kSignIn, {QStringLiteral("sign-in")}}, {kOrders, {QStringLiteral("orders")}}});
    net::HttpClient http;
    Session session(http, shop.url(), kOwner);
    EXPECT_TRUE(session.read({ordersQuery(), {}}, {}));
    EXPECT_TRUE(session.read({ordersQuery(), {}}, {}));
    ASSERT_EQ(shop.asked(kSignIn).size(), 1U);
    EXPECT_EQ(shop.asked(kSignIn)[0].variables.value(u"user").toString(), kOwner.user);
    for (const auto &asked : shop.asked(kOrders))
        EXPECT_THAT(asked.head.toStdString(), HasSubstr("Authorization: Bearer token-of-a-session"));
}

TEST(VendureSession, SignsInAgainWhenTheSessionHasRunOut)
{
    const RecordedShop shop(Script {{kSignIn, {QStringLiteral("sign-in")}},
        {kOrders, {QStringLiteral("orders"), QStringLiteral("forbidden"), QStringLiteral("orders")}}});
    net::HttpClient http;
    Session session(http, shop.url(), kOwner);
    EXPECT_TRUE(session.read({ordersQuery(), {}}, {}));
    EXPECT_TRUE(session.read({ordersQuery(), {}}, {}));
    EXPECT_EQ(shop.asked(kSignIn).size(), 2U);
    EXPECT_EQ(shop.asked(kOrders).size(), 3U);
}

TEST(VendureSession, GivesUpWhenTheUserMayNot)
{
    const RecordedShop shop(
        Script {{kSignIn, {QStringLiteral("sign-in")}}, {kOrders, {QStringLiteral("forbidden")}}});
    const auto answer = readOrders(shop.url());
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, Kind::NotPermitted);
    EXPECT_EQ(answer.error().code, QStringLiteral("vendure.forbidden"));
    EXPECT_EQ(shop.asked(kOrders).size(), 2U);
}

TEST(VendureSession, TellsAWrongPasswordAndAsksForNothing)
{
    const RecordedShop shop(Script {{kSignIn, {QStringLiteral("sign-in-refused")}}});
    const auto answer = readOrders(shop.url());
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, Kind::NotPermitted);
    EXPECT_EQ(answer.error().code, QStringLiteral("vendure.invalid-credentials-error"));
    EXPECT_TRUE(shop.asked(kOrders).empty());
}

TEST(VendureSession, UsesCookiesWhereTheShopHandsOutNoToken)
{
    const auto signedIn = R"({"data":{"login":{"__typename":"CurrentUser","id":"1"}}})";
    const test::TinyServer shop([&](const QByteArray &request) -> test::Answer {
        if (request.contains("SignIn"))
            return {
                .bytes = test::httpAnswer(200, signedIn,
                    "Set-Cookie: session=abc; path=/; httponly\r\nSet-Cookie: session.sig=xyz; path=/\r\n"),
                .keepsOpen = true};
        const bool isKnown = request.contains("Cookie: session=abc; session.sig=xyz");
        return {.bytes = test::httpAnswer(200, isKnown ? R"({"data":{"orders":{}}})" : R"({"data":null})"),
            .keepsOpen = true};
    });
    EXPECT_TRUE(readOrders(shop.url({})));
}

TEST(VendureSession, SendsAChangeOnceWhenItsOutcomeIsUnknown)
{
    const RecordedShop shop(Script {{kSignIn, {QStringLiteral("sign-in")}},
        {QStringLiteral("Refund"), {QStringLiteral("refund-amount-alone")}}});
    net::HttpClient http;
    Session session(http, shop.url(), kOwner);
    const auto answer = session.change({refundQuery(), {}}, QStringLiteral("refundOrder"), {});
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, Kind::RetryLater);
    EXPECT_EQ(shop.asked(QStringLiteral("Refund")).size(), 1U);
}

TEST(AdminAddress, AddsThePathOnce)
{
    const QUrl wanted(QStringLiteral("https://shop.example/admin-api"));
    for (const char *given : {"https://shop.example", "https://shop.example/",
             "https://shop.example/admin-api", "https://shop.example/admin-api/"})
        EXPECT_EQ(adminAddress(QUrl(QLatin1String(given))), wanted) << given;
}

TEST(Credentials, ComeBackFromTheirText)
{
    for (const Credentials &one : {kOwner, Credentials {{}, {}, QStringLiteral("plain-token")},
             Credentials {{}, {}, QStringLiteral("{odd")}, Credentials {}})
        EXPECT_EQ(Credentials::parse(one.toText()), one);
    EXPECT_EQ(Credentials({}, {}, QStringLiteral("plain-token")).toText(), QStringLiteral("plain-token"));
}

} // namespace purser::marketplace::vendure
