#include "app/desktop/window.h"

#include "app/desktop/commands.h"
#include "app/desktop/first_steps.h"
#include "app/desktop/floor_screens.h"
#include "app/desktop/insight_screens.h"
#include "desk/insight_wording.h"
#include "desk/wording.h"
#include "ui/aftersales/cases_screen.h"
#include "ui/approve/approve_screen.h"
#include "ui/frame/search_field.h"
#include "ui/frame/top_bar.h"
#include "ui/kit/language.h"
#include "ui/kit/theme.h"
#include "ui/orders/orders_screen.h"
#include "ui/settings/demo_page.h"
#include "ui/settings/printer_page.h"
#include "ui/settings/settings_screen.h"
#include "ui/shipments/shipments_screen.h"
#include "ui/sync/sync_screen.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QTimerEvent>

namespace purser::desktop {

namespace {

constexpr int kPumpMilliseconds = 10'000;
constexpr int kFactMilliseconds = 1'000;

} // namespace

Window::Window(desk::Desk &desk, const QString &folder, kit::Theme &theme, kit::Language &language)
    : m_desk(desk)
    , m_orders(new ui::OrdersScreen(desk, m_scanner))
    , m_approve(new ui::ApproveScreen(desk, m_scanner, &m_frame))
    , m_cases(new ui::CasesScreen(desk, m_scanner))
    , m_sync(new ui::SyncScreen(desk, m_scanner))
    , m_settings(new ui::SettingsScreen(desk, m_scanner))
{
    qApp->installEventFilter(&m_scanner);
    m_frame.installEventFilter(this);
    m_frame.addScreen(frame::Place::Orders, m_orders);
    addOffice(theme, language);
    m_floor = new FloorScreens(desk, m_scanner, m_frame, folder);
    m_insight = new InsightScreens(desk, m_scanner, m_frame);
    connect(m_insight, &InsightScreens::wanted, this, &Window::open);
    connect(m_insight, &InsightScreens::orderWanted, this, &Window::showOrder);
    joinApprove();
    joinPrinting();
    m_firstSteps = new FirstSteps(desk, m_scanner, m_frame, *m_settings, *m_floor, folder);
    connect(m_firstSteps, &FirstSteps::ordersWanted, this, [this] {
        m_frame.show(frame::Place::Orders);
        m_orders->showTab(orders::Tab::New);
        m_orders->setFocus();
    });
    m_commands = new Commands(desk, m_scanner, m_frame, *m_settings);
    connect(m_commands, &Commands::searchWanted, this, &Window::showOrder);
    m_frame.topBar()->setUser(desk.actor().user);
    connect(m_frame.topBar(), &frame::TopBar::shopChosen, this, [this](int index) {
        const auto shop =
            index < 0 ? std::nullopt : std::optional(m_shops[static_cast<std::size_t>(index)].id);
        m_orders->setShop(shop);
        m_cases->setShop(shop);
        m_insight->setShop(shop);
        m_floor->shipments().setShop(shop);
    });
    connect(m_floor, &FloorScreens::orderWanted, this, &Window::showOrder);
    readShops();
    m_pumpTimer.start(kPumpMilliseconds, this);
    m_factTimer.start(kFactMilliseconds, this);
    pump();
}

void Window::addOffice(kit::Theme &theme, kit::Language &language)
{
    using frame::MainFrame;
    using frame::Place;
    m_frame.addScreen(Place::AfterSales, m_cases);
    m_frame.addScreen(Place::Sync, m_sync);
    m_frame.addScreen(Place::Settings, m_settings);
    connect(m_cases, &ui::CasesScreen::orderWanted, this, &Window::showOrder);
    connect(m_sync, &ui::SyncScreen::orderWanted, this, &Window::showOrder);
    connect(&m_frame, &MainFrame::factOpened, this, [this](MainFrame::Fact fact) {
        if (fact != MainFrame::Fact::Sync && fact != MainFrame::Fact::Outbox)
            return;
        m_frame.show(Place::Sync);
        m_sync->showOutbox();
    });
    connect(m_settings, &ui::SettingsScreen::languageChosen, this,
        [&language](const QString &code) { language.set(code); });
    connect(m_settings, &ui::SettingsScreen::themeChosen, this,
        [&theme](const QString &code) { theme.setMode(code); });
    connect(m_settings, &ui::SettingsScreen::shopsChanged, this, &Window::readShops);
}

void Window::joinApprove()
{
    m_approve->hide();
    connect(m_orders, &ui::OrdersScreen::roundWanted, this, [this](orders::Tab tab) {
        m_frame.showMode(m_approve);
        m_approve->start(tab, m_orders->shop());
    });
    connect(m_approve, &ui::ApproveScreen::left, this, [this] {
        m_frame.show(frame::Place::Orders);
        m_orders->setFocus();
    });
}

void Window::joinPrinting()
{
    using desk::Paper;
    m_settings->printers()->setPlaces(m_floor->printerPlaces());
    connect(
        m_orders, &ui::OrdersScreen::labelWanted, this, [this](orders::OrderId id, const QString &number) {
            m_floor->printing().preview({.paper = Paper::Label, .orders = {id}, .isCopy = true}, number);
        });
}

void Window::setDemo(bool isDemo)
{
    m_firstSteps->setDemo(isDemo);
    m_frame.topBar()->setUser(isDemo ? tr("%1 · demo").arg(m_desk.actor().user) : m_desk.actor().user);
    if (isDemo)
        m_settings->demo()->setDemo(ui::DemoPage::Demo::Here);
}

void Window::showOrder(const QString &number)
{
    m_frame.show(frame::Place::Orders);
    m_orders->search(number);
    m_orders->setFocus();
}

void Window::open(const desk::Lead &lead)
{
    using To = desk::Lead::To;
    switch (lead.to) {
    case To::Tab:
    case To::Set:
        m_frame.show(frame::Place::Orders);
        if (lead.to == To::Tab)
            m_orders->showTab(lead.tab);
        else
            m_orders->showSet(lead.set, desk::InsightWording::set(lead.set, m_insight->zone()));
        return;
    case To::Cases:
        m_frame.show(frame::Place::AfterSales);
        m_cases->showGroup(lead.cases);
        return;
    case To::Outbox:
    case To::Quarantine:
    case To::Shops:
        m_frame.show(frame::Place::Sync);
        if (lead.to == To::Quarantine)
            m_sync->showQuarantine();
        else
            m_sync->showOutbox();
        return;
    case To::Audit: m_insight->showAudit(lead.audit); return;
    }
}

void Window::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_pumpTimer.timerId())
        pump();
    else
        readShops();
}

bool Window::eventFilter(QObject *object, QEvent *event)
{
    if (object == &m_frame && event->type() == QEvent::LanguageChange)
        showFacts();
    return QObject::eventFilter(object, event);
}

void Window::readShops()
{
    m_desk.shops().then(this, [this](const base::Result<std::vector<orders::Shop>> &shops) {
        if (!shops)
            return;
        const bool isChanged =
            !std::ranges::equal(*shops, m_shops, {}, &orders::Shop::name, &orders::Shop::name);
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
    if (m_syncing > 0)
        return;
    if (!std::exchange(m_isFollowing, true))
        m_desk.shipments().followDue().then(
            this, [this](const base::Result<int> &) { m_isFollowing = false; });
    for (const orders::Shop &shop : m_shops) {
        if (desk::settingsOf(shop).isPaused)
            continue;
        ++m_syncing;
        m_desk.sync(shop.id, desk::IdComparison::WhenDue).then(this, [this](const desk::SyncReport &) {
            --m_syncing;
        });
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
    m_desk.outboxCount().then(this, [this](const base::Result<std::int64_t> &open) {
        if (open)
            m_frame.setFact(frame::MainFrame::Fact::Outbox, kit::State::None, tr("outbox %1").arg(*open));
    });
    m_floor->showFacts();
    m_frame.setFact(frame::MainFrame::Fact::Station, kit::State::None, m_desk.actor().user);
}

} // namespace purser::desktop
