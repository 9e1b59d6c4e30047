#include "app/desktop/headless.h"

#include "app/desktop/floor_tour.h"
#include "app/desktop/insight_screens.h"
#include "app/desktop/list_tour.h"
#include "app/desktop/office_scene.h"
#include "app/desktop/window.h"
#include "desk/day_papers.h"
#include "desk/day_summary.h"
#include "ui/aftersales/cases_screen.h"
#include "ui/audit/audit_screen.h"
#include "ui/dashboard/dashboard_screen.h"
#include "ui/kit/button.h"
#include "ui/kit/language.h"
#include "ui/kit/paged_table.h"
#include "ui/kit/theme.h"
#include "ui/orders/orders_screen.h"
#include "ui/settings/settings_screen.h"
#include "ui/shipments/shipment_list.h"
#include "ui/shipments/shipments_screen.h"
#include "ui/sync/sync_screen.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTextStream>

namespace purser::desktop {

namespace {

constexpr int kMostOrders = 100'000;

/// Lets the window live until @p isOver, or the time is over.
void live(int milliseconds, const std::function<bool()> &isOver = {})
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < milliseconds && !(isOver && isOver()))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
}

void grab(Window &window, const QDir &folder, const QString &name, int settling = 600)
{
    live(settling);
    QWidget *dialog = QApplication::activeModalWidget();
    (dialog == nullptr ? &window.frame() : dialog)
        ->grab()
        .save(folder.filePath(name + QStringLiteral(".png")));
}

/// The same in light and English, then in dark and Chinese.
void grabBoth(
    Window &window, const QDir &folder, const QString &name, kit::Theme &theme, kit::Language &language)
{
    constexpr int kSettling = 150;
    theme.setMode(kit::Theme::Mode::Light);
    language.set(kit::Language::Tongue::English);
    grab(window, folder, name + QStringLiteral("-light-en"), kSettling);
    theme.setMode(kit::Theme::Mode::Dark);
    language.set(kit::Language::Tongue::Chinese);
    grab(window, folder, name + QStringLiteral("-dark-zh"), kSettling);
}

/// Fills the desk and works through the warehouse's screens before the day runs through all orders.
void tourWarehouse(Window &window, desk::Desk &desk, const Wish &wish, const demo::SandboxReady &ready,
    kit::Theme &theme, kit::Language &language)
{
    if (const auto connected = connectDemo(desk, ready); !connected)
        return;
    const auto known = desk::waited(desk.shops());
    for (const orders::Shop &shop : known.value_or(std::vector<orders::Shop> {}))
        (void)desk::waited(desk.sync(shop.id));
    const auto in = [&desk](orders::Tab tab) {
        return desk::waited(desk.idsIn({.tab = tab}, kMostOrders)).value_or(std::vector<orders::OrderId> {});
    };
    const QDir folder(QDir(wish.out).filePath(QStringLiteral("screens")));
    folder.mkpath(QStringLiteral("."));
    tourLists(window, [&](const QString &name) { grabBoth(window, folder, name, theme, language); });
    (void)desk::waited(desk.confirm(in(orders::Tab::New)));
    tourFloor(desk, window.floor(), window.frame(), QDir(wish.out).filePath(QStringLiteral("printed")),
        [&](const QString &name) { grabBoth(window, folder, name, theme, language); });
}

/// Parcels on their way, in trouble and delivered; the first is asked about at its carrier.
void grabShipments(Window &window, const QDir &folder, const QString &dress)
{
    window.frame().show(frame::Place::Shipments);
    auto &screen = window.floor().shipments();
    for (const auto tab :
        {shipping::ParcelTab::OnTheWay, shipping::ParcelTab::Trouble, shipping::ParcelTab::Delivered}) {
        screen.list()->showTab(tab);
        live(600);
        if (screen.panel()->step() == ui::ShipmentStep::Follow)
            screen.panel()->nextButton()->click();
        grab(window, folder, QStringLiteral("shipments-") + shipping::code(tab) + dress);
    }
}

/// After-sales, sync and settings, as they stand now.
void grabOffice(Window &window, const QDir &folder, const QString &dress)
{
    using ui::SettingsScreen;
    const auto shot = [&](const char *name) { grab(window, folder, QLatin1String(name) + dress); };
    window.frame().show(frame::Place::Home);
    shot("dashboard");
    if (const auto shipped = window.insight().dashboard().figure(ui::DashboardScreen::Tile::Shipped))
        Q_EMIT window.insight().wanted(shipped->lead);
    shot("orders-behind-number");
    window.frame().show(frame::Place::Reports);
    shot("reports");
    window.frame().show(frame::Place::Audit);
    window.insight().audit().table()->selectRow(0);
    shot("audit");
    window.frame().show(frame::Place::Rules);
    shot("rules");
    window.frame().show(frame::Place::AfterSales);
    for (const auto &[group, name] :
        {std::pair {desk::CaseGroup::Open, "cases-open"}, {desk::CaseGroup::DueToday, "cases-due"},
            {desk::CaseGroup::WaitingForBuyer, "cases-waiting"}, {desk::CaseGroup::Closed, "cases-closed"}}) {
        window.cases().showGroup(group);
        shot(name);
    }
    window.frame().show(frame::Place::Sync);
    window.sync().showOutbox();
    shot("sync-outbox");
    window.sync().showQuarantine();
    shot("sync-quarantine");
    window.frame().show(frame::Place::Settings);
    for (const auto &[page, name] : {std::pair {SettingsScreen::Page::Shops, "settings-shops"},
             {SettingsScreen::Page::Printers, "settings-printers"},
             {SettingsScreen::Page::Look, "settings-look"}, {SettingsScreen::Page::Users, "settings-users"},
             {SettingsScreen::Page::Scanner, "settings-scanner"},
             {SettingsScreen::Page::Demo, "settings-demo"}}) {
        window.settings().showPage(page);
        shot(name);
    }
    window.frame().show(frame::Place::Orders);
}

/// One picture a tab, in both themes and both languages for the first.
void grabAll(Window &window, const QDir &folder, kit::Theme &theme, kit::Language &language)
{
    folder.mkpath(QStringLiteral("."));
    auto &screen = window.orders();
    theme.setMode(kit::Theme::Mode::Light);
    language.set(kit::Language::Tongue::English);
    for (const orders::Tab tab : {orders::Tab::New, orders::Tab::Check, orders::Tab::Shipped,
             orders::Tab::AfterSales, orders::Tab::Done}) {
        screen.showTab(tab);
        grab(window, folder, QStringLiteral("orders-") + orders::code(tab));
    }
    screen.table()->selectRow(0);
    grab(window, folder, QStringLiteral("order-panel-light-en"));
    grabShipments(window, folder, QStringLiteral("-light-en"));
    grabOffice(window, folder, QStringLiteral("-light-en"));
    theme.setMode(kit::Theme::Mode::Dark);
    language.set(kit::Language::Tongue::Chinese);
    grab(window, folder, QStringLiteral("order-panel-dark-zh"));
    grabShipments(window, folder, QStringLiteral("-dark-zh"));
    grabOffice(window, folder, QStringLiteral("-dark-zh"));
}

} // namespace

int playHeadless(const Wish &wish, kit::Theme &theme, kit::Language &language)
{
    QTextStream err(stderr);
    demo::SandboxProcess sandbox;
    const auto ready = sandbox.start(wish.orders, wish.seed);
    auto desk = ready ? openDesk(wish) : tl::unexpected(ready.error());
    if (!desk) {
        err << desk.error().code << Qt::endl;
        return 1;
    }
    Window window(**desk, wish.profile, theme, language);
    window.frame().resize(1280, 800);
    window.frame().show();
    tourWarehouse(window, **desk, wish, *ready, theme, language);
    desk::DayPlan plan {
        .url = ready->url, .control = ready->control, .startedAt = ready->startedAt, .shops = ready->shops};
    desk::Worker player(QStringLiteral("purser-day"));
    auto played = player.run([&] {
        return desk::Day(**desk, plan, [&err](const QString &line) { err << line << Qt::endl; }).run();
    });
    live(3'600'000, [&played] { return played.isFinished(); });
    const auto report = played.takeResult();
    if (!report) {
        err << report.error().code << Qt::endl;
        return 1;
    }
    if (const auto made = makeOfficeScene(**desk, ready->control); !made)
        err << made.error().code << Qt::endl;
    grabAll(window, QDir(QDir(wish.out).filePath(QStringLiteral("screens"))), theme, language);
    for (const QString &difference : report->differences)
        err << difference << Qt::endl;
    if (const auto written = desk::writeDayPapers((*desk)->core(), *report, desk::toJson(*report), wish.out);
        !written) {
        err << written.error().code << Qt::endl;
        return 1;
    }
    QTextStream(stdout) << desk::toText(*report);
    return desk::isWhole(*report) ? 0 : 1;
}

} // namespace purser::desktop
