#include "ui/frame/main_frame.h"

#include "ui/frame/rail.h"
#include "ui/frame/search_field.h"
#include "ui/frame/top_bar.h"
#include "ui/kit/language.h"
#include "ui/kit/status_part.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace purser::frame {
namespace {

TEST(TheFrame, OffersOnlyPlacesThatHaveAScreen)
{
    MainFrame frame;
    EXPECT_EQ(frame.currentScreen(), nullptr);
    auto *orders = new QWidget;
    frame.addScreen(Place::Orders, orders);
    EXPECT_EQ(frame.currentScreen(), orders);
    const auto *rail = frame.findChild<Rail *>();
    EXPECT_TRUE(rail->isOffered(Place::Orders));
    EXPECT_FALSE(rail->isOffered(Place::Bench));
    frame.show(Place::Bench);
    EXPECT_EQ(frame.currentScreen(), orders);
}

TEST(TheFrame, OpensWhatAPartOfTheStatusBarSpeaksOf)
{
    MainFrame frame;
    frame.setFact(MainFrame::Fact::Outbox, kit::State::Wait, QStringLiteral("outbox 3"));
    QList<MainFrame::Fact> opened;
    QObject::connect(
        &frame, &MainFrame::factOpened, &frame, [&opened](MainFrame::Fact fact) { opened << fact; });
    for (auto *part : frame.findChildren<kit::StatusPart *>()) {
        if (part->text() == u"outbox 3")
            part->click();
    }
    EXPECT_EQ(opened, QList {MainFrame::Fact::Outbox});
}

TEST(TheFrame, ChangesItsWordsWhileItRuns)
{
    kit::Language language(*qApp);
    language.set(kit::Language::Tongue::English);
    MainFrame frame;
    EXPECT_EQ(frame.topBar()->search()->placeholderText(), QStringLiteral("Search or run a command"));
    language.set(kit::Language::Tongue::Chinese);
    QCoreApplication::processEvents();
    EXPECT_EQ(frame.topBar()->search()->placeholderText(), QStringLiteral("搜索或执行命令"));
    EXPECT_EQ(nameOf(Place::Orders), QStringLiteral("订单"));
    language.set(kit::Language::Tongue::Pseudo);
    QCoreApplication::processEvents();
    EXPECT_TRUE(frame.topBar()->search()->placeholderText().startsWith(u'['));
}

TEST(TheFrame, PutsCtrlKIntoTheSearchField)
{
    MainFrame frame;
    frame.show();
    frame.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&frame));
    QTest::keyClick(&frame, Qt::Key_K, Qt::ControlModifier);
    EXPECT_TRUE(frame.topBar()->search()->hasFocus());
}

} // namespace
} // namespace purser::frame
