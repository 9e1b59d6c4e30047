#include "app/cli/verbs/verbs.h"

#include <CLI/CLI.hpp>

namespace purser::cli {

namespace {

int verify(const Options &options)
{
    return onDesk(options, [&](desk::Desk &desk) {
        const auto report = desk::waited(desk.verifyChain());
        if (!report)
            return complain(report.error());
        const bool isWhole = !report->firstBroken;
        QJsonObject json {
            {QStringLiteral("entries"), qint64(report->entries)}, {QStringLiteral("ok"), isWhole}};
        if (!isWhole)
            json.insert(u"first_broken", qint64(*report->firstBroken));
        print(options, json,
            isWhole ? QStringLiteral("%1 entries, the chain holds\n").arg(report->entries)
                    : QStringLiteral("entry %1 is broken\n").arg(*report->firstBroken));
        return static_cast<int>(isWhole ? ExitCode::Done : ExitCode::Refused);
    });
}

int tell(const Options &options, const base::Result<desk::BackupReport> &report)
{
    if (!report)
        return complain(report.error());
    print(options,
        {{QStringLiteral("bytes"), qint64(report->bytes)},
            {QStringLiteral("entries"), qint64(report->entries)}},
        QStringLiteral("%1 bytes, %2 journal entries checked\n").arg(report->bytes).arg(report->entries));
    return static_cast<int>(ExitCode::Done);
}

int backup(const Options &options, const std::string &file)
{
    return onDesk(options, [&](desk::Desk &desk) {
        return tell(options, desk::waited(desk.backup(QString::fromStdString(file))));
    });
}

int restore(const Options &options, const std::string &file)
{
    const auto profile = profileOf(options);
    return profile ? tell(options, desk::restoreBackup(QString::fromStdString(file), *profile))
                   : complain(profile.error());
}

void stages(const Options &options, bool isDrawing)
{
    QJsonArray moves;
    for (const auto &move : orders::stageMoves())
        moves.append(QJsonObject {{QStringLiteral("from"), orders::code(move.from)},
            {QStringLiteral("event"), orders::code(move.event)},
            {QStringLiteral("to"), orders::code(move.to)}});
    QJsonArray parcels;
    for (const auto &move : orders::parcelMoves())
        parcels.append(QJsonObject {{QStringLiteral("from"), orders::code(move.from)},
            {QStringLiteral("event"), orders::code(move.event)},
            {QStringLiteral("to"), orders::code(move.to)}});
    print(options, {{QStringLiteral("order"), moves}, {QStringLiteral("parcel"), parcels}},
        isDrawing ? orders::stagesAsGraphviz() : orders::stagesAsText());
}

} // namespace

void addStoreVerbs(CLI::App &commands, Options &options, int &exitCode)
{
    commands.add_subcommand("verify", "recompute the journal's chain")->callback([&options, &exitCode] {
        exitCode = verify(options);
    });
    auto file = std::make_shared<std::string>();
    auto *keeping =
        commands.add_subcommand("backup", "the whole profile as one sealed file, tried by a restore");
    keeping->add_option("FILE", *file, "to write")->required();
    keeping->callback([&options, &exitCode, file] { exitCode = backup(options, *file); });
    auto *restoring = commands.add_subcommand("restore", "make the profile's folder from a backup");
    restoring->add_option("FILE", *file, "a backup; its passphrase opens the profile")->required();
    restoring->callback([&options, &exitCode, file] { exitCode = restore(options, *file); });
    auto isDrawing = std::make_shared<bool>(false);
    auto *staging = commands.add_subcommand("stages", "the stage machine of orders and parcels");
    staging->add_flag("--dot", *isDrawing, "as a Graphviz drawing");
    staging->callback([&options, isDrawing] { stages(options, *isDrawing); });
}

} // namespace purser::cli
