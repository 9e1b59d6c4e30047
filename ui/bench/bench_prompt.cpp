#include "ui/bench/bench_prompt.h"

#include "desk/wording.h"
#include "ui/bench/bench_words.h"

#include <QCoreApplication>
#include <QDateTime>

namespace purser::ui {

namespace {

using kit::State;
using packing::BenchVerdict;
using packing::BenchWork;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(purser::ui::BenchPrompt)
};

void say(BenchView &view, State state, const QString &headline, const QString &detail, const QString &next)
{
    view.edge = state;
    view.verdict = state;
    view.headline = headline;
    view.detail = detail;
    view.next = next;
}

QString timeText(base::Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(base::toMilliseconds(at)).toString(QStringLiteral("HH:mm:ss"));
}

int missingPieces(const BenchWork &work)
{
    int missing = 0;
    for (std::size_t line = 0; line < work.order.lines.size(); ++line)
        missing += packing::missingCount(work, line);
    return missing;
}

QString scanNext(const BenchWork &work, std::size_t shown)
{
    const auto &line = work.order.lines[shown];
    const int missing = packing::missingCount(work, shown);
    const bool isTwice = std::ranges::count(work.order.lines, line.title, &packing::BenchLine::title) > 1;
    const QString name = isTwice ? BenchWords::named(line.title, line.variant) : line.title;
    const bool isBegun = packing::verifiedCount(work, shown) > 0;
    return isBegun ? Words::tr("Scan %n more: %1", /*disambiguation=*/nullptr, missing).arg(name)
                   : Words::tr("Scan %n: %1", /*disambiguation=*/nullptr, missing).arg(name);
}

void prompt(BenchView &view, const BenchRun &run, const packing::ScanOrder &)
{
    if (run.waiting() == BenchRun::Waiting::Order)
        return say(view, State::Wait, Words::tr("Looking it up"), Words::tr("one moment"),
            Words::tr("Wait for the order"));
    const int waiting = static_cast<int>(run.atBench());
    const QString lying = waiting > 0 ? Words::tr("%n orders lie here", /*disambiguation=*/nullptr, waiting)
        : run.beingPicked() > 0       ? Words::tr(
                    "%n orders are being picked", /*disambiguation=*/nullptr, static_cast<int>(run.beingPicked()))
                                : Words::tr("Start a wave on the screen Waves");
    say(view, State::None, waiting > 0 ? Words::tr("Bench free") : Words::tr("No order lies here"), lying,
        Words::tr("Scan an order or an item"));
}

void prompt(BenchView &view, const BenchRun &run, const packing::Verify &state)
{
    const QString next = scanNext(state.work, state.shown);
    const int missing = missingPieces(state.work);
    if (run.waiting() == BenchRun::Waiting::Code)
        return say(view, State::Wait, Words::tr("Looking it up"), Words::tr("one moment"), next);
    switch (run.verdict()) {
    case BenchVerdict::Booked:
        return say(view, State::Good, Words::tr("Right item"),
            Words::tr("booked %1").arg(timeText(run.verdictAt())), next);
    case BenchVerdict::Undone:
        return say(view, State::Note, Words::tr("Scan taken back"),
            Words::tr("%n pieces to scan", /*disambiguation=*/nullptr, missing), next);
    case BenchVerdict::BoxChosen:
        return say(view, State::Note, Words::tr("Box %1").arg(state.work.box),
            Words::tr("%n pieces to scan", /*disambiguation=*/nullptr, missing), next);
    case BenchVerdict::Opened:
        return say(view, State::Good, Words::tr("Order open"),
            Words::tr("%n pieces to scan", /*disambiguation=*/nullptr, missing), next);
    default: break; // any other verdict left the order as it was
    }
    say(view, State::None, Words::tr("Order open"),
        Words::tr("%n pieces to scan", /*disambiguation=*/nullptr, missing), next);
}

void prompt(BenchView &view, const BenchRun &, const packing::AskInspect &state)
{
    const auto &line = state.work.order.lines[state.pending.line];
    const QString name = BenchWords::named(line.title, line.variant);
    switch (state.open.front()) {
    case packing::Tick::OtherLot:
        return say(view, State::Look, Words::tr("Another lot"), name,
            Words::tr("Lot %1 was not proposed. Take it all the same?").arg(state.pending.lot));
    case packing::Tick::PackageCheck:
        return say(view, State::Look, Words::tr("Fragile"), name, Words::tr("Is its package whole?"));
    case packing::Tick::Inspection:
        return say(view, State::Look, Words::tr("Look closer"), name,
            Words::tr("Are model, variant and quality right?"));
    }
}

void prompt(BenchView &view, const BenchRun &, const packing::AskExpiry &state)
{
    const auto &line = state.work.order.lines[state.pending.line];
    say(view, State::Look, Words::tr("Best before"), BenchWords::named(line.title, line.variant),
        Words::tr("Scan or type its date"));
    view.entry = BenchEntry::Date;
    view.entryHint = Words::tr("YYMMDD");
}

void prompt(BenchView &view, const BenchRun &, const packing::Weigh &state)
{
    const QString next = state.work.box.isEmpty() ? Words::tr("Choose a box with F5")
                                                  : Words::tr("Weigh it in box %1").arg(state.work.box);
    const QString detail = state.weighedGrams
        ? Words::tr("last weight %1").arg(BenchWords::weight(*state.weighedGrams))
        : Words::tr("all pieces are right");
    say(view, State::Good, Words::tr("All scanned"), detail, next);
    view.entry = BenchEntry::Grams;
    view.entryHint = Words::tr("grams");
}

void prompt(BenchView &view, const BenchRun &run, const packing::CloseByLabel &state)
{
    if (state.labels.isEmpty() && !run.trouble().code.isEmpty())
        return say(view, State::Bad, Words::tr("No label"),
            desk::Wording::reason(run.trouble().code, run.trouble().arguments),
            Words::tr("F9 asks the carrier again"));
    if (state.labels.isEmpty())
        return say(view, State::Wait, Words::tr("Buying the label"), Words::tr("nothing is bought twice"),
            Words::tr("Close the box"));
    if (run.papers() == BenchRun::Papers::NotPrinted)
        return say(view, State::Bad, Words::tr("Bought, not printed"), Words::tr("the label is kept"),
            Words::tr("F9 prints it again"));
    const QString closed = state.labels.size() == 1
        ? Words::tr("%1 g on the scale").arg(state.weighedGrams)
        : Words::tr("%1 of %2 labels scanned").arg(state.closed.size()).arg(state.labels.size());
    say(view, State::Good, Words::tr("Label ready"), closed, Words::tr("Stick it on, then scan it"));
}

void prompt(BenchView &view, const BenchRun &run, const packing::Finished &)
{
    const QString next = Words::tr("Scan the next order");
    if (run.waiting() == BenchRun::Waiting::Order)
        return say(view, State::Wait, Words::tr("Looking it up"), Words::tr("one moment"),
            Words::tr("Wait for the order"));
    if (!run.trouble().code.isEmpty())
        return say(view, State::Bad, Words::tr("Closed, not handed over"),
            desk::Wording::reason(run.trouble().code, run.trouble().arguments), next);
    const bool isOnItsWay = run.waiting() == BenchRun::Waiting::HandOver;
    say(view, State::Good, Words::tr("Parcel closed"),
        isOnItsWay ? Words::tr("being handed over") : Words::tr("handed over"), next);
}

} // namespace

void addPrompt(BenchView &view, const BenchRun &run)
{
    std::visit(
        [&](const auto &state) {
            using Is = std::decay_t<decltype(state)>;
            if constexpr (!std::is_same_v<Is, packing::Refused> && !std::is_same_v<Is, packing::Intercepted>)
                prompt(view, run, state);
        },
        run.state());
}

} // namespace purser::ui
