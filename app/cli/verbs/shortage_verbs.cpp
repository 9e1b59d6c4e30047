#include "app/cli/verbs/verbs.h"
#include "desk/part_refund.h"

#include <CLI/CLI.hpp>

namespace purser::cli {

namespace {

int list(const Options &options)
{
    return onDesk(options, [&](desk::Desk &desk) {
        const auto open = desk::openProposals(desk.core());
        if (!open)
            return complain(open.error());
        QJsonArray array;
        QString text;
        for (const picking::KeptShortage &one : *open) {
            array.append(QJsonObject {{QStringLiteral("order"), u'o' + one.order.toString()},
                {QStringLiteral("sku"), one.sku}, {QStringLiteral("quantity"), one.quantity},
                {QStringLiteral("amount_minor"), qint64(one.amountMinor)},
                {QStringLiteral("currency"), one.currency}});
            text += QStringLiteral("o%1\t%2\t%3\t%4 %5\n")
                        .arg(one.order.toString(), one.sku)
                        .arg(one.quantity)
                        .arg(one.amountMinor)
                        .arg(one.currency);
        }
        print(options, {{QStringLiteral("part_refunds"), array}}, text);
        return 0;
    });
}

} // namespace

void addShortageVerbs(CLI::App &commands, Options &options, int &exitCode)
{
    const auto order = std::make_shared<std::string>();
    auto *group =
        commands.add_subcommand("part-refund", "what a picker proposes for pieces that were not there");
    group->require_subcommand(1);
    group->add_subcommand("list", "proposals that wait for an answer, oldest first")
        ->callback([&options, &exitCode] { exitCode = list(options); });
    const auto add = [&](const char *name, const char *help, auto answer) {
        auto *verb = group->add_subcommand(name, help);
        verb->add_option("order", *order, "id or number")->required();
        verb->add_option("--shop", options.shop, "the shop that the number belongs to");
        verb->callback([&options, &exitCode, order, answer] {
            exitCode = onDesk(options, [&](desk::Desk &desk) {
                const auto ids = ordersOf(desk, options, {*order});
                return ids ? finish(options, desk::waited(answer(desk, ids->front()))) : ids.error();
            });
        });
    };
    add("accept", "pay the share of the missing pieces back and cancel them",
        [](desk::Desk &desk, orders::OrderId id) { return desk.acceptPartRefund(id); });
    add("decline", "pay nothing; the whole order waits for goods",
        [](desk::Desk &desk, orders::OrderId id) { return desk.declinePartRefund(id); });
}

} // namespace purser::cli
