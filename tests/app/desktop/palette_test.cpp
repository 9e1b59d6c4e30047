#include "app/desktop/commands.h"
#include "app/desktop/window.h"
#include "support/demo_desk.h"
#include "ui/frame/search_field.h"
#include "ui/frame/top_bar.h"
#include "ui/kit/key_action.h"
#include "ui/kit/language.h"
#include "ui/kit/theme.h"
#include "ui/orders/order_list_model.h"
#include "ui/orders/orders_screen.h"

#include <QAction>
#include <QApplication>
#include <QTest>

namespace purser::desktop {
namespace {

/// As a keyboard has it; what an input method commits has no key of its own.
Qt::Key keyOf(QChar letter)
{
    return letter.unicode() < 128 ? Qt::Key(letter.toUpper().unicode()) : Qt::Key_unknown;
}

using kit::Command;
using Tongue = kit::Language::Tongue;

constexpr int kWait = 60'000;
constexpr int kKeyMilliseconds = 80; ///< longer than the scanner's pause

class Palette : public ::testing::TestWithParam<Tongue>
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_demo.isReady());
        m_language.set(GetParam());
        m_window = std::make_unique<Window>(m_demo.desk(), m_demo.folder(), m_theme, m_language);
        m_window->frame().resize(1280, 800);
        m_window->frame().show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window->frame()));
        m_window->orders().setFocus();
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->orders().model()->rowCount() > 0; }, kWait));
    }

    void TearDown() override
    {
        m_window.reset();
        m_language.set(Tongue::English);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : &m_window->frame(), key, modifiers);
        QTest::qWait(kKeyMilliseconds);
    }

    void openWith(const QString &text)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        ASSERT_TRUE(palette().isOpen());
        QLineEdit *field = m_window->frame().topBar()->search();
        ASSERT_TRUE(field->hasFocus());
        for (const QChar letter : text) {
            // what an input method commits, and what a keyboard sends, are both text to the field
            QTest::sendKeyEvent(QTest::Click, field, keyOf(letter), QString(letter), Qt::NoModifier);
            QTest::qWait(kKeyMilliseconds);
        }
        EXPECT_EQ(field->text(), text);
    }

    [[nodiscard]] kit::CommandPalette &palette() { return m_window->commands().palette(); }
    [[nodiscard]] QString first()
    {
        return palette().shown().empty() ? QString() : palette().shown().front().id;
    }
    [[nodiscard]] bool has(Command::Kind kind, const QString &title)
    {
        return std::ranges::any_of(palette().shown(),
            [&](const Command &each) { return each.kind == kind && each.title.contains(title); });
    }

    tests::DemoDesk m_demo {12};
    kit::Theme m_theme {*qApp};
    kit::Language m_language {*qApp};
    std::unique_ptr<Window> m_window;
};

INSTANTIATE_TEST_SUITE_P(Tongues, Palette, ::testing::Values(Tongue::English, Tongue::Chinese),
    [](const auto &row) { return row.param == Tongue::English ? "English" : "Chinese"; });

TEST_P(Palette, OpensAScreenByItsEnglishItsChineseAndItsInitials)
{
    for (const char *query : {"sync", "同步", "tb"}) {
        m_window->frame().show(frame::Place::Orders);
        openWith(QString::fromUtf8(query));
        EXPECT_EQ(first(), u"action.goGYAction") << query;
        press(Qt::Key_Return);
        EXPECT_EQ(m_window->frame().currentScreen(), m_window->frame().screen(frame::Place::Sync)) << query;
        EXPECT_FALSE(palette().isOpen());
    }
}

TEST_P(Palette, RunsAnActionOfTheScreenAndTellsItsKey)
{
    press(Qt::Key_J);
    openWith(GetParam() == Tongue::English ? QStringLiteral("hold") : QStringLiteral("gq"));
    ASSERT_EQ(first(), u"action.holdAction");
    EXPECT_EQ(palette().shown().front().key, u"H");
    press(Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            const auto page = desk::waited(m_demo.desk().list({.filter = {.tab = orders::Tab::Hold}}, {}, 9));
            return page && page->rows.size() == 1;
        },
        kWait));
}

TEST_P(Palette, FindsAnOrderByNumberNameAndPhoneTailAndShowsIt)
{
    const auto page = desk::waited(m_demo.desk().list({.filter = {.tab = orders::Tab::New}}, {}, 1));
    ASSERT_TRUE(page && !page->rows.empty());
    const desk::ListRow &row = page->rows.front();
    const auto detail = desk::waited(m_demo.desk().detail(row.order.id));
    ASSERT_TRUE(detail && *detail);
    const QString tail = (*detail)->personal.recipient.phone.right(4);
    for (const QString &query : {row.order.number, row.recipient.left(3), tail}) {
        openWith(query);
        EXPECT_TRUE(QTest::qWaitFor([&] { return has(Command::Kind::Order, row.order.number); }, kWait))
            << qPrintable(query);
        press(Qt::Key_Escape);
        EXPECT_FALSE(palette().isOpen());
    }
    openWith(row.recipient.left(3));
    EXPECT_TRUE(QTest::qWaitFor([&] { return has(Command::Kind::Customer, row.recipient); }, kWait));
    press(Qt::Key_Escape);
    openWith(row.order.number);
    ASSERT_TRUE(QTest::qWaitFor([&] { return has(Command::Kind::Order, row.order.number); }, kWait));
    while (palette().shown().at(static_cast<std::size_t>(palette().current())).title != row.order.number)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            const auto &rows = m_window->orders().model()->rows();
            return rows.size() == 1 && rows.front().order.order.number == row.order.number;
        },
        kWait));
}

TEST_P(Palette, PutsWhatWasUsedLastFirstAndKeepsItInTheProfile)
{
    openWith(QStringLiteral("tb"));
    press(Qt::Key_Return);
    press(Qt::Key_K, Qt::ControlModifier);
    EXPECT_EQ(first(), u"action.goGYAction");
    press(Qt::Key_Escape);
    EXPECT_TRUE(m_demo.keeps(desk::Setting::RecentCommands, u"action.goGYAction"));
}

TEST_P(Palette, ChangesASettingFromAnyScreen)
{
    m_theme.setMode(kit::Theme::Mode::Light);
    openWith(GetParam() == Tongue::English ? QStringLiteral("dark") : QStringLiteral("深色"));
    ASSERT_EQ(first(), u"action.themeDarkAction");
    press(Qt::Key_Return);
    EXPECT_EQ(m_theme.shade(), kit::Shade::Dark);
    EXPECT_EQ(m_window->frame().currentScreen(), &m_window->orders());
    m_theme.setMode(kit::Theme::Mode::Light);
}

TEST_P(Palette, TheSheetListsEveryKeyOfTheScreenFromTheSameActions)
{
    QTest::sendKeyEvent(
        QTest::Click, QApplication::focusWidget(), Qt::Key_Question, QStringLiteral("?"), Qt::ShiftModifier);
    QTest::qWait(kKeyMilliseconds);
    kit::ShortcutSheet &sheet = m_window->commands().sheet();
    ASSERT_TRUE(sheet.isVisible());
    ASSERT_EQ(sheet.groups().size(), 2U);
    std::size_t withKeys = 0;
    for (const QAction *action : kit::namedActions(m_window->orders()))
        withKeys += kit::keysOf(*action).isEmpty() ? 0 : 1;
    EXPECT_EQ(sheet.groups().front().keys.size(), withKeys);
    EXPECT_GE(withKeys, 8U);
    press(Qt::Key_Escape);
    EXPECT_FALSE(sheet.isVisible());
}

TEST_P(Palette, NoActionOfAnyScreenIsWithoutWords)
{
    for (int index = 0; index < frame::kPlaceCount; ++index) {
        const QWidget *screen = m_window->frame().screen(static_cast<frame::Place>(index));
        if (screen == nullptr)
            continue;
        for (const QAction *action : screen->actions()) {
            const bool isOne =
                action->objectName().startsWith(u"grade") || action->objectName().startsWith(u"case");
            EXPECT_TRUE(isOne || !kit::wordsOf(*action).isEmpty()) << qPrintable(action->objectName());
        }
    }
}

} // namespace
} // namespace purser::desktop
