#include "app/cli/verbs/verbs.h"

#include <QTextStream>

#include <CLI/CLI.hpp>

namespace purser::cli {

namespace {

struct Wish
{
    std::string kind;
    std::string url;
    std::string name;
    std::string token;
    std::string shop;
};

QString isoOrEmpty(std::int64_t milliseconds)
{
    return milliseconds == 0 ? QString() : base::toIso(base::fromMilliseconds(milliseconds));
}

int add(const Options &options, const Wish &wish)
{
    return onDesk(options, [&](desk::Desk &desk) {
        const auto id =
            desk::waited(desk.addShop(QString::fromStdString(wish.kind), QString::fromStdString(wish.url),
                QString::fromStdString(wish.name), QString::fromStdString(wish.token)));
        if (!id)
            return complain(id.error());
        print(options, {{QStringLiteral("id"), id->toString()}}, id->toString() + u'\n');
        return 0;
    });
}

int list(const Options &options)
{
    return onDesk(options, [&](desk::Desk &desk) {
        const auto shops = desk::waited(desk.shops());
        if (!shops)
            return complain(shops.error());
        QJsonArray array;
        QString text;
        for (const orders::Shop &shop : *shops) {
            array.append(
                QJsonObject {{QStringLiteral("id"), shop.id.toString()}, {QStringLiteral("kind"), shop.kind},
                    {QStringLiteral("name"), shop.name}, {QStringLiteral("url"), shop.url},
                    {QStringLiteral("complete_to"), isoOrEmpty(shop.completeTo)}});
            text += QStringLiteral("%1\t%2\t%3\n").arg(shop.id.toString(), shop.kind, shop.name);
        }
        print(options, {{QStringLiteral("shops"), array}}, text);
        return 0;
    });
}

QJsonObject toJson(const desk::SyncReport &report)
{
    return {{QStringLiteral("shop"), report.shop.toString()}, {QStringLiteral("name"), report.name},
        {QStringLiteral("complete_to"), isoOrEmpty(report.completeTo)},
        {QStringLiteral("missing"), qint64(report.missing)},
        {QStringLiteral("quarantined"), report.quarantined}, {QStringLiteral("pulled"), report.pulled},
        {QStringLiteral("pushed"), report.pushed}, {QStringLiteral("outbox"), report.outbox},
        {QStringLiteral("problem"), report.problem}};
}

int sync(const Options &options, const Wish &wish)
{
    return onDesk(options, [&](desk::Desk &desk) {
        const auto shops = desk::waited(desk.shops());
        if (!shops)
            return complain(shops.error());
        QJsonArray array;
        QString text;
        int exitCode = 0;
        std::vector<QFuture<desk::SyncReport>> passes;
        for (const orders::Shop &shop : *shops)
            if (wish.shop.empty() || shop.id.toString() == QString::fromStdString(wish.shop)
                || shop.name == QString::fromStdString(wish.shop))
                passes.push_back(desk.sync(shop.id));
        for (auto &pass : passes) {
            const auto report = desk::waited(pass);
            array.append(toJson(report));
            text += QStringLiteral("%1\tcomplete to %2\tmissing %3\tquarantined %4\tpulled %5\tpushed "
                                   "%6\toutbox %7\t%8\n")
                        .arg(report.name, isoOrEmpty(report.completeTo))
                        .arg(report.missing)
                        .arg(report.quarantined)
                        .arg(report.pulled)
                        .arg(report.pushed)
                        .arg(report.outbox)
                        .arg(report.problem);
            if (!report.problem.isEmpty())
                exitCode = static_cast<int>(
                    report.problem.startsWith(u"net.") ? ExitCode::Unreachable : ExitCode::Refused);
        }
        print(options, {{QStringLiteral("shops"), array}}, text);
        return exitCode;
    });
}

} // namespace

void addShopVerbs(CLI::App &commands, Options &options, int &exitCode)
{
    auto wish = std::make_shared<Wish>();
    auto *shop = commands.add_subcommand("shop", "shops of the desk");
    shop->require_subcommand(1);
    auto *adding = shop->add_subcommand("add", "connect a shop and read its catalogue");
    adding->add_option("kind", wish->kind, "see `shop kinds`")->required();
    adding->add_option("--url", wish->url, "address of the marketplace")->required();
    adding->add_option("--name", wish->name, "what the desk calls it")->required();
    adding->add_option("--token", wish->token, "the marketplace's API token");
    adding->callback([&options, &exitCode, wish] { exitCode = add(options, *wish); });
    shop->add_subcommand("list", "all shops")->callback([&options, &exitCode] { exitCode = list(options); });
    shop->add_subcommand("kinds", "the marketplaces that can be connected")->callback([&options] {
        print(options, {{QStringLiteral("kinds"), QJsonArray {QStringLiteral("sandbox")}}},
            QStringLiteral("sandbox\n"));
    });
    auto *syncing = commands.add_subcommand("sync", "one pass over every shop, or one");
    syncing->add_option("--shop", wish->shop, "id or name");
    syncing->callback([&options, &exitCode, wish] { exitCode = sync(options, *wish); });
}

} // namespace purser::cli
