#include "desk/day.h"

#include "base/json.h"
#include "desk/ask.h"
#include "desk/day_compare.h"
#include "net/failures.h"

namespace purser::desk {

namespace {

using orders::Tab;

constexpr int kHalfDaySeconds = 12 * 3600;
constexpr int kMost = 100'000;

std::vector<orders::OrderId> in(Desk &desk, Tab tab)
{
    return waited(desk.idsIn({.tab = tab}, kMost)).value_or(std::vector<orders::OrderId> {});
}

QString summary(const QString &what, const BulkResult &result)
{
    QString text = QStringLiteral("%1: %2 done, %3 skipped, %4 failed")
                       .arg(what)
                       .arg(result.done.size())
                       .arg(result.skipped.size())
                       .arg(result.failed.size());
    std::map<QString, int> reasons;
    for (const auto *items : {&result.skipped, &result.failed})
        for (const BulkItem &item : *items)
            ++reasons[item.code];
    for (const auto &[code, count] : reasons)
        text += QStringLiteral(", %1 × %2").arg(code).arg(count);
    return text;
}

} // namespace

Day::Day(Desk &desk, DayPlan plan, Progress progress)
    : m_desk(desk)
    , m_plan(std::move(plan))
    , m_progress(std::move(progress))
{}

base::Result<QJsonObject> Day::control(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    net::Request request = method == "GET" ? net::Request {} : net::postJson({}, base::compact(body));
    request.method = method;
    request.url = QUrl(m_plan.control + path);
    request.deadline = std::chrono::seconds(120);
    request.maxBodyBytes = 1'024LL * 1024 * 1024;
    return m_desk.core().http().sendForSuccess(request, m_stop).and_then([](const net::Response &response) {
        return base::parseObject(response.body);
    });
}

base::Result<> Day::openShops()
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
        if (auto read = pullCatalog(m_desk.core(), shop, m_stop); !read)
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
    const auto ids = in(m_desk, Tab::Check);
    const auto asked = desk::askBuyers(m_desk.core(), ids);
    if (!asked.done.empty())
        m_progress(summary(QStringLiteral("ask buyers"), asked));
    (void)waited(m_desk.recheck(in(m_desk, Tab::Check)));
}

void Day::confirmNew()
{
    const auto ids = in(m_desk, Tab::New);
    if (!ids.empty())
        m_progress(summary(QStringLiteral("confirm"), waited(m_desk.confirm(ids))));
}

void Day::pickReady()
{
    const auto open = waited(m_desk.waves());
    if (open)
        for (const auto &wave : *open)
            (void)waited(m_desk.finishWave(wave.id));
    const auto ready = in(m_desk, Tab::Ready);
    for (std::size_t from = 0; from < ready.size(); from += static_cast<std::size_t>(m_plan.waveSize)) {
        const auto to = std::min(ready.size(), from + static_cast<std::size_t>(m_plan.waveSize));
        const std::vector some(ready.begin() + static_cast<std::ptrdiff_t>(from),
            ready.begin() + static_cast<std::ptrdiff_t>(to));
        const WaveResult started = waited(m_desk.startWave(some));
        const BulkResult picked = waited(m_desk.finishWave(started.wave.id));
        m_progress(summary(
            QStringLiteral("wave %1, %2 m").arg(started.wave.title).arg(started.wave.walkMm / 1000), picked));
    }
    // An order whose wave was cut off after it started picking is picked on its own.
    const auto stranded = in(m_desk, Tab::Picking);
    if (!stranded.empty())
        (void)waited(m_desk.pick(stranded));
}

void Day::packAndShip()
{
    const auto packing = in(m_desk, Tab::Packing);
    if (!packing.empty()) {
        (void)waited(m_desk.verify(packing));
        m_progress(summary(QStringLiteral("label"), waited(m_desk.label(packing))));
    }
    const auto labelled = in(m_desk, Tab::Labelled);
    if (!labelled.empty())
        m_progress(summary(QStringLiteral("ship"), waited(m_desk.ship(labelled))));
}

void Day::handleReturns()
{
    const auto cases = waited(m_desk.cases(kMost));
    if (!cases)
        return;
    int closed = 0;
    for (const auto &one : *cases) {
        if (one.stage == u"requested")
            (void)waited(m_desk.decideCase(one.id, true, QStringLiteral("within the return window")));
        else if (one.stage == u"received" || one.stage == u"in_transit")
            (void)waited(m_desk.receiveCase(one.id, {}));
        const bool isPaid = waited(m_desk.refundCase(one.id)).code.isEmpty();
        closed += isPaid ? 1 : 0;
    }
    if (!cases->empty())
        m_progress(QStringLiteral("returns: %1 open, %2 refunded").arg(cases->size()).arg(closed));
}

/// One buyer sends something back whatever the world's chance says, so that a day always has a return.
void Day::askForReturn()
{
    const auto page = waited(m_desk.list({.filter = {.stage = orders::Stage::Delivered}}, {}, 200));
    if (!page)
        return;
    for (const ListRow &row : page->rows) {
        const auto detail = waited(m_desk.detail(row.order.id));
        if (!detail || !*detail || !(*detail)->cases.empty() || row.order.paidMinor == 0)
            continue;
        for (const orders::OrderLine &line : (*detail)->order.lines)
            if (line.shipped > 0
                && control("POST", QStringLiteral("/return"),
                    {{QStringLiteral("order"), row.order.remoteId}, {QStringLiteral("line"), line.remoteId},
                        {QStringLiteral("quantity"), 1},
                        {QStringLiteral("reason"), QStringLiteral("damaged")}}))
                return;
    }
}

void Day::advanceClock()
{
    if (auto moved =
            control("POST", QStringLiteral("/clock"), {{QStringLiteral("advance_s"), kHalfDaySeconds}});
        !moved)
        m_progress(QStringLiteral("clock: ") + moved.error().code);
}

base::Result<DayReport> Day::compare()
{
    const auto truth = control("GET", QStringLiteral("/truth"));
    if (!truth)
        return tl::unexpected(truth.error());
    return compareWithTruth(m_desk.core(), m_shops, truth->value(u"orders").toArray());
}

base::Result<DayReport> Day::run(const std::stop_token &stop)
{
    m_stop = stop;
    if (auto open = openShops(); !open)
        return tl::unexpected(open.error());
    for (int round = 1; round <= m_plan.rounds && !stop.stop_requested(); ++round) {
        m_progress(QStringLiteral("round %1 of %2").arg(round).arg(m_plan.rounds));
        syncAll();
        askBuyers();
        confirmNew();
        pickReady();
        packAndShip();
        handleReturns();
        if (round == m_plan.rounds - 2)
            askForReturn();
        syncAll();
        advanceClock();
    }
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
