#include "picking/pick_session.h"

#include <QRegularExpression>

#include <algorithm>

namespace purser::picking {

namespace {

using Kind = PickBooking::Kind;

template <typename... Handlers>
struct Overloaded : Handlers...
{
    using Handlers::operator()...;
};

bool isSame(const QString &scanned, const QString &wanted)
{
    return !wanted.isEmpty() && scanned.trimmed().compare(wanted, Qt::CaseInsensitive) == 0;
}

std::optional<int> piecesOf(const PickStop &stop, const QString &code)
{
    const auto found = std::ranges::find_if(
        stop.barcodes, [&code](const PickBarcode &barcode) { return isSame(code, barcode.code); });
    return found == stop.barcodes.end() ? std::nullopt : std::optional(found->factor);
}

/// After a change of the current stop: a stop at the same bin needs no second scan of it.
PickAt onward(PickWork work, const PickStop &left)
{
    const auto at = currentStop(work);
    if (!at)
        return WalkDone {std::move(work)};
    const PickStop &now = work.stops[*at];
    const bool isSameBin = now.bin == left.bin && now.warehouse == left.warehouse;
    work.isAtBin = work.isAtBin && (now.position == left.position || isSameBin);
    return Walk {std::move(work)};
}

PickState stateOf(PickAt at)
{
    return std::visit(
        [](auto &&one) -> PickState { return std::forward<decltype(one)>(one); }, std::move(at));
}

PickReply refused(PickAt before, const PickScan &scan, const char *code, const QStringList &arguments = {})
{
    return {PickRefused {std::move(before), {QLatin1String(code), arguments}, scan.code, 0},
        PickBooking {.kind = Kind::Refused, .code = scan.code}};
}

PickReply scanBin(const Walk &walk, const PickStop &stop, const PickScan &scan)
{
    if (!isSame(scan.code, stop.bin))
        return refused(
            walk, scan, piecesOf(stop, scan.code) ? "pick.bin-first" : "pick.wrong-bin", {stop.bin});
    Walk next = walk;
    next.work.isAtBin = true;
    return {next, PickBooking {.kind = Kind::Bin, .position = stop.position, .code = scan.code}};
}

PickReply scanItem(const Walk &walk, std::size_t at, const PickScan &scan)
{
    const PickStop &stop = walk.work.stops[at];
    const auto pieces = piecesOf(stop, scan.code);
    if (!pieces && parseTote(scan.code))
        return refused(walk, scan, "pick.items-first", {QString::number(stop.open())});
    if (!pieces)
        return refused(walk, scan, "pick.wrong-item");
    if (*pieces > stop.open())
        return refused(walk, scan, "pick.too-many", {QString::number(*pieces), QString::number(stop.open())});
    PickWork work = walk.work;
    work.stops[at].picked += *pieces;
    work.stops[at].isInTote = false;
    return {Walk {std::move(work)},
        PickBooking {.kind = Kind::Item, .position = stop.position, .quantity = *pieces, .code = scan.code}};
}

PickReply scanTote(const Walk &walk, std::size_t at, const PickScan &scan)
{
    const PickStop &stop = walk.work.stops[at];
    const auto tote = parseTote(scan.code);
    if (tote != stop.tote)
        return refused(walk, scan, tote ? "pick.wrong-tote" : "pick.tote-first", {toteCode(stop.tote)});
    PickWork work = walk.work;
    work.stops[at].isInTote = true;
    return {stateOf(onward(std::move(work), stop)),
        PickBooking {.kind = Kind::Tote, .position = stop.position, .code = scan.code}};
}

PickReply scanned(const Walk &walk, const PickScan &scan)
{
    const auto at = currentStop(walk.work);
    if (!at)
        return refused(walk, scan, "pick.done-already");
    switch (stepOf(walk.work)) {
    case PickStep::Bin: return scanBin(walk, walk.work.stops[*at], scan);
    case PickStep::Item: return scanItem(walk, *at, scan);
    case PickStep::Tote: return scanTote(walk, *at, scan);
    }
    return {walk, {}};
}

PickReply chosen(const AskShortage &asked, ShortageWay way)
{
    const auto at = currentStop(asked.work);
    if (!at)
        return {asked, {}};
    PickWork work = asked.work;
    PickStop &stop = work.stops[*at];
    const PickBooking booking {
        .kind = Kind::Shortage, .position = stop.position, .quantity = stop.open(), .way = way};
    stop.missing += stop.open();
    const PickStop left = stop;
    return {stateOf(onward(std::move(work), left)), booking};
}

PickReply opened(PickWork work)
{
    return {
        currentStop(work) ? PickState(Walk {std::move(work)}) : PickState(WalkDone {std::move(work)}), {}};
}

/// A scan while no stop waits for one.
PickReply scannedAt(const PickAt &at, const PickScan &scan)
{
    return std::visit(
        Overloaded {[&](const AwaitWave &) -> PickReply {
                        return {AwaitWave {}, PickBooking {.kind = Kind::Open, .code = scan.code}};
                    },
            [&](const Walk &walk) { return scanned(walk, scan); },
            // A scan is no answer to the question: it counts as one that was refused.
            [&](const AskShortage &asked) { return refused(asked, scan, "pick.answer-first"); },
            [&](const WalkDone &done) { return refused(done, scan, "pick.done-already"); }},
        at);
}

PickReply reported(const PickState &state)
{
    const auto *walk = std::get_if<Walk>(&state);
    if (walk == nullptr || stepOf(walk->work) == PickStep::Tote || !currentStop(walk->work))
        return {state, {}};
    return {AskShortage {walk->work}, {}};
}

PickAt withoutRefusal(const PickState &state)
{
    if (const auto *refusal = std::get_if<PickRefused>(&state))
        return refusal->before;
    PickAt at;
    std::visit(
        [&at](const auto &one) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(one)>, PickRefused>)
                at = one;
        },
        state);
    return at;
}

} // namespace

QString toteCode(int tote)
{
    return QStringLiteral("T%1").arg(tote);
}

QString toteBarcode(int tote)
{
    return QStringLiteral("TOTE-%1").arg(tote);
}

std::optional<int> parseTote(const QString &code)
{
    static const QRegularExpression kTote(
        QStringLiteral("^T(?:OTE)?-?0*([1-9][0-9]{0,3})$"), QRegularExpression::CaseInsensitiveOption);
    const auto match = kTote.match(code.trimmed());
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

QString code(ShortageWay way)
{
    switch (way) {
    case ShortageWay::Wait: return QStringLiteral("wait");
    case ShortageWay::Refund: return QStringLiteral("refund");
    case ShortageWay::OtherBin: return QStringLiteral("other-bin");
    }
    return {};
}

std::optional<ShortageWay> parseShortageWay(const QString &text)
{
    const auto found =
        std::ranges::find_if(kShortageWays, [&text](ShortageWay way) { return code(way) == text; });
    return found == kShortageWays.end() ? std::nullopt : std::optional(*found);
}

const PickWork *workOf(const PickState &state)
{
    const auto of = Overloaded {[](const AwaitWave &) -> const PickWork * { return nullptr; },
        [](const Walk &walk) { return &walk.work; }, [](const AskShortage &asked) { return &asked.work; },
        [](const WalkDone &done) { return &done.work; }};
    if (const auto *refusal = std::get_if<PickRefused>(&state))
        return std::visit(of, refusal->before);
    return std::visit(
        Overloaded {of, [](const PickRefused &) -> const PickWork * { return nullptr; }}, state);
}

std::optional<std::size_t> currentStop(const PickWork &work)
{
    const auto found = std::ranges::find_if(work.stops, [](const PickStop &stop) { return !stop.isDone(); });
    return found == work.stops.end() ? std::nullopt
                                     : std::optional(static_cast<std::size_t>(found - work.stops.begin()));
}

PickStep stepOf(const PickWork &work)
{
    const auto at = currentStop(work);
    if (at && work.stops[*at].open() == 0)
        return PickStep::Tote;
    return work.isAtBin ? PickStep::Item : PickStep::Bin;
}

std::vector<PickStop> nextStops(const PickWork &work, std::size_t most)
{
    std::vector<PickStop> next;
    const auto at = currentStop(work);
    for (std::size_t index = at ? *at + 1 : work.stops.size();
         index < work.stops.size() && next.size() < most; ++index)
        if (!work.stops[index].isDone())
            next.push_back(work.stops[index]);
    return next;
}

PickState refusedBy(const PickState &state, base::Refusal why, const QString &scanned)
{
    return PickRefused {withoutRefusal(state), std::move(why), scanned, 0};
}

PickReply step(const PickState &state, const PickEvent &event)
{
    return std::visit(
        Overloaded {[&](const PickScan &scan) -> PickReply {
                        if (const auto *refusal = std::get_if<PickRefused>(&state)) {
                            PickRefused next = *refusal;
                            ++next.meanwhile;
                            return {next, PickBooking {.kind = Kind::Refused, .code = scan.code}};
                        }
                        return scannedAt(withoutRefusal(state), scan);
                    },
            [&](const AcknowledgeRefusal &) -> PickReply {
                return {stateOf(withoutRefusal(state)), {}};
            },
            [&](const ReportShortage &) { return reported(state); },
            [&](const ChooseWay &choice) -> PickReply {
                const auto *asked = std::get_if<AskShortage>(&state);
                return asked == nullptr ? PickReply {state, {}} : chosen(*asked, choice.way);
            },
            [&](const LeaveShortage &) -> PickReply {
                const auto *asked = std::get_if<AskShortage>(&state);
                return {asked == nullptr ? state : PickState(Walk {asked->work}), {}};
            },
            [&](const WaveOpened &open) { return opened(open.work); }},
        event);
}

} // namespace purser::picking
