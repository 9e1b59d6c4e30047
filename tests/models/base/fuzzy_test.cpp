#include "base/fuzzy.h"

#include "base/pinyin.h"

#include <gtest/gtest.h>

using namespace purser::base;

namespace {

struct Fit
{
    const char *query;
    const char *text;
    bool fits;
};

void PrintTo(const Fit &fit, std::ostream *out)
{
    *out << fit.query << " in " << fit.text;
}

class EveryFit : public ::testing::TestWithParam<Fit>
{
};

TEST_P(EveryFit, IsFoundByPartByInitialsAndByLettersInOrder)
{
    EXPECT_EQ(
        fitOf(QString::fromUtf8(GetParam().query), QString::fromUtf8(GetParam().text)) > 0, GetParam().fits);
}

INSTANTIATE_TEST_SUITE_P(Fuzzy, EveryFit,
    ::testing::Values(Fit {"orders", "Orders", true}, Fit {"rder", "Orders", true},
        Fit {"print label", "Print the label", true}, Fit {"label print", "Print the label", true},
        Fit {"ptl", "Print the label", true}, Fit {"xyz", "Print the label", false}, Fit {"dd", "订单", true},
        Fit {"DD", "订单", true}, Fit {"单", "订单", true}, Fit {"sd", "审单", true},
        Fit {"cq", "重庆", true}, Fit {"zq", "重庆", true}, Fit {"bq", "重庆", false},
        Fit {"ｏｒｄｅｒｓ", "Orders", true}, Fit {"zoe", "Zoë Brandt", true}, Fit {"", "Orders", false},
        Fit {"dym", "打印面单", true}, Fit {"dmy", "打印面单", false}, Fit {"dymd", "打印面单", true},
        Fit {"md", "打印面单", true}));

TEST(Fuzzy, PutsWholeBeforeStartBeforeInsideBeforeInitials)
{
    const QString query = QStringLiteral("hold");
    EXPECT_GT(fitOf(query, QStringLiteral("Hold")), fitOf(query, QStringLiteral("Hold the order")));
    EXPECT_GT(fitOf(query, QStringLiteral("Hold the order")), fitOf(query, QStringLiteral("Orders on hold")));
    EXPECT_GT(fitOf(query, QStringLiteral("Orders on hold")), fitOf(query, QStringLiteral("Household")));
    EXPECT_GT(fitOf(query, QStringLiteral("Household")), fitOf(QStringLiteral("dd"), QStringLiteral("订单")));
}

TEST(Pinyin, KnowsSeveralReadingsAndNothingElse)
{
    EXPECT_EQ(pinyinInitials(U'订'), u"d");
    EXPECT_EQ(pinyinInitials(U'重'), u"cz");
    EXPECT_EQ(pinyinInitials(U'x'), QString());
    EXPECT_EQ(findInitials(QStringLiteral("杭州市西湖区"), QStringLiteral("xh")), 3);
    EXPECT_EQ(findInitials(QStringLiteral("顺丰 SF 速运"), QStringLiteral("sfsf")), 0);
}

TEST(NearestWord, IsAtMostTwoLettersAway)
{
    const QStringList known {QStringLiteral("shop"), QStringLiteral("stage"), QStringLiteral("stock")};
    EXPECT_EQ(nearestWord(QStringLiteral("shpo"), known), u"shop");
    EXPECT_EQ(nearestWord(QStringLiteral("Stok"), known), u"stock");
    EXPECT_EQ(nearestWord(QStringLiteral("total"), known), QString());
    EXPECT_EQ(nearestWord(QStringLiteral("x"), known), QString());
}

} // namespace
