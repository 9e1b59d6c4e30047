#include "app/sandbox/http/server.h"
#include "base/json.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QTimer>

#include <CLI/CLI.hpp>

#include <csignal>
#include <cstdio>

namespace {

using namespace purser;

volatile std::sig_atomic_t g_isStopped = 0;

void onStop(int)
{
    g_isStopped = 1;
}

int serve(const sandbox::Options &options)
{
    sandbox::Sandbox sandbox(options);
    sandbox::Service service(sandbox);
    sandbox::Server server(service, sandbox);
    const quint16 port = server.listen(QHostAddress::LocalHost, options.port);
    if (port == 0) {
        std::fprintf(stderr, "port %d on 127.0.0.1 is taken; name another with --port, or leave it out\n",
            options.port);
        return 5;
    }
    std::signal(SIGTERM, onStop);
    std::signal(SIGINT, onStop);
    QTimer ticker;
    QObject::connect(&ticker, &QTimer::timeout, &ticker, [&sandbox] {
        if (g_isStopped != 0)
            QCoreApplication::quit();
        sandbox.life.catchUp(sandbox.clock.now());
    });
    ticker.start(std::chrono::milliseconds(50));
    const QString url = QStringLiteral("http://127.0.0.1:%1").arg(port);
    std::puts(base::compact(readyLine(sandbox, url)).constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("purser-sandbox"));

    sandbox::Options options;
    std::string now;
    CLI::App commands("A marketplace, payment gateway, carrier, supplier and message sink on loopback");
    commands.set_version_flag("--version", PURSER_VERSION);
    commands.add_option("--port", options.port, "Port on 127.0.0.1; any that is free by default");
    commands.add_option("--seed", options.seed, "The same seed gives the same world")->capture_default_str();
    commands.add_option("--orders", options.orders, "Orders that are there at the start")
        ->check(CLI::Range(0, 2'000'000))
        ->capture_default_str();
    commands.add_option("--rate", options.ratePerMinute, "New orders a minute")
        ->check(CLI::NonNegativeNumber);
    commands.add_option("--speed", options.speed, "How much faster its clock runs")
        ->check(CLI::PositiveNumber);
    commands.add_option("--now", now, "Its time at the start, ISO 8601; the computer's by default");
    try {
        commands.parse(argc, argv);
    } catch (const CLI::ParseError &problem) {
        return commands.exit(problem) == 0 ? 0 : 2;
    }
    if (!now.empty()) {
        options.now = base::parseIso(QString::fromStdString(now));
        if (!options.now) {
            std::fputs("--now: not a time in ISO 8601\n", stderr);
            return 2;
        }
    }
    return serve(options);
}
