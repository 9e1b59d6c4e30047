#include "bench/window_run.h"

#include "app/desktop/window.h"
#include "base/json.h"
#include "bench/bench_desk.h"
#include "bench/page_market.h"
#include "desk/pull_changes.h"
#include "ui/kit/language.h"
#include "ui/kit/theme.h"
#include "ui/orders/order_list_model.h"
#include "ui/orders/orders_screen.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTimer>

namespace purser::bench {

namespace {

constexpr std::uint64_t kSeed = 11;

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    require(status.open(QIODevice::ReadOnly), "no /proc/self/status");
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    return 0;
}

/// Runs the event loop until @p isDone, a minute at most.
template <typename Done>
bool waitFor(const Done &isDone, int milliseconds = 60'000)
{
    QElapsedTimer clock;
    clock.start();
    while (!isDone() && clock.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    return isDone();
}

/// How late a timer of one millisecond comes: the time for which no click would have been answered.
class StallWatch : public QObject
{
public:
    StallWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.callOnTimeout(this, [this] {
            const double late = static_cast<double>(m_clock.nsecsElapsed()) / 1e6 - 1;
            m_stalls.push_back(std::max(0.0, late));
            m_clock.restart();
        });
        m_clock.start();
        m_timer.start(1);
    }
    [[nodiscard]] const Samples &stalls() const { return m_stalls; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    Samples m_stalls;
};

QJsonObject syncIn(desk::Desk &desk, int from, int count)
{
    const OrderPages pages(kSeed);
    PageMarket market(pages, from, from + count);
    const auto shops = desk::waited(desk.shops());
    require(shops && !shops->empty(), "the profile has no shop");
    orders::Shop shop = shops->front();
    desk::Worker worker(QStringLiteral("bench-shop"));
    const StallWatch watch;
    auto pulled = worker.run([&] {
        desk::SyncReport report;
        const auto done = desk::pullChanges(desk.core(), market, shop, report, {});
        return done ? report.pulled : 0;
    });
    require(waitFor([&] { return pulled.isFinished(); }, 600'000), "the sync does not end");
    require(pulled.result() == count, "orders are missing after the sync");
    (void)waitFor([] { return false; }, 1'000);
    return {{QStringLiteral("p999_ms"), percentile(watch.stalls(), 0.999)},
        {QStringLiteral("worst_ms"), percentile(watch.stalls(), 1)},
        {QStringLiteral("ticks"), qint64(watch.stalls().size())}};
}

constexpr int kRestMilliseconds = 30'000;

QJsonObject windowProcess(const QStringList &words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), words);
    require(process.waitForFinished(-1) && process.exitCode() == 0, "the window's process failed");
    const auto answer = base::parseObject(process.readAllStandardOutput());
    require(answer.has_value(), "the window's process said no JSON");
    return *answer;
}

} // namespace

int runWindow(const QString &folder, int restMilliseconds, int from, int count)
{
    QElapsedTimer clock;
    clock.start();
    kit::Theme theme(*qApp);
    theme.setMode(kit::Theme::Mode::Light);
    const auto profile = profileIn(folder);
    QLockFile pump(profile.folder + QStringLiteral("/pump.lock"));
    require(pump.tryLock(), "another process pumps");
    auto desk = desk::Desk::open(profile, {QStringLiteral("owner"), {}, QStringLiteral("bench")});
    require(desk.has_value(), "the desk does not open");
    kit::Language language(*qApp);
    language.set(kit::Language::Tongue::English);
    desktop::Window window(**desk, profile.folder, theme, language);
    window.frame().resize(1440, 900);
    window.frame().show();
    window.orders().showTab(orders::Tab::Done);
    require(waitFor([&] { return window.orders().model()->rowCount() > 0; }), "the list stays empty");
    (void)window.frame().grab();
    QJsonObject answer {{QStringLiteral("first_page_ms"), static_cast<double>(clock.nsecsElapsed()) / 1e6}};
    if (count > 0) {
        const QJsonObject stalls = syncIn(**desk, from, count);
        for (auto each = stalls.begin(); each != stalls.end(); ++each)
            answer.insert(each.key(), each.value());
    } else if (restMilliseconds > 0) {
        (void)waitFor([] { return false; }, restMilliseconds);
        answer.insert(u"resident_mb", residentMegabytes());
    }
    std::puts(base::compact(answer).constData());
    return 0;
}

void printWindow(const QString &folder, int orders, const Options &options)
{
    const QString verb = QStringLiteral("--window");
    Samples first;
    for (int round = 0; round < options.rounds; ++round)
        first.push_back(windowProcess({verb, folder}).value(u"first_page_ms").toDouble());
    print({.bench = QStringLiteral("window.first_page"),
        .unit = QStringLiteral("ms"),
        .samples = first,
        .atMost = 1000});
    const auto resting =
        windowProcess({verb, folder, QString::number(options.count(kRestMilliseconds, 500))});
    print({.bench = QStringLiteral("window.resident"),
        .unit = QStringLiteral("MB"),
        .samples = {resting.value(u"resident_mb").toDouble()},
        .atMost = 120});
    Samples most;
    Samples nearlyMost;
    int from = orders;
    const int count = options.count(10'000, 200);
    for (int round = 0; round < std::min(3, options.rounds); ++round, from += count) {
        const auto stalls =
            windowProcess({verb, folder, QStringLiteral("0"), QString::number(from), QString::number(count)});
        nearlyMost.push_back(stalls.value(u"p999_ms").toDouble());
        most.push_back(stalls.value(u"worst_ms").toDouble());
    }
    print({.bench = QStringLiteral("window.stall_p999_in_sync"),
        .unit = QStringLiteral("ms"),
        .samples = nearlyMost,
        .atMost = 16});
    print({.bench = QStringLiteral("window.stall_worst_in_sync"),
        .unit = QStringLiteral("ms"),
        .samples = most,
        .atMost = 50});
}

} // namespace purser::bench
