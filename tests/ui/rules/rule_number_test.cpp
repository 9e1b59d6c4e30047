#include "ui/rules/rule_number.h"

#include <gtest/gtest.h>

#include <array>

namespace purser::ui {
namespace {

TEST(RuleNumber, ReadsWhatItWrites)
{
    for (const int digits : {0, 1, 2, 3})
        for (const std::int64_t value : {0LL, 1LL, 9LL, 10LL, 99LL, 100LL, 12'345LL, 99'999'999LL})
            EXPECT_EQ(numberTyped(typedNumber(value, digits), digits), std::optional(value))
                << qPrintable(typedNumber(value, digits));
}

TEST(RuleNumber, TakesPointOrCommaAndNothingElse)
{
    const struct
    {
        const char *text;
        int digits;
        std::optional<std::int64_t> value;
    } cases[] {{"50", 2, 5'000}, {"50.5", 2, 5'050}, {" 50,05 ", 2, 5'005}, {"12.5", 1, 125}, {"7", 0, 7},
        {"7.0", 0, {}}, {"1.234", 2, {}}, {"", 2, {}}, {"-5", 2, {}}, {"5.", 2, {}}, {"1e3", 2, {}}};
    for (const auto &one : cases)
        EXPECT_EQ(numberTyped(QString::fromUtf8(one.text), one.digits), one.value) << one.text;
}

} // namespace
} // namespace purser::ui
