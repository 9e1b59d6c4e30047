#include "ui/orders/filter_row.h"

#include "ui/kit/chip.h"

#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace purser::ui {
namespace {

/// As a keyboard has it; what an input method commits has no key of its own.
Qt::Key keyOf(QChar letter)
{
    return letter.unicode() < 128 ? Qt::Key(letter.toUpper().unicode()) : Qt::Key_unknown;
}

class Filter : public ::testing::Test
{
protected:
    Filter()
    {
        m_row.setShops({QStringLiteral("Birk Home"), QStringLiteral("青屿茶事")});
        m_row.resize(900, 42);
        m_row.show();
        m_row.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_row));
        m_row.openField();
    }

    void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, m_row.field(), keyOf(letter), QString(letter), Qt::NoModifier);
        QTest::qWait(120);
    }
    void press(Qt::Key key) { QTest::keyClick(m_row.field(), key); }

    [[nodiscard]] QString text() const { return orders::filterText(m_row.typed()); }
    [[nodiscard]] QStringList chips() const
    {
        QStringList names;
        for (const auto *token : m_row.findChildren<kit::FilterToken *>())
            if (!token->isHidden())
                names << token->objectName();
        return names;
    }

    FilterRow m_row;
};

TEST_F(Filter, ActsWhileItIsTypedAndBecomesChipsByEnter)
{
    QSignalSpy changed(&m_row, &FilterRow::changed);
    type(QStringLiteral("late 店铺:青屿 周"));
    EXPECT_EQ(text(), QStringLiteral("late shop:青屿 周"));
    EXPECT_GE(changed.size(), 1);
    EXPECT_TRUE(chips().isEmpty());
    press(Qt::Key_Return);
    EXPECT_EQ(chips(), QStringList({QStringLiteral("late"), QStringLiteral("shop:青屿")}));
    EXPECT_EQ(m_row.field()->text(), QStringLiteral("周"));
    EXPECT_EQ(text(), QStringLiteral("late shop:青屿 周"));
}

TEST_F(Filter, ClickingMakesTheSameChipsAsTyping)
{
    for (const orders::Condition &choice : m_row.choices()) {
        m_row.setTyped({});
        m_row.toggle(choice);
        const auto clicked = m_row.typed();
        const QStringList shown = chips();
        m_row.setTyped({});
        m_row.field()->setFocus();
        type(orders::filterText(choice));
        press(Qt::Key_Return);
        EXPECT_EQ(m_row.typed(), clicked) << qPrintable(orders::filterText(choice));
        EXPECT_EQ(chips(), shown);
    }
}

TEST_F(Filter, MarksThePlaceThatCannotBeReadAndKeepsTheListAsItWas)
{
    type(QStringLiteral("late"));
    press(Qt::Key_Return);
    QSignalSpy changed(&m_row, &FilterRow::changed);
    type(QStringLiteral("stage:redy"));
    press(Qt::Key_Return);
    EXPECT_TRUE(m_row.problem().contains(QStringLiteral("ready"))) << qPrintable(m_row.problem());
    EXPECT_EQ(m_row.field()->selectedText(), QStringLiteral("redy"));
    EXPECT_EQ(m_row.field()->accessibleDescription(), m_row.problem());
    EXPECT_EQ(text(), QStringLiteral("late"));
    type(QStringLiteral("ready"));
    press(Qt::Key_Return);
    EXPECT_TRUE(m_row.problem().isEmpty());
    EXPECT_EQ(text(), QStringLiteral("late stage:ready"));
}

TEST_F(Filter, BackspaceTakesTheLastChipBackIntoTheField)
{
    type(QStringLiteral("late total:>100"));
    press(Qt::Key_Return);
    press(Qt::Key_Backspace);
    EXPECT_EQ(m_row.field()->text(), QStringLiteral("total:>100"));
    EXPECT_EQ(chips(), QStringList({QStringLiteral("late")}));
    EXPECT_EQ(text(), QStringLiteral("late total:>100"));
    QSignalSpy left(&m_row, &FilterRow::left);
    press(Qt::Key_Escape);
    EXPECT_EQ(text(), QStringLiteral("late"));
    EXPECT_EQ(left.size(), 0);
    press(Qt::Key_Escape);
    EXPECT_EQ(left.size(), 1);
}

TEST_F(Filter, AChipGoesByItsCross)
{
    type(QStringLiteral("late stock:short"));
    press(Qt::Key_Return);
    auto *token = m_row.findChild<kit::FilterToken *>(QStringLiteral("late"));
    ASSERT_NE(token, nullptr);
    token->setFocus();
    QTest::keyClick(token, Qt::Key_Delete);
    EXPECT_EQ(text(), QStringLiteral("stock:short"));
}

} // namespace
} // namespace purser::ui
