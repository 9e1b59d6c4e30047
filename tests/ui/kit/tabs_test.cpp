#include "ui/kit/tabs.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace purser::kit {
namespace {

std::vector<Tabs::Tab> stages()
{
    std::vector<Tabs::Tab> result;
    for (const char *name : {"New", "Check", "Hold", "Ready", "Picking", "Packing", "Labelled", "Shipped"})
        result.push_back({QString::fromLatin1(name), QStringLiteral("12")});
    return result;
}

TEST(TabsAboveAList, FoldWhatDoesNotFitButNeverTheActiveOne)
{
    Tabs tabs;
    tabs.setTabs(stages());
    tabs.resize(tabs.sizeHint().width(), tabs.height());
    EXPECT_TRUE(tabs.folded().empty());
    for (int current = 0; current < 8; ++current) {
        tabs.setCurrent(current);
        for (const int width : {240, 360, 480}) {
            tabs.resize(width, tabs.height());
            const auto folded = tabs.folded();
            EXPECT_FALSE(folded.empty());
            EXPECT_EQ(std::ranges::count(folded, current), 0) << current << " at " << width;
        }
    }
}

TEST(TabsAboveAList, MoveByArrowKeysAndStopAtTheEnds)
{
    Tabs tabs;
    tabs.setTabs(stages());
    QSignalSpy changes(&tabs, &Tabs::currentChanged);
    QTest::keyClick(&tabs, Qt::Key_Left);
    EXPECT_EQ(tabs.current(), 0);
    QTest::keyClick(&tabs, Qt::Key_Right);
    QTest::keyClick(&tabs, Qt::Key_End);
    QTest::keyClick(&tabs, Qt::Key_Right);
    EXPECT_EQ(tabs.current(), 7);
    EXPECT_EQ(changes.size(), 2);
}

} // namespace
} // namespace purser::kit
