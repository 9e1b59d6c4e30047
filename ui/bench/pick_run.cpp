#include "ui/bench/pick_run.h"

namespace purser::ui {

using picking::PickBooking;
using picking::PickEvent;
using picking::PickState;
using Kind = PickBooking::Kind;

PickRun::PickRun(desk::Core &core, QObject *parent)
    : QObject(parent)
    , m_desk(core)
{}

void PickRun::refresh()
{
    m_desk.choice().then(this, [this](const base::Result<desk::PickChoice> &choice) {
        if (!choice)
            return;
        m_choice = *choice;
        Q_EMIT changed();
    });
}

void PickRun::scan(const QString &code)
{
    take(picking::PickScan {code});
}

void PickRun::acknowledge()
{
    take(picking::AcknowledgeRefusal {});
}

void PickRun::reportShortage()
{
    take(picking::ReportShortage {});
}

void PickRun::choose(picking::ShortageWay way)
{
    take(picking::ChooseWay {way});
}

void PickRun::leaveShortage()
{
    take(picking::LeaveShortage {});
}

void PickRun::take(const PickEvent &event)
{
    m_waiting.push_back(event);
    work();
}

void PickRun::work()
{
    while (!m_isBusy && !m_waiting.empty()) {
        const PickEvent event = std::move(m_waiting.front());
        m_waiting.pop_front();
        const auto reply = picking::step(m_state, event);
        if (reply.booking && reply.booking->kind == Kind::Open) {
            open(reply.booking->code);
            return;
        }
        if (reply.booking) {
            book(reply.next, *reply.booking);
            return;
        }
        m_state = reply.next;
        m_isGood = false;
        Q_EMIT changed();
    }
}

void PickRun::open(const QString &code)
{
    m_isBusy = true;
    m_desk.open(code).then(this, [this, code](const tl::expected<picking::PickWork, base::Refusal> &work) {
        m_isBusy = false;
        m_undoTokens.clear();
        m_gone.clear();
        if (work)
            m_state = picking::step(m_state, picking::WaveOpened {*work}).next;
        else
            refuse(work.error().code, work.error().arguments, code);
        Q_EMIT changed();
        this->work();
    });
}

void PickRun::book(const PickState &next, const PickBooking &booking)
{
    const auto *before = picking::workOf(m_state);
    m_isBusy = true;
    m_desk.book(before == nullptr ? picking::PickWork {} : *before, booking)
        .then(this, [this, next, booking](const desk::PickBooked &answer) {
            m_isBusy = false;
            taken(next, booking, answer);
            work();
        });
    Q_EMIT changed();
}

void PickRun::taken(const PickState &next, const PickBooking &booking, const desk::PickBooked &answer)
{
    m_isGood = answer.code.isEmpty() && booking.kind != Kind::Refused;
    if (!answer.code.isEmpty()) {
        m_state = picking::step(m_state, picking::LeaveShortage {}).next;
        const auto *work = picking::workOf(m_state);
        const QString title = work == nullptr ? QString() : work->title;
        refuse(answer.code, answer.arguments, booking.code);
        if (answer.code == u"pick.order-gone" || answer.code == u"pick.stop-moved-on")
            reread(title);
        return;
    }
    if (!answer.undoToken.isEmpty())
        m_undoTokens.push_back(answer.undoToken);
    if (booking.kind == Kind::Shortage)
        m_gone = booking.way == picking::ShortageWay::OtherBin ? QString() : m_gone;
    const auto *work = picking::workOf(m_state);
    if (booking.kind == Kind::Shortage && work != nullptr) {
        const auto stop = std::ranges::find(work->stops, booking.position, &picking::PickStop::position);
        if (stop != work->stops.end() && booking.way != picking::ShortageWay::OtherBin)
            m_gone = stop->number + QStringLiteral(" · ") + picking::toteCode(stop->tote);
        m_state = next;
        reread(work->title);
    } else {
        if (booking.kind != Kind::Refused)
            m_gone.clear();
        m_state = next;
    }
    if (booking.kind == Kind::Refused)
        Q_EMIT refused();
    else
        Q_EMIT booked();
    Q_EMIT changed();
}

/// The walk as the books have it now; what covers the screen stays.
void PickRun::reread(const QString &title)
{
    if (title.isEmpty())
        return;
    m_isBusy = true;
    m_desk.open(title).then(this, [this](const tl::expected<picking::PickWork, base::Refusal> &fresh) {
        m_isBusy = false;
        if (fresh) {
            picking::PickWork work = *fresh;
            const auto *before = picking::workOf(m_state);
            const auto at = picking::currentStop(work);
            const auto was = before == nullptr ? std::nullopt : picking::currentStop(*before);
            work.isAtBin = at && was && before->isAtBin && before->stops[*was].bin == work.stops[*at].bin;
            const auto opened = picking::step(picking::AwaitWave {}, picking::WaveOpened {work}).next;
            if (const auto *refusal = std::get_if<picking::PickRefused>(&m_state))
                m_state = picking::refusedBy(opened, refusal->why, refusal->scanned);
            else
                m_state = opened;
        }
        Q_EMIT changed();
        this->work();
    });
}

void PickRun::refuse(const QString &code, const QStringList &arguments, const QString &scanned)
{
    m_isGood = false;
    m_state = picking::refusedBy(m_state, {code, arguments}, scanned);
    Q_EMIT refused();
    Q_EMIT changed();
}

void PickRun::undo()
{
    const auto *work = picking::workOf(m_state);
    if (m_isBusy || m_undoTokens.empty() || work == nullptr
        || std::holds_alternative<picking::PickRefused>(m_state))
        return;
    const QString title = work->title;
    const QString token = m_undoTokens.back();
    m_undoTokens.pop_back();
    m_isBusy = true;
    m_desk.undo(token).then(this, [this, title](const desk::BulkResult &result) {
        m_isBusy = false;
        m_gone.clear();
        if (!result.isClean()) {
            const auto &said = (result.skipped.empty() ? result.failed : result.skipped).front();
            refuse(said.code, said.arguments, {});
        }
        reread(title);
    });
}

void PickRun::finish()
{
    const auto *done = std::get_if<picking::WalkDone>(&m_state);
    if (done == nullptr || m_isBusy)
        return;
    m_isBusy = true;
    m_desk.finish(done->work.wave).then(this, [this](const desk::BulkResult &result) {
        m_isBusy = false;
        m_undoTokens.clear();
        m_gone.clear();
        if (result.isClean()) {
            m_state = picking::AwaitWave {};
            Q_EMIT finished();
        } else {
            const auto &said = (result.skipped.empty() ? result.failed : result.skipped).front();
            refuse(said.code, said.arguments, said.number);
        }
        refresh();
        Q_EMIT changed();
    });
}

} // namespace purser::ui
