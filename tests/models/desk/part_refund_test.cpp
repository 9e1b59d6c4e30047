#include "desk/part_refund.h"

#include "desk/pick_desk.h"
#include "support/quiet_shop.h"

using namespace purser;
using picking::PickBooking;
using picking::ShortageWay;

namespace {

/// Three of A and one of B are picked; one A is not in its bin.
class PartRefund : public testing::Test
{
protected:
    void SetUp() override
    {
        m_shop.offer(QStringLiteral("A"), 3);
        m_shop.offer(QStringLiteral("B"), 3);
    }

    /// Orders, confirms and starts to pick; @p missing pieces of A are reported, a refund is proposed.
    void propose(const std::vector<std::pair<QString, int>> &pieces, int missing)
    {
        m_order = m_shop.take(support::QuietShop::anOrder(QStringLiteral("N-1"), pieces));
        ASSERT_TRUE(desk::waited(m_shop.desk().confirm({m_order})).isClean());
        const auto started = desk::waited(m_shop.desk().startWave({m_order}));
        const auto walk = desk::openWalk(core(), started.wave.id.toString());
        ASSERT_TRUE(walk);
        const auto stop = std::ranges::find(walk->stops, QStringLiteral("A"), &picking::PickStop::sku);
        ASSERT_NE(stop, walk->stops.end());
        const auto booked = desk::bookPick(core(), *walk,
            {.kind = PickBooking::Kind::Shortage,
                .position = stop->position,
                .quantity = missing,
                .way = ShortageWay::Refund});
        ASSERT_EQ(booked.code, QString());
        ASSERT_EQ(detail().order.holdCode, QStringLiteral("part-refund"));
    }

    [[nodiscard]] desk::Core &core() { return m_shop.core(); }
    [[nodiscard]] desk::OrderDetail detail() { return **desk::orderDetail(core(), m_order); }
    [[nodiscard]] int openPieces()
    {
        int open = 0;
        for (const auto &line : detail().order.lines)
            open += line.open();
        return open;
    }
    [[nodiscard]] QStringList messages()
    {
        QStringList kinds;
        const auto open = desk::waited(m_shop.desk().outbox(10));
        EXPECT_TRUE(open);
        for (const auto &one : *open)
            kinds << one.message.kind;
        return kinds;
    }

    support::QuietShop m_shop;
    orders::OrderId m_order;
};

const std::vector<std::pair<QString, int>> kThreeAndOne {{QStringLiteral("A"), 3}, {QStringLiteral("B"), 1}};

} // namespace

TEST_F(PartRefund, PaysTheShareOnceAndLetsTheRestGoOn)
{
    ASSERT_NO_FATAL_FAILURE(propose(kThreeAndOne, 1));
    EXPECT_EQ(desk::proposedMinor(detail().proposals), 1'000);
    ASSERT_TRUE(desk::waited(m_shop.desk().acceptPartRefund(m_order)).isClean());
    EXPECT_EQ(detail().order.refundedMinor, 1'000);
    EXPECT_EQ(detail().order.holdCode, QString());
    EXPECT_EQ(openPieces(), 3);
    EXPECT_EQ(messages(), (QStringList {QStringLiteral("refund"), QStringLiteral("cancel")}));
    const auto again = desk::waited(m_shop.desk().acceptPartRefund(m_order));
    ASSERT_EQ(again.skipped.size(), 1U);
    EXPECT_EQ(again.skipped[0].code, QStringLiteral("part-refund.none"));
    EXPECT_EQ(detail().order.refundedMinor, 1'000);
    ASSERT_TRUE(desk::waited(m_shop.desk().pick({m_order})).isClean());
    EXPECT_EQ(detail().order.stage, orders::Stage::Packing);
    EXPECT_EQ(m_shop.wrongStock(), QStringList {});
}

TEST_F(PartRefund, IsTakenBackUntilItWasSent)
{
    ASSERT_NO_FATAL_FAILURE(propose(kThreeAndOne, 1));
    const auto accepted = desk::waited(m_shop.desk().acceptPartRefund(m_order));
    ASSERT_TRUE(desk::waited(m_shop.desk().undo(accepted.undoToken)).isClean());
    EXPECT_EQ(detail().order.refundedMinor, 0);
    EXPECT_EQ(detail().order.holdCode, QStringLiteral("part-refund"));
    EXPECT_EQ(openPieces(), 4);
    EXPECT_EQ(detail().proposals.size(), 1U);
    EXPECT_EQ(messages(), QStringList {});
    EXPECT_EQ(m_shop.wrongStock(), QStringList {});
}

TEST_F(PartRefund, DeclinedTheWholeOrderWaitsForGoods)
{
    ASSERT_NO_FATAL_FAILURE(propose(kThreeAndOne, 1));
    ASSERT_TRUE(desk::waited(m_shop.desk().declinePartRefund(m_order)).isClean());
    EXPECT_EQ(detail().order.stage, orders::Stage::Confirmed);
    EXPECT_EQ(detail().order.holdCode, QString());
    EXPECT_FALSE(detail().order.isReserved) << "two of the three are left on the shelf";
    EXPECT_EQ(detail().order.refundedMinor, 0);
    EXPECT_EQ(openPieces(), 4);
    EXPECT_TRUE(detail().proposals.empty());
    EXPECT_EQ(messages(), QStringList {});
    EXPECT_EQ(m_shop.wrongStock(), QStringList {});
}

TEST_F(PartRefund, AnOrderOfWhichNothingIsLeftIsNotPartlyRefunded)
{
    ASSERT_NO_FATAL_FAILURE(propose({{QStringLiteral("A"), 1}}, 1));
    const auto refused = desk::waited(m_shop.desk().acceptPartRefund(m_order));
    ASSERT_EQ(refused.skipped.size(), 1U);
    EXPECT_EQ(refused.skipped[0].code, QStringLiteral("part-refund.nothing-left"));
    EXPECT_EQ(detail().proposals.size(), 1U);
    EXPECT_EQ(messages(), QStringList {});
}

TEST_F(PartRefund, TwoDesksAnswerOnce)
{
    ASSERT_NO_FATAL_FAILURE(propose(kThreeAndOne, 2));
    const auto other = m_shop.another();
    auto accepted = m_shop.desk().acceptPartRefund(m_order);
    auto declined = other->declinePartRefund(m_order);
    const auto done = desk::waited(accepted).done.size() + desk::waited(declined).done.size();
    EXPECT_EQ(done, 1U) << "one answer stands, the other is refused";
    EXPECT_TRUE(detail().order.refundedMinor == 0 || detail().order.refundedMinor == 2'000);
}

TEST_F(PartRefund, IsListedForTheOffice)
{
    ASSERT_NO_FATAL_FAILURE(propose(kThreeAndOne, 1));
    const auto open = desk::openProposals(core());
    ASSERT_TRUE(open);
    ASSERT_EQ(open->size(), 1U);
    EXPECT_EQ(open->front().order, m_order);
    ASSERT_TRUE(desk::waited(m_shop.desk().acceptPartRefund(m_order)).isClean());
    EXPECT_TRUE(desk::openProposals(core())->empty());
}
