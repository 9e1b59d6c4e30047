#include "support/demo_desk.h"
#include "ui/kit/paged_table.h"
#include "ui/kit/scanner_filter.h"
#include "ui/orders/filter_row.h"
#include "ui/orders/order_list_model.h"
#include "ui/orders/orders_screen.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace purser::ui {
namespace {

/// As a keyboard has it; what an input method commits has no key of its own.
Qt::Key keyOf(QChar letter)
{
    return letter.unicode() < 128 ? Qt::Key(letter.toUpper().unicode()) : Qt::Key_unknown;
}

constexpr int kWait = 60'000;

class OrdersByKeyboard : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_demo.isReady());
        qApp->installEventFilter(&m_scanner);
        m_screen = std::make_unique<OrdersScreen>(m_demo.desk(), m_scanner);
        m_screen->resize(1204, 724);
        m_screen->QWidget::show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_screen.get()));
        m_screen->setFocus();
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_screen->model()->rowCount() > 0; }, kWait));
    }
    void TearDown() override { m_screen.reset(); }

    void press(Qt::Key key)
    {
        QWidget *to = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : m_screen.get();
        QTest::keyClick(to, key);
        QTest::qWait(int(m_scanner.pause().count()) * 2);
    }
    /// With the pauses of a person, so that it is no scan.
    void type(const QString &text)
    {
        for (const QChar letter : text) {
            QTest::sendKeyEvent(
                QTest::Click, QApplication::focusWidget(), keyOf(letter), QString(letter), Qt::NoModifier);
            QTest::qWait(int(m_scanner.pause().count()) * 2);
        }
    }
    /// Numbers of all orders that the desk finds, over all its pages.
    QStringList expected(const desk::ListQuery &query)
    {
        QStringList numbers;
        QString cursor;
        do {
            const auto page = desk::waited(m_demo.desk().list(query, cursor, 60));
            EXPECT_TRUE(page);
            for (const desk::ListRow &row : page->rows)
                numbers << row.order.number;
            cursor = page->next;
        } while (!cursor.isEmpty());
        return numbers;
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList numbers;
        for (const OrderRow &row : m_screen->model()->rows())
            numbers << row.order.order.number;
        return numbers;
    }

    tests::DemoDesk m_demo;
    kit::ScannerFilter m_scanner;
    std::unique_ptr<OrdersScreen> m_screen;
};

TEST_F(OrdersByKeyboard, ATypedFilterShowsWhatPassesAndHowMany)
{
    const QString shop = m_demo.shops().front().name.split(u' ').front().toLower();
    press(Qt::Key_Slash);
    ASSERT_TRUE(m_screen->filter()->field()->hasFocus());
    type(QStringLiteral("stage:received shop:%1").arg(shop));
    press(Qt::Key_Return);
    std::vector<QString> wanted;
    for (const orders::Shop &each : m_demo.shops()) {
        if (!each.name.toLower().contains(shop))
            continue;
        for (const QString &number :
            expected({.filter = {.stage = orders::Stage::Received, .shop = each.id}}))
            wanted.push_back(number);
    }
    ASSERT_FALSE(wanted.empty());
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown().size() == qsizetype(wanted.size()); }, kWait));
    for (const QString &number : wanted)
        EXPECT_TRUE(shown().contains(number)) << qPrintable(number);
    EXPECT_LT(wanted.size(), 40U);
}

TEST_F(OrdersByKeyboard, CommandLineAndWindowReadTheSameFilter)
{
    const auto typed = orders::parseFilter(QStringLiteral("total:>50 -tag:gift"), {});
    ASSERT_TRUE(typed);
    const desk::ListQuery query = desk::typedInto({.filter = {.tab = m_screen->tab()}}, *typed);
    m_screen->search(QStringLiteral("金额：＞50 -标签:礼品"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown() == expected(query); }, kWait));
    const auto count = desk::waited(m_demo.desk().listCount(query));
    ASSERT_TRUE(count);
    EXPECT_TRUE(count->isExact);
    EXPECT_EQ(count->count, expected(query).size());
}

TEST_F(OrdersByKeyboard, AnotherTabKeepsWhatIsNoStage)
{
    m_screen->search(QStringLiteral("stage:ready total:>1 x"));
    m_screen->showTab(orders::Tab::Check);
    EXPECT_TRUE(m_screen->filter()->typed().isEmpty()) << "a tab by name starts fresh";
    m_screen->search(QStringLiteral("stage:ready total:>1 x"));
    auto *tabs = m_screen->findChild<QWidget *>(QStringLiteral("orderTabs"));
    tabs->setFocus();
    press(Qt::Key_Right);
    EXPECT_EQ(orders::filterText(m_screen->filter()->typed()), QStringLiteral("total:>1"));
}

TEST_F(OrdersByKeyboard, CountsOfTabsAreTheLengthsOfTheirLists)
{
    for (const orders::Tab tab : orders::kTabs) {
        const auto count = desk::waited(m_demo.desk().listCount({.filter = {.tab = tab}}));
        ASSERT_TRUE(count);
        EXPECT_EQ(count->count, expected({.filter = {.tab = tab}}).size()) << int(tab);
    }
}

} // namespace
} // namespace purser::ui
