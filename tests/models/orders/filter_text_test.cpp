#include "orders/filter_text.h"

#include "orders/order.h"

#include <gtest/gtest.h>

#include <rapidcheck.h>

using namespace purser::orders;

namespace {

const QStringList kShops {
    QStringLiteral("Birk Home"), QStringLiteral("Berlin Outlet"), QStringLiteral("青屿茶事")};

struct Good
{
    const char *text;
    const char *canonical; ///< what it says, in the one way we write it
};

void PrintTo(const Good &row, std::ostream *out)
{
    *out << row.text;
}

class TypedFilters : public ::testing::TestWithParam<Good>
{
};

TEST_P(TypedFilters, AreReadInEitherLanguageAndAnyWidth)
{
    const auto read = parseFilter(QString::fromUtf8(GetParam().text), kShops);
    ASSERT_TRUE(read) << qPrintable(read.error().code) << " at " << read.error().at;
    EXPECT_EQ(filterText(*read).toStdString(), GetParam().canonical);
}

INSTANTIATE_TEST_SUITE_P(Filters, TypedFilters,
    ::testing::Values(Good {"", ""}, Good {"shop:berlin", "shop:berlin"}, Good {"SHOP:Berlin", "shop:berlin"},
        Good {"shop:berlin late stock:short stage:ready total:>100 due:today",
            "shop:berlin late stock:short stage:ready total:>100 due:today"},
        Good {"-shop:birk", "-shop:birk"}, Good {"shop:\"birk home\"", "shop:\"birk home\""},
        Good {"店铺：青屿 逾期 库存：缺货", "shop:青屿 late stock:short"},
        Good {"状态：待配货，挂起 金额：＞100", "stage:ready,hold total:>100"},
        Good {"应发:今天 -标签:礼品", "due:today -tag:gift"}, Good {"应发:4小时", "due:4h"},
        Good {"total:0100.50", "total:100.5"}, Good {"total:100..200", "total:100..200"},
        Good {"total:≥100 units:≤3", "total:>=100 units:<=3"}, Good {"due:2026-11-24", "due:2026-11-24"},
        Good {"placed:<=yesterday", "placed:<=yesterday"}, Good {"units:1,3", "units:1,3"},
        Good {"stage:ready stage:ready", "stage:ready"}, Good {"stage:ready,ready", "stage:ready"},
        Good {"周予安 late", "late 周予安"}, Good {"\"late\" shift", "\"late\" shift"},
        Good {"12:30", "\"12:30\""}, Good {"\"shop:x\"", "\"shop:x\""}, Good {"-late", "-late"},
        Good {"tag:cod pay:COD 支付:货到付款", "tag:cod pay:cod"}, Good {"country:de", "country:de"}));

struct Bad
{
    const char *text;
    const char *code;
    int at;
    int length;
    const char *meant;
};

void PrintTo(const Bad &row, std::ostream *out)
{
    *out << row.text;
}

class WrongFilters : public ::testing::TestWithParam<Bad>
{
};

TEST_P(WrongFilters, NameThePlaceAndWhatMayHaveBeenMeant)
{
    const auto read = parseFilter(QString::fromUtf8(GetParam().text), kShops);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code.toStdString(), GetParam().code);
    EXPECT_EQ(read.error().at, GetParam().at);
    EXPECT_EQ(read.error().length, GetParam().length);
    EXPECT_EQ(read.error().meant.toStdString(), GetParam().meant);
}

INSTANTIATE_TEST_SUITE_P(Filters, WrongFilters,
    ::testing::Values(Bad {"shpo:berlin", "filter.unknown-key", 0, 4, "shop"},
        Bad {"late -sotck:short", "filter.unknown-key", 6, 5, "stock"},
        Bad {"shop:berlim", "filter.unknown-value", 5, 6, "berlin"},
        Bad {"stage:redy", "filter.unknown-value", 6, 4, "ready"},
        Bad {"stage:ready,hodl", "filter.unknown-value", 12, 4, "hold"},
        Bad {"stage:", "filter.no-value", 6, 1, ""}, Bad {"stage:ready,", "filter.no-value", 12, 1, ""},
        Bad {"total:>", "filter.no-value", 7, 1, ""}, Bad {"total:cheap", "filter.not-a-number", 6, 5, ""},
        Bad {"total:1.2345", "filter.not-a-number", 6, 6, ""},
        Bad {"due:tody", "filter.not-a-day", 4, 4, "today"},
        Bad {"due:2026-13-01", "filter.not-a-day", 4, 10, ""},
        Bad {"stage:>ready", "filter.no-order", 6, 6, ""}, Bad {"total:>1,2", "filter.no-order", 6, 4, ""},
        Bad {"周 shop:\"birk", "filter.open-quote", 7, 5, ""},
        Bad {"店铺：不存在", "filter.unknown-value", 3, 3, ""},
        Bad {"late:yes", "filter.unknown-value", 5, 3, ""}));

Condition condition()
{
    const auto key = *rc::gen::elementOf(std::vector<FilterKey>(kFilterKeys.begin(), kFilterKeys.end()));
    Condition made {.key = key, .isNot = *rc::gen::arbitrary<bool>()};
    const auto any = [](const QStringList &from) {
        return from.at(*rc::gen::inRange<qsizetype>(0, from.size()));
    };
    const auto number = [] {
        return QStringLiteral("%1.%2").arg(*rc::gen::inRange(0, 5000)).arg(*rc::gen::inRange(1, 9));
    };
    const auto day = [&] {
        return any({QStringLiteral("today"), QStringLiteral("tomorrow"), QStringLiteral("none"),
            QStringLiteral("2026-11-24"), QStringLiteral("4h"), QStringLiteral("30d")});
    };
    const auto ordered = [&](const auto &value) {
        made.comparison = *rc::gen::element(Comparison::Is, Comparison::Below, Comparison::AtMost,
            Comparison::Above, Comparison::AtLeast, Comparison::Between);
        made.values << value();
        if (made.comparison == Comparison::Between)
            made.values << value();
    };
    switch (key) {
    case FilterKey::Late: break;
    case FilterKey::Shop:
        made.values << any({QStringLiteral("birk home"), QStringLiteral("berlin"), QStringLiteral("青屿")});
        break;
    case FilterKey::Total:
    case FilterKey::Units: ordered(number); break;
    case FilterKey::Due:
    case FilterKey::Placed: ordered(day); break;
    case FilterKey::Carrier:
    case FilterKey::Country:
        made.values << any({QStringLiteral("de"), QStringLiteral("顺丰"), QStringLiteral("post nl")});
        break;
    case FilterKey::Stage:
    case FilterKey::Stock:
    case FilterKey::Pay:
    case FilterKey::Tag:
        for (int at = *rc::gen::inRange(1, 4); at > 0; --at)
            if (const QString value = any(valuesOf(key)); !made.values.contains(value))
                made.values << value;
        break;
    }
    return made;
}

TEST(TypedFilters, ChipsBecomeTextAndTheSameChipsAgain)
{
    EXPECT_TRUE(rc::check([] {
        TypedFilter filter;
        for (int at = *rc::gen::inRange(0, 6); at > 0; --at)
            if (const Condition made = condition();
                std::ranges::find(filter.conditions, made) == filter.conditions.end())
                filter.conditions.push_back(made);
        QStringList words;
        for (int at = *rc::gen::inRange(0, 3); at > 0; --at)
            words << *rc::gen::element(QStringLiteral("周予安"), QStringLiteral("late"),
                QStringLiteral("shop:x"), QStringLiteral("-late"), QStringLiteral("2046"),
                QStringLiteral("a-b"), QStringLiteral("12:30"));
        filter.words = words.join(u' ');
        const QString text = filterText(filter);
        const auto again = parseFilter(text, kShops);
        RC_LOG() << text.toStdString();
        RC_ASSERT(again.has_value());
        RC_ASSERT((*again == filter));
    }));
}

TEST(TypedFilters, NoTextOfAnyKindBreaksTheReader)
{
    EXPECT_TRUE(rc::check([] {
        const QString signs = QStringLiteral("shop:late,<>=-\"“： .total1周>");
        QString text;
        for (int at = *rc::gen::inRange(0, 24); at > 0; --at)
            text += signs.at(*rc::gen::inRange<qsizetype>(0, signs.size()));
        const auto read = parseFilter(text, kShops);
        if (read)
            RC_ASSERT((parseFilter(filterText(*read), kShops) == read));
        else
            RC_ASSERT(read.error().at >= 0 && read.error().at <= text.size());
    }));
}

} // namespace
