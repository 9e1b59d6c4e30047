#include "ui/kit/scanner_filter.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace purser::kit {
namespace {

/// A window with a field, a default button and a letter shortcut, and a keyboard whose clock we hold.
class ScannerAtAWindow : public ::testing::Test
{
protected:
    ScannerAtAWindow()
    {
        qApp->installEventFilter(&m_filter);
        auto *column = new QVBoxLayout(&m_window);
        column->addWidget(&m_field);
        column->addWidget(&m_button);
        m_filter.addShortcut(QStringLiteral("h"), &m_hold, &m_window);
        m_filter.addShortcut(QStringLiteral("GW"), &m_goToWaves, &m_window);
        m_window.show();
        m_window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
    }
    ~ScannerAtAWindow() override { qApp->removeEventFilter(&m_filter); }

    /// One key, pressed @p after milliseconds after the one before, as the window system would report it.
    void key(QWidget &target, int code, const QString &text, quint64 after, bool isRepeat = false)
    {
        m_now += after;
        QKeyEvent question(QEvent::ShortcutOverride, code, Qt::NoModifier, text, isRepeat);
        question.setTimestamp(m_now);
        question.ignore();
        QCoreApplication::sendEvent(&target, &question);
        QKeyEvent press(QEvent::KeyPress, code, Qt::NoModifier, text, isRepeat);
        press.setTimestamp(m_now);
        QCoreApplication::sendEvent(&target, &press);
        QKeyEvent release(QEvent::KeyRelease, code, Qt::NoModifier, text, isRepeat);
        release.setTimestamp(m_now);
        QCoreApplication::sendEvent(&target, &release);
    }
    void type(QWidget &target, const QString &text, quint64 after)
    {
        for (const QChar letter : text)
            key(target, letter.toUpper().unicode(), letter, after);
    }
    void scan(QWidget &target, const QString &text, int end = Qt::Key_Return)
    {
        key(target, text.at(0).toUpper().unicode(), text.at(0), 500);
        type(target, text.mid(1), 4);
        key(target, end, QStringLiteral("\r"), 4);
    }
    static void letTimePass() { QTest::qWait(250); }

    QWidget m_window;
    QLineEdit m_field;
    QPushButton m_button;
    QAction m_hold;
    QAction m_goToWaves;
    ScannerFilter m_filter;
    QSignalSpy m_scans {&m_filter, &ScannerFilter::scanned};
    QSignalSpy m_holds {&m_hold, &QAction::triggered};
    quint64 m_now = 1000;
};

TEST_F(ScannerAtAWindow, TurnsFastKeysWithAnEndIntoOneCodeThatNoWidgetSees)
{
    m_field.setFocus();
    QSignalSpy returns(&m_field, &QLineEdit::returnPressed);
    for (const int end : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Tab})
        scan(m_field, QStringLiteral("6901234567892"), end);
    letTimePass();
    ASSERT_EQ(m_scans.size(), 3);
    EXPECT_EQ(m_scans.at(2).at(0).toString(), QStringLiteral("6901234567892"));
    EXPECT_TRUE(m_field.text().isEmpty());
    EXPECT_EQ(returns.size(), 0);
    EXPECT_TRUE(m_field.hasFocus()) << "the Tab of a scan moved the focus";
}

TEST_F(ScannerAtAWindow, NeverPressesTheFocusedButtonByAScan)
{
    QSignalSpy clicks(&m_button, &QPushButton::clicked);
    m_button.setFocus();
    m_button.setAutoDefault(true);
    scan(m_button, QStringLiteral("A B 1"));
    letTimePass();
    EXPECT_EQ(clicks.size(), 0);
    EXPECT_EQ(m_scans.size(), 1);
}

TEST_F(ScannerAtAWindow, KeepsFiftyScansOfOneSecondInOrder)
{
    for (int number = 0; number < 50; ++number) {
        const QString code = QStringLiteral("SKU-%1").arg(number);
        key(m_field, 'S', code.left(1), 6);
        type(m_field, code.mid(1), 1);
        key(m_field, Qt::Key_Return, QStringLiteral("\r"), 1);
    }
    ASSERT_EQ(m_scans.size(), 50);
    for (int number = 0; number < 50; ++number)
        EXPECT_EQ(m_scans.at(number).at(0).toString(), QStringLiteral("SKU-%1").arg(number));
}

TEST_F(ScannerAtAWindow, AssemblesACodeAcrossADialogThatOpensInItsMiddle)
{
    m_field.setFocus();
    key(m_field, '4', QStringLiteral("4"), 500);
    type(m_field, QStringLiteral("00638"), 4);
    QLineEdit other;
    other.show();
    other.activateWindow();
    other.setFocus();
    type(other, QStringLiteral("1333931"), 4);
    key(other, Qt::Key_Return, QStringLiteral("\r"), 4);
    letTimePass();
    ASSERT_EQ(m_scans.size(), 1);
    EXPECT_EQ(m_scans.at(0).at(0).toString(), QStringLiteral("4006381333931"));
    EXPECT_TRUE(m_field.text().isEmpty());
    EXPECT_TRUE(other.text().isEmpty());
}

TEST_F(ScannerAtAWindow, GivesSlowKeysBackToTheFieldInOrder)
{
    m_field.setFocus();
    type(m_field, QStringLiteral("hold 24"), 120);
    letTimePass();
    EXPECT_EQ(m_field.text(), QStringLiteral("hold 24"));
    EXPECT_EQ(m_scans.size(), 0);
    EXPECT_EQ(m_holds.size(), 0) << "a letter for a field acted as a shortcut";
}

TEST_F(ScannerAtAWindow, LeavesTwoFastKeysAndReturnToTheField)
{
    m_field.setFocus();
    QSignalSpy returns(&m_field, &QLineEdit::returnPressed);
    type(m_field, QStringLiteral("24"), 10);
    key(m_field, Qt::Key_Return, QStringLiteral("\r"), 10);
    EXPECT_EQ(m_field.text(), QStringLiteral("24"));
    EXPECT_EQ(returns.size(), 1);
    EXPECT_EQ(m_scans.size(), 0);
}

TEST_F(ScannerAtAWindow, DoesNotTakeAHeldKeyForAScan)
{
    m_field.setFocus();
    key(m_field, 'J', QStringLiteral("j"), 500);
    for (int count = 0; count < 5; ++count)
        key(m_field, 'J', QStringLiteral("j"), 30, true);
    key(m_field, Qt::Key_Return, QStringLiteral("\r"), 30);
    letTimePass();
    EXPECT_EQ(m_field.text(), QStringLiteral("jjjjjj"));
    EXPECT_EQ(m_scans.size(), 0);
}

TEST_F(ScannerAtAWindow, TriggersALetterOnlyAfterThePauseAndWhereNobodyWrites)
{
    m_button.setFocus();
    key(m_button, 'H', QStringLiteral("h"), 500);
    EXPECT_EQ(m_holds.size(), 0);
    letTimePass();
    EXPECT_EQ(m_holds.size(), 1);
    m_hold.setEnabled(false);
    key(m_button, 'H', QStringLiteral("h"), 500);
    letTimePass();
    EXPECT_EQ(m_holds.size(), 1);
}

TEST_F(ScannerAtAWindow, TriggersTwoKeysInARow)
{
    QSignalSpy goes(&m_goToWaves, &QAction::triggered);
    m_button.setFocus();
    for (const QString &text : {QStringLiteral("g"), QStringLiteral("w")}) {
        key(m_button, text.toUpper().at(0).unicode(), text, 200);
        letTimePass();
    }
    EXPECT_EQ(goes.size(), 1);
}

TEST_F(ScannerAtAWindow, DoesNotTriggerLettersOfAHiddenScreen)
{
    QWidget hidden;
    QAction action;
    QSignalSpy triggered(&action, &QAction::triggered);
    m_filter.addShortcut(QStringLiteral("V"), &action, &hidden);
    m_button.setFocus();
    key(m_button, 'V', QStringLiteral("v"), 500);
    letTimePass();
    EXPECT_EQ(triggered.size(), 0);
}

TEST_F(ScannerAtAWindow, KeepsGroupSeparatorsOfAGs1Code)
{
    scan(m_field,
        QStringLiteral("10AB\x1d"
                       "17261231"));
    ASSERT_EQ(m_scans.size(), 1);
    EXPECT_EQ(m_scans.at(0).at(0).toString(),
        QStringLiteral("10AB\x1d"
                       "17261231"));
}

TEST_F(ScannerAtAWindow, TakesASlowScannerWhenThePauseIsSetLonger)
{
    m_filter.setPause(std::chrono::milliseconds(80));
    m_field.setFocus();
    type(m_field, QStringLiteral("12345"), 70);
    key(m_field, Qt::Key_Return, QStringLiteral("\r"), 70);
    EXPECT_EQ(m_scans.size(), 1);
}

} // namespace
} // namespace purser::kit
