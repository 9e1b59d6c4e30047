#include "ui/bench/bench_run.h"

#include <QDateTime>
#include <QTimerEvent>

namespace purser::ui {

namespace {

using orders::OrderId;
using packing::BenchCommand;
using packing::BenchVerdict;
using packing::BenchWork;

constexpr int kFollowMilliseconds = 250;
constexpr int kShownNext = 5;

/// Pieces of each order line that a state has verified; empty without work.
std::map<orders::LineId, int> completedOf(const desk::BenchJob &job, const packing::BenchState &state)
{
    std::map<orders::LineId, int> completed;
    if (const BenchWork *work = packing::workOf(state); work != nullptr)
        for (const auto &[line, ordered] : job.ordered)
            completed[line] = desk::completedPieces(job, *work, line);
    return completed;
}

} // namespace

BenchRun::BenchRun(desk::Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{}

void BenchRun::setFollowing(bool isFollowing)
{
    if (!isFollowing)
        return m_timer.stop();
    m_timer.start(kFollowMilliseconds, this);
    m_watch.look();
}

packing::BenchRules BenchRun::rules() const
{
    return {.today = QDateTime::fromMSecsSinceEpoch(base::toMilliseconds(now())).date()};
}

bool BenchRun::isInWork(OrderId id) const
{
    return m_job && m_job->id() == id && packing::workOf(m_state) != nullptr
        && !std::holds_alternative<packing::Finished>(m_state);
}

void BenchRun::send(packing::BenchEvent event)
{
    m_events.push_back(std::move(event));
    drain();
}

/// What the desk is asked while a scan waits for its answer does not overtake it.
void BenchRun::drain()
{
    if (std::exchange(m_isDraining, true))
        return;
    while (!m_events.empty() && m_waiting != Waiting::Order && m_waiting != Waiting::Code) {
        const packing::BenchEvent event = std::move(m_events.front());
        m_events.pop_front();
        handle(event);
    }
    m_isDraining = false;
    Q_EMIT changed();
}

void BenchRun::handle(const packing::BenchEvent &event)
{
    const packing::BenchReply reply = packing::step(m_state, event, rules());
    if (reply.verdict == BenchVerdict::LookUp)
        return lookUp(reply.code);
    const auto *scanned = std::get_if<packing::Scanned>(&event);
    if (reply.verdict == BenchVerdict::Refused && scanned != nullptr && !scanned->known
        && !reply.code.isEmpty())
        return askWhatItIs(*scanned, reply.code);
    apply(reply);
}

void BenchRun::apply(const packing::BenchReply &reply)
{
    const packing::BenchState before = std::exchange(m_state, reply.next);
    if (reply.verdict == BenchVerdict::Nothing)
        return;
    m_verdict = reply.verdict;
    m_verdictAt = now();
    bookDifference(before);
    switch (reply.verdict) {
    case BenchVerdict::Refused:
    case BenchVerdict::Intercepted: Q_EMIT refused(); break;
    case BenchVerdict::LabelWanted: buyLabels(); break;
    case BenchVerdict::LabelsShown:
        if (m_job)
            Q_EMIT papersWanted(m_job->id(), /*isCopy=*/false);
        break;
    case BenchVerdict::ReprintWanted:
        if (m_job)
            Q_EMIT papersWanted(m_job->id(), /*isCopy=*/true);
        break;
    case BenchVerdict::Closed: handOver(); break;
    case BenchVerdict::ProblemReported: hold(QStringLiteral("bench-problem")); break;
    case BenchVerdict::Nothing:
    case BenchVerdict::LookUp:
    case BenchVerdict::Opened:
    case BenchVerdict::Booked:
    case BenchVerdict::Asked:
    case BenchVerdict::Ticked:
    case BenchVerdict::RefusedWhile:
    case BenchVerdict::Acknowledged:
    case BenchVerdict::Undone:
    case BenchVerdict::BoxChosen:
    case BenchVerdict::ParcelClosed:
    case BenchVerdict::Overridden: break;
    }
}

void BenchRun::lookUp(const QString &code)
{
    m_waiting = Waiting::Order;
    m_desk.openAtBench(code).then(
        this, [this, code](const tl::expected<desk::BenchJob, base::Refusal> &found) { open(code, found); });
}

void BenchRun::open(const QString &code, tl::expected<desk::BenchJob, base::Refusal> found)
{
    m_waiting = Waiting::None;
    m_trouble = {};
    m_papers = Papers::None;
    if (!found) {
        m_events.emplace_front(packing::OrderRefused {found.error()});
    } else {
        m_job = std::move(*found);
        // The order was found by one of its items: that scan counts.
        if (code != m_job->order.number && code != u'o' + QString::number(m_job->order.orderId))
            m_events.emplace_front(packing::Scanned {.raw = code});
        m_events.emplace_front(
            packing::OrderFound {m_job->order, std::move(m_job->verified), std::move(m_job->labels)});
    }
    drain();
}

void BenchRun::askWhatItIs(const packing::Scanned &scanned, const QString &code)
{
    m_waiting = Waiting::Code;
    m_desk.knownCode(code).then(
        this, [this, raw = scanned.raw](const std::optional<packing::KnownCode> &known) {
            m_waiting = Waiting::None;
            m_events.emplace_front(
                packing::Scanned {.raw = raw, .known = known.value_or(packing::KnownCode {})});
            drain();
        });
}

void BenchRun::bookDifference(const packing::BenchState &before)
{
    const BenchWork *was = packing::workOf(before);
    const BenchWork *is = packing::workOf(m_state);
    if (!m_job || was == nullptr || is == nullptr || was->order.orderId != is->order.orderId)
        return;
    const auto then = completedOf(*m_job, before);
    for (const auto &[line, pieces] : completedOf(*m_job, m_state)) {
        const int more = pieces - then.at(line);
        if (more > 0)
            followBooking(m_desk.verifyLine(m_job->id(), line, more));
        else if (more < 0)
            followBooking(m_desk.unverifyLine(m_job->id(), line, -more));
    }
}

/// Somebody else booked the same pieces: the books are right, the bench starts over.
void BenchRun::followBooking(QFuture<desk::BulkResult> booking)
{
    booking.then(this, [this, id = m_job->id()](const desk::BulkResult &result) {
        if (!result.isClean() && isInWork(id))
            send(packing::InterceptedElsewhere {QStringLiteral("changed")});
    });
}

void BenchRun::chooseOtherBox()
{
    const BenchWork *work = packing::workOf(m_state);
    if (work == nullptr || work->order.boxes.empty())
        return;
    const auto &boxes = work->order.boxes;
    const auto now = std::ranges::find(boxes, work->box, &packing::BenchBox::id);
    const bool isLast = now == boxes.end() || now + 1 == boxes.end();
    send(BenchCommand {.kind = BenchCommand::Kind::Box, .box = isLast ? boxes.front().id : (now + 1)->id});
}

void BenchRun::hold(const QString &reason)
{
    const BenchWork *work = packing::workOf(m_state);
    if (work == nullptr || !isInWork(OrderId(work->order.orderId)))
        return;
    m_desk.hold({m_job->id()}, reason, 0).then(this, [this](const desk::BulkResult &) {
        checkInterception();
    });
}

void BenchRun::notePapers(Papers papers)
{
    m_papers = papers;
    Q_EMIT changed();
}

void BenchRun::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        m_watch.look();
}

void BenchRun::checkInterception()
{
    if (!m_job || !isInWork(m_job->id()))
        return;
    m_desk.interceptionOf(m_job->order).then(this, [this, id = m_job->id()](const QString &reason) {
        if (!reason.isEmpty() && isInWork(id))
            send(packing::InterceptedElsewhere {reason});
    });
}

void BenchRun::readNext()
{
    m_desk.counts(std::nullopt).then(this, [this](const base::Result<std::vector<std::int64_t>> &counts) {
        if (!counts)
            return;
        m_atBench = (*counts)[static_cast<std::size_t>(orders::Tab::Packing)];
        m_beingPicked = (*counts)[static_cast<std::size_t>(orders::Tab::Picking)];
        Q_EMIT changed();
    });
    m_desk.list({.filter = {.tab = orders::Tab::Packing}}, {}, kShownNext)
        .then(this, [this](const base::Result<desk::ListPage> &page) {
            if (!page)
                return;
            m_next.clear();
            for (const desk::ListRow &row : page->rows)
                m_next.push_back({row.order.number, row.order.itemsText, row.order.shipBy});
            Q_EMIT changed();
        });
}

} // namespace purser::ui
