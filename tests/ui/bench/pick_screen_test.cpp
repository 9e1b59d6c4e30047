#include "ui/bench/pick_screen.h"

#include "catalog/stock_table.h"
#include "picking/pick_table.h"
#include "support/floor_desk.h"
#include "ui/bench/pick_board.h"
#include "ui/bench/refusal_board.h"
#include "ui/kit/scanner_filter.h"

#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

namespace purser::ui {
namespace {

using picking::PickStep;
using picking::PickStop;
using picking::WalkDone;

constexpr int kPatience = 20'000;

/// A picker with a cart: a real window, a scanner that types, a desk with an open wave.
class Picker : public ::testing::Test
{
protected:
    Picker()
    {
        auto ready = m_desk.in(orders::Tab::Ready);
        ready.resize(std::min<std::size_t>(ready.size(), 4));
        m_wave = desk::waited(m_desk->startWave(ready)).wave;
        qApp->installEventFilter(&m_scanner);
        open();
    }
    ~Picker() override { qApp->removeEventFilter(&m_scanner); }

    void open()
    {
        m_screen = std::make_unique<PickScreen>(*m_desk, m_scanner);
        m_screen->resize(1204, 724);
        m_screen->show();
        m_screen->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_screen.get()));
    }
    /// What a keyboard wedge does: keys in a few milliseconds, then Return.
    void scan(const QString &code)
    {
        QTest::qWait(60);
        for (const QChar letter : code)
            QTest::keyClick(m_screen.get(), letter.toLatin1());
        QTest::keyClick(m_screen.get(), Qt::Key_Return);
    }
    void press(Qt::Key key)
    {
        QTest::qWait(60);
        QTest::keyClick(m_screen.get(), key);
        QTest::qWait(100);
    }
    [[nodiscard]] PickRun &run() { return m_screen->run(); }
    [[nodiscard]] bool until(const std::function<bool()> &isSo) { return QTest::qWaitFor(isSo, kPatience); }
    [[nodiscard]] bool rests()
    {
        return until([this] { return !run().isBusy(); });
    }
    [[nodiscard]] const picking::PickWork &work() { return *picking::workOf(run().state()); }
    [[nodiscard]] PickStop current() { return work().stops[*picking::currentStop(work())]; }
    void startWave()
    {
        scan(m_wave.title);
        ASSERT_TRUE(until([this] { return std::holds_alternative<picking::Walk>(run().state()); }));
    }
    [[nodiscard]] QString rightCode()
    {
        const PickStop stop = current();
        switch (picking::stepOf(work())) {
        case PickStep::Bin: return stop.bin;
        case PickStep::Item: return std::ranges::find(stop.barcodes, 1, &picking::PickBarcode::factor)->code;
        case PickStep::Tote: return picking::toteBarcode(stop.tote);
        }
        return {};
    }
    void scanRight()
    {
        const auto before = run().state();
        scan(rightCode());
        ASSERT_TRUE(until([&] { return !(run().state() == before) && !run().isBusy(); }))
            << qPrintable(rightCode());
    }
    void walkTo(PickStep step)
    {
        while (picking::stepOf(work()) != step)
            scanRight();
    }
    /// To a stop of which more than nothing is open, its bin scanned.
    void goToBin() { walkTo(PickStep::Item); }

    [[nodiscard]] std::vector<picking::KeptScan> scans()
    {
        return picking::scansOfWave(m_desk->core().reader(), m_wave.id)
            .value_or(std::vector<picking::KeptScan> {});
    }
    [[nodiscard]] QStringList wrongStock()
    {
        auto &reader = m_desk->core().reader();
        return *catalog::unbalancedStock(reader) + *catalog::oversoldStock(reader);
    }
    [[nodiscard]] int onHand(const PickStop &stop)
    {
        const auto levels = catalog::levelsOf(m_desk->core().reader(), {stop.sku});
        for (const auto &level : *levels)
            if (level.warehouse == stop.warehouse)
                return level.onHand;
        return 0;
    }

    test::FloorDesk m_desk;
    picking::Wave m_wave;
    kit::ScannerFilter m_scanner;
    std::unique_ptr<PickScreen> m_screen;
};

TEST_F(Picker, WalksAWaveByScannerAloneAndSendsItToTheBench)
{
    startWave();
    const std::size_t orders = m_desk.in(orders::Tab::Picking).size();
    for (int steps = 0; steps < 300 && !std::holds_alternative<WalkDone>(run().state()); ++steps)
        ASSERT_NO_FATAL_FAILURE(scanRight());
    ASSERT_TRUE(std::holds_alternative<WalkDone>(run().state()));
    press(Qt::Key_Return);
    ASSERT_TRUE(until([this] { return std::holds_alternative<picking::AwaitWave>(run().state()); }));
    EXPECT_TRUE(m_desk.in(orders::Tab::Picking).empty());
    EXPECT_EQ(m_desk.in(orders::Tab::Packing).size(), orders);
    int pieces = 0;
    for (const auto &one : scans())
        pieces += one.kind == u"item" ? one.quantity : 0;
    EXPECT_EQ(pieces, m_wave.units) << "every piece has its scan in the books";
}

TEST_F(Picker, AWrongToteIsRefusedUntilItIsAcknowledged)
{
    startWave();
    walkTo(PickStep::Tote);
    const auto before = work();
    scan(picking::toteBarcode(99));
    ASSERT_TRUE(until([this] { return m_screen->isRefusing(); }));
    scan(rightCode());
    scan(rightCode());
    ASSERT_TRUE(rests());
    EXPECT_EQ(std::get<picking::PickRefused>(run().state()).meanwhile, 2);
    EXPECT_EQ(work(), before) << "nothing is booked while the screen is red";
    press(Qt::Key_Escape);
    EXPECT_FALSE(m_screen->isRefusing());
    scanRight();
    const auto kept = scans();
    EXPECT_EQ(std::ranges::count(kept, QStringLiteral("refused"), &picking::KeptScan::kind), 3);
}

TEST_F(Picker, NoScanIsLostHoweverFastTheyCome)
{
    startWave();
    constexpr int kScans = 30;
    for (int count = 0; count < kScans; ++count)
        run().scan(QStringLiteral("CODE-%1").arg(count)); // as fast as a program can
    ASSERT_TRUE(until([this] { return scans().size() == kScans; }));
    const auto kept = scans();
    for (int count = 0; count < kScans; ++count)
        EXPECT_EQ(kept[static_cast<std::size_t>(count)].code, QStringLiteral("CODE-%1").arg(count));
}

TEST_F(Picker, GoesOnWhereABreakWas)
{
    startWave();
    goToBin();
    scanRight();
    const auto stops = work().stops;
    m_screen.reset();
    open();
    startWave();
    EXPECT_EQ(work().stops, stops);
}

TEST_F(Picker, BackspaceTakesTheLastPieceBack)
{
    startWave();
    goToBin();
    const PickStop before = current();
    scanRight();
    EXPECT_EQ(work().stops[0].picked + before.open(), before.quantity + 1);
    press(Qt::Key_Backspace);
    ASSERT_TRUE(until([&] { return !run().isBusy() && current() == before; }));
}

TEST_F(Picker, AShortageThatWaitsPutsTheShelfRightAndCanBeUndone)
{
    startWave();
    goToBin();
    const PickStop stop = current();
    const int lying = onHand(stop);
    press(Qt::Key_F2);
    ASSERT_TRUE(std::holds_alternative<picking::AskShortage>(run().state()));
    EXPECT_EQ(m_screen->board()->edge(), kit::State::Look);
    press(Qt::Key_1);
    ASSERT_TRUE(until([&] {
        return !run().isBusy() && m_desk.detail(stop.order).order.stage == orders::Stage::Confirmed;
    }));
    EXPECT_EQ(onHand(stop), lying - stop.open());
    EXPECT_EQ(wrongStock(), QStringList {});
    EXPECT_TRUE(std::ranges::none_of(work().stops, [&](const PickStop &one) {
        return one.order == stop.order;
    })) << "the order is off the cart";
    press(Qt::Key_Backspace);
    ASSERT_TRUE(until(
        [&] { return !run().isBusy() && m_desk.detail(stop.order).order.stage == orders::Stage::Picking; }));
    EXPECT_EQ(onHand(stop), lying);
    EXPECT_EQ(wrongStock(), QStringList {});
    EXPECT_EQ(current(), stop);
}

TEST_F(Picker, AProposedRefundHoldsTheOrderForTheOffice)
{
    startWave();
    goToBin();
    const PickStop stop = current();
    press(Qt::Key_F2);
    press(Qt::Key_2);
    ASSERT_TRUE(
        until([&] { return !run().isBusy() && m_desk.detail(stop.order).order.holdCode == u"part-refund"; }));
    const auto shortages = picking::shortagesOf(m_desk->core().reader(), stop.order);
    ASSERT_TRUE(shortages && shortages->size() == 1);
    EXPECT_EQ(shortages->front().quantity, stop.open());
    EXPECT_EQ(shortages->front().state, QStringLiteral("open"));
    EXPECT_GT(shortages->front().amountMinor, 0);
    EXPECT_LE(shortages->front().amountMinor, m_desk.detail(stop.order).order.totalMinor);
    EXPECT_EQ(wrongStock(), QStringList {});
}

TEST_F(Picker, EscapeLeavesTheShortageUnbooked)
{
    startWave();
    goToBin();
    const auto before = work();
    press(Qt::Key_F2);
    ASSERT_TRUE(std::holds_alternative<picking::AskShortage>(run().state()));
    press(Qt::Key_Escape);
    EXPECT_EQ(run().state(), picking::PickState(picking::Walk {before}));
}

TEST_F(Picker, AnOrderThatWasHeldMeanwhileIsSaidAndLeavesTheCart)
{
    startWave();
    goToBin();
    const PickStop stop = current();
    (void)desk::waited(m_desk->hold({stop.order}, QStringLiteral("by-hand"), 0));
    scan(rightCode());
    ASSERT_TRUE(until([this] { return m_screen->isRefusing() && !run().isBusy(); }));
    EXPECT_EQ(std::get<picking::PickRefused>(run().state()).why.code, QStringLiteral("pick.order-gone"));
    scan(QStringLiteral("PURSER-OK"));
    ASSERT_TRUE(until([this] { return !m_screen->isRefusing(); }));
    EXPECT_TRUE(
        std::ranges::none_of(work().stops, [&](const PickStop &one) { return one.order == stop.order; }));
}

TEST_F(Picker, FitsTheSmallestWindow)
{
    startWave();
    scan(QStringLiteral("nothing of ours"));
    ASSERT_TRUE(until([this] { return m_screen->isRefusing(); }));
    EXPECT_EQ(m_screen->size(), QSize(1204, 724));
}

} // namespace
} // namespace purser::ui
