#include "app/cli/rules/rules_command.h"
#include "app/cli/verbs/verbs.h"

#include <QGuiApplication>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <span>

namespace {

/// Verbs that lay papers out need fonts, which need a QGuiApplication; the others start without.
bool paints(std::span<char *> words)
{
    return std::ranges::any_of(words, [](const char *word) {
        const std::string_view verb(word);
        return verb == "label" || verb == "day" || verb == "print" || verb == "manifest";
    });
}

std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    if (!paints({argv, static_cast<std::size_t>(argc)}))
        return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    using namespace purser::cli;
    const auto application = applicationFor(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("purser"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PURSER_VERSION));

    CLI::App commands("The merchant's back office for scripts");
    commands.set_version_flag("--version", PURSER_VERSION);
    commands.require_subcommand(1);
    commands.fallthrough();
    Options options;
    addOptions(commands, options);
    int exitCode = 0;
    addRulesCommand(commands, exitCode);
    for (auto *add : {addShopVerbs, addOrderVerbs, addStepVerbs, addDirectVerbs, addAddressVerbs,
             addParcelVerbs, addReturnVerbs, addShortageVerbs, addShipmentVerbs, addStoreVerbs, addDayVerb,
             addImportVerb, addReportVerb, addAuditVerb, addApprovalVerbs})
        add(commands, options, exitCode);
    try {
        commands.parse(argc, argv);
    } catch (const CLI::ParseError &problem) {
        return commands.exit(problem) == 0 ? 0 : static_cast<int>(ExitCode::WrongUsage);
    }
    return exitCode;
}
