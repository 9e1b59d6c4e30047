#include "desk/merges.h"
#include "desk/order_parts.h"
#include "support/quiet_shop.h"

using namespace purser;

namespace {

/// A shop with enough of two things, and orders of one buyer.
class SplitMerge : public testing::Test
{
protected:
    void SetUp() override
    {
        m_shop.offer(QStringLiteral("A"), 20);
        m_shop.offer(QStringLiteral("B"), 20);
    }

    marketplace::RemoteOrder remote(const QString &number, std::int64_t shipBy)
    {
        auto order =
            support::QuietShop::anOrder(number, {{QStringLiteral("A"), 3}, {QStringLiteral("B"), 1}});
        order.shippingMinor = 501;
        order.totalMinor += 501;
        order.paidMinor = order.totalMinor;
        order.shipBy = base::fromMilliseconds(shipBy);
        order.note = QStringLiteral("note of ") + number;
        return order;
    }

    [[nodiscard]] desk::OrderDetail detail(orders::OrderId id)
    {
        return **desk::waited(m_shop.desk().detail(id));
    }

    [[nodiscard]] orders::Pieces pieces(orders::OrderId id, const QString &sku, int quantity)
    {
        const auto named = desk::piecesNamed(detail(id).order, {{sku, quantity}});
        EXPECT_TRUE(named);
        return named.value_or(orders::Pieces {});
    }

    [[nodiscard]] desk::BulkResult split(orders::OrderId id, const QString &sku, int quantity)
    {
        return desk::waited(m_shop.desk().split(id, pieces(id, sku, quantity)));
    }

    void expectUndone(const desk::BulkResult &result)
    {
        ASSERT_FALSE(result.undoToken.isEmpty());
        const auto undone = desk::waited(m_shop.desk().undo(result.undoToken));
        EXPECT_TRUE(undone.isClean())
            << (undone.skipped.empty() ? "" : qPrintable(undone.skipped.front().code));
    }

    static constexpr std::int64_t kDay = 86'400'000;
    static constexpr std::int64_t kSoon = 1'790'100'000'000;
    support::QuietShop m_shop;
};

} // namespace

TEST_F(SplitMerge, ASplitOrderStaysOneOrderWithParcelsThatSumToIt)
{
    const auto id = m_shop.take(remote(QStringLiteral("N-1"), kSoon));
    EXPECT_TRUE(split(id, QStringLiteral("A"), 1).isClean());
    EXPECT_TRUE(split(id, QStringLiteral("B"), 1).isClean());
    const auto now = detail(id);
    const auto parts = desk::partsOf(now.order, now.parcels);
    ASSERT_EQ(parts.size(), 3U);
    EXPECT_EQ(parts[0].pieces, pieces(id, QStringLiteral("A"), 2));
    EXPECT_EQ(parts[1].pieces, pieces(id, QStringLiteral("A"), 1));
    EXPECT_EQ(parts[2].pieces, pieces(id, QStringLiteral("B"), 1));
    std::int64_t total = 0;
    std::int64_t shipping = 0;
    for (const auto &part : parts) {
        total += part.amounts.totalMinor;
        shipping += part.amounts.shippingMinor;
    }
    EXPECT_EQ(total, now.order.totalMinor);
    EXPECT_EQ(shipping, 501);
    EXPECT_EQ(m_shop.wrongStock(), QStringList());
}

TEST_F(SplitMerge, ASplitIsTakenBackStepByStep)
{
    const auto id = m_shop.take(remote(QStringLiteral("N-1"), kSoon));
    const auto first = split(id, QStringLiteral("A"), 1);
    const auto afterFirst = detail(id).parcels;
    const auto second = split(id, QStringLiteral("B"), 1);
    expectUndone(second);
    EXPECT_EQ(detail(id).parcels, afterFirst);
    expectUndone(first);
    EXPECT_TRUE(detail(id).parcels.empty());
    EXPECT_EQ(
        desk::waited(m_shop.desk().joinParts(id)).skipped.front().code, QStringLiteral("split.is-whole"));
}

TEST_F(SplitMerge, PartsThatWereSplitBecomeOneParcelAgain)
{
    const auto id = m_shop.take(remote(QStringLiteral("N-1"), kSoon));
    EXPECT_TRUE(split(id, QStringLiteral("A"), 1).isClean());
    const auto joined = desk::waited(m_shop.desk().joinParts(id));
    EXPECT_TRUE(joined.isClean());
    EXPECT_TRUE(detail(id).parcels.empty());
    expectUndone(joined);
    EXPECT_EQ(detail(id).parcels.size(), 2U);
}

TEST_F(SplitMerge, FulfillingThePiecesOfAPartByHandSendsThatPart)
{
    const auto id = m_shop.take(remote(QStringLiteral("N-1"), kSoon));
    EXPECT_TRUE(split(id, QStringLiteral("A"), 1).isClean());
    const auto sent = desk::waited(m_shop.desk().fulfil(
        id, QStringLiteral("dhl"), QStringLiteral("T1"), {{QStringLiteral("N-1-A"), 1, {}}}));
    EXPECT_TRUE(sent.isClean());
    const auto now = detail(id);
    ASSERT_EQ(now.parcels.size(), 2U);
    EXPECT_EQ(now.parcels[0].stage, orders::ParcelStage::Planned);
    EXPECT_EQ(now.parcels[1].stage, orders::ParcelStage::Shipped);
    EXPECT_EQ(now.parcels[1].tracking, QStringLiteral("T1"));
    EXPECT_EQ(orders::openPieces(now.order).size(), 2U);
    EXPECT_EQ(m_shop.wrongStock(), QStringList());
}

TEST_F(SplitMerge, MergedOrdersShareTheStrictestDateAndKeepTheirNotes)
{
    const auto first = m_shop.take(remote(QStringLiteral("N-1"), kSoon + 2 * kDay));
    auto other = remote(QStringLiteral("N-2"), kSoon);
    other.recipient.street = QStringLiteral("OUDEGRACHT, 12");
    other.recipient.phone = QStringLiteral("06-12345678");
    const auto second = m_shop.take(other);
    const auto proposals = desk::waited(m_shop.desk().mergeProposals(std::nullopt));
    ASSERT_TRUE(proposals);
    ASSERT_EQ(proposals->size(), 1U);
    EXPECT_EQ(proposals->front().proposal.shippingRefundMinor, 501);
    EXPECT_EQ(proposals->front().proposal.notes, 2);
    const auto merged = desk::waited(m_shop.desk().merge({first, second}));
    EXPECT_TRUE(merged.isClean());
    EXPECT_EQ(detail(first).order.shipBy, kSoon);
    EXPECT_EQ(detail(first).leavesWith, std::vector<QString> {QStringLiteral("N-2")});
    EXPECT_EQ(detail(second).leavesWith, std::vector<QString> {QStringLiteral("N-1")});
    EXPECT_EQ(detail(first).personal.note, QStringLiteral("note of N-1"));
    EXPECT_EQ(detail(second).personal.note, QStringLiteral("note of N-2"));
    EXPECT_TRUE(desk::waited(m_shop.desk().mergeProposals(std::nullopt))->empty());
    expectUndone(merged);
    EXPECT_EQ(detail(first).order.shipBy, kSoon + 2 * kDay);
    EXPECT_TRUE(detail(first).leavesWith.empty());
}

TEST_F(SplitMerge, NewsOfTheShopDoNotLoosenTheDateOfAMerge)
{
    auto order = remote(QStringLiteral("N-1"), kSoon + 2 * kDay);
    const auto first = m_shop.take(order);
    const auto second = m_shop.take(remote(QStringLiteral("N-2"), kSoon));
    EXPECT_TRUE(desk::waited(m_shop.desk().merge({first, second})).isClean());
    order.version = 2;
    order.note = QStringLiteral("ring twice");
    m_shop.take(order);
    EXPECT_EQ(detail(first).order.shipBy, kSoon);
    EXPECT_EQ(detail(first).personal.note, QStringLiteral("ring twice"));
    EXPECT_TRUE(desk::waited(m_shop.desk().takeApart(second)).isClean());
    EXPECT_EQ(detail(first).order.shipBy, kSoon + 2 * kDay);
    EXPECT_EQ(detail(second).order.shipBy, kSoon);
}

TEST_F(SplitMerge, SaysWhyOrdersAreNotMerged)
{
    const auto first = m_shop.take(remote(QStringLiteral("N-1"), kSoon));
    auto away = remote(QStringLiteral("N-2"), kSoon);
    away.recipient.street = QStringLiteral("Oudegracht 21");
    const auto second = m_shop.take(away);
    const auto third = m_shop.take(remote(QStringLiteral("N-3"), kSoon));
    const auto why = [this](const std::vector<orders::OrderId> &ids) {
        const auto result = desk::waited(m_shop.desk().merge(ids));
        EXPECT_TRUE(result.done.empty());
        return result.skipped.empty() ? QString() : result.skipped.front().code;
    };
    EXPECT_EQ(why({first}), QStringLiteral("merge.too-few"));
    EXPECT_EQ(why({first, first}), QStringLiteral("merge.too-few"));
    EXPECT_EQ(why({first, second}), QStringLiteral("merge.recipient-differs"));
    EXPECT_TRUE(split(third, QStringLiteral("A"), 1).isClean());
    EXPECT_EQ(why({first, third}), QStringLiteral("merge.is-split"));
    EXPECT_TRUE(desk::waited(m_shop.desk().joinParts(third)).isClean());
    EXPECT_TRUE(desk::waited(m_shop.desk().merge({first, third})).isClean());
    EXPECT_EQ(why({first, third}), QStringLiteral("merge.already"));
    EXPECT_EQ(split(first, QStringLiteral("A"), 1).skipped.front().code, QStringLiteral("split.is-merged"));
}
