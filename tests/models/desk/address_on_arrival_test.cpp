#include "desk/checks.h"
#include "desk/label_page.h"
#include "support/quiet_shop.h"

using namespace purser;

namespace {

base::PostalAddress shortlyWritten()
{
    base::PostalAddress to;
    to.country = QStringLiteral("CN");
    to.name = QStringLiteral("王小明");
    to.phone = QStringLiteral("13812345678");
    to.state = QStringLiteral("上海");
    to.city = QStringLiteral("上海");
    to.sublocality = QStringLiteral("浦东");
    to.street = QStringLiteral("世纪大道100号");
    to.postcode = QStringLiteral("200120");
    return to;
}

QStringList codesOf(const std::vector<intake::KeptFinding> &findings)
{
    QStringList codes;
    for (const auto &finding : findings)
        codes << finding.code + u' ' + finding.field;
    return codes;
}

marketplace::RemoteOrder orderTo(const base::PostalAddress &to)
{
    auto order = support::QuietShop::anOrder(QStringLiteral("N-1"), {{QStringLiteral("A"), 1}});
    order.recipient = to;
    return order;
}

class AddressOnArrival : public testing::Test
{
protected:
    void SetUp() override { m_shop.offer(QStringLiteral("A"), 5); }

    [[nodiscard]] desk::OrderDetail taken(const base::PostalAddress &to)
    {
        const auto detail = desk::orderDetail(m_shop.core(), m_shop.take(orderTo(to)));
        EXPECT_TRUE(detail && *detail);
        return **detail;
    }

    support::QuietShop m_shop;
};

} // namespace

TEST_F(AddressOnArrival, DoesNotStopForNamesWithoutTheirEndings)
{
    const auto detail = taken(shortlyWritten());
    EXPECT_EQ(codesOf(detail.findings), QStringList());
    EXPECT_EQ(detail.order.blocks, 0);
}

TEST_F(AddressOnArrival, KeepsWhatTheBuyerWrote)
{
    EXPECT_EQ(taken(shortlyWritten()).personal.recipient, shortlyWritten());
}

TEST_F(AddressOnArrival, StillStopsForWhatIsNotWritten)
{
    auto to = shortlyWritten();
    to.sublocality.clear();
    EXPECT_EQ(codesOf(taken(to).findings), QStringList(QStringLiteral("address.missing sublocality")));
    to = shortlyWritten();
    to.sublocality = QStringLiteral("天河");
    EXPECT_EQ(taken(to).order.blocks, 1);
}

TEST_F(AddressOnArrival, PutsTheWholeNamesOnTheLabel)
{
    orders::Shop shop;
    shop.settings = QStringLiteral(R"({"country":"CN"})");
    const QString label = desk::addressLines(shortlyWritten(), shop).join(u' ');
    EXPECT_TRUE(label.contains(QStringLiteral("上海市"))) << qPrintable(label);
    EXPECT_TRUE(label.contains(QStringLiteral("浦东新区"))) << qPrintable(label);
    EXPECT_EQ(label.count(QStringLiteral("上海")), 1) << qPrintable(label);
}
