#include "ui/bench/return_screen.h"

#include "catalog/stock_table.h"
#include "support/demo_desk.h"
#include "ui/bench/return_board.h"
#include "ui/kit/scanner_filter.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace purser::ui {
namespace {

using aftersales::AskIncomplete;
using aftersales::AwaitParcel;
using aftersales::Inspect;
using aftersales::StrayKept;

constexpr int kPatience = 20'000;

/// A returns worker: a real window, a scanner that types, a buyer's approved return at a real marketplace.
class ReturnsWorker : public ::testing::Test
{
protected:
    ReturnsWorker()
    {
        m_order = m_demo.askForCase(QStringLiteral("return_refund"));
        const auto cases = desk::waited(m_demo.desk().caseList(desk::CaseGroup::Open, std::nullopt, 100));
        for (const auto &row : *cases)
            if (row.order == m_order)
                m_case = row.returnCase.id;
        EXPECT_EQ(desk::waited(m_demo.desk().decideCase(m_case, true, {})).code, QString());
        qApp->installEventFilter(&m_scanner);
        open();
    }
    ~ReturnsWorker() override { qApp->removeEventFilter(&m_scanner); }

    void open()
    {
        m_screen = std::make_unique<ReturnScreen>(m_demo.desk(), m_scanner);
        m_screen->resize(1204, 724);
        m_screen->show();
        m_screen->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_screen.get()));
    }
    void scan(const QString &code)
    {
        QTest::qWait(60);
        for (const QChar letter : code)
            QTest::keyClick(m_screen.get(), letter.toLatin1());
        QTest::keyClick(m_screen.get(), Qt::Key_Return);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::qWait(60);
        QTest::keyClick(QApplication::focusWidget(), key, with);
        QTest::qWait(100);
    }
    [[nodiscard]] ReturnRun &run() { return m_screen->run(); }
    [[nodiscard]] bool until(const std::function<bool()> &isSo) { return QTest::qWaitFor(isSo, kPatience); }
    template <typename State>
    [[nodiscard]] bool comesTo()
    {
        return until([this] { return !run().isBusy() && std::holds_alternative<State>(run().state()); });
    }
    void openReturn()
    {
        scan(m_order);
        ASSERT_TRUE(comesTo<Inspect>());
    }
    [[nodiscard]] const aftersales::ReturnWork &work() { return *aftersales::workOf(run().state()); }
    [[nodiscard]] QString codeOf(const aftersales::ReturnLine &line)
    {
        return std::ranges::find(line.barcodes, 1, &aftersales::ReturnBarcode::factor)->code;
    }
    [[nodiscard]] QString stage()
    {
        return desk::waited(m_demo.desk().caseDetail(m_case)).value().value().returnCase.stage;
    }
    [[nodiscard]] int onHand(const QString &sku)
    {
        return catalog::levelsOf(m_demo.desk().core().reader(), {sku})->front().onHand;
    }
    void gradeAllBy(Qt::Key key)
    {
        while (aftersales::progressOf(work()).first < aftersales::progressOf(work()).second) {
            const int done = aftersales::progressOf(work()).first;
            const auto line = std::ranges::find_if(
                work().lines, [](const aftersales::ReturnLine &one) { return one.open() > 0; });
            scan(codeOf(*line));
            ASSERT_TRUE(until([this] { return std::get<Inspect>(run().state()).hand.has_value(); }));
            press(key);
            ASSERT_TRUE(
                until([&] { return !run().isBusy() && aftersales::progressOf(work()).first > done; }));
        }
    }

    tests::DemoDesk m_demo;
    QString m_order;
    aftersales::CaseId m_case;
    kit::ScannerFilter m_scanner;
    std::unique_ptr<ReturnScreen> m_screen;
};

TEST_F(ReturnsWorker, ReceivesGradesAndHandsAReturnToTheOfficeByScannerAndKeys)
{
    openReturn();
    EXPECT_EQ(stage(), QStringLiteral("received"));
    const QString sku = work().lines[0].sku;
    const int pieces = work().lines[0].quantity;
    const int lying = onHand(sku);
    ASSERT_NO_FATAL_FAILURE(gradeAllBy(Qt::Key_1));
    EXPECT_EQ(m_screen->board()->edge(), kit::State::Good);
    press(Qt::Key_Return);
    ASSERT_TRUE(comesTo<AwaitParcel>());
    EXPECT_EQ(stage(), QStringLiteral("inspected"));
    EXPECT_EQ(onHand(sku), lying + pieces);
    EXPECT_TRUE(run().handed());
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(comesTo<Inspect>());
    EXPECT_EQ(onHand(sku), lying);
    press(Qt::Key_Return);
    ASSERT_TRUE(comesTo<AwaitParcel>());
    m_demo.syncAll();
    EXPECT_EQ(onHand(sku), lying + pieces);
    EXPECT_EQ(desk::waited(m_demo.desk().outboxCount()).value(), 0) << "the marketplace took it";
}

TEST_F(ReturnsWorker, CommandCodesDoWhatKeysDo)
{
    openReturn();
    scan(codeOf(work().lines[0]));
    ASSERT_TRUE(until([this] { return std::get<Inspect>(run().state()).hand.has_value(); }));
    EXPECT_EQ(m_screen->board()->edge(), kit::State::Look);
    scan(aftersales::gradeCode(QStringLiteral("scrap")));
    ASSERT_TRUE(until([this] { return !run().isBusy() && work().lines[0].inspected() == 1; }));
    EXPECT_EQ(work().lines[0].graded[0].grade, QStringLiteral("scrap"));
    scan(QStringLiteral("PURSER-UNDO"));
    ASSERT_TRUE(until([this] { return !run().isBusy() && work().lines[0].inspected() == 0; }));
}

TEST_F(ReturnsWorker, AWrongItemCoversTheScreenUntilItIsAcknowledged)
{
    openReturn();
    const auto before = work();
    scan(QStringLiteral("4006381333931"));
    ASSERT_TRUE(until([this] { return m_screen->isRefusing(); }));
    scan(codeOf(before.lines[0]));
    press(Qt::Key_1);
    EXPECT_TRUE(m_screen->isRefusing()) << "neither a right scan nor a grade acknowledges it";
    EXPECT_EQ(std::get<aftersales::ReturnRefused>(run().state()).meanwhile, 1);
    scan(QStringLiteral("PURSER-OK"));
    ASSERT_TRUE(until([this] { return !m_screen->isRefusing(); }));
    EXPECT_EQ(work(), before);
}

TEST_F(ReturnsWorker, FewerPiecesAreAskedAboutBeforeTheyAreHandedOver)
{
    openReturn();
    press(Qt::Key_Return);
    ASSERT_TRUE(comesTo<AskIncomplete>());
    EXPECT_EQ(m_screen->board()->edge(), kit::State::Wait);
    press(Qt::Key_Escape);
    ASSERT_TRUE(comesTo<Inspect>());
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    ASSERT_TRUE(comesTo<AwaitParcel>());
    EXPECT_EQ(stage(), QStringLiteral("inspected"));
}

TEST_F(ReturnsWorker, GoesOnWhereItWasLeft)
{
    openReturn();
    scan(codeOf(work().lines[0]));
    press(Qt::Key_B);
    ASSERT_TRUE(until([this] { return !run().isBusy() && work().lines[0].inspected() == 1; }));
    m_screen.reset();
    open();
    openReturn();
    EXPECT_EQ(work().lines[0].inspected(), 1);
    EXPECT_EQ(work().receivedBy, QStringLiteral("owner"));
    press(Qt::Key_Backspace);
    ASSERT_TRUE(until([this] { return !run().isBusy() && work().lines[0].inspected() == 0; }))
        << "undo works on what an earlier session booked";
}

TEST_F(ReturnsWorker, AnUnknownParcelIsKeptWithItsNote)
{
    scan(QStringLiteral("ZZ404404"));
    ASSERT_TRUE(comesTo<StrayKept>());
    EXPECT_EQ(m_screen->board()->edge(), kit::State::Look);
    press(Qt::Key_N);
    ASSERT_TRUE(until([this] { return m_screen->board()->note()->hasFocus(); }));
    for (const char letter : {'f', 'r', 'o', 'm', ' ', 'J', 'o'}) {
        QTest::keyClick(m_screen->board()->note(), letter);
        QTest::qWait(60);
    }
    press(Qt::Key_Return);
    ASSERT_TRUE(until(
        [this] { return !run().board().strays.empty() && run().board().strays[0].note == u"from Jo"; }));
    press(Qt::Key_Escape);
    ASSERT_TRUE(comesTo<AwaitParcel>());
    scan(QStringLiteral("ZZ404404"));
    ASSERT_TRUE(comesTo<StrayKept>());
    EXPECT_TRUE(std::get<StrayKept>(run().state()).parcel.isKnown);
    openReturn(); // the next parcel, without a key in between
}

TEST_F(ReturnsWorker, AParcelThatWasDoneIsRefusedWithWhoAndWhen)
{
    openReturn();
    ASSERT_NO_FATAL_FAILURE(gradeAllBy(Qt::Key_S));
    press(Qt::Key_Return);
    ASSERT_TRUE(comesTo<AwaitParcel>());
    scan(m_order);
    ASSERT_TRUE(until([this] { return m_screen->isRefusing(); }));
    const auto &why = std::get<aftersales::ReturnRefused>(run().state()).why;
    EXPECT_EQ(why.code, QStringLiteral("return.done-already"));
    EXPECT_EQ(why.arguments.value(0), QStringLiteral("owner"));
}

TEST_F(ReturnsWorker, FitsTheSmallestWindow)
{
    openReturn();
    EXPECT_EQ(m_screen->size(), QSize(1204, 724));
    scan(codeOf(work().lines[0]));
    ASSERT_TRUE(until([this] { return std::get<Inspect>(run().state()).hand.has_value(); }));
    EXPECT_EQ(m_screen->size(), QSize(1204, 724));
}

} // namespace
} // namespace purser::ui
