#include "intake/phone.h"

#include <gtest/gtest.h>

#include <rapidcheck.h>

using namespace purser::intake;

namespace {

QString text(const char *phone)
{
    return QString::fromUtf8(phone);
}

} // namespace

TEST(Phone, EqualsItsNationalSpelling)
{
    for (const char *phone : {"+49 30 901820", "0049 30 901820", "030 901820", "+49 (0)30/90 18 20"})
        EXPECT_EQ(nationalDigits(text(phone), text("DE")), text("30901820")) << phone;
    EXPECT_EQ(nationalDigits(text("1 (415) 555-0132"), text("US")), text("4155550132"));
    EXPECT_EQ(nationalDigits(text("+8613812345678"), text("CN")), text("13812345678"));
}

TEST(Phone, KeepsTheItalianZeroAndForeignNumbers)
{
    EXPECT_EQ(nationalDigits(text("+39 06 1234567"), text("IT")), text("061234567"));
    EXPECT_EQ(nationalDigits(text("+44 20 7946 0000"), text("DE")), text("442079460000"));
    EXPECT_EQ(nationalDigits(text("099 1234"), text("ZW")), text("0991234"));
}

TEST(Phone, TailIsThatOfTheNumberNotOfItsExtension)
{
    EXPECT_EQ(phoneTail(text("170 1234 5678 转 9999")), text("5678"));
    EXPECT_EQ(phoneTail(text("12")), text("12"));
}

TEST(ChinesePhone, IsAMobileLandlineOr400Number)
{
    for (const char *phone :
        {"13812345678", "+86 138-1234-5678", "0755-26543210", "010-1234567", "400-800-1234",
            "17012345678-1234", "17012345678转1234", "１３８１２３４５６７８", "(020)87654321"})
        EXPECT_TRUE(isChinesePhone(text(phone))) << phone;
    for (const char *phone : {"12812345678", "1381234567", "138123456789", "26543210", "400-800-12345",
             "13812345678a", "17012345678-123", "+85212345678", ""})
        EXPECT_FALSE(isChinesePhone(text(phone))) << phone;
}

TEST(Phone, EverySeparatorIsIgnored)
{
    EXPECT_TRUE(rc::check([] {
        const auto digits = *rc::gen::container<std::vector<int>>(9, rc::gen::inRange(0, 10));
        QString bare = text("13");
        QString spaced = text("1-3");
        for (const int digit : digits) {
            bare += QString::number(digit);
            spaced += *rc::gen::element(u' ', u'-', u'.') + QString::number(digit);
        }
        RC_ASSERT(phoneDigits(spaced) == bare);
        RC_ASSERT(isChinesePhone(spaced));
    }));
}

TEST(PlausiblePhone, HasSixToFifteenDigits)
{
    EXPECT_TRUE(isPlausiblePhone(text("+44 20 79")));
    EXPECT_TRUE(isPlausiblePhone(text("123456789012345")));
    EXPECT_FALSE(isPlausiblePhone(text("12345")));
    EXPECT_FALSE(isPlausiblePhone(text("1234567890123456")));
}
