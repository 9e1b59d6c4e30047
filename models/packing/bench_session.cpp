#include "packing/bench_session.h"

#include "packing/bench_steps.h"

#include <algorithm>

namespace purser::packing {

namespace {

BenchInput cleaned(const BenchEvent &event, const BenchRules &rules)
{
    const auto *scanned = std::get_if<Scanned>(&event);
    if (scanned == nullptr)
        return std::visit(
            [](const auto &one) -> BenchInput {
                if constexpr (std::is_same_v<std::decay_t<decltype(one)>, Scanned>)
                    return BenchCommand {};
                else
                    return one;
            },
            event);
    ScanText text = cleanScan(scanned->raw, rules.scanner);
    if (const auto command = parseCommand(text.code))
        return *command;
    return ItemScan {std::move(text), scanned->known};
}

bool isCommand(const BenchInput &input, BenchCommand::Kind kind)
{
    const auto *command = std::get_if<BenchCommand>(&input);
    return command != nullptr && command->kind == kind;
}

const BookedScan *pendingOf(const BenchState &state)
{
    if (const auto *inspect = std::get_if<AskInspect>(&state))
        return &inspect->pending;
    const auto *expiry = std::get_if<AskExpiry>(&state);
    return expiry == nullptr ? nullptr : &expiry->pending;
}

QStringList labelsOf(const BenchState &state)
{
    if (const auto *closing = std::get_if<CloseByLabel>(&state))
        return closing->labels;
    const auto *finished = std::get_if<Finished>(&state);
    return finished == nullptr ? QStringList() : finished->labels;
}

BenchReply intercept(const BenchState &state, const QString &reason)
{
    if (const auto *refused = std::get_if<Refused>(&state))
        return intercept(asState(refused->after), reason);
    const BenchWork *work = workOf(state);
    if (work == nullptr)
        return {state};
    const BookedScan *pending = pendingOf(state);
    return {Intercepted {.orderId = work->order.orderId,
                .number = work->order.number,
                .reason = reason,
                .putBack = putBackList(pending == nullptr ? *work : booked(*work, *pending)),
                .labelsToVoid = labelsOf(state)},
        BenchVerdict::Intercepted};
}

BenchReply stepCalm(const CalmState &state, const BenchInput &input, const BenchRules &rules)
{
    const bool hasProblem = isCommand(input, BenchCommand::Kind::Problem);
    if (hasProblem && !std::holds_alternative<AskInspect>(state))
        return {asState(state), BenchVerdict::ProblemReported};
    return std::visit([&](const auto &one) { return stepFrom(one, input, rules); }, state);
}

/// Only the acknowledgement moves on; labels that arrive meanwhile are not lost.
BenchReply stepRefused(const Refused &state, const BenchInput &input, const BenchRules &rules)
{
    if (isCommand(input, BenchCommand::Kind::Acknowledge))
        return {asState(state.after), BenchVerdict::Acknowledged};
    Refused next = state;
    if (const auto *scan = std::get_if<ItemScan>(&input)) {
        next.refusedWhile.append(scan->text.code);
        return {next, BenchVerdict::RefusedWhile};
    }
    if (const auto *command = std::get_if<BenchCommand>(&input)) {
        next.refusedWhile.append(commandCode(*command));
        return {next, BenchVerdict::RefusedWhile};
    }
    const auto *closing = std::get_if<CloseByLabel>(&state.after);
    if (closing == nullptr || !std::holds_alternative<LabelsReady>(input))
        return {state};
    const BenchReply shown = stepFrom(*closing, input, rules);
    if (const auto *after = std::get_if<CloseByLabel>(&shown.next))
        next.after = *after;
    return {next, shown.verdict};
}

BenchReply stepIntercepted(const Intercepted &state, const BenchInput &input)
{
    if (isCommand(input, BenchCommand::Kind::Acknowledge))
        return {ScanOrder {}, BenchVerdict::Acknowledged};
    Intercepted next = state;
    if (const auto *scan = std::get_if<ItemScan>(&input)) {
        next.refusedWhile.append(scan->text.code);
        return {next, BenchVerdict::RefusedWhile};
    }
    if (const auto *ready = std::get_if<LabelsReady>(&input)) {
        next.labelsToVoid += ready->labels;
        return {next, BenchVerdict::LabelsShown};
    }
    return {state};
}

BenchReply stepAny(const BenchState &state, const BenchInput &input, const BenchRules &rules)
{
    return std::visit(
        [&](const auto &one) -> BenchReply {
            using State = std::decay_t<decltype(one)>;
            if constexpr (std::is_same_v<State, Refused>)
                return stepRefused(one, input, rules);
            else if constexpr (std::is_same_v<State, Intercepted>)
                return stepIntercepted(one, input);
            else
                return stepCalm(one, input, rules);
        },
        state);
}

} // namespace

BenchReply step(const BenchState &state, const BenchEvent &event, const BenchRules &rules)
{
    if (const auto *elsewhere = std::get_if<InterceptedElsewhere>(&event))
        return intercept(state, elsewhere->reason);
    const BenchInput input = cleaned(event, rules);
    const auto *scan = std::get_if<ItemScan>(&input);
    if (scan != nullptr && scan->text.code.isEmpty())
        return {state};
    BenchReply reply = stepAny(state, input, rules);
    if (scan != nullptr)
        reply.code = scan->text.code;
    return reply;
}

const BenchWork *workOf(const BenchState &state)
{
    return std::visit(
        [](const auto &one) -> const BenchWork * {
            if constexpr (requires { one.work; })
                return &one.work;
            else if constexpr (requires { one.after; })
                return std::visit(
                    [](const auto &after) -> const BenchWork * {
                        if constexpr (requires { after.work; })
                            return &after.work;
                        else
                            return nullptr;
                    },
                    one.after);
            else
                return nullptr;
        },
        state);
}

} // namespace purser::packing
