#include "desk/report_content.h"

#include <gtest/gtest.h>

using namespace purser;

namespace {

aftersales::Refund refund(std::int64_t minor, const char *state, const char *reason)
{
    aftersales::Refund one;
    one.amount = {minor, *base::Currency::parse(u"EUR")};
    one.state = QLatin1String(state);
    one.reason = QLatin1String(reason);
    return one;
}

/// An order with one case and its money, money that went back without a case, and a refund that was refused.
desk::OrderDetail threeTimesPaidBack()
{
    desk::OrderDetail detail;
    detail.order.number = QStringLiteral("BH-20421");
    aftersales::ReturnCase back;
    back.id = aftersales::CaseId(7);
    back.remoteId = QStringLiteral("ret_7");
    detail.cases = {back};
    auto ofCase = refund(1200, "accepted", "changed_mind");
    ofCase.returnCase = back.id;
    detail.refunds = {ofCase, refund(300, "requested", "late"), refund(9900, "refused", "late")};
    return detail;
}

} // namespace

TEST(ReportOfADay, NamesEveryRefundThatWasNotRefused)
{
    const auto rows = desk::reportRefunds(threeTimesPaidBack());
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].order, QStringLiteral("BH-20421"));
    EXPECT_EQ(rows[0].returnCase, QStringLiteral("ret_7"));
    EXPECT_EQ(rows[0].reason, QStringLiteral("changed mind"));
    EXPECT_EQ(rows[0].state, QStringLiteral("paid back"));
    EXPECT_EQ(rows[0].amount.minor, 1200);
    EXPECT_EQ(rows[1].returnCase, QString());
    EXPECT_EQ(rows[1].state, QStringLiteral("on its way"));
}

TEST(ReportOfADay, HoldsTheRefundsOfItsOrders)
{
    const auto content =
        desk::reportContent({}, QStringLiteral("2026-11-23"), desk::reportRefunds(threeTimesPaidBack()));
    EXPECT_EQ(content.refunds.size(), 2U);
}
