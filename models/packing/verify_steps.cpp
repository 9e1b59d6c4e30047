#include "packing/bench_steps.h"
#include "packing/gs1_date.h"
#include "packing/item_recognition.h"
#include "packing/lot_choice.h"

#include <algorithm>

namespace purser::packing {

namespace {

std::vector<Tick> ticksFor(const BenchWork &work, const BookedScan &scan)
{
    const BenchLine &line = work.order.lines[scan.line];
    std::vector<Tick> ticks;
    const bool isProposed = line.proposedLots.empty() || scan.lot.isEmpty()
        || std::ranges::find(line.proposedLots, scan.lot) != line.proposedLots.end();
    if (!isProposed)
        ticks.push_back(Tick::OtherLot);
    if (line.isFragile)
        ticks.push_back(Tick::PackageCheck);
    if (line.needsInspection)
        ticks.insert(ticks.end(), static_cast<std::size_t>(scan.quantity), Tick::Inspection);
    return ticks;
}

/// Why the date of a scan refuses it; nullopt when it does not, or when there is none.
std::optional<base::Refusal> staleness(const BenchWork &work, const BookedScan &scan, const BenchRules &rules)
{
    const Lot lot {
        .name = scan.lot, .bin = {}, .available = scan.quantity, .received = {}, .expires = scan.expires};
    const auto reason =
        whySkipped(lot, {.today = rules.today, .quantity = 1, .minimumDays = work.order.minimumDays});
    if (!reason)
        return std::nullopt;
    const BenchLine &line = work.order.lines[scan.line];
    const QString code = *reason == SkippedLot::Reason::Expired ? QStringLiteral("bench.expired")
                                                                : QStringLiteral("bench.too-close");
    return base::Refusal {code, {line.title, line.variant, scan.expires->toString(Qt::ISODate)}};
}

BenchReply book(const BenchWork &work, const BookedScan &scan)
{
    return {.next = asState(verifyOrWeigh(booked(work, scan), scan.line)),
        .verdict = BenchVerdict::Booked,
        .booked = scan};
}

/// Takes a recognised scan through date and ticks.
BenchReply admit(const BenchWork &work, const BookedScan &scan, const BenchRules &rules)
{
    if (auto stale = staleness(work, scan, rules))
        return refusal(
            verifyOrWeigh(work, scan.line), *std::move(stale), neededCard(work), cardOf(work, scan.line));
    if (work.order.lines[scan.line].hasShelfLife && !scan.expires)
        return {AskExpiry {work, scan}, BenchVerdict::Asked};
    if (auto ticks = ticksFor(work, scan); !ticks.empty())
        return {AskInspect {work, scan, std::move(ticks)}, BenchVerdict::Asked};
    return book(work, scan);
}

BenchReply itemScanned(const Verify &state, const ItemScan &scan, const BenchRules &rules)
{
    const auto item = recognise(state.work, scan.text, rules.today.year());
    if (!item || (scan.known && scan.known->isOrder))
        return refuseItem(state, state.work, scan, rules);
    return admit(state.work, *item, rules);
}

BenchReply undone(const Verify &state)
{
    if (state.work.scans.empty())
        return nothing(state);
    BenchWork work = state.work;
    const std::size_t line = work.scans.back().line;
    work.scans.pop_back();
    return {Verify {std::move(work), line}, BenchVerdict::Undone};
}

BenchReply commanded(const Verify &state, const BenchCommand &command)
{
    switch (command.kind) {
    case BenchCommand::Kind::Undo: return undone(state);
    case BenchCommand::Kind::Box:
        if (auto work = withBox(state.work, command.box))
            return {Verify {*std::move(work), state.shown}, BenchVerdict::BoxChosen};
        return refusal(state, {QStringLiteral("bench.unknown-box"), {command.box}});
    case BenchCommand::Kind::Confirm:
    case BenchCommand::Kind::Next: {
        int missing = 0;
        for (std::size_t line = 0; line < state.work.order.lines.size(); ++line)
            missing += missingCount(state.work, line);
        return refusal(state, {QStringLiteral("bench.not-verified"), {QString::number(missing)}},
            neededCard(state.work));
    }
    case BenchCommand::Kind::Acknowledge:
    case BenchCommand::Kind::Reprint:
    case BenchCommand::Kind::Problem: return nothing(state);
    }
    return nothing(state);
}

/// A date as scanned: YYMMDD as GS1 writes it, or YYYYMMDD.
std::optional<QDate> scannedDate(const QString &code, const BenchRules &rules)
{
    if (const auto date = parseGs1Date(code, rules.today.year()))
        return date;
    const QDate whole = QDate::fromString(code, QStringLiteral("yyyyMMdd"));
    return whole.isValid() ? std::optional(whole) : std::nullopt;
}

BenchReply dated(const AskExpiry &state, const std::optional<QDate> &expires, const BenchRules &rules)
{
    if (!expires || !expires->isValid())
        return refusal(state, {QStringLiteral("bench.no-date")});
    BookedScan scan = state.pending;
    scan.expires = expires;
    return admit(state.work, scan, rules);
}

BenchReply dateScanned(const AskExpiry &state, const ItemScan &scan, const BenchRules &rules)
{
    const BenchLine &line = state.work.order.lines[state.pending.line];
    if (const auto date = scannedDate(scan.text.code, rules))
        return dated(state, date, rules);
    const auto marks = readMarks(scan.text, rules.today.year());
    if (!marks || !marks->expires)
        return refusal(state, {QStringLiteral("bench.date-first"), {line.title, line.variant}},
            cardOf(state.work, state.pending.line), scannedCard(scan));
    const bool isOfLine = marks->gtin.isEmpty()
        || std::ranges::any_of(
            line.barcodes, [&marks](const BenchBarcode &one) { return isSameCode(one.code, marks->gtin); });
    if (!isOfLine)
        return refuseItem(state, state.work, scan, rules);
    AskExpiry next = state;
    if (!marks->lot.isEmpty())
        next.pending.lot = marks->lot;
    return dated(next, marks->expires, rules);
}

/// The date of the line's scan before, so that a case of equal pieces needs it once.
std::optional<QDate> lastDate(const AskExpiry &state)
{
    const auto &scans = state.work.scans;
    const auto last = std::find_if(scans.rbegin(), scans.rend(),
        [&state](const BookedScan &scan) { return scan.line == state.pending.line; });
    return last == scans.rend() ? std::nullopt : last->expires;
}

BenchReply dropped(const BenchWork &work, std::size_t line, BenchVerdict verdict)
{
    return {asState(verifyOrWeigh(work, line)), verdict};
}

BenchReply busy(const CalmState &state, const BenchWork &work)
{
    return refusal(state, {QStringLiteral("bench.busy"), {work.order.number}});
}

} // namespace

BenchReply stepFrom(const Verify &state, const BenchInput &input, const BenchRules &rules)
{
    if (const auto *scan = std::get_if<ItemScan>(&input))
        return itemScanned(state, *scan, rules);
    if (const auto *command = std::get_if<BenchCommand>(&input))
        return commanded(state, *command);
    if (std::holds_alternative<OrderFound>(input))
        return busy(state, state.work);
    if (const auto *given = std::get_if<Overridden>(&input)) {
        if (given->reason.trimmed().isEmpty())
            return refusal(state, {QStringLiteral("bench.no-reason")});
        BenchWork work = state.work;
        work.override = given->reason;
        return {Weigh {std::move(work)}, BenchVerdict::Overridden};
    }
    return nothing(state);
}

BenchReply stepFrom(const AskInspect &state, const BenchInput &input, const BenchRules &)
{
    if (const auto *scan = std::get_if<ItemScan>(&input))
        return refusal(state, {QStringLiteral("bench.tick-first")}, cardOf(state.work, state.pending.line),
            scannedCard(*scan));
    if (std::holds_alternative<OrderFound>(input))
        return busy(state, state.work);
    const auto *command = std::get_if<BenchCommand>(&input);
    if (command == nullptr)
        return nothing(state);
    if (command->kind == BenchCommand::Kind::Undo)
        return dropped(state.work, state.pending.line, BenchVerdict::Undone);
    if (command->kind == BenchCommand::Kind::Problem)
        return dropped(state.work, state.pending.line, BenchVerdict::ProblemReported);
    if (command->kind != BenchCommand::Kind::Confirm)
        return nothing(state);
    AskInspect next = state;
    next.open.erase(next.open.begin());
    if (next.open.empty())
        return book(state.work, state.pending);
    return {std::move(next), BenchVerdict::Ticked};
}

BenchReply stepFrom(const AskExpiry &state, const BenchInput &input, const BenchRules &rules)
{
    if (const auto *scan = std::get_if<ItemScan>(&input))
        return dateScanned(state, *scan, rules);
    if (const auto *given = std::get_if<ExpiryGiven>(&input))
        return dated(state, given->expires, rules);
    if (std::holds_alternative<OrderFound>(input))
        return busy(state, state.work);
    const auto *command = std::get_if<BenchCommand>(&input);
    if (command != nullptr && command->kind == BenchCommand::Kind::Undo)
        return dropped(state.work, state.pending.line, BenchVerdict::Undone);
    if (command != nullptr && command->kind == BenchCommand::Kind::Confirm)
        return dated(state, lastDate(state), rules);
    return nothing(state);
}

} // namespace purser::packing
