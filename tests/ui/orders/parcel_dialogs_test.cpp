#include "support/quiet_shop.h"
#include "ui/orders/merge_dialog.h"
#include "ui/orders/order_panel.h"
#include "ui/orders/split_dialog.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace purser;

namespace {

constexpr int kWait = 10'000;

class ParcelDialogs : public testing::Test
{
protected:
    void SetUp() override
    {
        m_shop.offer(QStringLiteral("A"), 9);
        m_shop.offer(QStringLiteral("B"), 9);
        m_order = take(QStringLiteral("N-1"));
    }

    orders::OrderId take(const QString &number)
    {
        return m_shop.take(
            support::QuietShop::anOrder(number, {{QStringLiteral("A"), 3}, {QStringLiteral("B"), 1}}));
    }

    [[nodiscard]] desk::OrderDetail detail() { return **desk::orderDetail(m_shop.core(), m_order); }

    support::QuietShop m_shop;
    orders::OrderId m_order;
};

} // namespace

TEST_F(ParcelDialogs, AnOrderIsSplitWithTheKeyboardAndSeesWhatThePartIsWorth)
{
    auto *dialog = new ui::SplitDialog(m_shop.desk(), detail(), nullptr);
    QSignalSpy done(dialog, &ui::SplitDialog::finishedWith);
    dialog->show();
    const auto *button = dialog->findChild<QPushButton *>(QStringLiteral("confirmSplitButton"));
    ASSERT_NE(button, nullptr);
    EXPECT_FALSE(button->isEnabled()) << "nothing is taken out yet";
    auto *pieces = dialog->findChild<QSpinBox *>(QStringLiteral("pieces-A"));
    ASSERT_NE(pieces, nullptr);
    pieces->setFocus();
    QTest::keyClick(pieces, Qt::Key_Up);
    EXPECT_TRUE(dialog->said().contains(QStringLiteral("10.00"))) << qPrintable(dialog->said());
    EXPECT_TRUE(dialog->said().contains(QStringLiteral("30.00"))) << qPrintable(dialog->said());
    QTest::keyClick(dialog, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return done.count() == 1; }, kWait));
    EXPECT_EQ(detail().parcels.size(), 2U);
}

TEST_F(ParcelDialogs, NothingCanBeSplitOffThatLeavesTheFirstParcelEmpty)
{
    ui::SplitDialog *dialog = new ui::SplitDialog(m_shop.desk(), detail(), nullptr);
    dialog->show();
    for (QSpinBox *pieces : dialog->findChildren<QSpinBox *>())
        pieces->setValue(pieces->maximum());
    EXPECT_EQ(dialog->said(), QStringLiteral("Something has to stay in the first parcel."));
    EXPECT_FALSE(dialog->findChild<QPushButton *>(QStringLiteral("confirmSplitButton"))->isEnabled());
    delete dialog;
}

TEST_F(ParcelDialogs, OrdersOfTheSameRecipientAreMergedAndTakenApart)
{
    const auto other = take(QStringLiteral("N-2"));
    auto *dialog = new ui::MergeDialog(m_shop.desk(), detail(), nullptr);
    QSignalSpy done(dialog, &ui::MergeDialog::finishedWith);
    dialog->show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->chosen().size() == 2; }, kWait));
    EXPECT_EQ(dialog->chosen(), (std::vector {m_order, other}));
    QTest::keyClick(dialog, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return done.count() == 1; }, kWait));
    EXPECT_EQ(detail().leavesWith, std::vector<QString> {QStringLiteral("N-2")});

    auto *again = new ui::MergeDialog(m_shop.desk(), detail(), nullptr);
    QSignalSpy apart(again, &ui::MergeDialog::finishedWith);
    again->show();
    EXPECT_EQ(again->said(), QStringLiteral("Leaves in one parcel with N-2."));
    QTest::keyClick(again, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return apart.count() == 1; }, kWait));
    EXPECT_TRUE(detail().leavesWith.empty());
}

TEST_F(ParcelDialogs, SaysWhenNobodyElseGoesThere)
{
    ui::MergeDialog *dialog = new ui::MergeDialog(m_shop.desk(), detail(), nullptr);
    const auto nobody = QStringLiteral("No other open order goes to this recipient.");
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog->said() == nobody; }, kWait));
    EXPECT_FALSE(dialog->findChild<QPushButton *>(QStringLiteral("confirmMergeButton"))->isEnabled());
    delete dialog;
}

TEST_F(ParcelDialogs, ThePanelOffersSplitAndMergeUntilTheLabel)
{
    ui::OrderPanel panel;
    const auto isOffered = [&panel](const char *name) {
        return !panel.findChild<QPushButton *>(QLatin1String(name))->isHidden();
    };
    panel.show(detail(), m_shop.core().now());
    EXPECT_TRUE(isOffered("splitButton"));
    EXPECT_TRUE(isOffered("mergeButton"));
    auto labelled = detail();
    labelled.order.stage = orders::Stage::Labelled;
    panel.show(labelled, m_shop.core().now());
    EXPECT_FALSE(isOffered("splitButton"));
    EXPECT_FALSE(isOffered("mergeButton"));
}
