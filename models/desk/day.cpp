#include "desk/day.h"

#include "desk/ask.h"
#include "desk/day_compare.h"
#include "desk/day_leftovers.h"

namespace purser::desk {

namespace {

using orders::OrderId;
using orders::Stage;
using orders::Tab;

constexpr auto kHalfDay = std::chrono::hours(12);
constexpr int kMost = 100'000;
/// Returns take days; a day that never comes to rest ends all the same.
constexpr int kMoreRounds = 12;

} // namespace

Day::Day(Desk &desk, DayPlan plan, Progress progress)
    : m_desk(desk)
    , m_plan(std::move(plan))
    , m_progress(std::move(progress))
{}

std::vector<OrderId> Day::inTab(Tab tab)
{
    return waited(m_desk.idsIn({.tab = tab}, kMost)).value_or(std::vector<OrderId> {});
}

std::vector<OrderId> Day::atStage(Stage stage)
{
    return waited(m_desk.idsIn({.stage = stage}, kMost)).value_or(std::vector<OrderId> {});
}

void Day::tell(const QString &what, const BulkResult &result)
{
    if (result.done.empty() && result.isClean())
        return;
    QString text = QStringLiteral("%1: %2 done, %3 skipped, %4 failed")
                       .arg(what)
                       .arg(result.done.size())
                       .arg(result.skipped.size())
                       .arg(result.failed.size());
    std::map<QString, int> reasons;
    for (const auto *items : {&result.skipped, &result.failed})
        for (const BulkItem &item : *items)
            ++reasons[(item.code + u' ' + item.arguments.join(u' ')).trimmed()];
    for (const auto &[code, count] : reasons)
        text += QStringLiteral(", %1 × %2").arg(code).arg(count);
    m_progress(text);
}

base::Result<> Day::openShops(const std::stop_token &stop)
{
    auto known = waited(m_desk.shops());
    if (!known)
        return tl::unexpected(known.error());
    for (const DayShop &wanted : m_plan.shops) {
        if (std::ranges::find(*known, wanted.name, &orders::Shop::name) != known->end())
            continue;
        const auto added =
            waited(m_desk.addShop(QStringLiteral("sandbox"), m_plan.url, wanted.name, wanted.token));
        if (!added)
            return tl::unexpected(added.error());
    }
    known = waited(m_desk.shops());
    if (!known)
        return tl::unexpected(known.error());
    m_shops = std::move(*known);
    // A run that was cut off between shop and catalogue reads the catalogue again; what is there stays.
    for (const orders::Shop &shop : m_shops)
        if (auto read = pullCatalog(m_desk.core(), shop, stop); !read)
            return read;
    return {};
}

void Day::syncAll()
{
    std::vector<QFuture<SyncReport>> passes;
    for (const orders::Shop &shop : m_shops)
        passes.push_back(m_desk.sync(shop.id));
    for (auto &pass : passes) {
        const SyncReport report = waited(pass);
        m_progress(QStringLiteral("sync %1: %2 pulled, %3 pushed, %4 missing, outbox %5 %6")
                       .arg(report.name)
                       .arg(report.pulled)
                       .arg(report.pushed)
                       .arg(report.missing)
                       .arg(report.outbox)
                       .arg(report.problem));
    }
}

void Day::askBuyers()
{
    BulkResult asked = desk::askBuyers(m_desk.core(), inTab(Tab::Check));
    std::erase_if(asked.skipped, [](const BulkItem &item) { return item.code == u"ask.nothing"; });
    tell(QStringLiteral("ask buyers"), asked);
    (void)waited(m_desk.recheck(inTab(Tab::Check)));
}

/// Who has not answered by the last planned round gets the money back.
void Day::giveUp()
{
    auto ids = inTab(Tab::Check);
    const auto refused = refusedByCarrier(m_desk.core());
    ids.insert(ids.end(), refused.begin(), refused.end());
    tell(QStringLiteral("give up"), waited(m_desk.cancel(ids, QStringLiteral("no answer"))));
}

void Day::confirmNew()
{
    tell(QStringLiteral("confirm"), waited(m_desk.confirm(inTab(Tab::New))));
}

void Day::pickReady()
{
    const auto open = waited(m_desk.waves());
    if (open)
        for (const auto &wave : *open)
            (void)waited(m_desk.finishWave(wave.id));
    const auto ready = inTab(Tab::Ready);
    for (std::size_t from = 0; from < ready.size(); from += static_cast<std::size_t>(m_plan.waveSize)) {
        const auto to = std::min(ready.size(), from + static_cast<std::size_t>(m_plan.waveSize));
        const std::vector some(ready.begin() + static_cast<std::ptrdiff_t>(from),
            ready.begin() + static_cast<std::ptrdiff_t>(to));
        const WaveResult started = waited(m_desk.startWave(some));
        tell(QStringLiteral("wave %1, %2 m").arg(started.wave.title).arg(started.wave.walkMm / 1000),
            waited(m_desk.finishWave(started.wave.id)));
    }
    // An order whose wave was cut off after it started picking is picked on its own.
    (void)waited(m_desk.pick(atStage(Stage::Picking)));
}

void Day::packAndShip()
{
    tell(QStringLiteral("void for a new address"), waited(m_desk.voidLabels(withOldLabels(m_desk.core()))));
    const auto packing = atStage(Stage::Packing);
    (void)waited(m_desk.verify(packing));
    tell(QStringLiteral("label"), waited(m_desk.label(packing)));
    tell(QStringLiteral("ship"), waited(m_desk.ship(atStage(Stage::Labelled))));
}

/// Labels of cancelled orders are voided, what was paid for them goes back.
void Day::settleCancelled()
{
    tell(QStringLiteral("void"), waited(m_desk.voidLabels(cancelledWithLabels(m_desk.core()))));
    for (const auto &[id, amount] : cancelledAndPaid(m_desk.core()))
        tell(QStringLiteral("pay back"), waited(m_desk.refund(id, amount, QStringLiteral("cancelled"))));
}

void Day::handleReturns()
{
    const auto cases = waited(m_desk.cases(kMost));
    if (!cases)
        return;
    int refunded = 0;
    for (const auto &one : *cases) {
        if (one.stage == u"requested")
            (void)waited(m_desk.decideCase(one.id, true, QStringLiteral("within the return window")));
        else if (one.stage == u"received" || one.stage == u"in_transit")
            (void)waited(m_desk.receiveCase(one.id, {}));
        refunded += waited(m_desk.refundCase(one.id)).code.isEmpty() ? 1 : 0;
    }
    if (!cases->empty())
        m_progress(QStringLiteral("returns: %1 open, %2 refunded").arg(cases->size()).arg(refunded));
}

/// One buyer sends something back whatever the world's chance says, so that a day always has a return.
void Day::askForReturn(base::Instant roundStart)
{
    const auto truth = m_world->truth();
    if (!truth)
        return;
    bool isAsked = false;
    for (const auto &value : truth->value(u"returns").toArray()) {
        const auto wanted = value.toObject();
        const bool isForMoney = wanted.value(u"kind").toString() == u"return_and_refund";
        isAsked |= isForMoney;
        // Only what was closed in an earlier round counts, so that a round that is played again ends the
        // same.
        const auto changed = base::parseIso(wanted.value(u"updated_at").toString());
        m_isReturned |=
            isForMoney && wanted.value(u"state").toString() == u"closed" && changed && *changed < roundStart;
    }
    if (isAsked)
        return;
    for (const auto &[order, line] : deliveredLines(m_desk.core()))
        if (m_world->wishReturn(order, line))
            return;
}

/// Nothing that came in waits for the desk, and a return has been seen through.
bool Day::isSettled()
{
    return m_isReturned && std::ranges::none_of(orders::kStages, [this](Stage stage) {
        return stage < Stage::Shipped && !atStage(stage).empty();
    });
}

base::Result<DayReport> Day::compare()
{
    const auto truth = m_world->truth();
    if (!truth)
        return tl::unexpected(truth.error());
    return compareWithTruth(m_desk.core(), m_shops, *truth);
}

void Day::playRound(int round)
{
    m_progress(QStringLiteral("round %1 of %2").arg(round).arg(m_plan.rounds));
    syncAll();
    askBuyers();
    if (round >= m_plan.rounds)
        giveUp();
    confirmNew();
    pickReady();
    packAndShip();
    settleCancelled();
    handleReturns();
    askForReturn(m_plan.startedAt + (round - 1) * kHalfDay);
    syncAll();
}

base::Result<> Day::playRounds(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        const auto now = m_world->now();
        if (!now)
            return tl::unexpected(now.error());
        const auto gone = std::max(*now - m_plan.startedAt, base::Instant::duration(0));
        const int round = 1 + static_cast<int>(gone / kHalfDay);
        playRound(round);
        if (round >= m_plan.rounds + kMoreRounds || (round >= m_plan.rounds && isSettled()))
            return {};
        if (auto moved = m_world->advanceTo(m_plan.startedAt + round * kHalfDay); !moved)
            return moved;
    }
    return {};
}

base::Result<DayReport> Day::run(const std::stop_token &stop)
{
    m_world.emplace(m_desk.core().http(), m_plan.control, stop);
    if (auto open = openShops(stop); !open)
        return tl::unexpected(open.error());
    if (auto played = playRounds(stop); !played)
        return tl::unexpected(played.error());
    // Buyers and carriers go on while we work: the last passes only read, until both sides rest.
    base::Result<DayReport> report = DayReport {};
    for (int pass = 0; pass < 5; ++pass) {
        syncAll();
        report = compare();
        if (report && report->lost == 0 && report->different == 0)
            return report;
    }
    return report;
}

} // namespace purser::desk
