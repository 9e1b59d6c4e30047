#include "app/desktop/window.h"

#include "app/desktop/insight_screens.h"
#include "support/demo_desk.h"
#include "ui/dashboard/dashboard_screen.h"
#include "ui/kit/language.h"
#include "ui/kit/paged_table.h"
#include "ui/kit/tabs.h"
#include "ui/kit/theme.h"
#include "ui/orders/order_list_model.h"
#include "ui/orders/orders_screen.h"
#include "ui/orders/set_bar.h"
#include "ui/settings/choice_list.h"
#include "ui/settings/logo_field.h"
#include "ui/settings/look_page.h"
#include "ui/settings/settings_screen.h"
#include "ui/settings/shop_form.h"
#include "ui/settings/shop_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

namespace purser::desktop {
namespace {

constexpr int kWait = 60'000;
constexpr int kKeyMilliseconds = 80; ///< longer than the scanner's pause

class WholeWindow : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_demo.isReady());
        m_language.set(kit::Language::Tongue::English);
        m_window = std::make_unique<Window>(m_demo.desk(), m_demo.folder(), m_theme, m_language);
        m_window->frame().resize(1280, 800);
        m_window->frame().show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window->frame()));
    }

    void TearDown() override
    {
        m_window.reset();
        m_language.set(kit::Language::Tongue::English);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : &m_window->frame(), key, modifiers);
        QTest::qWait(kKeyMilliseconds);
    }

    /// G and then @p key; again when the machine was too slow for two keys to count as one.
    void go(Qt::Key key, frame::Place place)
    {
        constexpr int kTries = 5;
        for (int attempt = 0; attempt < kTries; ++attempt) {
            press(Qt::Key_G);
            press(key);
            if (m_window->frame().currentScreen() == m_window->frame().screen(place))
                return;
        }
        ADD_FAILURE() << "G " << char(key) << " opens nothing";
    }

    void openSettings() { go(Qt::Key_E, frame::Place::Settings); }

    /// Words of every button that a person sees now.
    [[nodiscard]] QStringList visibleWords() const
    {
        QStringList words;
        for (const auto *button : m_window->frame().findChildren<QAbstractButton *>())
            if (button->isVisible())
                words << button->text();
        return words;
    }

    tests::DemoDesk m_demo {12};
    kit::Theme m_theme {*qApp};
    kit::Language m_language {*qApp};
    std::unique_ptr<Window> m_window;
};

TEST_F(WholeWindow, SpeaksChineseAtOnceWhenItIsChosenByKeyboard)
{
    openSettings();
    press(Qt::Key_3);
    auto *english =
        m_window->settings().look()->language()->findChild<QAbstractButton *>(QStringLiteral("en"));
    ASSERT_TRUE(english->isVisible());
    EXPECT_TRUE(visibleWords().contains(QStringLiteral("Orders")));
    english->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor([&] { return visibleWords().contains(QStringLiteral("订单")); }, kWait));
    const QStringList words = visibleWords();
    for (const char *old : {"Orders", "After-sales", "Settings", "Sync", "As the computer"})
        EXPECT_FALSE(words.contains(QLatin1String(old))) << old;
    EXPECT_TRUE(words.contains(QStringLiteral("售后")));
    EXPECT_TRUE(words.contains(QStringLiteral("跟随系统")));
    EXPECT_TRUE(m_demo.keeps(desk::Setting::Language, u"zh"));
}

TEST_F(WholeWindow, FitsASmallDisplayOnEveryScreenInBothLanguages)
{
    for (const auto tongue : {kit::Language::Tongue::English, kit::Language::Tongue::Chinese}) {
        m_language.set(tongue);
        for (int index = 0; index < frame::kPlaceCount; ++index) {
            const auto place = static_cast<frame::Place>(index);
            if (m_window->frame().screen(place) == nullptr)
                continue;
            m_window->frame().show(place);
            QTest::qWait(kKeyMilliseconds);
            m_window->frame().resize(1920, 1080); // words grow with the bench and shrink again
            QTest::qWait(kKeyMilliseconds);
            m_window->frame().resize(1280, 800);
            QTest::qWait(kKeyMilliseconds);
            const QSize least = m_window->frame().screen(place)->minimumSizeHint();
            EXPECT_EQ(m_window->frame().size(), QSize(1280, 800))
                << index << ": " << least.width() << " x " << least.height();
        }
    }
}

TEST_F(WholeWindow, TurnsDarkAtOnceAndKeepsItInTheProfile)
{
    m_theme.setMode(kit::Theme::Mode::Light);
    openSettings();
    press(Qt::Key_3);
    auto *light = m_window->settings().look()->theme()->findChild<QAbstractButton *>(QStringLiteral("light"));
    light->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    EXPECT_EQ(m_theme.shade(), kit::Shade::Dark);
    EXPECT_TRUE(m_demo.keeps(desk::Setting::Theme, u"dark"));
}

TEST_F(WholeWindow, KeepsTheSenderAndTheLogoOfAShop)
{
    openSettings();
    auto *page = m_window->settings().shops();
    auto *name = page->findChild<QLineEdit *>(QStringLiteral("shopName"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !name->text().isEmpty(); }, kWait));
    auto *sender = page->findChild<QPlainTextEdit *>(QStringLiteral("shopSender"));
    sender->setPlainText(QStringLiteral("Keizersgracht 12\n1015 CN Amsterdam\n"));
    QImage logo(900, 300, QImage::Format_RGB32);
    logo.fill(Qt::darkGreen);
    page->form()->logo()->setLogo(logo);
    Q_EMIT page->form()->logo()->changed();
    sender->setFocus();
    press(Qt::Key_S, Qt::ControlModifier);
    const orders::Shop shop = m_demo.shops().front();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return desk::settingsOf(m_demo.shops().front()).sender.size() == 2; }, kWait));
    EXPECT_EQ(desk::settingsOf(m_demo.shops().front()).sender.front(), u"Keizersgracht 12");
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return !desk::waited(m_demo.desk().shopLogo(shop.id)).value_or(QImage()).isNull(); }, kWait));
    EXPECT_EQ(desk::waited(m_demo.desk().shopLogo(shop.id))->width(), desk::kLogoPixels);
}

TEST_F(WholeWindow, RefusesAnAddressThatIsNoneBesideItsField)
{
    openSettings();
    auto *page = m_window->settings().shops();
    auto *url = page->findChild<QLineEdit *>(QStringLiteral("shop.url"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !url->text().isEmpty(); }, kWait));
    const QString before = m_demo.shops().front().url;
    url->setText(QStringLiteral("not an address"));
    url->setFocus();
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(url->accessibleDescription().isEmpty());
    EXPECT_EQ(m_demo.shops().front().url, before);
}

TEST_F(WholeWindow, ATokenTheMarketplaceRefusesIsToldAndNotKept)
{
    openSettings();
    auto *page = m_window->settings().shops();
    const auto token = [page] { return page->findChild<QLineEdit *>(QStringLiteral("shop.token")); };
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return token() != nullptr && page->table()->currentIndex().isValid(); }, kWait));
    const QByteArray before = m_demo.shops().front().tokenSealed;
    token()->setText(QStringLiteral("not-a-token"));
    token()->setFocus();
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return page->form()->said().contains(QStringLiteral("refuses")); }, kWait))
        << qPrintable(page->form()->said());
    EXPECT_EQ(m_demo.shops().front().tokenSealed, before);
}

TEST_F(WholeWindow, AsksForWhatEachMarketplaceSignsInWith)
{
    openSettings();
    press(Qt::Key_N);
    auto *page = m_window->settings().shops();
    auto *kinds = page->findChild<QComboBox *>();
    ASSERT_TRUE(kinds->isVisible());
    kinds->setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(page->form()->kind(), u"vendure");
    EXPECT_NE(page->findChild<QLineEdit *>(QStringLiteral("shop.password")), nullptr);
    EXPECT_EQ(page->findChild<QLineEdit *>(QStringLiteral("shop.token")), nullptr);
}

TEST_F(WholeWindow, EveryOfficeScreenOpensByTwoKeys)
{
    const std::vector<std::pair<Qt::Key, frame::Place>> places {{Qt::Key_A, frame::Place::AfterSales},
        {Qt::Key_Y, frame::Place::Sync}, {Qt::Key_E, frame::Place::Settings},
        {Qt::Key_O, frame::Place::Orders}, {Qt::Key_H, frame::Place::Home}};
    for (const auto &[key, place] : places)
        go(key, place);
}

TEST_F(WholeWindow, ANumberOfTheDayOpensTheListWithThatManyOrders)
{
    using Tile = ui::DashboardScreen::Tile;
    const auto &dashboard = m_window->insight().dashboard();
    const ui::OrdersScreen &orders = m_window->orders();
    const auto opens = [&](Qt::Key key, Tile tile) {
        go(Qt::Key_H, frame::Place::Home);
        ASSERT_TRUE(QTest::qWaitFor([&] { return dashboard.figure(tile).has_value(); }, kWait));
        const auto count = dashboard.figure(tile)->count;
        ASSERT_GT(count, 0) << "the tile shows nothing";
        press(key);
        EXPECT_EQ(m_window->frame().currentScreen(), m_window->frame().screen(frame::Place::Orders));
        EXPECT_TRUE(QTest::qWaitFor([&] { return orders.model()->rowCount() == count; }, kWait));
    };
    opens(Qt::Key_1, Tile::ToApprove);
    EXPECT_EQ(orders.tab(), orders::Tab::New);
    EXPECT_FALSE(orders.setBar()->isVisible());
    opens(Qt::Key_2, Tile::LateRisk);
    EXPECT_TRUE(orders.setBar()->isVisible());
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            return orders.setBar()->text().endsWith(
                QLocale().toString(qint64(dashboard.figure(Tile::LateRisk)->count)));
        },
        kWait))
        << qPrintable(orders.setBar()->text());
    press(Qt::Key_Escape);
    EXPECT_FALSE(orders.setBar()->isVisible()) << "Escape goes back to the tabs";
}

} // namespace
} // namespace purser::desktop
