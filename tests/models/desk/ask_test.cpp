#include "desk/ask.h"

#include "orders/order_table.h"
#include "support/quiet_shop.h"

using namespace purser;

namespace {

class AskBuyers : public testing::Test
{
protected:
    void SetUp() override
    {
        m_shop.offer(QStringLiteral("A"), 5);
        auto order = support::QuietShop::anOrder(QStringLiteral("N-1"), {{QStringLiteral("A"), 1}});
        order.recipient.city.clear();
        m_order = m_shop.take(order);
    }

    void setKind(const QString &kind)
    {
        m_shop.write([&](desk::Writing &writing) -> base::Result<> {
            const auto before = orders::findShop(writing.connection, m_shop.shop().id);
            orders::Shop after = **before;
            after.kind = kind;
            store::Unit unit {.actor = {}, .at = writing.at(), .action = QStringLiteral("shop.change")};
            unit.edits.push_back(orders::changedShop(**before, after));
            return store::applyUnit(writing.connection, writing.keys, unit).map([](std::int64_t) {});
        });
    }

    support::QuietShop m_shop;
    orders::OrderId m_order;
};

} // namespace

TEST_F(AskBuyers, WritesOnceWhereTheMarketplaceCarriesMessages)
{
    EXPECT_EQ(desk::waited(m_shop.desk().ask({m_order})).done.size(), 1U);
    const auto again = desk::waited(m_shop.desk().ask({m_order}));
    ASSERT_EQ(again.skipped.size(), 1U);
    EXPECT_EQ(again.skipped.front().code, QStringLiteral("ask.nothing"));
    EXPECT_EQ(desk::waited(m_shop.desk().outboxCount()).value(), 1);
}

TEST_F(AskBuyers, SaysWhereTheMarketplaceCannot)
{
    for (const char *kind : {"vendure", "mercur", "imported"}) {
        setKind(QLatin1String(kind));
        m_shop.core().forgetEdges(m_shop.shop().id);
        const auto asked = desk::waited(m_shop.desk().ask({m_order}));
        ASSERT_EQ(asked.skipped.size(), 1U) << kind;
        EXPECT_EQ(asked.skipped.front().code, QStringLiteral("ask.no-messages")) << kind;
        EXPECT_EQ(asked.skipped.front().arguments, QStringList(QStringLiteral("Quiet"))) << kind;
    }
    EXPECT_EQ(desk::waited(m_shop.desk().outboxCount()).value(), 0);
}
