#include "support/quiet_shop.h"
#include "ui/approve/address_form.h"
#include "ui/approve/approve_screen.h"
#include "ui/approve/three_columns.h"
#include "ui/kit/scanner_filter.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace purser::ui {
namespace {

using intake::AddressField;

constexpr int kWait = 30'000;

/// One order whose address the shop and the buyer both write.
class ApproveConflict : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_shop.offer(QStringLiteral("MUG"), 5);
        m_remote = support::QuietShop::anOrder(QStringLiteral("A-1"), {{QStringLiteral("MUG"), 1}});
        m_order = m_shop.take(m_remote);
        qApp->installEventFilter(&m_scanner);
        m_screen = std::make_unique<ApproveScreen>(m_shop.desk(), m_scanner);
        m_screen->resize(1280, 800);
        m_screen->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_screen.get()));
    }
    void TearDown() override { m_screen.reset(); }

    void begin(orders::Tab tab)
    {
        m_screen->start(tab, std::nullopt);
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_screen->queue().current().has_value(); }, kWait));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : m_screen.get(), key, modifiers);
        QTest::qWait(static_cast<int>(m_scanner.pause().count()) * 2);
    }
    [[nodiscard]] desk::OrderDetail detail() { return **desk::orderDetail(m_shop.core(), m_order); }
    [[nodiscard]] base::PostalAddress address() { return detail().personal.recipient; }
    [[nodiscard]] AddressForm *form() { return m_screen->addressForm(); }

    /// What another window of the shop writes.
    void write(AddressField field, const QString &value)
    {
        const auto before = address();
        ASSERT_TRUE(
            desk::waited(m_shop.desk().changeAddress(m_order, before, intake::with(before, field, value)))
                .isClean());
    }
    /// What the buyer writes at the marketplace.
    void hear(AddressField field, const QString &value)
    {
        m_remote.recipient = intake::with(m_remote.recipient, field, value);
        ++m_remote.version;
        m_shop.take(m_remote);
    }
    void typeName(const QString &name)
    {
        press(Qt::Key_E);
        ASSERT_TRUE(QTest::qWaitFor([&] { return form()->isVisible(); }, kWait));
        form()->edit(AddressField::Name)->selectAll();
        QTest::keyClicks(form()->edit(AddressField::Name), name);
        ASSERT_TRUE(QTest::qWaitFor([&] { return form()->after().name == name; }, kWait));
    }
    /// Agrees to what was typed, and waits for the refusal.
    void agreeInVain()
    {
        press(Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !m_screen->refusal().isEmpty(); }, kWait));
        QTest::qWait(200);
    }
    void waitFor(const std::function<bool()> &isSo) { EXPECT_TRUE(QTest::qWaitFor(isSo, kWait)); }
    void showConflict()
    {
        begin(orders::Tab::Check);
        ASSERT_NE(m_screen->conflict(), nullptr);
    }

    support::QuietShop m_shop;
    marketplace::RemoteOrder m_remote;
    orders::OrderId m_order;
    kit::ScannerFilter m_scanner;
    std::unique_ptr<ApproveScreen> m_screen;
};

TEST_F(ApproveConflict, IsDecidedByOneKeyAndUndone)
{
    write(AddressField::Street, QStringLiteral("Oudegracht 12 bis"));
    hear(AddressField::Street, QStringLiteral("Kanaalstraat 3"));
    showConflict();
    press(Qt::Key_2);
    waitFor([&] { return address().street == u"Kanaalstraat 3"; });
    waitFor([&] { return m_screen->conflict() == nullptr; });
    EXPECT_EQ(detail().order.blocks, 0);
    press(Qt::Key_Z, Qt::ControlModifier);
    waitFor([&] { return address().street == u"Oudegracht 12 bis"; });
    waitFor([&] { return m_screen->conflict() != nullptr; });
    press(Qt::Key_1);
    waitFor([&] { return !detail().conflict.has_value(); });
    EXPECT_EQ(address().street, u"Oudegracht 12 bis");
}

TEST_F(ApproveConflict, IsDecidedFieldByField)
{
    write(AddressField::Street, QStringLiteral("Oudegracht 12 bis"));
    write(AddressField::City, QStringLiteral("Amersfoort"));
    hear(AddressField::Street, QStringLiteral("Kanaalstraat 3"));
    hear(AddressField::City, QStringLiteral("Amsterdam"));
    showConflict();
    EXPECT_EQ(m_screen->conflict()->marked(), AddressField::City);
    press(Qt::Key_Down);
    EXPECT_EQ(m_screen->conflict()->marked(), AddressField::Street);
    press(Qt::Key_4);
    waitFor([&] { return address().street == u"Kanaalstraat 3"; });
    EXPECT_EQ(address().city, u"Amersfoort");
    EXPECT_EQ(detail().conflict->fields, std::vector {AddressField::City});
    waitFor([&] { return m_screen->queue().current()->detail.conflict->fields.size() == 1; });
    press(Qt::Key_3);
    waitFor([&] { return !detail().conflict.has_value(); });
    EXPECT_EQ(address().city, u"Amersfoort");
}

TEST_F(ApproveConflict, AnotherWindowsChangeIsPutTogetherWithWhatWasTyped)
{
    begin(orders::Tab::New);
    typeName(QStringLiteral("Jan Jansen"));
    write(AddressField::Street, QStringLiteral("Kanaalstraat 3"));
    agreeInVain();
    EXPECT_EQ(address().name, u"Marijke de Vries") << "nothing was saved over a base that had changed (R-34)";
    ASSERT_TRUE(form()->isVisible());
    waitFor([&] { return form()->after().street == u"Kanaalstraat 3"; });
    EXPECT_EQ(form()->after().name, u"Jan Jansen");
    press(Qt::Key_Return);
    waitFor([&] { return address().name == u"Jan Jansen"; });
    EXPECT_EQ(address().street, u"Kanaalstraat 3");
    EXPECT_FALSE(form()->isVisible());
}

TEST_F(ApproveConflict, ACancelledOrderIsFinalAndWhatWasTypedStandsUntilEsc)
{
    begin(orders::Tab::New);
    typeName(QStringLiteral("Jan Jansen"));
    m_remote.status = marketplace::RemoteStatus::Cancelled;
    hear(AddressField::Street, m_remote.recipient.street);
    agreeInVain();
    EXPECT_EQ(address().name, u"Marijke de Vries");
    EXPECT_EQ(detail().order.stage, orders::Stage::Cancelled);
    EXPECT_TRUE(form()->isVisible());
    EXPECT_EQ(form()->after().name, u"Jan Jansen");
    press(Qt::Key_Escape);
    EXPECT_FALSE(form()->isVisible());
    EXPECT_TRUE(m_screen->refusal().isEmpty());
}

TEST_F(ApproveConflict, ThatComesWhileOneTypesIsDecidedFirstAndTheTypedComesBack)
{
    write(AddressField::Street, QStringLiteral("Oudegracht 12 bis"));
    begin(orders::Tab::New);
    typeName(QStringLiteral("Jan Jansen"));
    hear(AddressField::Street, QStringLiteral("Kanaalstraat 3"));
    agreeInVain();
    waitFor([&] { return m_screen->conflict() != nullptr; });
    EXPECT_FALSE(form()->isVisible());
    press(Qt::Key_2);
    waitFor([&] { return address().street == u"Kanaalstraat 3"; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return form()->isVisible(); }, kWait));
    EXPECT_EQ(m_screen->conflict(), nullptr);
    EXPECT_EQ(form()->after().name, u"Jan Jansen");
    EXPECT_EQ(form()->after().street, u"Kanaalstraat 3");
}

} // namespace
} // namespace purser::ui
