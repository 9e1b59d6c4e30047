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
    auto isDrawing = std::make_shared<bool>(false);
    auto *staging = commands.add_subcommand("stages", "the stage machine of orders and parcels");
    staging->add_flag("--dot", *isDrawing, "as a Graphviz drawing");
    staging->callback([&options, isDrawing] { stages(options, *isDrawing); });
}

} // namespace purser::cli
