#include "ui/sync/sync_screen.h"

#include "support/demo_desk.h"
#include "ui/kit/paged_table.h"
#include "ui/kit/scanner_filter.h"
#include "ui/sync/shop_card.h"
#include "ui/sync/sync_lists.h"

#include <QApplication>
#include <QTest>

namespace purser::ui {
namespace {

constexpr int kWait = 60'000;

class SyncByKeyboard : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_demo.isReady());
        qApp->installEventFilter(&m_scanner);
        m_screen = std::make_unique<SyncScreen>(m_demo.desk(), m_scanner);
        m_screen->resize(1204, 724);
        m_screen->QWidget::show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_screen.get()));
        m_screen->setFocus();
    }

    void TearDown() override { m_screen.reset(); }

    void press(Qt::Key key)
    {
        QWidget *to = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : m_screen.get();
        QTest::keyClick(to, key);
        QTest::qWait(int(m_scanner.pause().count()) * 2);
    }

    /// One new order of the sandbox cannot be read from now on. @returns its id there
    QString poisonNewOrder()
    {
        const auto placed = m_demo.control("POST", QStringLiteral("/orders"), {{QStringLiteral("count"), 1}});
        QString id = placed.value(u"orders").toArray().first().toObject().value(u"id").toString();
        m_demo.control("PUT", QStringLiteral("/faults"), {{QStringLiteral("poison_order_id"), id}});
        return id;
    }

    tests::DemoDesk m_demo;
    kit::ScannerFilter m_scanner;
    std::unique_ptr<SyncScreen> m_screen;
};

TEST_F(SyncByKeyboard, APoisonedOrderIsQuarantinedWithItsReasonAndComesInOnceItIsCured)
{
    const QString id = poisonNewOrder();
    ASSERT_FALSE(id.isEmpty());
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_screen->cards().size() == 3; }, kWait));
    press(Qt::Key_R);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_screen->quarantine()->rowCount() == 1; }, kWait));
    press(Qt::Key_Q);
    const auto *model = m_screen->quarantine();
    EXPECT_EQ(model->row(0).row.remoteId, id);
    EXPECT_FALSE(model->index(0, QuarantineModel::Reason).data().toString().isEmpty());
    press(Qt::Key_T);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return model->rowCount() == 1 && model->row(0).row.tries == 2; }, kWait))
        << "it is asked for again and still broken";
    m_demo.control("PUT", QStringLiteral("/faults"), {{QStringLiteral("poison_order_id"), QString()}});
    press(Qt::Key_T);
    EXPECT_TRUE(QTest::qWaitFor([&] { return model->rowCount() == 0; }, kWait));
    int found = 0;
    for (const orders::Shop &shop : m_demo.shops()) {
        const auto page = desk::waited(m_demo.desk().list({.filter = {.shop = shop.id}}, {}, 500));
        for (const desk::ListRow &row : page ? page->rows : std::vector<desk::ListRow> {})
            found += row.order.remoteId == id ? 1 : 0;
    }
    EXPECT_EQ(found, 1);
}

TEST_F(SyncByKeyboard, AShopThatRefusesTheLoginSaysSoInWordsAndWhatToDo)
{
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_screen->cards().size() == 3; }, kWait));
    m_demo.control("PUT", QStringLiteral("/faults"), {{QStringLiteral("share_token_revoked"), 1.0}});
    press(Qt::Key_R);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return m_screen->cards().front()->sync().shop.problem == u"net.status-401"; }, kWait));
    const QString words = m_screen->cards().front()->problem();
    EXPECT_TRUE(words.contains(QStringLiteral("new token"))) << qPrintable(words);
}

TEST_F(SyncByKeyboard, PausingAShopIsKeptAndJournalled)
{
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_screen->cards().size() == 3; }, kWait));
    auto *pause = m_screen->cards().front()->findChild<QWidget *>(QStringLiteral("pauseButton"));
    const auto before = desk::waited(m_demo.desk().lastEntry());
    pause->setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_screen->cards().front()->sync().isPaused; }, kWait));
    EXPECT_TRUE(desk::settingsOf(m_demo.shops().front()).isPaused);
    EXPECT_EQ(desk::waited(m_demo.desk().lastEntry()).value(), before.value() + 1);
}

} // namespace
} // namespace purser::ui
