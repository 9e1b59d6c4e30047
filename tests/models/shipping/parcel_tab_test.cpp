#include "shipping/parcel.h"

#include <gtest/gtest.h>

namespace purser::shipping {
namespace {

using orders::ParcelStage;

struct TabCase
{
    ParcelStage stage;
    int printed;
    const char *scan;
    ParcelTab tab;
};

TEST(ParcelTab, FollowsFromStagePrintAndLastScan)
{
    const TabCase cases[] {
        {ParcelStage::Planned, 0, "", ParcelTab::None},
        {ParcelStage::Voided, 1, "", ParcelTab::None},
        {ParcelStage::Labelled, 0, "", ParcelTab::ToPrint},
        {ParcelStage::Labelled, 2, "", ParcelTab::Ready},
        {ParcelStage::Shipped, 0, "", ParcelTab::OnTheWay},
        {ParcelStage::Shipped, 1, "picked_up", ParcelTab::OnTheWay},
        {ParcelStage::InTransit, 1, "out_for_delivery", ParcelTab::OnTheWay},
        {ParcelStage::InTransit, 1, "delivery_failed", ParcelTab::Trouble},
        {ParcelStage::InTransit, 1, "delayed", ParcelTab::Trouble},
        {ParcelStage::Delivered, 1, "delivered", ParcelTab::Delivered},
        {ParcelStage::Refused, 1, "refused", ParcelTab::Trouble},
        {ParcelStage::Lost, 1, "lost", ParcelTab::Trouble},
    };
    for (const TabCase &one : cases) {
        Parcel parcel;
        parcel.stage = one.stage;
        parcel.printed = one.printed;
        parcel.lastScan = QLatin1String(one.scan);
        EXPECT_EQ(tabOf(parcel), one.tab) << qPrintable(orders::code(one.stage)) << ' ' << one.scan;
    }
}

TEST(ParcelTab, IsNamedTheSameForthAndBack)
{
    for (const ParcelTab tab : kParcelTabs)
        EXPECT_EQ(parseParcelTab(code(tab)), tab);
    EXPECT_EQ(parseParcelTab(QStringLiteral("none")), std::nullopt) << "nothing to list";
}

TEST(StageAfterScan, MovesOnlyWhatIsOnItsWay)
{
    for (const ParcelStage stage : {ParcelStage::Planned, ParcelStage::Labelled, ParcelStage::Voided})
        EXPECT_EQ(stageAfterScan(stage, QStringLiteral("delivered")), stage);
    EXPECT_EQ(stageAfterScan(ParcelStage::Shipped, QStringLiteral("picked_up")), ParcelStage::InTransit);
    EXPECT_EQ(stageAfterScan(ParcelStage::Lost, QStringLiteral("delivered")), ParcelStage::Delivered);
    EXPECT_EQ(stageAfterScan(ParcelStage::Delivered, QStringLiteral("in_transit")), ParcelStage::Delivered)
        << "a late scan does not bring a parcel back";
    EXPECT_EQ(
        stageAfterScan(ParcelStage::InTransit, QStringLiteral("carrier's new word")), ParcelStage::InTransit);
}

} // namespace
} // namespace purser::shipping
