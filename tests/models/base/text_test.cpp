#include "base/text.h"

#include <gtest/gtest.h>

using namespace purser::base;

TEST(Folded, IgnoresWidthCaseAccentsAndSpacing)
{
    EXPECT_EQ(folded(QStringLiteral("  Ｍüller   Straße ")), QStringLiteral("muller strasse"));
    EXPECT_EQ(folded(QStringLiteral("王小明")), QStringLiteral("王小明"));
}

TEST(CompareNaturally, PutsBinTwoBeforeBinTen)
{
    QStringList bins {QStringLiteral("B-1"), QStringLiteral("A-10-2"), QStringLiteral("A-10"),
        QStringLiteral("A-2"), QStringLiteral("A-1")};
    std::ranges::sort(bins, [](const QString &a, const QString &b) { return compareNaturally(a, b) < 0; });
    EXPECT_EQ(bins.join(u' '), QStringLiteral("A-1 A-2 A-10 A-10-2 B-1"));
}

TEST(DigitsOf, ReadsFullWidthDigitsToo)
{
    EXPECT_EQ(digitsOf(QStringLiteral("+86 １38-0000")), QStringLiteral("861380000"));
}
