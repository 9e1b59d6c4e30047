#include "packing/bench_steps.h"

#include "packing/item_recognition.h"

#include <algorithm>

namespace purser::packing {

namespace {

bool isWorkable(const BenchOrder &order)
{
    const auto isSound = [](const BenchLine &line) {
        return line.quantity > 0 && std::ranges::all_of(line.barcodes, [](const BenchBarcode &one) {
            return one.factor > 0 && !one.code.isEmpty();
        });
    };
    return !order.lines.empty() && std::ranges::all_of(order.lines, isSound);
}

/// A free bench: it looks up what is scanned and opens what the desk found.
BenchReply stepFree(const CalmState &state, const BenchInput &input)
{
    if (std::holds_alternative<ItemScan>(input))
        return {ScanOrder {}, BenchVerdict::LookUp};
    if (const auto *refused = std::get_if<OrderRefused>(&input))
        return refusal(ScanOrder {}, refused->reason);
    const auto *found = std::get_if<OrderFound>(&input);
    if (found == nullptr)
        return nothing(state);
    const BenchOrder &order = found->order;
    if (!isWorkable(order))
        return refusal(ScanOrder {}, {QStringLiteral("bench.bad-order"), {order.number}});
    BenchWork work {.order = order, .scans = found->verified, .box = order.suggestedBox};
    if (!found->labels.isEmpty())
        return {CloseByLabel {.work = std::move(work), .labels = found->labels}, BenchVerdict::Opened};
    return {asState(verifyOrWeigh(std::move(work), 0)), BenchVerdict::Opened};
}

} // namespace

BenchState asState(const CalmState &state)
{
    return std::visit([](const auto &one) -> BenchState { return one; }, state);
}

BenchReply nothing(const CalmState &state)
{
    return {asState(state)};
}

BenchReply refusal(const CalmState &after, base::Refusal reason, std::optional<ItemCard> expected,
    std::optional<ItemCard> scanned)
{
    return {Refused {.reason = std::move(reason),
                .expected = std::move(expected),
                .scanned = std::move(scanned),
                .after = after},
        BenchVerdict::Refused};
}

ItemCard cardOf(const BenchWork &work, std::size_t line)
{
    const BenchLine &one = work.order.lines[line];
    return {.title = one.title, .variant = one.variant, .bin = one.bin, .missing = missingCount(work, line)};
}

std::optional<ItemCard> neededCard(const BenchWork &work)
{
    const auto line = nextLine(work);
    return line ? std::optional(cardOf(work, *line)) : std::nullopt;
}

ItemCard scannedCard(const ItemScan &scan)
{
    const KnownCode known = scan.known.value_or(KnownCode {});
    return {.code = scan.text.code, .title = known.title, .variant = known.variant, .bin = known.bin};
}

CalmState verifyOrWeigh(BenchWork work, std::size_t last)
{
    const auto next = nextLine(work);
    if (!next)
        return Weigh {.work = std::move(work)};
    const std::size_t shown = missingCount(work, last) > 0 ? last : *next;
    return Verify {std::move(work), shown};
}

std::optional<BenchWork> withBox(BenchWork work, const QString &box)
{
    if (std::ranges::find(work.order.boxes, box, &BenchBox::id) == work.order.boxes.end())
        return std::nullopt;
    work.box = box;
    return work;
}

BenchReply refuseItem(
    const CalmState &after, const BenchWork &work, const ItemScan &scan, const BenchRules &rules)
{
    if (scan.known && scan.known->isOrder)
        return refusal(after, {QStringLiteral("bench.wrong-order"), {scan.known->title}}, neededCard(work),
            scannedCard(scan));
    const auto item = recognise(work, scan.text, rules.today.year());
    const base::Refusal reason =
        item ? base::Refusal {QStringLiteral("bench.wrong-item"), {scan.text.code}} : item.error();
    return refusal(after, reason, neededCard(work), scannedCard(scan));
}

BenchReply stepFrom(const ScanOrder &state, const BenchInput &input, const BenchRules &)
{
    return stepFree(state, input);
}

BenchReply stepFrom(const Finished &state, const BenchInput &input, const BenchRules &)
{
    if (const auto *command = std::get_if<BenchCommand>(&input)) {
        if (command->kind == BenchCommand::Kind::Reprint)
            return {state, BenchVerdict::ReprintWanted};
        if (command->kind == BenchCommand::Kind::Next || command->kind == BenchCommand::Kind::Confirm)
            return {ScanOrder {}, BenchVerdict::Acknowledged};
    }
    return stepFree(state, input);
}

} // namespace purser::packing
