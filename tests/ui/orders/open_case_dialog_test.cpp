#include "ui/orders/open_case_dialog.h"

#include "support/quiet_shop.h"
#include "ui/orders/order_panel.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace purser;

namespace {

constexpr int kWait = 10'000;

class CaseByHand : public testing::Test
{
protected:
    void SetUp() override
    {
        m_shop.offer(QStringLiteral("A"), 5);
        auto order = support::QuietShop::anOrder(
            QStringLiteral("N-1"), {{QStringLiteral("A"), 3}, {QStringLiteral("B"), 1}});
        for (auto &line : order.lines)
            line.fulfilled = line.quantity;
        order.status = marketplace::RemoteStatus::Fulfilled;
        order.fulfilments.push_back({QStringLiteral("ful_1"), QStringLiteral("dhl"), QStringLiteral("T1"),
            QStringLiteral("delivered"), 1'790'000'100'000, 1'790'000'050'000});
        m_order = m_shop.take(order);
    }

    [[nodiscard]] desk::OrderDetail detail() { return **desk::orderDetail(m_shop.core(), m_order); }

    support::QuietShop m_shop;
    orders::OrderId m_order;
};

} // namespace

TEST_F(CaseByHand, IsOpenedWithTheKeyboard)
{
    auto *dialog = new ui::OpenCaseDialog(m_shop.desk(), detail(), nullptr);
    QSignalSpy opened(dialog, &ui::OpenCaseDialog::opened);
    dialog->show();
    auto *pieces = dialog->findChild<QComboBox *>(QStringLiteral("pieces-A"));
    ASSERT_NE(pieces, nullptr);
    EXPECT_EQ(pieces->count(), 4);
    pieces->setFocus();
    QTest::keyClick(pieces, Qt::Key_Down);
    QTest::keyClick(pieces, Qt::Key_Down);
    auto *reason = dialog->findChild<QComboBox *>(QStringLiteral("caseReason"));
    reason->setCurrentIndex(reason->findData(QStringLiteral("damaged")));
    QTest::keyClick(dialog, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return opened.count() == 1; }, kWait));
    const auto after = detail();
    ASSERT_EQ(after.cases.size(), 1U);
    EXPECT_EQ(after.cases[0].reason, QStringLiteral("damaged"));
    ASSERT_EQ(after.cases[0].lines.size(), 1U);
    EXPECT_EQ(after.cases[0].lines[0].quantity, 2);
}

TEST_F(CaseByHand, SaysWhyItIsNotOpened)
{
    ui::OpenCaseDialog *dialog = new ui::OpenCaseDialog(m_shop.desk(), detail(), nullptr);
    dialog->show();
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return dialog->said() == QStringLiteral("A case needs at least one piece."); }, kWait));
    EXPECT_TRUE(detail().cases.empty());
    delete dialog;
}

TEST_F(CaseByHand, IsOfferedInThePanelWhileSomethingCanComeBack)
{
    ui::OrderPanel panel;
    panel.show(detail(), m_shop.core().now());
    const auto *button = panel.findChild<QPushButton *>(QStringLiteral("openCaseButton"));
    ASSERT_NE(button, nullptr);
    EXPECT_FALSE(button->isHidden());
    auto none = detail();
    for (auto &line : none.order.lines)
        line.shipped = 0;
    panel.show(none, m_shop.core().now());
    EXPECT_TRUE(button->isHidden());
}

TEST_F(CaseByHand, AProposedPartRefundStandsInThePanelWithItsAmount)
{
    ui::OrderPanel panel;
    std::vector<bool> answers;
    QObject::connect(&panel, &ui::OrderPanel::refundAnswered, &panel,
        [&answers](bool isAccepted) { answers.push_back(isAccepted); });
    auto proposed = detail();
    proposed.order.stage = orders::Stage::Picking;
    proposed.proposals.push_back({.order = proposed.order.id,
        .line = proposed.order.lines[0].id,
        .sku = proposed.order.lines[0].sku,
        .quantity = 1,
        .way = QStringLiteral("refund"),
        .amountMinor = 1'000,
        .currency = QStringLiteral("EUR"),
        .state = QStringLiteral("open")});
    panel.show(proposed, m_shop.core().now());
    auto *accept = panel.findChild<QPushButton *>(QStringLiteral("acceptRefundButton"));
    auto *decline = panel.findChild<QPushButton *>(QStringLiteral("declineRefundButton"));
    ASSERT_NE(accept, nullptr);
    EXPECT_TRUE(accept->text().contains(QStringLiteral("10.00"))) << qPrintable(accept->text());
    accept->click();
    decline->click();
    EXPECT_EQ(answers, (std::vector<bool> {true, false}));
    proposed.proposals.clear();
    panel.show(proposed, m_shop.core().now());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(panel.findChild<QPushButton *>(QStringLiteral("acceptRefundButton")), nullptr);
}
