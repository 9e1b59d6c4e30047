#include "packing/bench_steps.h"

#include <algorithm>

namespace purser::packing {

namespace {

base::Refusal weightRefusal(const BenchOrder &order, const WeightVerdict &verdict, std::int64_t weighed)
{
    base::Refusal reason {verdict.kind == WeightVerdict::Kind::TooLight ? QStringLiteral("bench.too-light")
                                                                        : QStringLiteral("bench.too-heavy"),
        {QString::number(verdict.expectedGrams), QString::number(weighed),
            QString::number(verdict.toleranceGrams)}};
    if (verdict.suspect) {
        const BenchLine &line = order.lines[verdict.suspect->line];
        reason.arguments << line.title << line.variant << QString::number(verdict.suspect->quantity);
    }
    return reason;
}

BenchReply weighed(const Weigh &state, std::int64_t grams, const BenchRules &rules)
{
    if (grams <= 0)
        return nothing(state);
    const auto tare = tareOf(state.work);
    if (!tare)
        return refusal(state, {QStringLiteral("bench.choose-box")});
    const WeightVerdict verdict = judgeWeight(state.work.order, *tare, grams, rules.weight);
    switch (verdict.kind) {
    case WeightVerdict::Kind::Fits:
    case WeightVerdict::Kind::NotKnown:
        return {CloseByLabel {.work = state.work, .weighedGrams = grams}, BenchVerdict::LabelWanted};
    case WeightVerdict::Kind::TooLight:
    case WeightVerdict::Kind::TooHeavy: break;
    }
    return refusal(Weigh {state.work, grams}, weightRefusal(state.work.order, verdict, grams));
}

BenchReply overridden(const Weigh &state, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return refusal(state, {QStringLiteral("bench.no-reason")});
    if (!state.weighedGrams)
        return refusal(state, {QStringLiteral("bench.weigh-first")});
    BenchWork work = state.work;
    work.override = work.override.isEmpty() ? reason : work.override + QStringLiteral("; ") + reason;
    return {CloseByLabel {.work = std::move(work), .weighedGrams = *state.weighedGrams},
        BenchVerdict::LabelWanted};
}

BenchReply takenBack(const Weigh &state)
{
    BenchWork work = state.work;
    work.override.clear();
    const std::size_t line = work.scans.empty() ? 0 : work.scans.back().line;
    if (!work.scans.empty())
        work.scans.pop_back();
    return {Verify {std::move(work), line}, BenchVerdict::Undone};
}

BenchReply commanded(const Weigh &state, const BenchCommand &command)
{
    switch (command.kind) {
    case BenchCommand::Kind::Box:
        if (auto work = withBox(state.work, command.box))
            return {Weigh {*std::move(work)}, BenchVerdict::BoxChosen};
        return refusal(state, {QStringLiteral("bench.unknown-box"), {command.box}});
    case BenchCommand::Kind::Undo: return takenBack(state);
    case BenchCommand::Kind::Confirm:
    case BenchCommand::Kind::Next: return refusal(state, {QStringLiteral("bench.weigh-first")});
    case BenchCommand::Kind::Acknowledge:
    case BenchCommand::Kind::Reprint:
    case BenchCommand::Kind::Problem: return nothing(state);
    }
    return nothing(state);
}

/// A label's symbol may carry routing in front of the tracking number (the ZIP code of a US label, an SSCC's
/// "00").
bool isLabel(const QString &code, const QString &label)
{
    constexpr qsizetype kUnmistakable = 10;
    return code == label || (label.size() >= kUnmistakable && code.endsWith(label));
}

BenchReply labelScanned(const CloseByLabel &state, const QString &code)
{
    if (state.labels.isEmpty())
        return refusal(state, {QStringLiteral("bench.no-label-yet"), {code}});
    const auto label =
        std::ranges::find_if(state.labels, [&code](const QString &one) { return isLabel(code, one); });
    if (label == state.labels.end())
        return refusal(state, {QStringLiteral("bench.wrong-label"), {code}});
    if (state.closed.contains(*label))
        return refusal(state, {QStringLiteral("bench.label-twice"), {code}});
    CloseByLabel next = state;
    next.closed.append(*label);
    if (next.closed.size() < next.labels.size())
        return {std::move(next), BenchVerdict::ParcelClosed};
    return {Finished {next.work, next.weighedGrams, next.labels}, BenchVerdict::Closed};
}

} // namespace

BenchReply stepFrom(const Weigh &state, const BenchInput &input, const BenchRules &rules)
{
    if (const auto *scan = std::get_if<ItemScan>(&input))
        return refuseItem(state, state.work, *scan, rules);
    if (const auto *command = std::get_if<BenchCommand>(&input))
        return commanded(state, *command);
    if (const auto *scale = std::get_if<Weighed>(&input))
        return weighed(state, scale->grams, rules);
    if (const auto *given = std::get_if<Overridden>(&input))
        return overridden(state, given->reason);
    if (std::holds_alternative<OrderFound>(input))
        return refusal(state, {QStringLiteral("bench.busy"), {state.work.order.number}});
    return nothing(state);
}

BenchReply stepFrom(const CloseByLabel &state, const BenchInput &input, const BenchRules &)
{
    if (const auto *scan = std::get_if<ItemScan>(&input))
        return labelScanned(state, scan->text.code);
    if (const auto *ready = std::get_if<LabelsReady>(&input)) {
        if (ready->labels.isEmpty() || !state.labels.isEmpty())
            return nothing(state);
        CloseByLabel next = state;
        next.labels = ready->labels;
        return {std::move(next), BenchVerdict::LabelsShown};
    }
    if (std::holds_alternative<OrderFound>(input))
        return refusal(state, {QStringLiteral("bench.busy"), {state.work.order.number}});
    const auto *command = std::get_if<BenchCommand>(&input);
    if (command != nullptr && command->kind == BenchCommand::Kind::Reprint && !state.labels.isEmpty())
        return {state, BenchVerdict::ReprintWanted};
    if (command != nullptr && command->kind == BenchCommand::Kind::Undo)
        return refusal(state, {QStringLiteral("bench.label-ordered")});
    return nothing(state);
}

} // namespace purser::packing
