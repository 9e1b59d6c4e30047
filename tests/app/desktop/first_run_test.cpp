#include "app/desktop/commands.h"
#include "app/desktop/first_steps.h"
#include "app/desktop/floor_screens.h"
#include "app/desktop/shell.h"
#include "documents/test_page.h"
#include "ui/first_run/ways_page.h"
#include "ui/kit/button.h"
#include "ui/kit/language.h"
#include "ui/kit/theme.h"
#include "ui/orders/order_list_model.h"
#include "ui/orders/orders_screen.h"
#include "ui/settings/demo_page.h"
#include "ui/settings/settings_screen.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDirIterator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace purser::desktop {
namespace {

using Step = ui::FirstRunScreen::Step;
using Tongue = kit::Language::Tongue;

constexpr int kWait = 20'000;
constexpr int kKeyMilliseconds = 80; ///< longer than the scanner's pause

/// A computer on which Purser starts for the first time, and somebody with a keyboard.
class FirstRun : public ::testing::TestWithParam<Tongue>
{
protected:
    void SetUp() override
    {
        qputenv("PATH", QByteArray(PURSER_BINARY_DIR "/app/sandbox:") + qgetenv("PATH"));
        qputenv("HOME", m_home.path().toUtf8());
        m_language.set(Tongue::English);
        ASSERT_TRUE(m_shell.openOwn());
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_shell.window()->frame()));
    }
    void TearDown() override
    {
        m_language.set(Tongue::English);
        m_theme.setMode(kit::Theme::Mode::Light);
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *dialog = QApplication::activeModalWidget();
        QWidget *focus = QApplication::focusWidget();
        QWidget *target = focus != nullptr ? focus : dialog != nullptr ? dialog : &m_shell.window()->frame();
        QTest::keyClick(target, static_cast<Qt::Key>(key), modifiers);
        QTest::qWait(kKeyMilliseconds);
    }
    void type(const QString &text)
    {
        for (const QChar letter : text)
            press(letter.toUpper().unicode());
    }
    void scan(const QString &code)
    {
        QTest::qWait(kKeyMilliseconds);
        for (const QChar letter : code)
            QTest::keyClick(&m_shell.window()->frame(), letter.toLatin1());
        QTest::keyClick(&m_shell.window()->frame(), Qt::Key_Return);
    }
    /// Tab until the widget of this name has the keyboard.
    void tabTo(const QString &name)
    {
        constexpr int kMost = 60;
        for (int tab = 0; tab < kMost; ++tab) {
            if (QApplication::focusWidget() != nullptr && QApplication::focusWidget()->objectName() == name)
                return;
            press(Qt::Key_Tab);
        }
        FAIL() << "Tab never reaches " << qPrintable(name);
    }
    /// Down until the list in focus stands at @p value.
    void chooseByKeys(const QVariant &value)
    {
        auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
        ASSERT_NE(box, nullptr);
        for (int at = 0; at < box->count() && box->currentData() != value; ++at)
            press(Qt::Key_Down);
        ASSERT_EQ(box->currentData(), value);
    }

    [[nodiscard]] ui::FirstRunScreen &walk() { return m_shell.window()->firstSteps().screen(); }
    [[nodiscard]] QString papers() const { return m_home.path() + QStringLiteral("/Documents/Purser"); }
    void openDemo()
    {
        press(Qt::Key_D);
        ASSERT_TRUE(
            QTest::qWaitFor([this] { return m_shell.isDemo() && walk().step() == Step::Printer; }, kWait))
            << qPrintable(walk().ways()->said());
    }
    [[nodiscard]] desk::Desk &demo() { return m_shell.window()->desk(); }
    [[nodiscard]] static std::vector<desk::ListRow> rowsOf(desk::Desk &desk)
    {
        const auto page = desk::waited(desk.list({}, {}, 100));
        return page ? page->rows : std::vector<desk::ListRow> {};
    }
    void findByPalette(const QString &number)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        for (const QChar letter : number) {
            const auto key = letter.unicode() < 128 ? Qt::Key(letter.toUpper().unicode()) : Qt::Key_unknown;
            QTest::sendKeyEvent(
                QTest::Click, QApplication::focusWidget(), key, QString(letter), Qt::NoModifier);
            QTest::qWait(kKeyMilliseconds);
        }
        auto &palette = m_shell.window()->commands().palette();
        const auto isOrder = [&](const kit::Command &each) { return each.title == number; };
        ASSERT_TRUE(QTest::qWaitFor([&] { return std::ranges::any_of(palette.shown(), isOrder); }, kWait));
        while (!isOrder(palette.shown().at(static_cast<std::size_t>(palette.current()))))
            press(Qt::Key_Down);
        press(Qt::Key_Return);
    }
    /// By keys from the confirmed list to a bought label. @returns the order's number
    QString labelByKeys()
    {
        ui::OrdersScreen &orders = m_shell.window()->orders();
        EXPECT_TRUE(QTest::qWaitFor([&] { return orders.model()->rowCount() > 0; }, kWait));
        QString number = orders.model()->rows().front().order.order.number;
        const orders::OrderId id = orders.model()->rows().front().order.order.id;
        findByPalette(number);
        const auto stage = [&] { return desk::waited(demo().detail(id)).value()->order.stage; };
        constexpr int kMostSteps = 12;
        for (int step = 0; step < kMostSteps && stage() < orders::Stage::Labelled; ++step) {
            if (!QTest::qWaitFor([&] { return orders.model()->rowCount() == 1; }, kWait)) {
                ADD_FAILURE() << orders.model()->rowCount() << " rows for " << qPrintable(number);
                break;
            }
            press(Qt::Key_J);
            const auto *next = orders.findChild<QAbstractButton *>(QStringLiteral("nextStepButton"));
            if (!QTest::qWaitFor([&] { return next->isVisible() && next->isEnabled(); }, kWait)) {
                ADD_FAILURE() << "no next step, the keyboard is at "
                              << QApplication::focusWidget()->metaObject()->className();
                break;
            }
            const auto before = desk::waited(demo().detail(id)).value()->order.revision;
            press(Qt::Key_Return);
            if (!QTest::qWaitFor(
                    [&] { return desk::waited(demo().detail(id)).value()->order.revision != before; },
                    kWait)) {
                ADD_FAILURE() << "nothing came of " << qPrintable(next->text());
                break;
            }
            QTest::qWait(4 * kKeyMilliseconds);
        }
        EXPECT_EQ(stage(), orders::Stage::Labelled);
        return number;
    }

    QTemporaryDir m_home;
    QTemporaryDir m_folder;
    const QString m_own = m_folder.filePath(QStringLiteral("desk"));
    const QString m_demoFolder = m_own + QStringLiteral("-demo");
    kit::Theme m_theme {*qApp};
    kit::Language m_language {*qApp};
    Shell m_shell {{.profile = m_own, .orders = 24, .seed = 1}, {.own = m_own, .demo = m_demoFolder}, m_theme,
        m_language, [this] {
            desk::Profile profile {.folder = m_own,
                .passphrase = QByteArrayLiteral("a passphrase for a test"),
                .cost = store::PassphraseCost::forRandomText()};
            auto opened = desk::Desk::open(profile, {QStringLiteral("owner"), {}, QStringLiteral("test")});
            EXPECT_TRUE(opened);
            return Opened {opened ? std::move(*opened) : nullptr, ui::Computer::KeyPlace::Passphrase};
        }};
};

INSTANTIATE_TEST_SUITE_P(Tongues, FirstRun, ::testing::Values(Tongue::English, Tongue::Chinese),
    [](const auto &row) { return row.param == Tongue::English ? "English" : "Chinese"; });

TEST_P(FirstRun, ReachesTheFirstPrintedLabelByKeysAlone)
{
    ASSERT_TRUE(m_shell.window()->firstSteps().isShown());
    tabTo(QStringLiteral("firstLanguage"));
    chooseByKeys(GetParam() == Tongue::Chinese ? QStringLiteral("zh") : QStringLiteral("en"));
    EXPECT_EQ(QLocale().language(), GetParam() == Tongue::Chinese ? QLocale::Chinese : QLocale::English);
    openDemo();
    tabTo(QStringLiteral("printer.label"));
    chooseByKeys(papers());
    tabTo(QStringLiteral("test.label"));
    press(Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return QFile::exists(papers() + QStringLiteral("/test-label.pdf")); }, kWait));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(walk().step(), Step::Scanner);
    scan(documents::testPageCode());
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(walk().step(), Step::Done);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(m_shell.window()->frame().currentScreen(), &m_shell.window()->orders());
    const QString number = labelByKeys();
    press(Qt::Key_P);
    auto &printing = m_shell.window()->floor().printing();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return printing.dialog() != nullptr && printing.dialog()->hasPages(); }, kWait));
    press(Qt::Key_S);
    const QString label = papers() + QStringLiteral("/label-%1.pdf").arg(number);
    EXPECT_TRUE(QTest::qWaitFor([&] { return QFile::exists(label); }, kWait)) << qPrintable(label);
    press(Qt::Key_Escape);
}

/// How many rows each table of a desk has, by name.
std::map<QString, int> rowsByTable(const QString &file)
{
    std::map<QString, int> rows;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("counting"));
        database.setDatabaseName(file);
        EXPECT_TRUE(database.open());
        for (const QString &table : database.tables()) {
            QSqlQuery query(database);
            EXPECT_TRUE(query.exec(QStringLiteral("select count(*) from \"%1\"").arg(table)))
                << qPrintable(table);
            query.next();
            rows[table] = query.value(0).toInt();
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("counting"));
    return rows;
}

/// Files below @p folder that hold @p bytes anywhere.
QStringList filesWith(const QString &folder, const QByteArray &bytes)
{
    QStringList found;
    for (QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         each.hasNext();) {
        QFile file(each.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        if (file.readAll().contains(bytes))
            found << file.fileName();
    }
    return found;
}

TEST_P(FirstRun, RemovingTheDemoLeavesNothingOfItOnTheComputer)
{
    m_language.set(GetParam());
    const auto before = rowsByTable(m_own + QStringLiteral("/desk.db"));
    openDemo();
    ASSERT_TRUE(QTest::qWaitFor([this] { return rowsOf(demo()).size() >= 20; }, kWait));
    const auto shops = desk::waited(demo().shops()).value();
    const QString number = rowsOf(demo()).front().order.number;
    ASSERT_FALSE(filesWith(m_folder.path(), number.toUtf8()).isEmpty()) << "the demo's desk holds its orders";
    press(Qt::Key_Escape);
    press(Qt::Key_G);
    press(Qt::Key_E);
    press(Qt::Key_7);
    tabTo(QStringLiteral("removeDemoButton"));
    press(Qt::Key_Space);
    EXPECT_TRUE(m_shell.isDemo()) << "it is asked once before";
    tabTo(QStringLiteral("removeDemoYesButton"));
    press(Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_shell.isDemo(); }, kWait));
    EXPECT_FALSE(QFile::exists(m_demoFolder));
    EXPECT_FALSE(QFile::exists(m_demoFolder + QStringLiteral(".passphrase")))
        << "no key is left to open a copy";
    EXPECT_EQ(rowsByTable(m_own + QStringLiteral("/desk.db")), before);
    EXPECT_EQ(filesWith(m_folder.path(), number.toUtf8()), QStringList());
    for (const orders::Shop &shop : shops)
        EXPECT_EQ(filesWith(m_folder.path(), shop.name.toUtf8()), QStringList());
    EXPECT_TRUE(m_shell.window()->firstSteps().isShown()) << "the own desk still has no shop";
    EXPECT_EQ(m_shell.window()->settings().demo()->demo(), ui::DemoPage::Demo::None);
}

TEST_P(FirstRun, EveryStepIsSkippedAndComesBackFromThePalette)
{
    m_language.set(GetParam());
    for (const Step step : {Step::Printer, Step::Scanner, Step::Done}) {
        press(Qt::Key_Return, Qt::ControlModifier);
        EXPECT_EQ(walk().step(), step);
    }
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(walk().step(), Step::Scanner);
    press(Qt::Key_Escape);
    EXPECT_FALSE(m_shell.window()->firstSteps().isShown());
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("first steps"));
    ASSERT_FALSE(m_shell.window()->commands().palette().shown().empty());
    EXPECT_EQ(m_shell.window()->commands().palette().shown().front().id, u"action.firstStepsAction");
    press(Qt::Key_Return);
    EXPECT_TRUE(m_shell.window()->firstSteps().isShown());
    EXPECT_EQ(walk().step(), Step::Ways);
}

TEST_P(FirstRun, ConnectingAShopGoesThroughItsFormAndOnToThePrinter)
{
    m_language.set(GetParam());
    demo::SandboxProcess sandbox;
    const auto ready = sandbox.start(3, 1);
    ASSERT_TRUE(ready);
    press(Qt::Key_C);
    auto *page = m_shell.window()->frame().currentScreen();
    ASSERT_EQ(page, &m_shell.window()->settings());
    const auto fill = [&](const QString &name, const QString &text) {
        tabTo(name);
        QTest::keyClicks(QApplication::focusWidget(), text, Qt::NoModifier, kKeyMilliseconds / 2);
        QTest::qWait(kKeyMilliseconds);
    };
    fill(QStringLiteral("shopName"), QStringLiteral("mine"));
    fill(QStringLiteral("shop.url"), ready->url);
    fill(QStringLiteral("shop.token"), ready->shops.front().token);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_shell.window()->firstSteps().isShown(); }, kWait));
    EXPECT_EQ(walk().step(), Step::Printer);
}

TEST_P(FirstRun, ADemoThatDoesNotStartSaysWhatToDoAndLeavesTheOwnDesk)
{
    m_language.set(GetParam());
    QDir().mkpath(m_demoFolder); // not made by the demo: may be somebody's own
    press(Qt::Key_D);
    const QString words =
        GetParam() == Tongue::Chinese ? QStringLiteral("原样") : QStringLiteral("left as it is");
    EXPECT_TRUE(QTest::qWaitFor([&] { return walk().ways()->said().contains(words); }, kWait))
        << qPrintable(walk().ways()->said());
    EXPECT_FALSE(m_shell.isDemo());
    EXPECT_TRUE(QFile::exists(m_demoFolder));
    EXPECT_TRUE(walk().ways()->demoButton()->isEnabled()) << "it can be tried again";
}

} // namespace
} // namespace purser::desktop
