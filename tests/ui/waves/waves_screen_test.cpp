#include "ui/waves/waves_screen.h"

#include "support/floor_desk.h"
#include "ui/kit/button.h"
#include "ui/kit/scanner_filter.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace purser::ui {
namespace {

constexpr int kPatience = 20'000;

/// A real window on a desk with confirmed orders.
class Floor : public ::testing::Test
{
protected:
    Floor()
    {
        qApp->installEventFilter(&m_scanner);
        m_screen = std::make_unique<WavesScreen>(*m_desk, m_scanner);
        m_screen->resize(1204, 724);
        m_screen->show();
        m_screen->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_screen.get()));
    }
    ~Floor() override { qApp->removeEventFilter(&m_scanner); }

    [[nodiscard]] bool waitFor(const std::function<bool(const desk::WaveBoard &)> &isSo)
    {
        return QTest::qWaitFor([&] { return isSo(m_screen->waveBoard()); }, kPatience);
    }
    void press(Qt::Key key)
    {
        QTest::qWait(80);
        QTest::keyClick(m_screen.get(), key);
        QTest::qWait(80);
    }
    void start()
    {
        ASSERT_TRUE(waitFor([](const auto &board) { return !board.suggested.empty(); }));
        press(Qt::Key_Return);
        ASSERT_TRUE(waitFor([](const auto &board) { return !board.running.empty(); }));
    }

    test::FloorDesk m_desk;
    kit::ScannerFilter m_scanner;
    std::unique_ptr<WavesScreen> m_screen;
};

TEST_F(Floor, StartsAWaveOfTheConfirmedOrders)
{
    const auto ready = m_desk.in(orders::Tab::Ready);
    ASSERT_FALSE(ready.empty());
    ASSERT_TRUE(waitFor([&](const auto &board) { return !board.suggested.empty(); }));
    const auto suggested = m_screen->waveBoard().suggested.front();
    EXPECT_EQ(suggested.orders.size(), std::min<std::size_t>(ready.size(), 30));
    EXPECT_EQ(suggested.orders.front().id, ready.front()) << "the most urgent order goes first";
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([](const auto &board) { return !board.running.empty(); }));
    const auto &running = m_screen->waveBoard().running.front();
    EXPECT_EQ(running.orders.size(), suggested.orders.size());
    EXPECT_EQ(running.stops, suggested.stops) << "the walk is the one that was suggested";
    for (const auto &order : running.orders)
        EXPECT_EQ(m_desk.detail(order.id).order.stage, orders::Stage::Picking);
    EXPECT_EQ(m_screen->current(), &running) << "the started wave is the one that is shown";
}

TEST_F(Floor, SendsAPickedWaveToTheBench)
{
    start();
    const auto orders = m_screen->waveBoard().running.front().orders;
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([](const auto &board) { return board.running.empty(); }));
    for (const auto &order : orders)
        EXPECT_EQ(m_desk.detail(order.id).order.stage, orders::Stage::Packing);
}

TEST_F(Floor, DissolvesAWaveAndItsOrdersAreReadyAgain)
{
    const auto before = m_desk.in(orders::Tab::Ready);
    start();
    press(Qt::Key_D);
    ASSERT_TRUE(waitFor([](const auto &board) { return board.running.empty() && !board.suggested.empty(); }));
    EXPECT_EQ(m_desk.in(orders::Tab::Ready), before);
}

TEST_F(Floor, AsksForThePickListOfTheRunningWaveOnly)
{
    QSignalSpy lists(m_screen.get(), &WavesScreen::pickListWanted);
    ASSERT_TRUE(waitFor([](const auto &board) { return !board.suggested.empty(); }));
    press(Qt::Key_P);
    EXPECT_EQ(lists.size(), 0) << "a suggestion has no list yet";
    start();
    press(Qt::Key_P);
    ASSERT_EQ(lists.size(), 1);
    EXPECT_EQ(lists.at(0).at(0).value<orders::WaveId>(), m_screen->waveBoard().running.front().wave.id);
}

TEST_F(Floor, FollowsAWaveThatAnotherDeskStarts)
{
    ASSERT_TRUE(waitFor([](const auto &board) { return !board.suggested.empty(); }));
    (void)desk::waited(m_desk->startWave({m_screen->waveBoard().suggested.front().orders.front().id}));
    EXPECT_TRUE(waitFor([](const auto &board) { return board.running.size() == 1; }));
}

TEST_F(Floor, SaysWhatToDoWhenNothingIsReady)
{
    m_desk.pickAll();
    ASSERT_TRUE(waitFor([](const auto &board) { return board.suggested.empty() && board.running.empty(); }));
    EXPECT_EQ(m_screen->current(), nullptr);
    EXPECT_FALSE(m_screen->findChild<kit::Button *>(QStringLiteral("waveMainButton"))->isVisible());
}

TEST_F(Floor, DrawsARouteOfTheLengthThatIsPromised)
{
    ASSERT_TRUE(waitFor([](const auto &board) { return !board.suggested.empty(); }));
    for (const auto &sheet : m_screen->waveBoard().suggested) {
        picking::Millimetres length = 0;
        for (const auto &walk : sheet.walks)
            for (std::size_t at = 1; at < walk.route.size(); ++at)
                length += std::abs(walk.route[at].x - walk.route[at - 1].x)
                    + std::abs(walk.route[at].y - walk.route[at - 1].y);
        EXPECT_EQ(length, sheet.wave.walkMm);
        EXPECT_GE(sheet.singleMm, sheet.wave.walkMm);
    }
}

} // namespace
} // namespace purser::ui
