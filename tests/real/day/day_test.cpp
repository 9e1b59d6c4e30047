#include "catalog/stock_table.h"
#include "support/desk_profile.h"
#include "support/sandbox_child.h"

using namespace purser;

namespace {

QString text(const std::vector<QString> &lines)
{
    return QStringList(lines.begin(), lines.end()).join(u'\n');
}

/// Plays a day on a fresh profile and says what must hold after every day.
desk::DayReport played(support::SandboxChild &sandbox, support::DeskProfile &profile)
{
    desk::Day day(profile.desk(), sandbox.plan(), [](const QString &) {});
    const auto report = day.run();
    EXPECT_TRUE(report) << (report ? "" : qPrintable(report.error().code));
    if (!report)
        return {};
    EXPECT_EQ(report->lost, 0);
    EXPECT_EQ(report->different, 0) << qPrintable(text(report->differences));
    EXPECT_EQ(report->ids.size(), report->orders) << "an order is not accounted for";
    for (const char *stage : {"received", "confirmed", "picking", "packing", "labelled"})
        EXPECT_FALSE(report->byStage.contains(QLatin1String(stage))) << stage << " still waits for the desk";
    const auto chain = desk::waited(profile.desk().verifyChain());
    EXPECT_TRUE(chain && !chain->firstBroken);
    const auto unbalanced = catalog::unbalancedStock(profile.core().reader());
    EXPECT_TRUE(unbalanced && unbalanced->isEmpty());
    return *report;
}

} // namespace

TEST(Day, BringsEveryOrderToARest)
{
    support::SandboxChild sandbox(60);
    support::DeskProfile profile;
    const auto report = played(sandbox, profile);
    EXPECT_EQ(report.orders, 60);
    EXPECT_GT(report.labels, 45);
    EXPECT_GE(report.refunds, 1) << "nothing was returned and paid back";
    EXPECT_EQ(report.quarantined, 0);
}

TEST(Day, EndsEqualWithTheMarketplaceUnderEveryFaultAtOnce)
{
    const int orders = qEnvironmentVariableIntValue("PURSER_DAY_ORDERS");
    support::SandboxChild sandbox(orders > 0 ? orders : 60, 2);
    sandbox.setFaults(0.05);
    support::DeskProfile profile;
    const auto report = played(sandbox, profile);
    EXPECT_EQ(report.quarantined, 0) << "a poison page is read again";
    EXPECT_GE(report.refunds, 1);
    const auto faults = sandbox.control("GET", QStringLiteral("/log")).value(u"faults").toObject();
    for (const auto &name : orders >= 500 ? faults.keys() : QStringList {})
        EXPECT_GT(faults.value(name).toInt(), 0) << qPrintable(name) << " never struck";
}
