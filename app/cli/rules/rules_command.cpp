#include "app/cli/rules/rules_command.h"

#include "app/cli/exit_code.h"
#include "app/cli/rules/registry.h"
#include "base/json.h"

#include <QFile>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <map>

namespace purser::cli {

namespace {

struct Wish
{
    std::string name;
    std::string file = "-";
    bool list = false;
    double seconds = 2.0;
    std::map<std::string, std::string> besides; ///< option → file name
};

base::Result<QJsonDocument> readDocument(const std::string &name)
{
    QFile file(QString::fromStdString(name));
    const bool isOpen = name == "-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return base::fail(base::Error::Kind::Refused, QStringLiteral("file.unreadable"), file.errorString());
    return base::parseJson(file.readAll());
}

QString badInput(const std::string &file, const base::Error &error)
{
    return QStringLiteral("%1: %2 (%3). Correct the file and run it again.")
        .arg(QString::fromStdString(file), error.detail, error.code);
}

int printList(const std::vector<RuleTool> &tools)
{
    for (const RuleTool &tool : tools)
        std::printf("%-18s %s\n", qPrintable(tool.name), qPrintable(tool.example));
    return static_cast<int>(ExitCode::Done);
}

int runTool(const RuleTool &tool, const Wish &wish)
{
    RuleOptions options {.files = {}, .seconds = wish.seconds};
    for (const auto &[option, file] : wish.besides) {
        if (file.empty())
            continue;
        const auto document = readDocument(file);
        if (!document)
            return complain(ExitCode::BadInput, badInput(file, document.error()));
        options.files.insert(QString::fromStdString(option), *document);
    }
    const auto cases = readDocument(wish.file);
    if (!cases)
        return complain(ExitCode::BadInput, badInput(wish.file, cases.error()));
    const auto results = tool.run(*cases, options);
    if (!results)
        return complain(ExitCode::BadInput, badInput(wish.file, results.error()));
    const QJsonObject answer {{QStringLiteral("rules"), tool.name}, {QStringLiteral("results"), *results}};
    std::printf("%s\n", base::compact(answer).constData());
    const bool isWhole = std::ranges::none_of(
        *results, [](const QJsonValue &result) { return result.toObject().contains(u"refused"); });
    return static_cast<int>(isWhole ? ExitCode::Done : ExitCode::Refused);
}

int runRules(const Wish &wish)
{
    const auto tools = ruleTools();
    if (wish.list)
        return printList(tools);
    const auto name = QString::fromStdString(wish.name);
    const auto tool = std::ranges::find(tools, name, &RuleTool::name);
    if (tool == tools.end())
        return complain(ExitCode::WrongUsage,
            QStringLiteral("there is no rule \"%1\"; `purser-cli rules --list` names them").arg(name));
    return runTool(*tool, wish);
}

} // namespace

void addRulesCommand(CLI::App &application, int &exitCode)
{
    auto wish = std::make_shared<Wish>();
    CLI::App *rules =
        application.add_subcommand("rules", "Apply the desk's rules to cases of a file, without a database");
    rules->add_option("NAME", wish->name, "which rule; see --list");
    rules->add_option("FILE", wish->file, "JSON file with cases, - for standard input");
    rules->add_flag("--list", wish->list, "name the rules with an example each");
    rules->add_option("--seconds", wish->seconds, "time a search may take");
    for (const char *option : {"tables", "plans", "policies", "cases"})
        rules->add_option(
            std::string("--") + option, wish->besides[option], "a second file that the rule reads");
    rules->callback([wish, &exitCode] { exitCode = runRules(*wish); });
}

} // namespace purser::cli
