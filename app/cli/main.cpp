#include "app/cli/exit_code.h"
#include "app/cli/rules/rules_command.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("purser-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PURSER_VERSION));

    CLI::App commands("The merchant's back office for scripts");
    commands.set_version_flag("--version", PURSER_VERSION);
    commands.require_subcommand(1);
    int exitCode = 0;
    purser::cli::addRulesCommand(commands, exitCode);
    try {
        commands.parse(argc, argv);
    } catch (const CLI::ParseError &problem) {
        return commands.exit(problem) == 0 ? 0 : static_cast<int>(purser::cli::ExitCode::WrongUsage);
    }
    return exitCode;
}
