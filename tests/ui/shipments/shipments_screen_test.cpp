#include "ui/shipments/shipments_screen.h"

#include "support/demo_desk.h"
#include "ui/kit/button.h"
#include "ui/kit/paged_table.h"
#include "ui/kit/scanner_filter.h"
#include "ui/shipments/handover_page.h"
#include "ui/shipments/shipment_list.h"
#include "ui/shipments/shipment_list_model.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace purser::ui {
namespace {

using shipping::ParcelTab;

constexpr int kWait = 30'000;

/// The screen in a window of its own on a desk with bought labels; keys and scans go the way they go in the
/// program.
class Shipments : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_demo.isReady());
        (void)desk::waited(m_demo.desk().recheck(in(orders::Tab::Check)));
        (void)desk::waited(m_demo.desk().confirm(in(orders::Tab::New)));
        const auto wave = desk::waited(m_demo.desk().startWave(in(orders::Tab::Ready)));
        (void)desk::waited(m_demo.desk().finishWave(wave.wave.id));
        (void)desk::waited(m_demo.desk().verify(in(orders::Tab::Packing)));
        (void)desk::waited(m_demo.desk().label(in(orders::Tab::Packing)));
        m_labelled = in(orders::Tab::Labelled);
        ASSERT_GT(m_labelled.size(), 3U);
        qApp->installEventFilter(&m_scanner);
        open();
    }
    void TearDown() override
    {
        m_screen.reset();
        qApp->removeEventFilter(&m_scanner);
    }

    void open()
    {
        m_screen = std::make_unique<ShipmentsScreen>(m_demo.desk(), m_scanner);
        m_screen->resize(1204, 724);
        m_screen->show();
        m_screen->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_screen.get()));
        m_screen->list()->table()->setFocus();
    }

    [[nodiscard]] std::vector<orders::OrderId> in(orders::Tab tab)
    {
        return desk::waited(m_demo.desk().idsIn({.tab = tab}, 1000))
            .value_or(std::vector<orders::OrderId> {});
    }
    [[nodiscard]] desk::OrderDetail detail(orders::OrderId id)
    {
        return desk::waited(m_demo.desk().detail(id)).value().value();
    }
    [[nodiscard]] shipping::Parcel parcel(orders::OrderId id) { return detail(id).parcels.back(); }

    void press(Qt::Key key)
    {
        QWidget *to = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : m_screen.get();
        QTest::keyClick(to, key);
        QTest::qWait(int(m_scanner.pause().count()) * 2);
    }
    /// As a scanner types: every key within a few milliseconds of the one before, Return at the end.
    void scan(const QString &code)
    {
        QWidget *to = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : m_screen.get();
        m_now += 1000;
        const auto key = [&](int which, const QString &text) {
            m_now += 4;
            for (const auto type : {QEvent::ShortcutOverride, QEvent::KeyPress, QEvent::KeyRelease}) {
                QKeyEvent event(type, which, Qt::NoModifier, text);
                event.setTimestamp(m_now);
                QCoreApplication::sendEvent(to, &event);
            }
        };
        for (const QChar letter : code)
            key(letter.toUpper().unicode(), letter);
        key(Qt::Key_Return, QStringLiteral("\r"));
    }
    [[nodiscard]] static bool until(const std::function<bool()> &isSo)
    {
        return QTest::qWaitFor(isSo, kWait);
    }

    /// The parcel is chosen in the list and stands in the panel.
    [[nodiscard]] bool choose(const shipping::Parcel &wanted)
    {
        scan(wanted.tracking);
        return until([&] {
            const auto &shown = m_screen->panel()->detail();
            return shown && shown->listed.parcel.id == wanted.id && m_screen->panel()->isVisible();
        });
    }
    /// Starts the hand-over of one parcel's carrier. @returns its parcels
    std::vector<shipping::HandoverParcel> startHandover(const shipping::Parcel &first)
    {
        m_screen->openHandover(first.carrier);
        EXPECT_TRUE(until([&] { return m_screen->handover()->handover().carrier == first.carrier; }));
        return m_screen->handover()->handover().parcels;
    }
    [[nodiscard]] bool scanned(std::size_t count)
    {
        return until([&] { return shipping::scannedOf(m_screen->handover()->handover()).size() == count; });
    }
    /// A carrier that at least two parcels wait for.
    [[nodiscard]] shipping::Parcel ofBusyCarrier()
    {
        const auto carriers = desk::waited(m_demo.desk().shipments().carriers());
        EXPECT_TRUE(carriers && !carriers->empty() && carriers->front().waiting >= 2);
        for (const orders::OrderId id : m_labelled)
            if (carriers && parcel(id).carrier == carriers->front().carrier)
                return parcel(id);
        return {};
    }

    tests::DemoDesk m_demo;
    kit::ScannerFilter m_scanner;
    std::unique_ptr<ShipmentsScreen> m_screen;
    std::vector<orders::OrderId> m_labelled;
    quint64 m_now = 10'000;
};

TEST_F(Shipments, LabelsThatWereBoughtAndNotPrintedStandOnTop)
{
    const QAbstractItemModelTester tester(m_screen->list()->model());
    ASSERT_TRUE(until([&] { return m_screen->list()->model()->rowCount() == int(m_labelled.size()); }));
    EXPECT_EQ(m_screen->list()->tab(), ParcelTab::ToPrint);
    QSignalSpy labels(m_screen.get(), &ShipmentsScreen::labelWanted);
    ASSERT_TRUE(until([&] { return m_screen->panel()->isVisible(); }));
    const auto first = m_screen->panel()->detail()->listed.parcel;
    press(Qt::Key_Return);
    ASSERT_EQ(labels.size(), 1);
    EXPECT_EQ(labels.at(0).at(1).value<orders::ParcelId>(), first.id);
    EXPECT_FALSE(labels.at(0).at(3).toBool()) << "its first print is no copy";
    (void)desk::waited(m_demo.desk().notePrinted(
        {.paper = desk::Paper::Label, .orders = {first.order}, .parcel = first.id}));
    EXPECT_TRUE(until([&] { return m_screen->list()->model()->rowCount() == int(m_labelled.size()) - 1; }))
        << "a printed one is ready for the driver";
    const auto counts = desk::waited(m_demo.desk().shipments().counts(std::nullopt));
    EXPECT_EQ((*counts)[1], 1);
}

TEST_F(Shipments, AReprintHasTheStoredBytes)
{
    const auto wanted = parcel(m_labelled.front());
    const auto once = desk::waited(m_demo.desk().shipments().storedLabels(
        {.paper = desk::Paper::Label, .orders = {wanted.order}, .parcel = wanted.id, .isStored = true}));
    ASSERT_TRUE(once && once->size() == 1);
    EXPECT_TRUE(once->front().startsWith("%PDF"));
    const auto again = desk::waited(m_demo.desk().shipments().storedLabels(
        {.paper = desk::Paper::Label, .orders = {wanted.order}, .isStored = true, .isCopy = true}));
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, *once);
}

TEST_F(Shipments, OnlyWhatTheDriverGetsLeavesTheHouse)
{
    const auto first = ofBusyCarrier();
    const auto parcels = startHandover(first);
    ASSERT_GE(parcels.size(), 2U);
    QSignalSpy lists(m_screen.get(), &ShipmentsScreen::manifestWanted);
    scan(parcels.front().tracking);
    ASSERT_TRUE(scanned(1));
    press(Qt::Key_Return);
    ASSERT_TRUE(m_screen->handover()->isAsking()) << "what is missing is named before the list is closed";
    EXPECT_EQ(shipping::notScanned(m_screen->handover()->handover()).size(), parcels.size() - 1);
    press(Qt::Key_Return);
    ASSERT_TRUE(until([&] { return lists.size() == 1; }));
    EXPECT_EQ(detail(parcels.front().order).order.stage, orders::Stage::Shipped);
    for (std::size_t at = 1; at < parcels.size(); ++at)
        EXPECT_EQ(detail(parcels[at].order).order.stage, orders::Stage::Labelled);
    const auto list = lists.at(0).at(0).toLongLong();
    const auto paper = desk::manifestOf(m_demo.desk().core(), list);
    ASSERT_TRUE(paper);
    ASSERT_EQ(paper->parcels.size(), 1U);
    EXPECT_EQ(paper->parcels.front().tracking, parcels.front().tracking);
    EXPECT_EQ(paper->notScanned.size(), parcels.size() - 1);
    EXPECT_TRUE(desk::waited(m_demo.desk().papers({.paper = desk::Paper::Manifest, .handover = list})));
    EXPECT_EQ(*desk::announceHandovers(m_demo.desk().core(), {}), 1) << "the carrier hears of it";
    EXPECT_EQ(*desk::announceHandovers(m_demo.desk().core(), {}), 0) << "once";
}

TEST_F(Shipments, AWrongLabelIsRefusedAndCountsNothing)
{
    const auto first = ofBusyCarrier();
    startHandover(first);
    QSignalSpy refusals(m_screen->handover(), &HandoverPage::refused);
    scan(QStringLiteral("NOTOURS1"));
    ASSERT_TRUE(until([&] { return refusals.size() == 1; }));
    EXPECT_EQ(m_screen->handover()->reply().code, QStringLiteral("handover.not-expected"));
    EXPECT_TRUE(shipping::scannedOf(m_screen->handover()->handover()).empty());
    (void)desk::waited(m_demo.desk().hold({first.order}, QStringLiteral("by-hand"), 0));
    scan(first.tracking);
    ASSERT_TRUE(until([&] { return refusals.size() == 2; }));
    EXPECT_EQ(m_screen->handover()->reply().code, QStringLiteral("order.on-hold"));
}

TEST_F(Shipments, ScansOutliveTheScreenAndAreTakenBackByKey)
{
    const auto first = ofBusyCarrier();
    const auto parcels = startHandover(first);
    scan(parcels[0].tracking);
    ASSERT_TRUE(scanned(1));
    m_screen.reset();
    open();
    startHandover(first);
    ASSERT_TRUE(scanned(1));
    scan(parcels[1].tracking);
    ASSERT_TRUE(scanned(2));
    press(Qt::Key_Backspace);
    ASSERT_TRUE(scanned(1));
    const auto kept = shipping::scannedOf(m_screen->handover()->handover());
    EXPECT_EQ(kept.front().id, parcels[0].id);
    press(Qt::Key_Escape);
    EXPECT_FALSE(m_screen->isHandingOver());
}

TEST_F(Shipments, ACorrectedNumberKeepsTheFormerAndIsToldOnce)
{
    const auto id = m_labelled.front();
    const auto before = parcel(id);
    (void)desk::waited(m_demo.desk().ship({id}));
    m_demo.syncAll();
    ASSERT_TRUE(choose(parcel(id)));
    press(Qt::Key_N);
    ASSERT_TRUE(until([&] { return m_screen->isCorrecting(); }));
    auto *field = m_screen->findChild<QLineEdit *>(QStringLiteral("correctNumberField"));
    ASSERT_TRUE(until([&] { return field->hasFocus(); }));
    press(Qt::Key_Return);
    EXPECT_TRUE(until([&] { return m_screen->isCorrecting() && field->isVisible(); }))
        << "an empty number corrects nothing";
    QTest::keyClicks(field, QStringLiteral("RIGHT1"), Qt::NoModifier, 60);
    QTest::qWait(100);
    press(Qt::Key_Return);
    ASSERT_TRUE(until([&] { return parcel(id).tracking == u"RIGHT1"; }));
    for (int pass = 0; pass < 2; ++pass)
        m_demo.syncAll();
    const auto sent = m_demo.truthOf(detail(id).order.number).value(u"fulfilments").toArray();
    ASSERT_EQ(sent.size(), 1);
    EXPECT_EQ(sent.at(0).toObject().value(u"tracking").toString(), QStringLiteral("RIGHT1"));
    EXPECT_EQ(sent.at(0).toObject().value(u"previous_tracking").toArray(), QJsonArray {before.tracking});
    EXPECT_EQ(detail(id).parcels.size(), 1U) << "the marketplace's answer makes no second parcel";
    const auto shown = desk::waited(m_demo.desk().shipments().detail(before.id));
    ASSERT_TRUE(shown && *shown && (*shown)->former.size() == 1);
    EXPECT_EQ((*shown)->former.front().tracking, before.tracking);
    EXPECT_FALSE((*shown)->isWaiting);
    EXPECT_EQ(desk::waited(m_demo.desk().shipments().numbered(before.tracking))->size(), 1U);
}

TEST_F(Shipments, UndoTakesACorrectionBackBeforeItIsSent)
{
    const auto id = m_labelled.front();
    const auto before = parcel(id);
    (void)desk::waited(m_demo.desk().ship({id}));
    m_demo.syncAll();
    const auto corrected = desk::waited(
        m_demo.desk().shipments().correct(before.id, {}, QStringLiteral("WRONG2"), QStringLiteral("typo")));
    ASSERT_TRUE(corrected.isClean());
    ASSERT_TRUE(desk::waited(m_demo.desk().undo(corrected.undoToken)).isClean());
    EXPECT_EQ(parcel(id).tracking, before.tracking);
    m_demo.syncAll();
    const auto sent = m_demo.truthOf(detail(id).order.number).value(u"fulfilments").toArray();
    EXPECT_EQ(sent.at(0).toObject().value(u"tracking").toString(), before.tracking);
}

TEST_F(Shipments, ThePathIsReadFromTheCarrierNewestFirst)
{
    const auto id = m_labelled.front();
    (void)desk::waited(m_demo.desk().ship({id}));
    m_demo.syncAll();
    m_demo.control("POST", QStringLiteral("/clock"), {{QStringLiteral("advance_s"), 3 * 24 * 3600}});
    ASSERT_TRUE(choose(parcel(id)));
    ASSERT_TRUE(until([&] { return m_screen->panel()->step() == ShipmentStep::Follow; }))
        << "the panel may still show the parcel as it was";
    EXPECT_TRUE(m_screen->panel()->detail()->events.empty());
    press(Qt::Key_Return);
    ASSERT_TRUE(until([&] { return m_screen->panel()->detail()->events.size() > 1; }));
    const auto &events = m_screen->panel()->detail()->events;
    for (std::size_t at = 1; at < events.size(); ++at)
        EXPECT_GE(events[at - 1].at, events[at].at);
    EXPECT_EQ(*desk::waited(m_demo.desk().shipments().follow(parcel(id).id)), 0)
        << "told again, nothing is new";
}

TEST_F(Shipments, AVoidedLabelAsksFirstAndSendsTheOrderBackToTheBench)
{
    const auto id = m_labelled.front();
    ASSERT_TRUE(choose(parcel(id)));
    press(Qt::Key_V);
    EXPECT_TRUE(until([&] { return m_screen->panel()->step() == ShipmentStep::Void; }));
    press(Qt::Key_Escape);
    EXPECT_TRUE(until([&] { return m_screen->panel()->step() != ShipmentStep::Void; }));
    EXPECT_EQ(detail(id).order.stage, orders::Stage::Labelled);
    press(Qt::Key_V);
    ASSERT_TRUE(until([&] { return m_screen->panel()->step() == ShipmentStep::Void; }));
    press(Qt::Key_Return);
    ASSERT_TRUE(until([&] { return detail(id).order.stage == orders::Stage::Packing; }));
    EXPECT_EQ(parcel(id).stage, orders::ParcelStage::Voided);
    const auto other = parcel(m_labelled.back());
    EXPECT_EQ(other.stage, orders::ParcelStage::Labelled) << "the others keep their labels";
}

TEST_F(Shipments, AnEmptyTabSaysWhatWouldLandThere)
{
    press(Qt::Key_E);
    ASSERT_TRUE(until([&] { return m_screen->list()->tab() == ParcelTab::Trouble; }));
    EXPECT_TRUE(until([&] { return !m_screen->list()->table()->isVisible(); }));
}

} // namespace
} // namespace purser::ui
