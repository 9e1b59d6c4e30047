#include "payments/alipay/signature.h"

#include "base/json.h"
#include "payments/stripe/signature.h"
#include "payments/wechatpay/signature.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace purser;
using namespace purser::payments;

namespace {

QJsonObject vectors()
{
    QFile file(QStringLiteral(PURSER_TEST_DATA "/signatures/vectors.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return base::parseObject(file.readAll()).value_or(QJsonObject());
}

std::vector<QJsonObject> casesOf(const QString &scheme)
{
    std::vector<QJsonObject> cases;
    for (const QJsonValue &one : vectors().value(u"cases").toArray()) {
        if (one[u"scheme"].toString() == scheme)
            cases.push_back(one.toObject());
    }
    return cases;
}

QByteArray bytes(const QJsonValue &value)
{
    return value.toString().toUtf8();
}

RsaPublicKey publicKey()
{
    return RsaPublicKey::parse(bytes(vectors().value(u"rsa_public_key"))).value();
}

alipay::Fields fieldsOf(const QJsonObject &params)
{
    alipay::Fields fields;
    for (auto param = params.begin(); param != params.end(); ++param)
        fields.insert(param.key(), param.value().toString());
    return fields;
}

wechatpay::Notification notificationOf(const QJsonObject &one)
{
    const QJsonObject headers = one.value(u"headers").toObject();
    return {.timestamp = bytes(headers.value(u"Wechatpay-Timestamp")),
        .nonce = bytes(headers.value(u"Wechatpay-Nonce")),
        .signature = bytes(headers.value(u"Wechatpay-Signature")),
        .body = bytes(one.value(u"body"))};
}

} // namespace

TEST(AlipaySignature, AgreesWithEveryPublicCase)
{
    const auto cases = casesOf(QStringLiteral("alipay_rsa2"));
    ASSERT_EQ(cases.size(), 2U);
    for (const QJsonObject &one : cases) {
        const auto fields = fieldsOf(one.value(u"params").toObject());
        EXPECT_EQ(alipay::isAuthentic(fields, publicKey()), one.value(u"valid").toBool());
        if (one.contains(u"string_to_sign")) {
            EXPECT_EQ(alipay::signedText(fields, alipay::Signed::Notification),
                bytes(one.value(u"string_to_sign")));
        }
    }
}

TEST(AlipaySignature, SignsTheTypeInRequestsOnly)
{
    const alipay::Fields fields {{QStringLiteral("sign_type"), QStringLiteral("RSA2")},
        {QStringLiteral("method"), QStringLiteral("alipay.trade.refund")}};
    EXPECT_EQ(
        alipay::signedText(fields, alipay::Signed::Request), "method=alipay.trade.refund&sign_type=RSA2");
    EXPECT_EQ(alipay::signedText(fields, alipay::Signed::Notification), "method=alipay.trade.refund");
}

TEST(AlipaySignature, IsAuthenticAfterSigning)
{
    const auto key = RsaPrivateKey::generate().value();
    auto fields = alipay::withSignature(
        {{QStringLiteral("subject"), QStringLiteral("测试 & more")}}, alipay::Signed::Notification, key)
                      .value();
    EXPECT_TRUE(alipay::isAuthentic(fields, key.publicKey()));
    EXPECT_FALSE(alipay::isAuthentic(fields, publicKey()));
    fields.insert(QStringLiteral("subject"), QStringLiteral("测试"));
    EXPECT_FALSE(alipay::isAuthentic(fields, key.publicKey()));
}

TEST(WechatPayNotification, AgreesWithEveryPublicCase)
{
    const auto cases = casesOf(QStringLiteral("wechatpay_v3"));
    ASSERT_EQ(cases.size(), 2U);
    for (const QJsonObject &one : cases)
        EXPECT_EQ(wechatpay::isAuthentic(notificationOf(one), publicKey()), one.value(u"valid").toBool());
}

TEST(WechatPayNotification, OpensItsResourceWithTheMerchantsKeyOnly)
{
    const QJsonObject one = casesOf(QStringLiteral("wechatpay_v3")).at(0);
    const QJsonObject resource =
        base::parseObject(bytes(one.value(u"body"))).value().value(u"resource").toObject();
    const QByteArray key = bytes(one.value(u"api_v3_key"));
    EXPECT_EQ(wechatpay::openResource(resource, key).value_or(QByteArray()), bytes(one.value(u"plaintext")));
    EXPECT_EQ(wechatpay::openResource(resource, QByteArray(32, '0')).error().code,
        QStringLiteral("payments.box-broken"));
    EXPECT_EQ(
        wechatpay::openResource({{QStringLiteral("algorithm"), QStringLiteral("ROT13")}}, key).error().code,
        QStringLiteral("payments.unknown-algorithm"));
}

TEST(WechatPayNotification, IsTimelyForFiveMinutesBothWays)
{
    const wechatpay::Notification notification {.timestamp = "1795600001"};
    EXPECT_TRUE(wechatpay::isTimely(notification, 1795600301));
    EXPECT_FALSE(wechatpay::isTimely(notification, 1795600302));
    EXPECT_TRUE(wechatpay::isTimely(notification, 1795599701));
    EXPECT_FALSE(wechatpay::isTimely(notification, 1795599700));
    EXPECT_FALSE(wechatpay::isTimely({.timestamp = "today"}, 0));
}

TEST(WechatPayResource, OpensAsItWasSealed)
{
    const QByteArray key(32, 'k');
    const auto resource = wechatpay::sealResource("{\"a\":1}", "abcdefghij01", "transaction", key).value();
    EXPECT_EQ(wechatpay::openResource(resource, key).value(), "{\"a\":1}");
}

TEST(WechatPayRequest, CarriesASignatureOfItsLines)
{
    const auto key = RsaPrivateKey::generate().value();
    const wechatpay::Merchant merchant {.id = "1900000001", .certificateSerial = "1DDE5", .key = key};
    const QByteArray header = wechatpay::authorization(
        {.method = "GET", .target = "/v3/certificates", .timestamp = "1554208460", .nonce = "abc"}, merchant)
                                  .value();
    EXPECT_TRUE(
        header.startsWith("WECHATPAY2-SHA256-RSA2048 mchid=\"1900000001\",nonce_str=\"abc\",signature=\""))
        << header.constData();
    EXPECT_TRUE(header.endsWith("\",timestamp=\"1554208460\",serial_no=\"1DDE5\"")) << header.constData();
    const QByteArray signature = QByteArray::fromBase64(header.split('"').at(5));
    EXPECT_TRUE(key.publicKey().verifies("GET\n/v3/certificates\n1554208460\nabc\n\n", signature));
}

TEST(StripeSignature, AgreesWithEveryPublicCase)
{
    const auto cases = casesOf(QStringLiteral("stripe"));
    ASSERT_EQ(cases.size(), 4U);
    for (const QJsonObject &one : cases)
        EXPECT_EQ(stripe::isAuthentic(bytes(one.value(u"header")), bytes(one.value(u"body")),
                      bytes(one.value(u"secret")), one.value(u"now").toInteger(),
                      one.value(u"tolerance").toInteger()),
            one.value(u"valid").toBool())
            << qPrintable(one.value(u"why").toString());
}

TEST(StripeSignature, IsAuthenticForItsSecretAndItsTimeOnly)
{
    const QByteArray header = stripe::signatureHeader("{}", "whsec_a", 1000);
    EXPECT_TRUE(stripe::isAuthentic(header, "{}", "whsec_a", 1300));
    EXPECT_FALSE(stripe::isAuthentic(header, "{}", "whsec_a", 1301));
    EXPECT_FALSE(stripe::isAuthentic(header, "{}", "whsec_a", 699));
    EXPECT_FALSE(stripe::isAuthentic(header, "{}", "whsec_b", 1000));
    EXPECT_FALSE(stripe::isAuthentic(QByteArray(header).replace("t=1000", "t=1001"), "{}", "whsec_a", 1000));
}

TEST(StripeSignature, IsNotAuthenticWithoutTimeOrSignature)
{
    for (const char *header : {"", "t=1000", "v1=00", "t=now,v1=00", ",,=,t", "t=1000,v0=00"})
        EXPECT_FALSE(stripe::isAuthentic(header, "{}", "whsec_a", 1000)) << header;
}
