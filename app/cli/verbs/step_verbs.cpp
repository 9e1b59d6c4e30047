#include "app/cli/verbs/verbs.h"

#include <CLI/CLI.hpp>

namespace purser::cli {

namespace {

using Ids = std::vector<orders::OrderId>;
using Step = std::function<desk::BulkResult(desk::Desk &, Ids)>;

struct Wish
{
    std::vector<std::string> orders;
    std::string reason;
    std::string until;
    std::string token;
};

void addStep(CLI::App &commands, Options &options, int &exitCode, const char *name, const char *help,
    const std::shared_ptr<Wish> &wish, Step step)
{
    auto *verb = commands.add_subcommand(name, help);
    verb->add_option("orders", wish->orders, "ids or numbers")->required();
    verb->add_option("--shop", options.shop, "the shop that the numbers belong to");
    verb->callback([&options, &exitCode, wish, step = std::move(step)] {
        exitCode = onDesk(options, [&](desk::Desk &desk) {
            auto ids = ordersOf(desk, options, wish->orders);
            return ids ? finish(options, step(desk, std::move(*ids))) : ids.error();
        });
    });
}

std::int64_t momentOf(const std::string &text)
{
    const auto moment = base::parseIso(QString::fromStdString(text));
    return moment ? base::toMilliseconds(*moment) : 0;
}

int undo(const Options &options, const Wish &wish)
{
    return onDesk(options, [&](desk::Desk &desk) {
        auto token = QString::fromStdString(wish.token);
        if (token.isEmpty()) {
            const auto last = desk::waited(desk.lastUndoToken());
            if (!last)
                return complain(last.error());
            token = *last;
        }
        return finish(options, desk::waited(desk.undo(token)));
    });
}

} // namespace

void addStepVerbs(CLI::App &commands, Options &options, int &exitCode)
{
    const auto wish = std::make_shared<Wish>();
    const auto add = [&](const char *name, const char *help, Step step) {
        addStep(commands, options, exitCode, name, help, wish, std::move(step));
    };
    add("confirm", "confirm orders whose checks leave nothing that blocks",
        [](desk::Desk &desk, Ids ids) { return desk::waited(desk.confirm(std::move(ids))); });
    add("hold", "keep orders back", [wish](desk::Desk &desk, Ids ids) {
        const QString reason =
            wish->reason.empty() ? QStringLiteral("by-hand") : QString::fromStdString(wish->reason);
        return desk::waited(desk.hold(std::move(ids), reason, momentOf(wish->until)));
    });
    commands.get_subcommand("hold")->add_option("--reason", wish->reason, "a word");
    commands.get_subcommand("hold")->add_option("--until", wish->until, "ISO 8601; returns by itself");
    add("release", "let held orders go on",
        [](desk::Desk &desk, Ids ids) { return desk::waited(desk.release(std::move(ids))); });
    add("recheck", "run the checks again",
        [](desk::Desk &desk, Ids ids) { return desk::waited(desk.recheck(std::move(ids))); });
    add("ask", "ask the buyers for what only they can settle: address, payment, a shortage",
        [](desk::Desk &desk, Ids ids) { return desk::waited(desk.ask(std::move(ids))); });
    add("pick", "start a wave of the orders and book everything as picked", [](desk::Desk &desk, Ids ids) {
        auto started = desk::waited(desk.startWave(std::move(ids)));
        if (started.orders.done.empty())
            return started.orders;
        auto picked = desk::waited(desk.finishWave(started.wave.id));
        std::ranges::move(started.orders.skipped, std::back_inserter(picked.skipped));
        std::ranges::move(started.orders.failed, std::back_inserter(picked.failed));
        return picked;
    });
    add("pack", "book everything as checked at the bench",
        [](desk::Desk &desk, Ids ids) { return desk::waited(desk.verify(std::move(ids))); });
    add("label", "buy and store a label for each packed order",
        [](desk::Desk &desk, Ids ids) { return desk::waited(desk.label(std::move(ids))); });
    add("void-label", "void the live label; the order goes back to the bench",
        [](desk::Desk &desk, Ids ids) { return desk::waited(desk.voidLabels(std::move(ids))); });
    add("ship", "hand labelled parcels over and tell the marketplace",
        [](desk::Desk &desk, Ids ids) { return desk::waited(desk.ship(std::move(ids))); });
    auto *undoing = commands.add_subcommand("undo", "take back what a token names, or the last action");
    undoing->add_option("token", wish->token, "as an action printed it");
    undoing->callback([&options, &exitCode, wish] { exitCode = undo(options, *wish); });
}

} // namespace purser::cli
