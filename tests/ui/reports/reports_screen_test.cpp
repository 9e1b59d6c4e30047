#include "ui/reports/reports_screen.h"

#include "support/demo_desk.h"
#include "ui/kit/figure_table.h"
#include "ui/kit/language.h"
#include "ui/kit/scanner_filter.h"
#include "ui/reports/report_section.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

Q_DECLARE_METATYPE(purser::desk::Lead)

namespace purser::ui {
namespace {

using Length = ReportsScreen::Length;

constexpr int kWait = 60'000;

std::int64_t rowsBehind(desk::Desk &desk, const insight::OrderSet &set)
{
    std::int64_t rows = 0;
    QString cursor;
    do {
        const auto page = desk::waited(desk.list({.set = set}, cursor, 9));
        EXPECT_TRUE(page);
        rows += std::int64_t(page->rows.size());
        cursor = page->next;
    } while (!cursor.isEmpty());
    return rows;
}

class ReportsByKeyboard : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_demo.isReady());
        qRegisterMetaType<desk::Lead>();
        qApp->installEventFilter(&m_scanner);
        (void)m_demo.askForReturn(QStringLiteral("changed_mind"));
        m_counting = std::make_unique<desk::Counting>(m_demo.desk().core());
        m_screen = std::make_unique<ReportsScreen>(*m_counting, m_scanner);
        m_screen->resize(1204, 724);
        m_screen->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_screen.get()));
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_screen->report().has_value(); }, kWait));
    }

    void TearDown() override
    {
        m_screen.reset();
        m_counting.reset();
    }

    void press(Qt::Key key)
    {
        QWidget *to = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : m_screen.get();
        QTest::keyClick(to, key);
        QTest::qWait(int(m_scanner.pause().count()) * 3);
    }

    [[nodiscard]] bool shows(const QDate &first, const QDate &last)
    {
        return QTest::qWaitFor(
            [&] {
                const auto &report = m_screen->report();
                return report && report->scope.first == first && report->scope.last == last;
            },
            kWait);
    }

    tests::DemoDesk m_demo;
    kit::ScannerFilter m_scanner;
    kit::Language m_language {*qApp};
    std::unique_ptr<desk::Counting> m_counting;
    std::unique_ptr<ReportsScreen> m_screen;
};

TEST_F(ReportsByKeyboard, ArrowsAndLettersChangeThePeriodWhichAlwaysStandsAboveWithItsZone)
{
    const QDate today = QDateTime::currentDateTimeUtc().date();
    const QDate month(today.year(), today.month(), 1);
    ASSERT_TRUE(shows(month, month.addMonths(1).addDays(-1)));
    EXPECT_TRUE(m_screen->title().contains(QString::number(today.year())));
    EXPECT_TRUE(m_screen->remark().contains(QStringLiteral("UTC"))) << qPrintable(m_screen->remark());
    EXPECT_TRUE(m_screen->remark().contains(QStringLiteral("not over yet")));
    press(Qt::Key_Left);
    ASSERT_TRUE(shows(month.addMonths(-1), month.addDays(-1)));
    EXPECT_FALSE(m_screen->remark().contains(QStringLiteral("not over yet")));
    press(Qt::Key_Right);
    ASSERT_TRUE(shows(month, month.addMonths(1).addDays(-1)));
    press(Qt::Key_T);
    press(Qt::Key_D);
    ASSERT_TRUE(shows(today, today));
    press(Qt::Key_Left);
    EXPECT_TRUE(shows(today.addDays(-1), today.addDays(-1)));
}

TEST_F(ReportsByKeyboard, EveryFigureOpensTheOrdersItCountsAndPartsAddUp)
{
    const auto &figures = m_screen->report()->figures;
    ASSERT_GE(figures.sales.size(), 2U) << "currencies are told apart";
    for (const auto &sales : figures.sales) {
        std::int64_t orders = 0;
        std::int64_t minor = 0;
        for (const auto &day : sales.days) {
            orders += day.orders.count;
            minor += day.sum.minor;
            if (day.orders.count > 0) {
                EXPECT_EQ(rowsBehind(m_demo.desk(), day.orders.set), day.orders.count);
            }
        }
        EXPECT_EQ(orders, sales.whole.orders.count);
        EXPECT_EQ(minor, sales.whole.sum.minor);
        EXPECT_EQ(rowsBehind(m_demo.desk(), sales.whole.orders.set), sales.whole.orders.count);
    }
    for (const auto &carrier : figures.carriers)
        if (!carrier.orders.set.code.isEmpty()) {
            EXPECT_EQ(rowsBehind(m_demo.desk(), carrier.orders.set), carrier.orders.count);
        }
    ASSERT_FALSE(figures.returns.empty());
    for (const auto &reason : figures.returns)
        EXPECT_EQ(rowsBehind(m_demo.desk(), reason.orders.set), reason.orders.count);
}

TEST_F(ReportsByKeyboard, ReturnInATableOpensTheOrdersOfThatRow)
{
    ReportSection *first = m_screen->sections().front();
    first->card()->showTable(true);
    QSignalSpy wanted(m_screen.get(), &ReportsScreen::wanted);
    first->card()->table()->setFocus();
    first->card()->table()->selectRow(static_cast<int>(first->content().rows.size()) - 1);
    press(Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.front().front().value<desk::Lead>().set,
        m_screen->report()->figures.sales.front().whole.orders.set);
}

TEST_F(ReportsByKeyboard, AnEmptyPeriodOffersTheNearestWithData)
{
    m_screen->showPeriod(Length::Month, QDate(2001, 5, 5));
    ASSERT_TRUE(shows(QDate(2001, 5, 1), QDate(2001, 5, 31)));
    auto *nearest = m_screen->findChild<QAbstractButton *>(QStringLiteral("nearestButton"));
    ASSERT_TRUE(nearest->isVisible());
    ASSERT_TRUE(m_screen->report()->figures.nearest);
    press(Qt::Key_N);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return m_screen->report() && !m_screen->report()->figures.isEmpty(); }, kWait));
}

TEST_F(ReportsByKeyboard, TheExportHoldsTheShownFigures)
{
    const QString file = m_demo.folder() + QStringLiteral("/report.csv");
    ASSERT_TRUE(m_screen->exportTo(file));
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QByteArray csv = written.readAll();
    EXPECT_EQ(csv, desk::toCsv(*m_screen->report()));
    EXPECT_TRUE(csv.startsWith("\xef\xbb\xbf\"section\""));
    EXPECT_FALSE(m_screen->exportTo(m_demo.folder() + QStringLiteral("/no/such/folder.csv")));
}

TEST_F(ReportsByKeyboard, SpeaksChineseAtOnce)
{
    m_language.set(kit::Language::Tongue::Chinese);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return m_screen->remark().contains(QStringLiteral("全部店铺")); }, kWait));
    m_language.set(kit::Language::Tongue::English);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return m_screen->remark().contains(QStringLiteral("all shops")); }, kWait));
}

} // namespace
} // namespace purser::ui
