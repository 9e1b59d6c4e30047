#include "app/desktop/list_tour.h"

#include "app/desktop/commands.h"
#include "app/desktop/first_steps.h"
#include "app/desktop/window.h"
#include "ui/approve/approve_screen.h"
#include "ui/frame/search_field.h"
#include "ui/frame/top_bar.h"
#include "ui/kit/key_action.h"
#include "ui/orders/orders_screen.h"

#include <QAction>
#include <QCoreApplication>
#include <QElapsedTimer>

namespace purser::desktop {

namespace {

constexpr int kPatience = 5'000;

void liveUntil(const std::function<bool()> &isOver)
{
    QElapsedTimer clock;
    clock.start();
    while (!isOver() && clock.elapsed() < kPatience)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
}

void tourFirstSteps(Window &window, const std::function<void(const QString &name)> &grab)
{
    using Step = ui::FirstRunScreen::Step;
    for (const auto &[step, name] :
        {std::pair {Step::Ways, "first-run"}, {Step::Printer, "first-run-printer"},
            {Step::Scanner, "first-run-scanner"}, {Step::Done, "first-run-done"}}) {
        window.firstSteps().show(step);
        grab(QLatin1String(name));
    }
}

} // namespace

void tourLists(Window &window, const std::function<void(const QString &name)> &grab)
{
    ui::OrdersScreen &orders = window.orders();
    window.frame().show(frame::Place::Orders);
    orders.showTab(orders::Tab::New);
    orders.search(QStringLiteral("total:>20 -tag:gift"));
    grab(QStringLiteral("orders-filtered"));
    window.commands().palette().open();
    grab(QStringLiteral("palette"));
    window.commands().palette().close();
    if (auto *sheet = window.frame().findChild<QAction *>(QStringLiteral("shortcutSheetAction")))
        sheet->trigger();
    grab(QStringLiteral("shortcut-sheet"));
    window.commands().sheet().close();
    orders.search({});
    window.commands().help().open(orders);
    grab(QStringLiteral("help"));
    window.commands().help().close();
    tourFirstSteps(window, grab);
    window.frame().show(frame::Place::Orders);
    Q_EMIT orders.roundWanted(orders::Tab::Check);
    liveUntil([&window] { return window.approve().queue().current().has_value(); });
    grab(QStringLiteral("approve"));
    Q_EMIT window.approve().left();
}

} // namespace purser::desktop
