#include "base/mask.h"

#include "base/json.h"
#include "base/text.h"
#include "base/virtual_number.h"

#include <QFile>

#include <gtest/gtest.h>

#include <rapidcheck.h>

using namespace purser::base;

namespace {

QJsonArray publicCases()
{
    QFile file(QStringLiteral(PURSER_TEST_DATA "/masking/mask_cases.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto document = parseObject(file.readAll());
    return document ? document->value(u"cases").toArray() : QJsonArray();
}

QString masked(const QJsonObject &one)
{
    const QString text = one.value(u"in").toString();
    const auto level = one.value(u"level").toString() == u"label" ? MaskLevel::Label : MaskLevel::Screen;
    return one.value(u"field").toString() == u"name" ? maskedName(text) : maskedPhone(text, level);
}

} // namespace

TEST(Mask, AgreesWithEveryPublicCase)
{
    const QJsonArray cases = publicCases();
    ASSERT_EQ(cases.size(), 21);
    for (const auto &one : cases)
        EXPECT_EQ(masked(one.toObject()), one[u"out"].toString()) << qPrintable(one[u"in"].toString());
}

TEST(MaskedName, HidesASingleCharacterAndCountsRareHanAsOne)
{
    EXPECT_EQ(maskedName(QStringLiteral("李")), QStringLiteral("*"));
    EXPECT_EQ(maskedName(QStringLiteral("John F Kennedy")), QStringLiteral("J*** * K******"));
    EXPECT_EQ(maskedName(QStringLiteral("𠮷野家")), QStringLiteral("𠮷**"));
    EXPECT_EQ(maskedName(QStringLiteral("Łukasz  Żak")), QStringLiteral("Ł***** Ż**"));
}

TEST(MaskedPhone, NeverShowsMoreOfALabelThanTheStandardAllows)
{
    EXPECT_TRUE(rc::check([] {
        QString phone;
        for (const int digit : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 10)))
            phone += QString::number(digit);
        const QString shown = maskedPhone(phone, MaskLevel::Label);
        RC_ASSERT(shown.size() == phone.size());
        RC_ASSERT(shown.count(u'*') >= std::min<qsizetype>(phone.size(), 6));
        RC_ASSERT(maskedPhone(phone, MaskLevel::Screen).count(u'*') >= std::min<qsizetype>(phone.size(), 3));
    }));
}

TEST(MaskedPhone, PrintsAVirtualNumberInFullHoweverItIsWritten)
{
    for (const auto *text : {u"17012345678转5678", u"170-1234-5678-5678", u"+86 17012345678 ext. 5678",
             u"１７０１２３４５６７８－５６７８", u"17012345678,5678"})
        EXPECT_EQ(maskedPhone(QString::fromUtf16(text), MaskLevel::Label), QStringLiteral("17012345678-5678"))
            << qPrintable(QString::fromUtf16(text));
    EXPECT_FALSE(parseVirtualNumber(QStringLiteral("0755-12345678-5678")));
    EXPECT_FALSE(parseVirtualNumber(QStringLiteral("13812345678")));
}

TEST(MaskedMail, KeepsTheDomain)
{
    EXPECT_EQ(maskedMail(QStringLiteral("jane.doe@example.com")), QStringLiteral("j*******@example.com"));
    EXPECT_EQ(maskedMail(QStringLiteral("j@example.com")), QStringLiteral("*@example.com"));
    EXPECT_EQ(maskedMail(QStringLiteral("jane")), QStringLiteral("****"));
}

TEST(MaskedAddress, EndsAtTheDistrict)
{
    PostalAddress address {.country = QStringLiteral("CN"),
        .state = QStringLiteral("广东省"),
        .city = QStringLiteral("深圳市"),
        .sublocality = QStringLiteral("南山区"),
        .street = QStringLiteral("科技园路8号")};
    EXPECT_EQ(maskedAddress(address), QStringLiteral("广东省 深圳市 南山区 ****"));
    address.city.clear();
    address.street.clear();
    EXPECT_EQ(maskedAddress(address), QStringLiteral("广东省 南山区"));
}
