#include "ui/bench/bench_screen.h"

#include "desk/wording.h"
#include "packing/bench_command.h"
#include "support/floor_desk.h"
#include "ui/bench/bench_board.h"
#include "ui/bench/refusal_board.h"
#include "ui/kit/scanner_filter.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace purser::ui {
namespace {

using packing::BenchVerdict;

constexpr int kPatience = 20'000;

/// A packer at a bench: a real window, a scanner that types, a desk with picked orders.
class Packer : public ::testing::Test
{
protected:
    Packer()
    {
        m_desk.pickAll();
        qApp->installEventFilter(&m_scanner);
        m_bench = std::make_unique<BenchScreen>(*m_desk, m_scanner);
        m_bench->resize(1204, 724);
        m_bench->show();
        m_bench->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_bench.get()));
        QObject::connect(m_bench.get(), &BenchScreen::papersWanted, m_bench.get(),
            [this](orders::OrderId id, bool isCopy) { m_papers.emplace_back(id, isCopy); });
    }
    ~Packer() override { qApp->removeEventFilter(&m_scanner); }

    /// What a keyboard wedge does: keys in a few milliseconds, then Return.
    void scan(const QString &code)
    {
        QTest::qWait(60);
        for (const QChar letter : code)
            QTest::keyClick(m_bench->window(), letter.toLatin1());
        QTest::keyClick(m_bench->window(), Qt::Key_Return);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::qWait(60);
        QTest::keyClick(m_bench->window()->focusWidget() ? m_bench->window()->focusWidget() : m_bench.get(),
            key, modifiers);
    }
    /// A person types into the field: with pauses.
    void type(const QString &text)
    {
        for (const QChar letter : text) {
            QTest::keyClick(m_bench->board()->entry(), letter.toLatin1());
            QTest::qWait(60);
        }
        QTest::qWait(60);
        QTest::keyClick(m_bench->board()->entry(), Qt::Key_Return);
    }
    template <typename State>
    [[nodiscard]] bool reaches()
    {
        return QTest::qWaitFor(
            [this] { return std::holds_alternative<State>(m_bench->run().state()); }, kPatience);
    }
    [[nodiscard]] const packing::BenchWork &work() { return *packing::workOf(m_bench->run().state()); }
    /// An order at the bench that has no piece which asks for a look or a date.
    [[nodiscard]] orders::OrderId plainOrder(bool hasSeveral = false)
    {
        for (const orders::OrderId id : m_desk.in(orders::Tab::Packing)) {
            const auto job = desk::waited(m_desk->openAtBench(m_desk.detail(id).order.number));
            if (!job)
                continue;
            const bool isPlain = std::ranges::none_of(job->order.lines, [](const packing::BenchLine &line) {
                return line.isFragile || line.hasShelfLife || line.needsInspection;
            });
            int pieces = 0;
            for (const auto &line : job->order.lines)
                pieces += line.quantity;
            if (isPlain && (!hasSeveral || pieces > 1))
                return id;
        }
        ADD_FAILURE() << "the sandbox has no plain order";
        return {};
    }
    void open(orders::OrderId id)
    {
        scan(m_desk.detail(id).order.number);
        EXPECT_TRUE(reaches<packing::Verify>());
    }
    /// Scans every piece that is missing, one by one, by the first bar code of its line that counts one.
    void scanAll()
    {
        while (const auto *verify = std::get_if<packing::Verify>(&m_bench->run().state())) {
            const auto &line = verify->work.order.lines[*packing::nextLine(verify->work)];
            const auto code = std::ranges::find(line.barcodes, 1, &packing::BenchBarcode::factor);
            const auto before = verify->work.scans.size();
            scan(code->code);
            ASSERT_TRUE(QTest::qWaitFor([&] { return work().scans.size() > before; }, kPatience));
        }
    }
    [[nodiscard]] std::int64_t expectedGrams()
    {
        std::int64_t grams = *packing::tareOf(work());
        for (const auto &line : work().order.lines)
            grams += line.weightGrams * line.quantity;
        return grams;
    }
    [[nodiscard]] int verifiedInTheBooks(orders::OrderId id)
    {
        int pieces = 0;
        for (const auto &line : m_desk.detail(id).order.lines)
            pieces += line.verified;
        return pieces;
    }

    test::FloorDesk m_desk;
    kit::ScannerFilter m_scanner;
    std::unique_ptr<BenchScreen> m_bench;
    std::vector<std::pair<orders::OrderId, bool>> m_papers;
};

TEST_F(Packer, CompletesAndShipsAnOrderByScans)
{
    const orders::OrderId id = plainOrder();
    open(id);
    scanAll();
    ASSERT_TRUE(reaches<packing::Weigh>());
    type(QString::number(expectedGrams()));
    ASSERT_TRUE(QTest::qWaitFor(
        [this] {
            const auto *closing = std::get_if<packing::CloseByLabel>(&m_bench->run().state());
            return closing != nullptr && !closing->labels.isEmpty();
        },
        kPatience))
        << qPrintable(m_bench->run().trouble().code);
    EXPECT_EQ(m_papers, (std::vector {std::pair {id, false}})) << "label and slip are printed once";
    const auto detail = m_desk.detail(id);
    ASSERT_EQ(detail.parcels.size(), 1U);
    EXPECT_EQ(detail.parcels.front().weightGrams, expectedGrams())
        << "the scale's weight went to the carrier";
    scan(detail.parcels.front().tracking);
    ASSERT_TRUE(reaches<packing::Finished>());
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return m_desk.detail(id).order.stage == orders::Stage::Shipped; }, kPatience));
    EXPECT_TRUE(m_bench->run().trouble().code.isEmpty());
}

TEST_F(Packer, BooksEachScanInTheJournalAndTakesItBack)
{
    const orders::OrderId id = plainOrder(true);
    open(id);
    const auto &line = work().order.lines.front();
    scan(line.barcodes.front().code);
    ASSERT_TRUE(QTest::qWaitFor([&] { return verifiedInTheBooks(id) > 0; }, kPatience));
    EXPECT_EQ(m_bench->board()->view().verdict, kit::State::Good);
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return verifiedInTheBooks(id) == 0; }, kPatience));
    EXPECT_TRUE(work().scans.empty());
}

TEST_F(Packer, GoesOnWhereAnEarlierBenchStopped)
{
    const orders::OrderId id = plainOrder(true);
    open(id);
    scan(work().order.lines.front().barcodes.front().code);
    ASSERT_TRUE(QTest::qWaitFor([&] { return verifiedInTheBooks(id) > 0; }, kPatience));
    m_bench = std::make_unique<BenchScreen>(*m_desk, m_scanner);
    m_bench->show();
    m_bench->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_bench.get()));
    scan(m_desk.detail(id).order.number);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return packing::workOf(m_bench->run().state()) != nullptr; }, kPatience));
    EXPECT_EQ(packing::verifiedCount(work(), 0), work().order.lines.front().barcodes.front().factor);
}

TEST_F(Packer, RefusesAWrongScanAndSwallowsScansUntilAcknowledged)
{
    const orders::OrderId id = plainOrder();
    open(id);
    const QString right = work().order.lines.front().barcodes.front().code;
    scan(QStringLiteral("4006381333931"));
    ASSERT_TRUE(reaches<packing::Refused>());
    EXPECT_TRUE(m_bench->isRefusing());
    EXPECT_TRUE(m_bench->refusal()->reason().contains(QStringLiteral("4006381333931")));
    scan(right);
    scan(right);
    press(Qt::Key_Return);
    QTest::qWait(300);
    ASSERT_TRUE(std::holds_alternative<packing::Refused>(m_bench->run().state()));
    EXPECT_EQ(std::get<packing::Refused>(m_bench->run().state()).refusedWhile.count(right), 2);
    EXPECT_EQ(verifiedInTheBooks(id), 0) << "a scan behind the refusal was booked";
    press(Qt::Key_Escape);
    ASSERT_TRUE(reaches<packing::Verify>());
    EXPECT_FALSE(m_bench->isRefusing());
    scan(right);
    ASSERT_TRUE(QTest::qWaitFor([&] { return verifiedInTheBooks(id) > 0; }, kPatience));
}

TEST_F(Packer, AcknowledgesByTheCommandCode)
{
    open(plainOrder());
    scan(QStringLiteral("NOT-A-CODE"));
    ASSERT_TRUE(reaches<packing::Refused>());
    scan(packing::commandCode({.kind = packing::BenchCommand::Kind::Acknowledge}));
    EXPECT_TRUE(reaches<packing::Verify>());
}

TEST_F(Packer, NamesTheProductThatWasScannedByMistake)
{
    const auto waiting = m_desk.in(orders::Tab::Packing);
    open(plainOrder());
    const auto &own = work().order.lines;
    packing::BenchLine other;
    for (const orders::OrderId id : waiting) {
        const auto job = desk::waited(m_desk->openAtBench(m_desk.detail(id).order.number));
        for (const auto &line : job->order.lines)
            if (std::ranges::find(own, line.sku, &packing::BenchLine::sku) == own.end())
                other = line;
    }
    ASSERT_FALSE(other.sku.isEmpty());
    scan(other.barcodes.front().code);
    ASSERT_TRUE(reaches<packing::Refused>());
    const auto &refused = std::get<packing::Refused>(m_bench->run().state());
    EXPECT_EQ(refused.scanned->title, other.title);
    EXPECT_FALSE(refused.scanned->bin.isEmpty()) << "the packer must know where it goes back to";
}

TEST_F(Packer, StopsAnOrderThatIsCancelledMeanwhile)
{
    const orders::OrderId id = plainOrder();
    open(id);
    const auto line = work().order.lines.front();
    scan(line.barcodes.front().code);
    ASSERT_TRUE(QTest::qWaitFor([&] { return verifiedInTheBooks(id) > 0; }, kPatience));
    ASSERT_TRUE(desk::waited(m_desk->cancel({id}, QStringLiteral("buyer"))).isClean());
    ASSERT_TRUE(reaches<packing::Intercepted>());
    const auto &state = std::get<packing::Intercepted>(m_bench->run().state());
    EXPECT_EQ(state.reason, QStringLiteral("cancelled"));
    ASSERT_EQ(state.putBack.size(), 1U);
    EXPECT_EQ(state.putBack.front().bin, line.bin);
    EXPECT_TRUE(m_bench->isRefusing());
    press(Qt::Key_Escape);
    EXPECT_TRUE(reaches<packing::ScanOrder>());
}

TEST_F(Packer, RefusesWhatCannotBePackedWithItsReason)
{
    scan(QStringLiteral("NO-SUCH-ORDER"));
    ASSERT_TRUE(reaches<packing::Refused>());
    EXPECT_EQ(std::get<packing::Refused>(m_bench->run().state()).reason.code,
        QStringLiteral("bench.no-such-order"));
    press(Qt::Key_Escape);
    const auto notPicked = m_desk.in(orders::Tab::Check);
    ASSERT_FALSE(notPicked.empty());
    scan(m_desk.detail(notPicked.front()).order.number);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_bench->isRefusing(); }, kPatience));
    EXPECT_EQ(
        std::get<packing::Refused>(m_bench->run().state()).reason.code, QStringLiteral("bench.not-picked"));
}

TEST_F(Packer, OpensTheOrderThatNeedsAScannedItemAndBooksIt)
{
    const orders::OrderId id = plainOrder();
    const auto job = desk::waited(m_desk->openAtBench(m_desk.detail(id).order.number));
    const QString code = job->order.lines.front().barcodes.front().code;
    scan(code);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return m_bench->run().job() != nullptr && packing::workOf(m_bench->run().state()) != nullptr; },
        kPatience));
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return verifiedInTheBooks(m_bench->run().job()->id()) > 0; }, kPatience));
}

TEST_F(Packer, LosesNoScanOfAFastScanner)
{
    const orders::OrderId id = plainOrder();
    open(id);
    scan(QStringLiteral("WRONG-1"));
    for (int number = 0; number < 20; ++number)
        for (const QChar letter : QStringLiteral("FAST-%1\r").arg(number))
            QTest::keyClick(m_bench->window(), letter == u'\r' ? Qt::Key_Return : Qt::Key(letter.unicode()));
    ASSERT_TRUE(reaches<packing::Refused>());
    EXPECT_TRUE(QTest::qWaitFor(
        [this] {
            const auto *refused = std::get_if<packing::Refused>(&m_bench->run().state());
            return refused != nullptr && refused->refusedWhile.size() == 20;
        },
        kPatience));
}

} // namespace
} // namespace purser::ui
