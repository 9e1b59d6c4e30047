#include "desk/case_money.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace purser::desk {
namespace {

using aftersales::CaseLine;
using orders::LineId;
using orders::Order;
using orders::OrderLine;

OrderLine lineOf(std::int64_t id, int quantity, std::int64_t unit, std::int64_t discount)
{
    OrderLine line;
    line.id = LineId(id);
    line.quantity = quantity;
    line.unitMinor = unit;
    line.discountMinor = discount;
    line.totalMinor = unit * quantity - discount;
    return line;
}

Order lampAndHolders()
{
    Order order;
    order.currency = *base::Currency::parse(u"EUR");
    order.lines = {lineOf(1, 1, 15000, 3000), lineOf(2, 2, 3000, 1200)};
    order.paidMinor = 16800;
    return order;
}

TEST(RefundOfACase, ShowsEveryLineAndPaysForThoseThatComeBack)
{
    const auto money = moneyOf(lampAndHolders(), {{LineId(1), 1, 0, {}}}, {});
    ASSERT_EQ(money.lines.size(), 2U);
    EXPECT_EQ(money.lines[0].list, 15000);
    EXPECT_EQ(money.lines[0].discount, -3000);
    EXPECT_EQ(money.lines[0].refund, 12000);
    EXPECT_EQ(money.lines[1].wanted, 0);
    EXPECT_EQ(money.lines[1].refund, 0);
    EXPECT_EQ(money.amount.minor, 12000);
    EXPECT_EQ(money.leftAfter.minor, 4800);
    EXPECT_FALSE(money.isCut);
}

TEST(RefundOfACase, IsCutToWhatIsLeftOfThePayment)
{
    Order order = lampAndHolders();
    order.refundedMinor = 10000;
    const auto money = moneyOf(order, {{LineId(1), 1, 0, {}}}, {});
    EXPECT_EQ(money.amount.minor, 6800);
    EXPECT_EQ(money.leftAfter.minor, 0);
    EXPECT_TRUE(money.isCut);
}

TEST(RefundOfACase, NamesTaxThatWasAddedToThePrice)
{
    Order order = lampAndHolders();
    order.lines[0].taxMinor = 960;
    order.lines[0].totalMinor += 960;
    const auto money = moneyOf(order, {{LineId(1), 1, 0, {}}}, {});
    EXPECT_EQ(money.lines[0].tax, 960);
    EXPECT_EQ(money.lines[0].refund, 12960);
}

RC_GTEST_PROP(RefundOfACase, PiecesSentBackOneByOneAreWorthTheLine, ())
{
    const int quantity = *rc::gen::inRange(1, 12);
    const std::int64_t unit = *rc::gen::inRange<std::int64_t>(1, 100'000);
    const std::int64_t discount = *rc::gen::inRange<std::int64_t>(0, unit * quantity + 1);
    Order order = lampAndHolders();
    order.lines = {lineOf(1, quantity, unit, discount)};
    order.paidMinor = order.lines[0].totalMinor;
    std::int64_t sum = 0;
    for (int before = 0; before < quantity; ++before)
        sum += moneyOf(order, {{LineId(1), 1, 1, {}}}, {{LineId(1), before}}).amount.minor;
    RC_ASSERT(sum == order.lines[0].totalMinor);
}

} // namespace
} // namespace purser::desk
