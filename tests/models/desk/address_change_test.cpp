#include "desk/address_change.h"

#include "intake/finding_table.h"
#include "support/quiet_shop.h"

using namespace purser;

namespace {

class ChangedAddress : public ::testing::Test
{
protected:
    ChangedAddress()
    {
        m_shop.offer(QStringLiteral("MUG"), 5);
        auto remote = support::QuietShop::anOrder(QStringLiteral("A-1"), {{QStringLiteral("MUG"), 1}});
        remote.recipient.postcode = QStringLiteral("3511AB"); // the form of the country has a blank
        remote.recipient.street.clear();
        m_order = m_shop.take(remote);
        m_before = remote.recipient;
    }

    [[nodiscard]] desk::OrderDetail detail() { return **desk::orderDetail(m_shop.core(), m_order); }

    support::QuietShop m_shop;
    orders::OrderId m_order;
    base::PostalAddress m_before;
};

TEST_F(ChangedAddress, IsCheckedAgainAndFoundByItsNewPostcode)
{
    ASSERT_GT(detail().order.blocks, 0);
    base::PostalAddress after = m_before;
    after.street = QStringLiteral("Oudegracht 12");
    after.postcode = QStringLiteral("1015 CN");
    const auto done = desk::changeAddress(m_shop.core(), m_order, m_before, after);
    ASSERT_TRUE(done.isClean());
    EXPECT_EQ(detail().personal.recipient, after);
    EXPECT_EQ(detail().order.blocks, 0);
    const auto found = desk::listPage(m_shop.core(), {.text = QStringLiteral("1015 CN")}, {}, 9);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->rows.size(), 1U);
    EXPECT_TRUE(desk::undoEntries(m_shop.core(), *desk::entriesOf(done.undoToken)).isClean());
    EXPECT_EQ(detail().personal.recipient, m_before);
    EXPECT_GT(detail().order.blocks, 0);
}

TEST_F(ChangedAddress, IsRefusedWhenThePersonSawAnotherOne)
{
    base::PostalAddress seen = m_before;
    seen.city = QStringLiteral("Amsterdam");
    base::PostalAddress after = m_before;
    after.street = QStringLiteral("Oudegracht 12");
    const auto result = desk::changeAddress(m_shop.core(), m_order, seen, after);
    ASSERT_EQ(result.skipped.size(), 1U);
    EXPECT_EQ(result.skipped.front().code, u"address.other-by-now");
    EXPECT_EQ(detail().personal.recipient, m_before);
    EXPECT_EQ(desk::changeAddress(m_shop.core(), m_order, m_before, m_before).skipped.front().code,
        u"address.same");
}

TEST_F(ChangedAddress, IsProposedOnlyWhereTheTablesLeaveOneAnswer)
{
    const auto proposed = desk::proposedAddress(m_shop.core(), m_order);
    ASSERT_TRUE(proposed);
    EXPECT_EQ(proposed->street, QString()) << "nobody can guess a street";
    EXPECT_EQ(proposed->name, m_before.name);
}

} // namespace
