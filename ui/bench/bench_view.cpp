#include "ui/bench/bench_view.h"

#include "ui/bench/bench_prompt.h"
#include "ui/bench/bench_words.h"

#include <QCoreApplication>
#include <QDateTime>

namespace purser::ui {

namespace {

using kit::State;
using packing::BenchState;
using packing::BenchWork;

constexpr auto kUrgent = std::chrono::hours(2);

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(purser::ui::BenchView)
};

/// The line in large: the one that is asked about, else the one that is scanned.
std::optional<std::size_t> shownLine(const BenchState &state)
{
    if (const auto *verify = std::get_if<packing::Verify>(&state))
        return verify->shown;
    if (const auto *inspect = std::get_if<packing::AskInspect>(&state))
        return inspect->pending.line;
    if (const auto *expiry = std::get_if<packing::AskExpiry>(&state))
        return expiry->pending.line;
    return std::nullopt;
}

void addOrder(BenchView &view, const BenchWork &work, const desk::BenchJob &job, base::Instant now)
{
    view.number = work.order.number;
    QStringList facts {job.shop, job.tote, job.isGift ? Words::tr("gift") : QString()};
    facts.removeAll(QString());
    view.facts = facts.join(QStringLiteral("   "));
    std::tie(view.deadlineState, view.deadline) = leaving(job.shipBy, now);
}

void addRows(BenchView &view, const BenchWork &work, std::optional<std::size_t> shown)
{
    for (std::size_t at = 0; at < work.order.lines.size(); ++at) {
        const auto &line = work.order.lines[at];
        view.rows.push_back(
            {line.title, line.variant, packing::verifiedCount(work, at), line.quantity, shown == at});
    }
}

void addShown(BenchView &view, const BenchWork &work, std::optional<std::size_t> shown)
{
    if (shown) {
        const auto &line = work.order.lines[*shown];
        view.isItem = true;
        view.title = line.title;
        view.variant = line.variant;
        view.bin = line.bin.isEmpty() ? QString() : Words::tr("from %1").arg(line.bin);
        view.done = packing::verifiedCount(work, *shown);
        view.whole = line.quantity;
        view.caption = Words::tr("scanned");
        return;
    }
    view.title = work.box.isEmpty() ? Words::tr("All pieces") : Words::tr("Into box %1").arg(work.box);
    view.variant = view.boxSize;
    for (const BenchRow &row : view.rows) {
        view.done += row.done;
        view.whole += row.whole;
    }
    view.caption = Words::tr("pieces in this parcel");
}

/// A free bench shows what lies there.
void addWaiting(BenchView &view, const BenchRun &run)
{
    if (run.next().empty())
        return;
    view.title = Words::tr("Next at this bench");
    for (const BenchRun::Next &one : run.next()) {
        const auto [state, words] = leaving(one.shipBy, run.now());
        view.rows.push_back({.title = one.number, .variant = one.items, .state = state, .words = words});
    }
}

void addBox(BenchView &view, const BenchWork &work, const desk::BenchJob &job)
{
    std::int64_t grams = packing::tareOf(work).value_or(0);
    bool isKnown = true;
    for (const auto &line : work.order.lines) {
        grams += line.weightGrams * line.quantity;
        isKnown = isKnown && line.weightGrams > 0;
    }
    view.weight = isKnown ? BenchWords::weight(grams) : QString();
    const auto carton = std::ranges::find(job.cartons, work.box, &packing::Carton::id);
    if (carton == job.cartons.end())
        return;
    view.box = Words::tr("Box %1").arg(carton->id);
    const auto centimetres = [](std::int32_t mm) { return QString::number(mm / 10.0, 'g', 4); };
    view.boxSize =
        Words::tr("%1 × %2 × %3 cm")
            .arg(centimetres(carton->inner[0]), centimetres(carton->inner[1]), centimetres(carton->inner[2]));
}

void addSteps(BenchView &view, const BenchState &state)
{
    int done = 0;
    int whole = 0;
    for (const BenchRow &row : view.rows) {
        done += row.done;
        whole += row.whole;
    }
    const auto *closing = std::get_if<packing::CloseByLabel>(&state);
    const bool isFinished = std::holds_alternative<packing::Finished>(state);
    const bool isWeighed = closing != nullptr || isFinished;
    const bool hasLabel = isFinished || (closing != nullptr && !closing->labels.isEmpty());
    view.steps = {{Words::tr("Scan %1 of %2").arg(done).arg(whole), done, std::max(1, whole)},
        {Words::tr("Box"), view.box.isEmpty() ? 0 : 1}, {Words::tr("Weigh"), isWeighed ? 1 : 0},
        {Words::tr("Label"), hasLabel ? 1 : 0}, {Words::tr("Close"), isFinished ? 1 : 0}};
    const auto current =
        std::ranges::find_if(view.steps, [](const BenchStep &step) { return step.done < step.whole; });
    if (current != view.steps.end())
        current->isCurrent = true;
}

void addKeys(BenchView &view, const BenchRun &run)
{
    const BenchState &state = run.state();
    const bool isAsking = std::holds_alternative<packing::AskInspect>(state);
    const bool isOpen = std::holds_alternative<packing::Verify>(state)
        || std::holds_alternative<packing::Weigh>(state) || isAsking
        || std::holds_alternative<packing::AskExpiry>(state);
    const auto *closing = std::get_if<packing::CloseByLabel>(&state);
    const bool isFinished = std::holds_alternative<packing::Finished>(state);
    if (isAsking)
        view.keys.push_back({QStringLiteral("\u23ce"), Words::tr("Yes")});
    if (isOpen && !isAsking)
        view.keys.push_back({QStringLiteral("F5"), Words::tr("Other box")});
    if (isFinished || (closing != nullptr && !closing->labels.isEmpty()))
        view.keys.push_back({QStringLiteral("F9"), Words::tr("Reprint")});
    if (closing != nullptr && closing->labels.isEmpty() && !run.trouble().code.isEmpty())
        view.keys.push_back({QStringLiteral("F9"), Words::tr("Try again")});
    if (isOpen || closing != nullptr)
        view.keys.push_back({QStringLiteral("F10"), Words::tr("Hold")});
    if (isOpen)
        view.keys.push_back({QStringLiteral("Ctrl+Z"), Words::tr("Undo scan")});
    view.keys.push_back({QStringLiteral("F11"), Words::tr("Full screen")});
}

} // namespace

std::pair<State, QString> leaving(std::int64_t shipBy, base::Instant now)
{
    if (shipBy == orders::Order::kNoDeadline)
        return {State::None, {}};
    const auto left = std::chrono::milliseconds(shipBy - base::toMilliseconds(now));
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(left).count();
    if (minutes < 0)
        return {State::Bad, Words::tr("should have left")};
    const State state = left < kUrgent ? State::Wait : State::None;
    if (minutes < 60)
        return {state, Words::tr("leaves in %1 min").arg(minutes)};
    if (minutes < 48 * 60)
        return {state, Words::tr("leaves in %1 h").arg(minutes / 60)};
    return {state, Words::tr("leaves in %1 days").arg(minutes / (24 * 60))};
}

BenchView benchView(const BenchRun &run)
{
    BenchView view;
    const BenchWork *work = packing::workOf(run.state());
    if (work != nullptr && run.job() != nullptr) {
        const auto shown = shownLine(run.state());
        addOrder(view, *work, *run.job(), run.now());
        addRows(view, *work, shown);
        addBox(view, *work, *run.job());
        addShown(view, *work, shown);
        addSteps(view, run.state());
    } else {
        addWaiting(view, run);
    }
    addKeys(view, run);
    addPrompt(view, run);
    view.foot = run.packer();
    return view;
}

} // namespace purser::ui
