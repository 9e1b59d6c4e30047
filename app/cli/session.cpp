#include "app/cli/session.h"

#include "base/json.h"
#include "desk/keychain.h"
#include "desk/problem_wording.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTextStream>

#include <CLI/CLI.hpp>

namespace purser::cli {

namespace {

using Kind = base::Error::Kind;

int exitOf(const base::Error &error)
{
    if (error.code.startsWith(u"keys.") || error.code == u"store.newer-schema" || error.code == u"store.busy")
        return static_cast<int>(ExitCode::Locked);
    if (error.code.startsWith(u"net.") || error.kind == Kind::RetryLater)
        return static_cast<int>(ExitCode::Unreachable);
    return static_cast<int>(ExitCode::Refused);
}

base::Result<QByteArray> passphraseOf(const Options &options, const QString &folder, bool mayMake)
{
    if (!options.passphraseFile.empty())
        return desk::passphraseIn(QString::fromStdString(options.passphraseFile));
    if (const QString file = qEnvironmentVariable("PURSER_PASSPHRASE_FILE"); !file.isEmpty())
        return desk::passphraseIn(file);
    const bool isBeside = QFile::exists(folder + QStringLiteral(".passphrase"));
    if (isBeside || mayMake)
        return desk::sandboxPassphrase(folder);
    auto secret = desk::keychainPassphrase(folder, /*mayMake=*/false);
    if (!secret)
        return base::fail(Kind::NotPermitted, QStringLiteral("keys.no-passphrase"));
    return secret;
}

QString line(const desk::BulkItem &item, const QString &state)
{
    QString text = QStringLiteral("%1\t%2").arg(item.number, state);
    if (!item.code.isEmpty())
        text += u'\t' + item.code;
    if (!item.arguments.isEmpty())
        text += u'\t' + item.arguments.join(u' ');
    return text + u'\n';
}

QJsonArray toJson(const std::vector<desk::BulkItem> &items)
{
    QJsonArray array;
    for (const desk::BulkItem &item : items) {
        QJsonObject object {{QStringLiteral("number"), item.number}};
        if (!item.order.isNull())
            object.insert(u"id", u'o' + item.order.toString());
        if (!item.code.isEmpty())
            object.insert(u"reason", item.code);
        if (!item.arguments.isEmpty())
            object.insert(u"arguments", QJsonArray::fromStringList(item.arguments));
        array.append(object);
    }
    return array;
}

} // namespace

void addOptions(CLI::App &commands, Options &options)
{
    commands.add_option("--profile", options.profile, "folder of the desk's data");
    commands.add_option(
        "--passphrase-file", options.passphraseFile, "file whose first line opens the profile");
    commands.add_option("--as", options.user, "who does it");
    commands.add_option("--lang", options.language, "en or zh_CN");
    commands.add_flag("--json", options.asJson, "one JSON document on stdout");
}

QString folderOf(const Options &options)
{
    if (!options.profile.empty())
        return QDir::cleanPath(QDir(QString::fromStdString(options.profile)).absolutePath());
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

base::Result<desk::Profile> profileOf(const Options &options, bool mayMake)
{
    desk::Profile profile;
    profile.folder = folderOf(options);
    const auto passphrase = passphraseOf(options, profile.folder, mayMake);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    profile.passphrase = *passphrase;
    if (QFile::exists(profile.folder + QStringLiteral(".passphrase")))
        profile.cost = store::PassphraseCost::forRandomText();
    return profile;
}

base::Result<std::unique_ptr<desk::Desk>> openDesk(
    const Options &options, bool mayMake, const desk::Surroundings &surroundings)
{
    const auto profile = profileOf(options, mayMake);
    if (!profile)
        return tl::unexpected(profile.error());
    return desk::Desk::open(
        *profile, {QString::fromStdString(options.user), {}, QStringLiteral("cli")}, surroundings);
}

int complain(const base::Error &error)
{
    const QString words = desk::ProblemWording::of(error);
    QTextStream err(stderr);
    err << error.code;
    if (words != error.code)
        err << ": " << words;
    else if (!error.detail.isEmpty())
        err << ' ' << error.detail;
    err << Qt::endl;
    return exitOf(error);
}

void print(const Options &options, const QJsonObject &json, const QString &text)
{
    QTextStream out(stdout);
    if (options.asJson)
        out << QJsonDocument(json).toJson(QJsonDocument::Compact) << '\n';
    else
        out << text;
}

int onDesk(const Options &options, const std::function<int(desk::Desk &)> &verb, bool mayMake)
{
    auto desk = openDesk(options, mayMake);
    return desk ? verb(**desk) : complain(desk.error());
}

int complainOfNoOrder(const QString &word)
{
    return complain(ExitCode::Refused,
        QStringLiteral("order.not-found %1: it is neither the id nor the number of an order; "
                       "`purser-cli orders list --query` searches")
            .arg(word));
}

tl::expected<desk::OrderDetail, int> detailOf(desk::Desk &desk, orders::OrderId id)
{
    auto detail = desk::waited(desk.detail(id));
    if (!detail)
        return tl::unexpected(complain(detail.error()));
    if (!*detail)
        return tl::unexpected(complain({base::Error::Kind::Refused, QStringLiteral("order.not-found"), {}}));
    return std::move(**detail);
}

tl::expected<std::optional<orders::ShopId>, int> shopOf(desk::Desk &desk, const std::string &word)
{
    if (word.empty())
        return std::optional<orders::ShopId> {};
    const auto shops = desk::waited(desk.shops());
    if (!shops)
        return tl::unexpected(complain(shops.error()));
    const auto name = QString::fromStdString(word);
    for (const orders::Shop &shop : *shops)
        if (shop.id.toString() == name || shop.name == name)
            return std::optional(shop.id);
    return tl::unexpected(complain(ExitCode::WrongUsage,
        QStringLiteral("there is no shop \"%1\"; `purser-cli shop list` names them").arg(name)));
}

tl::expected<std::vector<orders::OrderId>, int> ordersOf(
    desk::Desk &desk, const Options &options, const std::vector<std::string> &words)
{
    const auto shop = shopOf(desk, options.shop);
    if (!shop)
        return tl::unexpected(shop.error());
    std::vector<orders::OrderId> ids;
    for (const std::string &word : words) {
        const auto text = QString::fromStdString(word);
        const auto found = desk::waited(desk.named(text, *shop));
        if (!found)
            return tl::unexpected(complain(found.error()));
        if (found->size() > 1) {
            QTextStream(stderr) << "order.number-shared " << text << ": say --shop" << Qt::endl;
            return tl::unexpected(static_cast<int>(ExitCode::WrongUsage));
        }
        if (found->empty())
            return tl::unexpected(complainOfNoOrder(text));
        ids.push_back(found->front());
    }
    return ids;
}

QJsonObject toJson(const desk::BulkResult &result)
{
    return {{QStringLiteral("done"), toJson(result.done)},
        {QStringLiteral("skipped"), toJson(result.skipped)},
        {QStringLiteral("failed"), toJson(result.failed)}, {QStringLiteral("undo"), result.undoToken}};
}

int finish(const Options &options, const desk::BulkResult &result)
{
    QString text;
    for (const auto &item : result.done)
        text += line(item, QStringLiteral("done"));
    for (const auto &item : result.skipped)
        text += line(item, QStringLiteral("skipped"));
    for (const auto &item : result.failed)
        text += line(item, QStringLiteral("failed"));
    if (!result.undoToken.isEmpty())
        text += QStringLiteral("undo\t%1\n").arg(result.undoToken);
    print(options, toJson(result), text);
    return static_cast<int>(result.isClean() ? ExitCode::Done : ExitCode::Refused);
}

} // namespace purser::cli
