#include "app/cli/verbs/verbs.h"
#include "marketplace/kinds.h"

#include <QFile>
#include <QUrl>

#include <CLI/CLI.hpp>

namespace purser::cli {

namespace {

struct Wish
{
    std::string kind;
    std::string url;
    std::string name;
    std::string token;
    std::string user;
    std::string shop;
    bool isPasswordOnInput = false;
};

QString isoOrEmpty(std::int64_t milliseconds)
{
    return milliseconds == 0 ? QString() : base::toIso(base::fromMilliseconds(milliseconds));
}

QString lineOfInput()
{
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? QString::fromUtf8(input.readLine()).trimmed() : QString();
}

int add(const Options &options, const Wish &wish)
{
    const auto kind = QString::fromStdString(wish.kind);
    const auto url = QString::fromStdString(wish.url);
    marketplace::Credentials credentials {
        QString::fromStdString(wish.user), {}, QString::fromStdString(wish.token)};
    if (wish.isPasswordOnInput)
        credentials.password = lineOfInput();
    const auto missing = marketplace::Kinds::missing(kind, url, credentials);
    if (!missing)
        return complain({base::Error::Kind::Refused, QStringLiteral("shop.unknown-kind"), kind});
    if (!missing->isEmpty())
        return complain(ExitCode::WrongUsage,
            QStringLiteral("%1 asks for: %2; see `shop kinds`")
                .arg(kind, missing->join(QStringLiteral(", "))));
    const auto name = wish.name.empty() ? QUrl(url).host() : QString::fromStdString(wish.name);
    return onDesk(options, [&](desk::Desk &desk) {
        const auto id = desk::waited(desk.addShop(kind, url, name, credentials.toText()));
        if (!id)
            return complain(id.error());
        print(options, {{QStringLiteral("id"), id->toString()}}, id->toString() + u'\n');
        return 0;
    });
}

/// How a field is given on the command line.
QString optionOf(const marketplace::SignInField &field)
{
    return field.key == u"password" ? QStringLiteral("--password-stdin") : QStringLiteral("--") + field.key;
}

void kinds(const Options &options)
{
    QJsonArray array;
    QString text;
    for (const auto &kind : marketplace::Kinds::all()) {
        QJsonArray fields;
        text += kind.kind + u'\t' + kind.title + u'\n';
        for (const auto &field : kind.fields) {
            fields.append(QJsonObject {{QStringLiteral("key"), field.key},
                {QStringLiteral("label"), field.label}, {QStringLiteral("help"), field.help},
                {QStringLiteral("secret"), field.isSecret}, {QStringLiteral("option"), optionOf(field)}});
            text += QStringLiteral("\t%1\t%2: %3\n").arg(optionOf(field), field.label, field.help);
        }
        array.append(QJsonObject {{QStringLiteral("kind"), kind.kind}, {QStringLiteral("title"), kind.title},
            {QStringLiteral("fields"), fields}});
    }
    print(options, {{QStringLiteral("kinds"), array}}, text);
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
    adding->add_option("--url,url", wish->url, "address of the marketplace")->required();
    adding->add_option("--name", wish->name, "what the desk calls it; else the address's host");
    adding->add_option("--token", wish->token, "the marketplace's API token");
    adding->add_option("--user", wish->user, "who signs in");
    adding->add_flag(
        "--password-stdin", wish->isPasswordOnInput, "reads the password from the first line of input");
    adding->callback([&options, &exitCode, wish] { exitCode = add(options, *wish); });
    shop->add_subcommand("list", "all shops")->callback([&options, &exitCode] { exitCode = list(options); });
    shop->add_subcommand("kinds", "the marketplaces that can be connected, and what each asks for")
        ->callback([&options] { kinds(options); });
    auto *syncing = commands.add_subcommand("sync", "one pass over every shop, or one");
    syncing->add_option("--shop", wish->shop, "id or name");
    syncing->callback([&options, &exitCode, wish] { exitCode = sync(options, *wish); });
}

} // namespace purser::cli
