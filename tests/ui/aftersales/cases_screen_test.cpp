#include "ui/aftersales/cases_screen.h"

#include "desk/return_desk.h"
#include "documents/money_text.h"
#include "support/demo_desk.h"
#include "ui/aftersales/case_list.h"
#include "ui/aftersales/case_list_model.h"
#include "ui/aftersales/case_panel.h"
#include "ui/aftersales/stray_page.h"
#include "ui/kit/button.h"
#include "ui/kit/paged_table.h"
#include "ui/kit/scanner_filter.h"
#include "ui/kit/tabs.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace purser::ui {
namespace {

constexpr int kWait = 60'000;

/// The screen in a window of its own, with keys going the way they go in the program.
class CasesByKeyboard : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_demo.isReady());
        qApp->installEventFilter(&m_scanner);
        m_screen = std::make_unique<CasesScreen>(m_demo.desk(), m_scanner);
        m_screen->resize(1204, 724);
        m_screen->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_screen.get()));
        m_screen->list()->table()->setFocus();
    }

    void TearDown() override { m_screen.reset(); }

    void press(Qt::Key key)
    {
        QWidget *to = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : m_screen.get();
        QTest::keyClick(to, key);
        QTest::qWait(int(m_scanner.pause().count()) * 2);
    }

    [[nodiscard]] QString stage()
    {
        const auto &shown = m_screen->panel()->detail();
        if (!shown || shown->order.order.number != m_number)
            return {};
        return shown->returnCase.stage;
    }

    /// The case of the order is in the panel and stands at one of @p stages.
    [[nodiscard]] bool shows(desk::CaseGroup group, const QStringList &stages)
    {
        m_screen->showGroup(group);
        return QTest::qWaitFor(
            [&] {
                const auto *model = m_screen->list()->model();
                for (int row = 0; row < model->rowCount(); ++row)
                    if (model->row(row).row.order == m_number)
                        m_screen->list()->table()->selectRow(row);
                return m_screen->panel()->isVisible() && stages.contains(stage());
            },
            kWait);
    }

    /// A request of this kind comes in and is chosen.
    void open(const QString &kind)
    {
        m_number = m_demo.askForCase(kind);
        ASSERT_TRUE(shows(desk::CaseGroup::Open, {QStringLiteral("requested")}));
    }

    /// Return asks, Escape leaves everything, Return twice pays; the marketplace then has paid to the cent.
    void payTwiceAsked(const base::Money &wanted)
    {
        const CaseSteps *steps = m_screen->panel()->steps();
        EXPECT_EQ(steps->nextButton()->text(), QStringLiteral("Refund ") + documents::moneyText(wanted));
        const QString before = stage();
        press(Qt::Key_Return);
        EXPECT_TRUE(steps->payButton()->isVisible());
        press(Qt::Key_Escape);
        EXPECT_FALSE(steps->payButton()->isVisible());
        EXPECT_TRUE(shows(desk::CaseGroup::Open, {before}));
        press(Qt::Key_4);
        press(Qt::Key_Return);
        ASSERT_TRUE(shows(desk::CaseGroup::Closed, {QStringLiteral("closed")}));
        EXPECT_EQ(m_screen->panel()->detail()->money.amount, wanted);
        const auto order = m_screen->panel()->detail()->order.order.id;
        for (int pass = 0; pass < 2; ++pass) // out, then in what the marketplace made of it
            m_demo.syncAll();
        const auto after = desk::waited(m_demo.desk().detail(order));
        ASSERT_TRUE(after && *after);
        EXPECT_EQ((*after)->cases.front().refund, wanted) << "a closed case keeps what was paid";
        EXPECT_EQ(m_demo.truthOf(m_number).value(u"refunded_minor").toInteger(), wanted.minor);
    }

    tests::DemoDesk m_demo;
    kit::ScannerFilter m_scanner;
    std::unique_ptr<CasesScreen> m_screen;
    QString m_number;
};

TEST_F(CasesByKeyboard, ApproveGradeAndRefundReachTheMarketplace)
{
    open(QStringLiteral("return_refund"));
    const base::Money wanted = m_screen->panel()->detail()->money.amount;
    ASSERT_GT(wanted.minor, 0);
    press(Qt::Key_Return);
    ASSERT_TRUE(shows(desk::CaseGroup::WaitingForBuyer, {QStringLiteral("approved")}));
    press(Qt::Key_Return);
    EXPECT_TRUE(shows(desk::CaseGroup::WaitingForBuyer, {QStringLiteral("approved")}))
        << "goods without a grade are not booked";
    press(Qt::Key_B);
    press(Qt::Key_Return);
    ASSERT_TRUE(shows(desk::CaseGroup::Open, {QStringLiteral("inspected")}));
    EXPECT_EQ(m_screen->panel()->detail()->returnCase.lines.front().grade, u"B");
    payTwiceAsked(wanted);
}

TEST_F(CasesByKeyboard, MoneyAloneGoesBackWithoutGoods)
{
    open(QStringLiteral("refund_only"));
    const base::Money wanted = m_screen->panel()->detail()->money.amount;
    press(Qt::Key_1);
    ASSERT_TRUE(shows(desk::CaseGroup::Open, {QStringLiteral("approved")}));
    payTwiceAsked(wanted);
}

TEST_F(CasesByKeyboard, AQuestionStaysOpenWhileTheOrderGoesOn)
{
    open(QStringLiteral("refund_only"));
    press(Qt::Key_1);
    ASSERT_TRUE(shows(desk::CaseGroup::Open, {QStringLiteral("approved")}));
    const auto newest = [this] { return m_screen->panel()->detail()->order.timeline.front().seq; };
    press(Qt::Key_Return);
    const auto before = newest();
    m_demo.syncAll();
    ASSERT_TRUE(QTest::qWaitFor([&] { return newest() > before; }, kWait));
    EXPECT_TRUE(m_screen->panel()->steps()->payButton()->isVisible());
}

TEST_F(CasesByKeyboard, RefusingNeedsAReasonAndCanBeTakenBack)
{
    open(QStringLiteral("return_refund"));
    press(Qt::Key_2);
    auto *reason = m_screen->findChild<QLineEdit *>(QStringLiteral("reasonField"));
    ASSERT_TRUE(reason->hasFocus());
    press(Qt::Key_Return);
    EXPECT_TRUE(reason->isVisible()) << "an empty reason refuses nothing";
    QTest::keyClicks(reason, QStringLiteral("opened"), Qt::NoModifier, 40);
    press(Qt::Key_Return);
    ASSERT_TRUE(shows(desk::CaseGroup::Closed, {QStringLiteral("refused")}));
    QTest::keyClick(m_screen->list()->table(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(shows(desk::CaseGroup::Open, {QStringLiteral("requested")}));
}

TEST_F(CasesByKeyboard, EscapeLeavesTheRequestAsItIs)
{
    open(QStringLiteral("return_refund"));
    press(Qt::Key_2);
    press(Qt::Key_Escape);
    EXPECT_FALSE(m_screen->findChild<QLineEdit *>(QStringLiteral("reasonField"))->isVisible());
    EXPECT_TRUE(shows(desk::CaseGroup::Open, {QStringLiteral("requested")}));
    m_demo.syncAll();
    EXPECT_EQ(m_demo.truthOf(m_number).value(u"refunded_minor").toInteger(), 0);
}

TEST_F(CasesByKeyboard, AnUnknownParcelIsGivenToItsReturnAndTakenBack)
{
    open(QStringLiteral("return_refund"));
    press(Qt::Key_1);
    ASSERT_TRUE(shows(desk::CaseGroup::WaitingForBuyer, {QStringLiteral("approved")}));
    ASSERT_TRUE(desk::openReturn(m_demo.desk().core(), QStringLiteral("ZZ404404")));
    const auto field = [this] {
        return m_screen->strays()->findChild<QLineEdit *>(QStringLiteral("strayCase"));
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return field() != nullptr; }, kWait));
    press(Qt::Key_U);
    ASSERT_TRUE(m_screen->strays()->isVisible());
    field()->setFocus();
    field()->setText(QStringLiteral("no such number"));
    press(Qt::Key_Return);
    QTest::qWait(300);
    EXPECT_TRUE(m_screen->strays()->isVisible()) << "what cannot be is said, and the parcel stays";
    field()->setText(m_number);
    press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return field() == nullptr; }, kWait));
    ASSERT_TRUE(shows(desk::CaseGroup::Open, {QStringLiteral("received")}));
    m_screen->list()->table()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return field() != nullptr; }, kWait));
    EXPECT_TRUE(shows(desk::CaseGroup::WaitingForBuyer, {QStringLiteral("approved")}));
}

} // namespace
} // namespace purser::ui
