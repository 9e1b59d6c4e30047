#include "base/json.h"
#include "carriers/kuaidi100/signature.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace purser;
using namespace purser::carriers::kuaidi100;

namespace {

QJsonObject publicCase(const QString &scheme)
{
    QFile file(QStringLiteral(PURSER_TEST_DATA "/signatures/vectors.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto document = base::parseObject(file.readAll());
    for (const QJsonValue &one : document.value_or(QJsonObject()).value(u"cases").toArray()) {
        if (one[u"scheme"].toString() == scheme)
            return one.toObject();
    }
    return {};
}

QByteArray bytes(const QJsonObject &json, QStringView key)
{
    return json.value(key).toString().toUtf8();
}

} // namespace

TEST(Kuaidi100Query, IsSignedAsThePublicCase)
{
    const QJsonObject one = publicCase(QStringLiteral("kuaidi100_query"));
    ASSERT_FALSE(one.isEmpty());
    EXPECT_EQ(querySignature(bytes(one, u"param"), bytes(one, u"key"), bytes(one, u"customer")),
        bytes(one, u"sign"));
}

TEST(Kuaidi100Push, IsAuthenticInAnyLettersSizeAndForItsSaltOnly)
{
    const QJsonObject one = publicCase(QStringLiteral("kuaidi100_push"));
    ASSERT_FALSE(one.isEmpty());
    const QByteArray param = bytes(one, u"param");
    const QByteArray sign = bytes(one, u"sign");
    EXPECT_TRUE(isAuthenticPush(param, bytes(one, u"salt"), sign));
    EXPECT_TRUE(isAuthenticPush(param, bytes(one, u"salt"), sign.toLower()));
    EXPECT_FALSE(isAuthenticPush(param, "other", sign));
    EXPECT_FALSE(isAuthenticPush(param + ' ', bytes(one, u"salt"), sign));
    EXPECT_FALSE(isAuthenticPush(param, bytes(one, u"salt"), {}));
}
