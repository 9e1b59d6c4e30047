#include "packing/bench_command.h"

#include <algorithm>
#include <array>

namespace purser::packing {

namespace {

struct CommandRow
{
    BenchCommand::Kind kind;
    QStringView word;
};

constexpr QStringView kPrefix = u"PURSER-";
constexpr QStringView kBox = u"BOX-";
constexpr std::array kWords {CommandRow {BenchCommand::Kind::Acknowledge, u"OK"},
    CommandRow {BenchCommand::Kind::Confirm, u"CONFIRM"}, CommandRow {BenchCommand::Kind::Next, u"NEXT"},
    CommandRow {BenchCommand::Kind::Undo, u"UNDO"}, CommandRow {BenchCommand::Kind::Reprint, u"REPRINT"},
    CommandRow {BenchCommand::Kind::Problem, u"PROBLEM"}};

} // namespace

std::optional<BenchCommand> parseCommand(QStringView code)
{
    if (!code.startsWith(kPrefix))
        return std::nullopt;
    const QStringView word = code.sliced(kPrefix.size());
    if (word.startsWith(kBox) && word.size() > kBox.size())
        return BenchCommand {BenchCommand::Kind::Box, word.sliced(kBox.size()).toString()};
    const auto row = std::ranges::find(kWords, word, &CommandRow::word);
    return row == kWords.end() ? std::nullopt : std::optional(BenchCommand {row->kind});
}

QString commandCode(const BenchCommand &command)
{
    if (command.kind == BenchCommand::Kind::Box)
        return kPrefix.toString() + kBox.toString() + command.box;
    const auto row = std::ranges::find(kWords, command.kind, &CommandRow::kind);
    return kPrefix.toString() + row->word.toString();
}

std::vector<BenchCommand> benchCommands()
{
    std::vector<BenchCommand> commands;
    for (const CommandRow &row : kWords)
        commands.push_back({row.kind});
    return commands;
}

} // namespace purser::packing
