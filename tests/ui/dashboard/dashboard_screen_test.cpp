#include "ui/dashboard/dashboard_screen.h"

#include "support/demo_desk.h"
#include "support/desk_profile.h"
#include "ui/dashboard/lead_card.h"
#include "ui/dashboard/number_tile.h"
#include "ui/kit/chart_card.h"
#include "ui/kit/figure_table.h"
#include "ui/kit/language.h"
#include "ui/kit/scanner_filter.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

Q_DECLARE_METATYPE(purser::desk::Lead)

namespace purser::ui {
namespace {

using desk::Lead;
using Tile = DashboardScreen::Tile;

constexpr int kWait = 60'000;
constexpr std::array kTiles {Tile::ToApprove, Tile::LateRisk, Tile::Shipped, Tile::Problem, Tile::CasesDue};

/// How many rows the list behind a lead has, walked page by page as the screen that shows it does.
std::int64_t rowsBehind(desk::Desk &desk, const Lead &lead)
{
    if (lead.to == Lead::To::Cases)
        return std::int64_t(desk::waited(desk.caseList(lead.cases, std::nullopt, 1000))->size());
    if (lead.to == Lead::To::Quarantine)
        return std::int64_t(desk::waited(desk.syncView(1000))->quarantine.size());
    desk::ListQuery query;
    if (lead.to == Lead::To::Tab)
        query.filter.tab = lead.tab;
    else
        query.set = lead.set;
    std::int64_t rows = 0;
    QString cursor;
    do {
        const auto page = desk::waited(desk.list(query, cursor, 7));
        EXPECT_TRUE(page);
        rows += std::int64_t(page->rows.size());
        cursor = page->next;
    } while (!cursor.isEmpty());
    return rows;
}

class DashboardByKeyboard : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_demo.isReady());
        qRegisterMetaType<Lead>();
        qApp->installEventFilter(&m_scanner);
        ship();
        m_screen = std::make_unique<DashboardScreen>(m_demo.desk(), m_scanner);
        m_screen->resize(1204, 724);
        m_screen->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_screen.get()));
        m_screen->setFocus();
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_screen->board().has_value(); }, kWait));
    }

    void TearDown() override { m_screen.reset(); }

    /// Some orders go the whole way, so that every number has something to count.
    void ship()
    {
        auto &desk = m_demo.desk();
        const auto in = [&](orders::Tab tab, int most) {
            return desk::waited(desk.idsIn({.tab = tab}, most)).value();
        };
        const auto some = in(orders::Tab::New, 6);
        (void)desk::waited(desk.confirm(some));
        const auto wave = desk::waited(desk.startWave(in(orders::Tab::Ready, 4)));
        (void)desk::waited(desk.finishWave(wave.wave.id));
        (void)desk::waited(desk.verify(in(orders::Tab::Packing, 4)));
        (void)desk::waited(desk.label(in(orders::Tab::Packing, 4)));
        (void)desk::waited(desk.ship(in(orders::Tab::Labelled, 2)));
        (void)m_demo.askForReturn(QStringLiteral("changed_mind"));
    }

    void press(Qt::Key key)
    {
        QWidget *to = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : m_screen.get();
        QTest::keyClick(to, key);
        QTest::qWait(int(m_scanner.pause().count()) * 2);
    }

    tests::DemoDesk m_demo;
    kit::ScannerFilter m_scanner;
    kit::Language m_language {*qApp};
    std::unique_ptr<DashboardScreen> m_screen;
};

TEST_F(DashboardByKeyboard, EveryTileOpensByItsKeyExactlyTheListItCounts)
{
    QSignalSpy wanted(m_screen.get(), &DashboardScreen::wanted);
    for (std::size_t at = 0; at < kTiles.size(); ++at) {
        press(static_cast<Qt::Key>(Qt::Key_1 + at));
        ASSERT_TRUE(QTest::qWaitFor([&] { return wanted.size() == int(at) + 1; }, kWait)) << "key " << at + 1;
        const auto lead = wanted.back().front().value<Lead>();
        const auto figure = m_screen->figure(kTiles.at(at));
        ASSERT_TRUE(figure);
        EXPECT_EQ(rowsBehind(m_demo.desk(), lead), figure->count) << "tile " << at + 1;
        EXPECT_EQ(m_screen->tile(kTiles.at(at))->number(), QLocale().toString(qint64(figure->count)));
    }
    EXPECT_EQ(m_screen->figure(Tile::Shipped)->count, 2);
    EXPECT_GT(m_screen->figure(Tile::ToApprove)->count, 0);
}

TEST_F(DashboardByKeyboard, EveryLineOfTheCardsOpensTheListItCounts)
{
    int lines = 0;
    const auto check = [&](const LeadCard *card) {
        for (const LeadCard::Row &row : card->rows()) {
            ++lines;
            const QString figure = kit::plainText(row.right);
            EXPECT_EQ(QLocale().toString(qint64(rowsBehind(m_demo.desk(), row.lead))), figure)
                << qPrintable(kit::plainText(row.left));
        }
    };
    check(m_screen->due());
    check(m_screen->placed());
    EXPECT_GE(lines, 5);
    for (const insight::SaleFigure &sale : m_screen->board()->figures.sales)
        EXPECT_EQ(rowsBehind(m_demo.desk(), desk::leadTo(sale.orders.set)), sale.orders.count);
    EXPECT_GE(m_screen->sales()->rows().size(), 2U) << "currencies are told apart";
    for (const desk::Need &need : m_screen->board()->needs)
        EXPECT_EQ(rowsBehind(m_demo.desk(), need.figure.lead), need.figure.count) << int(need.what);
}

TEST_F(DashboardByKeyboard, ReturnOpensTheNeedThatTheKeysChose)
{
    ASSERT_GE(m_screen->needs()->rows().size(), 2U);
    QSignalSpy wanted(m_screen.get(), &DashboardScreen::wanted);
    m_screen->setFocus();
    press(Qt::Key_J);
    press(Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.front().front().value<Lead>().to, m_screen->needs()->rows().at(1).lead.to);
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    EXPECT_EQ(wanted.back().front().value<Lead>().to, m_screen->needs()->rows().front().lead.to);
}

TEST_F(DashboardByKeyboard, FollowsWhatHappensAndTheShopThatIsChosen)
{
    const auto before = m_screen->figure(Tile::Shipped)->count;
    const auto labelled = desk::waited(m_demo.desk().idsIn({.tab = orders::Tab::Labelled}, 9)).value();
    ASSERT_FALSE(labelled.empty());
    (void)desk::waited(m_demo.desk().ship(labelled));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return m_screen->figure(Tile::Shipped)->count == before + std::int64_t(labelled.size()); },
        kWait));
    const auto all = m_screen->figure(Tile::ToApprove)->count;
    std::int64_t sum = 0;
    for (const orders::Shop &shop : m_demo.shops()) {
        m_screen->setShop(shop.id);
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_screen->board()->day.shop == shop.id; }, kWait));
        sum += m_screen->figure(Tile::ToApprove)->count;
        EXPECT_EQ(m_screen->board()->day.zone.id(), shop.zone.toUtf8());
    }
    EXPECT_EQ(sum, all);
}

TEST_F(DashboardByKeyboard, TheStageClockIsAlsoATable)
{
    auto *toggle = m_screen->clock()->findChild<QAbstractButton *>(QStringLiteral("asTableButton"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return toggle->isVisible(); }, kWait));
    toggle->setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(m_screen->clock()->table()->isVisible());
    EXPECT_EQ(m_screen->clock()->table()->figures().size(), 6);
    EXPECT_TRUE(m_screen->clock()->title().contains(QStringLiteral("slow stage")));
}

TEST_F(DashboardByKeyboard, SpeaksChineseAtOnce)
{
    const QString before = m_screen->due()->title();
    m_language.set(kit::Language::Tongue::Chinese);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return m_screen->tile(Tile::ToApprove)->text() == QStringLiteral("待审核"); }, kWait));
    EXPECT_NE(m_screen->due()->title(), before);
    m_language.set(kit::Language::Tongue::English);
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_screen->due()->title() == before; }, kWait));
}

TEST_F(DashboardByKeyboard, ANumberThatCannotBeCountedIsStruckOutAndNeverAZero)
{
    const QString shipped = m_screen->tile(Tile::Shipped)->number();
    const auto rename = [&](const char *sql) {
        EXPECT_TRUE(m_demo.desk().core().write(
            [&](desk::Writing &writing) { return writing.connection.execute(QLatin1String(sql)); }));
    };
    rename("alter table stage_time rename to stage_time_away");
    press(Qt::Key_R);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return m_screen->tile(Tile::Shipped)->age() == NumberTile::Age::NotCounted; }, kWait));
    EXPECT_EQ(m_screen->tile(Tile::Shipped)->number(), shipped);
    EXPECT_TRUE(m_screen->tile(Tile::Shipped)->remark().startsWith(QStringLiteral("not counted since")));
    rename("alter table stage_time_away rename to stage_time");
    press(Qt::Key_R);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return m_screen->tile(Tile::Shipped)->age() == NumberTile::Age::Fresh; }, kWait));
}

TEST(AFreshDashboard, SaysThatThereIsNoShopAndOpensTheSettings)
{
    support::DeskProfile profile;
    kit::ScannerFilter scanner;
    DashboardScreen screen(profile.desk(), scanner);
    screen.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return screen.board().has_value(); }, kWait));
    QSignalSpy wanted(&screen, &DashboardScreen::settingsWanted);
    auto *step = screen.findChild<QAbstractButton *>(QStringLiteral("connectShopButton"));
    ASSERT_TRUE(step->isVisible());
    QTest::keyClick(step, Qt::Key_Space);
    EXPECT_EQ(wanted.size(), 1);
}

} // namespace
} // namespace purser::ui
