#include "app/desktop/headless.h"

#include "app/desktop/window.h"
#include "desk/day.h"
#include "ui/kit/language.h"
#include "ui/kit/paged_table.h"
#include "ui/kit/theme.h"
#include "ui/orders/orders_screen.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTextStream>

namespace purser::desktop {

namespace {

/// Lets the window live until @p isOver, or the time is over.
void live(int milliseconds, const std::function<bool()> &isOver = {})
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < milliseconds && !(isOver && isOver()))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
}

void grab(Window &window, const QDir &folder, const QString &name)
{
    live(600);
    window.frame().grab().save(folder.filePath(name + QStringLiteral(".png")));
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
    theme.setMode(kit::Theme::Mode::Dark);
    language.set(kit::Language::Tongue::Chinese);
    grab(window, folder, QStringLiteral("order-panel-dark-zh"));
}

QString summaryOf(const desk::DayReport &report)
{
    QString text = QStringLiteral("\n%1 orders\n").arg(report.orders);
    for (const auto &[stage, count] : report.byStage)
        text += QStringLiteral("  %1 %2\n").arg(stage, -12).arg(count, 6);
    return text
        + QStringLiteral("  quarantined  %1\nlost %2, different %3, labels %4, refunds %5\n")
              .arg(report.quarantined, 6)
              .arg(report.lost)
              .arg(report.different)
              .arg(report.labels)
              .arg(report.refunds);
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
    Window window(**desk, wish.profile);
    window.frame().resize(1280, 800);
    window.frame().show();
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
    grabAll(window, QDir(QDir(wish.out).filePath(QStringLiteral("screens"))), theme, language);
    for (const QString &difference : report->differences)
        err << difference << Qt::endl;
    QTextStream(stdout) << summaryOf(*report);
    return report->lost == 0 && report->different == 0 ? 0 : 1;
}

} // namespace purser::desktop
