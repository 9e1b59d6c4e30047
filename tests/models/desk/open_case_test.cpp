#include "desk/open_case.h"

#include "orders/order_table.h"
#include "support/quiet_shop.h"

#include <ostream>

using namespace purser;
using aftersales::CaseKind;

namespace {

/// Three of A sent, one of B still in the house.
marketplace::RemoteOrder partlySent()
{
    auto order = support::QuietShop::anOrder(
        QStringLiteral("N-1"), {{QStringLiteral("A"), 3}, {QStringLiteral("B"), 1}});
    order.lines[0].fulfilled = 3;
    order.fulfilments.push_back({QStringLiteral("ful_1"), QStringLiteral("dhl"), QStringLiteral("T1"),
        QStringLiteral("delivered"), 1'790'000'100'000, 1'790'000'050'000});
    return order;
}

class OpenCase : public testing::Test
{
protected:
    void SetUp() override
    {
        m_shop.offer(QStringLiteral("A"), 5);
        m_shop.offer(QStringLiteral("B"), 5);
        m_order = m_shop.take(partlySent());
    }

    [[nodiscard]] desk::OrderDetail detail() { return **desk::orderDetail(m_shop.core(), m_order); }
    [[nodiscard]] desk::CaseWish wishFor(const QString &sku, int pieces, const char *reason = "damaged")
    {
        desk::CaseWish wish {.reason = QLatin1String(reason)};
        for (const auto &line : detail().order.lines)
            if (line.sku == sku)
                wish.pieces[line.id] = pieces;
        return wish;
    }
    desk::CaseAnswer opened(const desk::CaseWish &wish)
    {
        return desk::waited(m_shop.desk().openCase(m_order, wish));
    }

    support::QuietShop m_shop;
    orders::OrderId m_order;
};

} // namespace

TEST_F(OpenCase, StandsOnTheOrderWithItsMoneyAndItsEntry)
{
    const auto answer = opened(wishFor(QStringLiteral("A"), 2));
    ASSERT_EQ(answer.code, QString());
    EXPECT_TRUE(answer.isHereOnly);
    const auto after = detail();
    ASSERT_EQ(after.cases.size(), 1U);
    EXPECT_EQ(after.cases[0].stage, QStringLiteral("requested"));
    EXPECT_EQ(after.cases[0].kind, QStringLiteral("return_refund"));
    EXPECT_EQ(after.cases[0].refund.minor, 2'000);
    EXPECT_EQ(after.order.openCases, 1);
    EXPECT_EQ(after.timeline.front().action, QStringLiteral("case.open-here"));
}

TEST_F(OpenCase, IsTakenBackWhileNothingElseHappened)
{
    const auto answer = opened(wishFor(QStringLiteral("A"), 2));
    ASSERT_TRUE(desk::waited(m_shop.desk().undo(answer.undoToken)).isClean());
    EXPECT_TRUE(detail().cases.empty());
    EXPECT_EQ(detail().order.openCases, 0);
}

TEST_F(OpenCase, IsNotTakenBackOnceItWasDecided)
{
    const auto answer = opened(wishFor(QStringLiteral("A"), 2));
    ASSERT_EQ(desk::waited(m_shop.desk().decideCase(answer.id, true, {})).code, QString());
    const auto undone = desk::waited(m_shop.desk().undo(answer.undoToken));
    EXPECT_FALSE(undone.isClean());
    EXPECT_EQ(detail().cases.size(), 1U);
}

TEST_F(OpenCase, GoesItsWholeWayAndTellsTheMarketplaceOnlyOfTheMoney)
{
    const auto answer = opened(wishFor(QStringLiteral("A"), 2));
    ASSERT_EQ(desk::waited(m_shop.desk().decideCase(answer.id, true, {})).code, QString());
    ASSERT_EQ(desk::waited(m_shop.desk().receiveCase(answer.id, {})).code, QString());
    ASSERT_EQ(desk::waited(m_shop.desk().refundCase(answer.id)).code, QString());
    EXPECT_EQ(detail().cases[0].stage, QStringLiteral("closed"));
    const auto open = desk::waited(m_shop.desk().outbox(10));
    ASSERT_TRUE(open);
    ASSERT_EQ(open->size(), 1U);
    EXPECT_EQ(open->front().message.kind, QStringLiteral("refund"));
}

TEST_F(OpenCase, StandsBesideAnotherOfTheSameShop)
{
    ASSERT_EQ(opened(wishFor(QStringLiteral("A"), 1)).code, QString());
    ASSERT_EQ(opened(wishFor(QStringLiteral("A"), 1)).code, QString());
    EXPECT_EQ(detail().order.openCases, 2);
}

TEST_F(OpenCase, RefusesWhatCannotComeBack)
{
    struct Case
    {
        const char *why;
        desk::CaseWish wish;
        const char *code;
        QStringList arguments;
    };
    ASSERT_EQ(opened(wishFor(QStringLiteral("A"), 1)).code, QString());
    const std::vector<Case> cases {
        {"no piece", {.reason = QStringLiteral("late")}, "case.no-lines", {}},
        {"a word nobody knows", wishFor(QStringLiteral("A"), 1, "because"), "case.unknown-reason",
            {QStringLiteral("because")}},
        {"more than is left beside another case", wishFor(QStringLiteral("A"), 3), "case.too-many",
            {QStringLiteral("A"), QStringLiteral("2")}},
        {"what was not sent", wishFor(QStringLiteral("B"), 1), "case.too-many",
            {QStringLiteral("B"), QStringLiteral("0")}},
    };
    for (const Case &one : cases) {
        const auto answer = opened(one.wish);
        EXPECT_EQ(answer.code, QLatin1String(one.code)) << one.why;
        EXPECT_EQ(answer.arguments, one.arguments) << one.why;
    }
    EXPECT_EQ(detail().cases.size(), 1U);
}

TEST_F(OpenCase, RefusesAnOrderOfWhichNothingWasSent)
{
    m_order = m_shop.take(support::QuietShop::anOrder(QStringLiteral("N-2"), {{QStringLiteral("A"), 1}}));
    EXPECT_EQ(opened(wishFor(QStringLiteral("A"), 1)).code, QStringLiteral("case.nothing-sent"));
}
