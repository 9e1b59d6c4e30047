#include "ui/approve/approve_screen.h"

#include "support/demo_desk.h"
#include "ui/approve/address_form.h"
#include "ui/approve/approve_parts.h"
#include "ui/kit/scanner_filter.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

namespace purser::ui {
namespace {

constexpr int kWait = 60'000;

class Approve : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_demo.isReady());
        qApp->installEventFilter(&m_scanner);
        m_screen = std::make_unique<ApproveScreen>(m_demo.desk(), m_scanner);
        m_screen->resize(1364, 812);
        m_screen->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_screen.get()));
    }
    void TearDown() override { m_screen.reset(); }

    void begin(orders::Tab tab)
    {
        m_screen->start(tab, std::nullopt);
        ASSERT_TRUE(QTest::qWaitFor([&] { return queue().current().has_value(); }, kWait));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *popup = QApplication::activePopupWidget();
        QWidget *focus = popup != nullptr ? popup : QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : m_screen.get(), key, modifiers);
        QTest::qWait(int(m_scanner.pause().count()) * 2);
    }
    void waitForPosition(int position)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return queue().position() == position; }, kWait));
    }
    [[nodiscard]] ApproveQueue &queue() { return m_screen->queue(); }
    [[nodiscard]] orders::OrderId shown() { return queue().current()->detail.order.id; }
    [[nodiscard]] orders::Order stored(orders::OrderId id)
    {
        return (*desk::waited(m_demo.desk().detail(id)))->order;
    }
    [[nodiscard]] base::PostalAddress address(orders::OrderId id)
    {
        return (*desk::waited(m_demo.desk().detail(id)))->personal.recipient;
    }

    tests::DemoDesk m_demo;
    kit::ScannerFilter m_scanner;
    std::unique_ptr<ApproveScreen> m_screen;
};

TEST_F(Approve, EnterApprovesTheNextOneIsThereAndUndoBringsItBack)
{
    begin(orders::Tab::New);
    ASSERT_GE(queue().count(), 2);
    const orders::OrderId first = shown();
    press(Qt::Key_Return);
    waitForPosition(2);
    EXPECT_EQ(stored(first).stage, orders::Stage::Confirmed);
    EXPECT_NE(shown(), first);
    EXPECT_EQ(queue().tally().approved, 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    waitForPosition(1);
    EXPECT_EQ(shown(), first);
    EXPECT_EQ(stored(first).stage, orders::Stage::Received);
    EXPECT_EQ(queue().tally().approved, 0);
}

TEST_F(Approve, HoldAsksForTheReasonByKey)
{
    begin(orders::Tab::New);
    const orders::OrderId first = shown();
    press(Qt::Key_H);
    ASSERT_TRUE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }, kWait));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    waitForPosition(2);
    EXPECT_EQ(stored(first).holdCode, u"payment");
    EXPECT_EQ(queue().tally().held, 1);
}

TEST_F(Approve, TheAddressChangesOnlyAfterBeforeAndAfterWereSeen)
{
    begin(orders::Tab::New);
    const orders::OrderId first = shown();
    const base::PostalAddress before = address(first);
    press(Qt::Key_E);
    AddressForm *form = m_screen->addressForm();
    ASSERT_TRUE(QTest::qWaitFor([form] { return form->isVisible(); }, kWait));
    QLineEdit *name = form->edit(intake::AddressField::Name);
    ASSERT_TRUE(name->hasFocus());
    name->end(/*mark=*/false);
    press(Qt::Key_X);
    EXPECT_TRUE(QTest::qWaitFor([&] { return form->after().name == before.name + u'x'; }, kWait));
    press(Qt::Key_Escape);
    EXPECT_FALSE(form->isVisible());
    EXPECT_EQ(address(first), before);
    press(Qt::Key_E);
    ASSERT_TRUE(QTest::qWaitFor([form] { return form->isVisible(); }, kWait));
    name->end(/*mark=*/false);
    press(Qt::Key_X);
    ASSERT_TRUE(QTest::qWaitFor([&] { return form->after().name == before.name + u'x'; }, kWait));
    press(Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return address(first).name == before.name + u'x'; }, kWait))
        << qPrintable(m_screen->refusal());
    EXPECT_EQ(queue().position(), 1) << "the order stays until it is decided";
    m_screen->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return address(first) == before; }, kWait));
}

TEST_F(Approve, AFindingThatBlocksIsShownAndStopsTheApproval)
{
    begin(orders::Tab::Check);
    const orders::OrderId first = shown();
    ASSERT_GT(stored(first).blocks, 0);
    EXPECT_EQ(m_screen->checks()->lines().front().state, kit::State::Bad);
    EXPECT_FALSE(m_screen->checks()->accessibleName().isEmpty());
    press(Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !m_screen->refusal().isEmpty(); }, kWait));
    EXPECT_EQ(queue().position(), 1);
    EXPECT_EQ(stored(first).stage, orders::Stage::Received);
}

TEST_F(Approve, ARoundEndsWhenAllWereSeenAndEscGoesBack)
{
    begin(orders::Tab::New);
    const int count = queue().count();
    for (int at = 0; at < count; ++at) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return queue().current().has_value(); }, kWait));
        press(at % 2 == 0 ? Qt::Key_S : Qt::Key_N);
        ASSERT_TRUE(QTest::qWaitFor([&] { return queue().position() == at + 2; }, kWait));
    }
    EXPECT_FALSE(queue().current().has_value());
    EXPECT_EQ(queue().tally().skipped, count);
    QSignalSpy left(m_screen.get(), &ApproveScreen::left);
    press(Qt::Key_Escape);
    EXPECT_EQ(left.size(), 1);
}

} // namespace
} // namespace purser::ui
