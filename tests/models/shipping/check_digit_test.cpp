#include "shipping/check_digit.h"

#include <gtest/gtest.h>

#include <ostream>

using namespace purser::shipping;

namespace {

struct Published
{
    const char *name;
    CheckDigitRule (*rule)();
    const char *serial;
    const char *check;
};

std::ostream &operator<<(std::ostream &out, const Published &example)
{
    return out << example.name;
}

class PublishedExample : public testing::TestWithParam<Published>
{
};

} // namespace

TEST_P(PublishedExample, HoldsAndNoOtherDigitDoes)
{
    const QString serial = QString::fromLatin1(GetParam().serial);
    const QString right = QString::fromLatin1(GetParam().check);
    for (const char digit : std::string("0123456789")) {
        const QString check(QLatin1Char {digit});
        EXPECT_EQ(holdsCheckDigit(GetParam().rule(), serial, check), check == right) << digit;
    }
}

template <typename Rule, auto... Parts>
CheckDigitRule rule()
{
    return Rule {Parts...};
}

// UPU S10 annex A; ISO/IEC 7812-1; UPS and GS1 examples of their handbooks.
INSTANTIATE_TEST_SUITE_P(CheckDigits, PublishedExample,
    testing::Values(Published {"s10", rule<S10Check>, "47312482", "9"},
        Published {"luhn", rule<LuhnCheck>, "7992739871", "3"},
        Published {"ups", rule<Mod10Check, 1, 2, false>, "999AA1012345678", "4"},
        Published {"sscc", rule<Mod10Check, 3, 1, false>, "10614141192837465", "7"},
        Published {"mod7", rule<Mod7Check>, "123456789", "1"}),
    [](const auto &row) { return std::string(row.param.name); });

TEST(CheckDigit, NeverHoldsForASerialThatCannotBeCounted)
{
    EXPECT_FALSE(holdsCheckDigit(S10Check {}, QStringLiteral("4731248"), QStringLiteral("9")));
    EXPECT_FALSE(holdsCheckDigit(LuhnCheck {}, QStringLiteral("79A2739871"), QStringLiteral("3")));
    EXPECT_FALSE(holdsCheckDigit(Mod3736Check {}, QStringLiteral("a"), QStringLiteral("0")));
    EXPECT_FALSE(holdsCheckDigit(Mod7Check {}, QStringLiteral("123456789"), QString()));
}
