#include "ui/audit/audit_screen.h"

#include "support/quiet_shop.h"
#include "ui/audit/audit_filter_bar.h"
#include "ui/audit/audit_model.h"
#include "ui/audit/audit_panel.h"
#include "ui/kit/language.h"
#include "ui/kit/paged_table.h"
#include "ui/kit/scanner_filter.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace purser::ui {
namespace {

constexpr int kWait = 60'000;
constexpr int kOrders = 70; ///< more entries than a page

class AuditByKeyboard : public ::testing::Test
{
protected:
    void SetUp() override
    {
        qApp->installEventFilter(&m_scanner);
        m_shop.offer(QStringLiteral("TEA"), 500);
        for (int at = 0; at < kOrders; ++at)
            m_ids.push_back(m_shop.take(support::QuietShop::anOrder(
                QStringLiteral("Q-%1").arg(100 + at), {{QStringLiteral("TEA"), 1}})));
        (void)desk::waited(m_shop.desk().confirm({m_ids.front(), m_ids.back()}));
        m_counting = std::make_unique<desk::Counting>(m_shop.core());
        m_screen = std::make_unique<AuditScreen>(*m_counting, m_scanner);
        m_screen->resize(1204, 724);
        m_screen->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_screen.get()));
        ASSERT_TRUE(QTest::qWaitFor([this] { return rows() > 0; }, kWait));
    }

    void TearDown() override
    {
        m_screen.reset();
        m_counting.reset();
    }

    [[nodiscard]] int rows() const { return m_screen->model()->rowCount(); }

    void press(Qt::Key key)
    {
        QWidget *to = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : m_screen.get();
        QTest::keyClick(to, key);
        QTest::qWait(int(m_scanner.pause().count()) * 3);
    }

    [[nodiscard]] QString word(int row, AuditModel::Column column) const
    {
        return m_screen->model()->index(row, column).data().toString();
    }

    support::QuietShop m_shop;
    std::vector<orders::OrderId> m_ids;
    kit::ScannerFilter m_scanner;
    kit::Language m_language {*qApp};
    std::unique_ptr<desk::Counting> m_counting;
    std::unique_ptr<AuditScreen> m_screen;
};

TEST_F(AuditByKeyboard, TheNewestEntryStandsFirstAndTheRestFollowsPageByPage)
{
    const auto last = desk::waited(m_shop.desk().lastEntry()).value();
    EXPECT_EQ(m_screen->model()->row(0).id, last);
    EXPECT_EQ(word(0, AuditModel::What), QStringLiteral("Confirmed"));
    EXPECT_EQ(word(0, AuditModel::Who), QStringLiteral("owner"));
    while (m_screen->model()->canFetchMore({})) {
        const int before = rows();
        m_screen->model()->fetchMore({});
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return rows() > before || !m_screen->model()->canFetchMore({}); }, kWait));
        QTest::qWait(50);
    }
    ASSERT_EQ(rows(), last);
    for (int row = 1; row < rows(); ++row)
        EXPECT_EQ(m_screen->model()->row(row).id, m_screen->model()->row(row - 1).id - 1);
}

TEST_F(AuditByKeyboard, AnOrderNumberShowsWhatHappenedToThatOrderAlone)
{
    press(Qt::Key_F);
    auto *field = m_screen->findChild<QLineEdit *>(QStringLiteral("auditOrder"));
    ASSERT_TRUE(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("Q-100"), Qt::NoModifier, 60);
    ASSERT_TRUE(QTest::qWaitFor([&] { return rows() == 2; }, kWait)) << rows();
    EXPECT_EQ(word(0, AuditModel::What), QStringLiteral("Confirmed"));
    EXPECT_EQ(word(1, AuditModel::What), QStringLiteral("Received from the marketplace"));
    EXPECT_EQ(word(0, AuditModel::Order), QStringLiteral("Q-100"));
    press(Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return rows() > 2; }, kWait)) << "Escape clears the filter";
}

TEST_F(AuditByKeyboard, PersonActionAndPeriodNarrowTogether)
{
    m_screen->showQuery({.user = QStringLiteral("owner"), .action = QStringLiteral("confirm")});
    ASSERT_TRUE(QTest::qWaitFor([&] { return rows() == 2; }, kWait));
    m_screen->showQuery({.user = QStringLiteral("nobody"), .action = QStringLiteral("confirm")});
    ASSERT_TRUE(QTest::qWaitFor([&] { return rows() == 0; }, kWait));
    m_screen->showQuery(
        {.action = QStringLiteral("confirm"), .from = QDate(2020, 1, 1), .to = QDate(2020, 1, 2)});
    EXPECT_TRUE(QTest::qWaitFor([&] { return rows() == 0; }, kWait));
    EXPECT_EQ(m_screen->filter()->query().from, QDate(2020, 1, 1));
}

TEST_F(AuditByKeyboard, AnEntryShowsBeforeAndAfterAndKeepsPersonalDataSealed)
{
    m_screen->showQuery({.order = QStringLiteral("Q-100")});
    ASSERT_TRUE(QTest::qWaitFor([&] { return rows() == 2; }, kWait));
    m_screen->table()->setFocus();
    press(Qt::Key_J);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_screen->panel()->isVisible(); }, kWait));
    EXPECT_TRUE(m_screen->panel()->lines().contains(QStringLiteral("sales_order stage 0 → 1")))
        << qPrintable(m_screen->panel()->lines().join(u'\n'));
    EXPECT_FALSE(m_screen->panel()->lines().join(u' ').contains(QStringLiteral("Marijke")));
    QSignalSpy order(m_screen.get(), &AuditScreen::orderWanted);
    press(Qt::Key_Return);
    ASSERT_EQ(order.size(), 1);
    EXPECT_EQ(order.front().front().toString(), QStringLiteral("Q-100"));
}

TEST_F(AuditByKeyboard, VerifyingNamesTheFirstBrokenEntry)
{
    press(Qt::Key_V);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return m_screen->verdict().startsWith(QStringLiteral("All ")); }, kWait))
        << qPrintable(m_screen->verdict());
    m_shop.write([](desk::Writing &writing) {
        return writing.connection.execute(
            QStringLiteral("update journal set actor = 'somebody' where seq = 5"));
    });
    press(Qt::Key_V);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return m_screen->verdict().startsWith(QStringLiteral("Entry 5 was changed")); }, kWait))
        << qPrintable(m_screen->verdict());
    m_language.set(kit::Language::Tongue::Chinese);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return m_screen->verdict().contains(QStringLiteral("被改动")); }, kWait));
    m_language.set(kit::Language::Tongue::English);
}

} // namespace
} // namespace purser::ui
