#include "app/desktop/window.h"

#include "app/desktop/floor_screens.h"
#include "desk/wording.h"
#include "ui/frame/search_field.h"
#include "ui/frame/top_bar.h"
#include "ui/orders/orders_screen.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QTimerEvent>

namespace purser::desktop {

namespace {

constexpr int kPumpMilliseconds = 10'000;
constexpr int kFactMilliseconds = 1'000;
constexpr int kMostMessages = 10'000;

} // namespace

Window::Window(desk::Desk &desk, const QString &folder)
    : m_desk(desk)
    , m_orders(new ui::OrdersScreen(desk, m_scanner))
    , m_pumpLock(QDir(folder).filePath(QStringLiteral("pump.lock")))
{
    m_pumpLock.setStaleLockTime(0);
    qApp->installEventFilter(&m_scanner);
    m_frame.addScreen(frame::Place::Orders, m_orders);
    m_floor = new FloorScreens(desk, m_scanner, m_frame, folder);
    m_frame.topBar()->setUser(desk.actor().user);
    connect(m_frame.topBar()->search(), &QLineEdit::textChanged, m_orders, &ui::OrdersScreen::search);
    connect(m_frame.topBar(), &frame::TopBar::shopChosen, this, [this](int index) {
        m_orders->setShop(
            index < 0 ? std::nullopt : std::optional(m_shops[static_cast<std::size_t>(index)].id));
    });
    readShops();
    m_pumpTimer.start(kPumpMilliseconds, this);
    m_factTimer.start(kFactMilliseconds, this);
    pump();
}

void Window::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_pumpTimer.timerId())
        pump();
    else
        showFacts();
}

void Window::readShops()
{
    m_desk.shops().then(this, [this](const base::Result<std::vector<orders::Shop>> &shops) {
        if (!shops)
            return;
        const bool isChanged = m_shops.size() != shops->size();
        m_shops = *shops;
        QStringList names;
        for (const orders::Shop &shop : m_shops)
            names << shop.name;
        if (isChanged)
            m_frame.topBar()->setShops(names);
        showFacts();
    });
}

void Window::pump()
{
    readShops();
    if (m_syncing > 0 || (!m_pumpLock.isLocked() && !m_pumpLock.tryLock()))
        return;
    for (const orders::Shop &shop : m_shops) {
        ++m_syncing;
        m_desk.sync(shop.id).then(this, [this](const desk::SyncReport &) { --m_syncing; });
    }
}

void Window::showFacts()
{
    std::int64_t completeTo = 0;
    std::int64_t missing = 0;
    bool isTroubled = false;
    for (const orders::Shop &shop : m_shops) {
        completeTo = completeTo == 0 ? shop.syncedAt : std::min(completeTo, shop.syncedAt);
        missing += shop.missing;
        isTroubled = isTroubled || !shop.problem.isEmpty();
    }
    const QString time = QDateTime::fromMSecsSinceEpoch(completeTo).toString(QStringLiteral("HH:mm"));
    const auto state = missing > 0 ? kit::State::Bad : isTroubled ? kit::State::Wait : kit::State::Good;
    m_frame.setFact(frame::MainFrame::Fact::Sync, state,
        m_shops.empty() ? tr("no shop yet") : tr("complete to %1 · %2 missing").arg(time).arg(missing));
    m_desk.outbox(kMostMessages)
        .then(this, [this](const base::Result<std::vector<store::WaitingMessage>> &open) {
            if (open)
                m_frame.setFact(
                    frame::MainFrame::Fact::Outbox, kit::State::None, tr("outbox %1").arg(open->size()));
        });
    m_frame.setFact(frame::MainFrame::Fact::Station, kit::State::None, m_desk.actor().user);
}

} // namespace purser::desktop
