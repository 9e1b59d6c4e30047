#include "app/cli/verbs/verbs.h"
#include "app/demo/sandbox_process.h"
#include "base/json.h"
#include "desk/day.h"
#include "desk/day_papers.h"
#include "desk/day_summary.h"

#include <QTextStream>

#include <CLI/CLI.hpp>

namespace purser::cli {

namespace {

struct Wish
{
    int orders = 50;
    std::string out;
    double faults = 0;
    std::uint64_t seed = 1;
    std::string url;
    int rounds = 6;
};

base::Result<> setFaults(const demo::SandboxReady &ready, double share)
{
    net::HttpClient http;
    QJsonObject faults;
    for (const char *name : {"share_429", "share_500", "share_cut", "share_broken_json", "poison_order",
             "share_repeat_page", "share_shuffle_page", "share_change_while_working",
             "share_cancel_while_working", "share_token_revoked"})
        faults.insert(QLatin1String(name), share);
    auto request = net::postJson(QUrl(ready.control + QStringLiteral("/faults")), base::compact(faults));
    request.method = "PUT";
    const auto set = http.sendForSuccess(request);
    if (!set)
        return tl::unexpected(set.error());
    return {};
}

int play(const Options &options, const Wish &wish, const demo::SandboxReady &ready)
{
    if (wish.faults > 0)
        if (auto set = setFaults(ready, wish.faults); !set)
            return complain(set.error());
    return onDesk(
        options,
        [&](desk::Desk &desk) {
            desk::DayPlan plan {.url = ready.url,
                .control = ready.control,
                .startedAt = ready.startedAt,
                .shops = ready.shops};
            plan.rounds = wish.rounds;
            QTextStream err(stderr);
            desk::Day day(desk, plan, [&err](const QString &line) { err << line << Qt::endl; });
            const auto report = day.run();
            if (!report)
                return complain(report.error());
            for (const QString &difference : report->differences)
                err << difference << Qt::endl;
            if (!wish.out.empty())
                if (auto written = desk::writeDayPapers(
                        desk.core(), *report, desk::toJson(*report), QString::fromStdString(wish.out));
                    !written)
                    return complain(written.error());
            print(options, desk::toJson(*report), desk::toText(*report));
            const bool isEqual = report->lost == 0 && report->different == 0;
            return static_cast<int>(isEqual ? ExitCode::Done : ExitCode::Refused);
        },
        /*mayMake=*/true);
}

int run(const Options &options, const Wish &wish)
{
    if (!wish.url.empty()) {
        const auto ready = demo::readSandbox(QString::fromStdString(wish.url));
        return ready ? play(options, wish, *ready) : complain(ready.error());
    }
    demo::SandboxProcess sandbox;
    const auto ready = sandbox.start(wish.orders, wish.seed);
    return ready ? play(options, wish, *ready) : complain(ready.error());
}

} // namespace

void addDayVerb(CLI::App &commands, Options &options, int &exitCode)
{
    const auto wish = std::make_shared<Wish>();
    auto *verb = commands.add_subcommand("day", "play a whole day against a sandbox and compare");
    verb->add_option("--orders", wish->orders, "orders of the sandbox's world");
    verb->add_option("--out", wish->out, "folder for the papers of the day");
    verb->add_option("--faults", wish->faults, "share of each fault, 0 to 1")->check(CLI::Range(0.0, 1.0));
    verb->add_option("--seed", wish->seed, "of the sandbox's world");
    verb->add_option("--url", wish->url, "a sandbox that runs already");
    verb->add_option("--rounds", wish->rounds, "half days that pass");
    verb->callback([&options, &exitCode, wish] { exitCode = run(options, *wish); });
}

} // namespace purser::cli
