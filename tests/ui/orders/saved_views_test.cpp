#include "support/demo_desk.h"
#include "ui/kit/paged_table.h"
#include "ui/kit/scanner_filter.h"
#include "ui/orders/filter_row.h"
#include "ui/orders/order_list_model.h"
#include "ui/orders/order_views.h"
#include "ui/orders/orders_screen.h"
#include "ui/orders/view_dialog.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace purser::ui {
namespace {

constexpr int kWait = 60'000;

class ViewsByKeyboard : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_demo.isReady());
        qApp->installEventFilter(&m_scanner);
        open();
    }
    void TearDown() override { m_screen.reset(); }

    void open()
    {
        m_screen = std::make_unique<OrdersScreen>(m_demo.desk(), m_scanner);
        m_screen->resize(1204, 724);
        m_screen->QWidget::show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_screen.get()));
        m_screen->setFocus();
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_screen->model()->rowCount() > 0; }, kWait));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *to = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : m_screen.get();
        QTest::keyClick(to, key, modifiers);
        QTest::qWait(int(m_scanner.pause().count()) * 2);
    }
    /// Saves what is shown under @p name, by keys alone.
    void save(const QString &name)
    {
        press(Qt::Key_S, Qt::ControlModifier);
        auto *field = m_screen->findChild<QLineEdit *>(QStringLiteral("viewName"));
        ASSERT_NE(field, nullptr);
        ASSERT_TRUE(QTest::qWaitFor([field] { return field->hasFocus(); }, kWait));
        field->setText(name);
        press(Qt::Key_Return);
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return m_screen->view() && m_screen->view()->name == name; }, kWait));
        m_screen->activateWindow(); // as a desktop does when a dialog closes
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_screen.get()));
    }

    tests::DemoDesk m_demo;
    kit::ScannerFilter m_scanner;
    std::unique_ptr<OrdersScreen> m_screen;
};

TEST_F(ViewsByKeyboard, AFilterIsSavedShownAsATabAndThereAfterARestart)
{
    m_screen->search(QStringLiteral("total:>20 -tag:gift"));
    m_screen->table()->setColumns({OrderListModel::ShipBy, OrderListModel::Number, OrderListModel::Total},
        {{OrderListModel::Number, 150}});
    save(QStringLiteral("Big ones"));
    const desk::SavedView kept = *m_screen->view();
    EXPECT_EQ(kept.filter, u"stage:new total:>20 -tag:gift");
    EXPECT_EQ(kept.columns,
        QStringList({QStringLiteral("ship-by"), QStringLiteral("number"), QStringLiteral("total")}));
    EXPECT_EQ(kept.widths.at(QStringLiteral("number")), 150);
    m_screen.reset();
    open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_screen->views()->views().size() == 1; }, kWait));
    m_screen->tabs()->setCurrent(11);
    EXPECT_TRUE(m_screen->view().has_value());
    EXPECT_EQ(m_screen->table()->columns(),
        (std::vector<int> {OrderListModel::ShipBy, OrderListModel::Number, OrderListModel::Total}));
    const auto typed = orders::parseFilter(kept.filter, {});
    const auto count = desk::waited(m_demo.desk().listCount(desk::typedInto({}, *typed)));
    ASSERT_TRUE(count);
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_screen->model()->rowCount() == count->count; }, kWait));
}

TEST_F(ViewsByKeyboard, DeletingIsTakenBackByCtrlZ)
{
    m_screen->search(QStringLiteral("total:>20"));
    save(QStringLiteral("Mistake"));
    press(Qt::Key_Delete, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_screen->views()->views().empty(); }, kWait));
    EXPECT_FALSE(m_screen->view().has_value());
    m_screen->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_screen->views()->views().size() == 1; }, kWait));
}

TEST_F(ViewsByKeyboard, ANameIsAskedForUntilThereIsOne)
{
    press(Qt::Key_S, Qt::ControlModifier);
    auto *dialog = m_screen->findChild<ViewDialog *>();
    ASSERT_NE(dialog, nullptr);
    press(Qt::Key_Return);
    EXPECT_TRUE(dialog->isVisible());
    press(Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_screen->findChild<ViewDialog *>() == nullptr; }, kWait));
    EXPECT_TRUE(m_screen->views()->views().empty());
}

} // namespace
} // namespace purser::ui
