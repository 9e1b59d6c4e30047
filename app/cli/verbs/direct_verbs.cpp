#include "app/cli/verbs/verbs.h"
#include "orders/shop.h"

#include <CLI/CLI.hpp>

namespace purser::cli {

namespace {

struct Wish
{
    std::vector<std::string> orders;
    std::string carrier;
    std::string tracking;
    std::string reason;
    std::vector<std::string> lines; ///< "LINE:QUANTITY"
    std::int64_t amountMinor = 0;
};

std::vector<marketplace::LineQuantity> linesOf(const std::vector<std::string> &words)
{
    std::vector<marketplace::LineQuantity> lines;
    for (const std::string &word : words) {
        const auto parts = QString::fromStdString(word).split(u':');
        lines.push_back({parts.value(0), parts.size() > 1 ? parts[1].toInt() : 1, {}});
    }
    return lines;
}

/// Sends what the action left in the outbox and waits for the marketplace's answer.
int sendNow(desk::Desk &desk, const Options &options, const desk::BulkResult &result)
{
    const int code = finish(options, result);
    if (code != 0)
        return code;
    const auto detail = desk::waited(desk.detail(result.done.front().order));
    if (!detail || !*detail)
        return code;
    const auto report = desk::waited(desk.sync((*detail)->order.shop));
    const auto open = desk::waited(desk.outbox(1000));
    const auto order = (*detail)->order.id.value();
    if (!open)
        return complain(open.error());
    for (const auto &waiting : *open) {
        if (waiting.message.order != order)
            continue;
        const bool isRefused = waiting.state == u"failed";
        return complain({isRefused ? base::Error::Kind::Refused : base::Error::Kind::RetryLater,
            isRefused ? waiting.problem : QStringLiteral("net.unreachable"),
            isRefused ? QString() : report.problem});
    }
    return code;
}

int onOne(const Options &options, const Wish &wish,
    const std::function<desk::BulkResult(desk::Desk &, orders::OrderId)> &step)
{
    return onDesk(options, [&](desk::Desk &desk) {
        const auto ids = ordersOf(desk, options, wish.orders);
        return ids ? sendNow(desk, options, step(desk, ids->front())) : ids.error();
    });
}

int cancel(const Options &options, const Wish &wish)
{
    const QString reason =
        wish.reason.empty() ? QStringLiteral("seller") : QString::fromStdString(wish.reason);
    if (!wish.lines.empty())
        return onOne(options, wish, [&](desk::Desk &desk, orders::OrderId id) {
            return desk::waited(desk.cancelLines(id, linesOf(wish.lines), reason));
        });
    return onDesk(options, [&](desk::Desk &desk) {
        auto ids = ordersOf(desk, options, wish.orders);
        if (!ids)
            return ids.error();
        const auto result = desk::waited(desk.cancel(std::move(*ids), reason));
        return result.done.size() == 1 ? sendNow(desk, options, result) : finish(options, result);
    });
}

CLI::App *addVerb(CLI::App &commands, Options &options, const char *name, const char *help,
    const std::shared_ptr<Wish> &wish)
{
    auto *verb = commands.add_subcommand(name, help);
    verb->add_option("orders", wish->orders, "id or number")->required();
    verb->add_option("--shop", options.shop, "the shop that the number belongs to");
    verb->add_option("--lines", wish->lines, "LINE:QUANTITY, by the marketplace's line ids");
    verb->add_option("--reason", wish->reason, "a word for the marketplace");
    return verb;
}

} // namespace

void addDirectVerbs(CLI::App &commands, Options &options, int &exitCode)
{
    const auto wish = std::make_shared<Wish>();
    auto *fulfilling = addVerb(commands, options, "fulfil", "tell the marketplace what was sent", wish);
    fulfilling->add_option("--carrier", wish->carrier, "who carries it")->required();
    fulfilling->add_option("--tracking", wish->tracking, "the tracking number")->required();
    fulfilling->callback([&options, &exitCode, wish] {
        exitCode = onOne(options, *wish, [&](desk::Desk &desk, orders::OrderId id) {
            return desk::waited(desk.fulfil(id, QString::fromStdString(wish->carrier),
                QString::fromStdString(wish->tracking), linesOf(wish->lines)));
        });
    });
    auto *refunding = addVerb(commands, options, "refund", "pay a buyer back", wish);
    refunding->add_option("--amount-minor", wish->amountMinor, "in minor units of the order's currency")
        ->required();
    refunding->callback([&options, &exitCode, wish] {
        exitCode = onOne(options, *wish, [&](desk::Desk &desk, orders::OrderId id) {
            return desk::waited(desk.refund(id, wish->amountMinor,
                wish->reason.empty() ? QStringLiteral("goodwill") : QString::fromStdString(wish->reason)));
        });
    });
    addVerb(commands, options, "cancel", "cancel orders, or pieces of one, here and there", wish)
        ->callback([&options, &exitCode, wish] { exitCode = cancel(options, *wish); });
}

} // namespace purser::cli
