#include "ui/bench/return_run.h"

namespace purser::ui {

using aftersales::CaseId;
using aftersales::ReturnBooking;
using aftersales::ReturnFound;
using aftersales::ReturnRefused;
using Kind = ReturnBooking::Kind;

ReturnRun::ReturnRun(desk::Core &core, QObject *parent)
    : QObject(parent)
    , m_desk(core)
{}

void ReturnRun::refresh()
{
    m_desk.board().then(this, [this](const base::Result<desk::ReturnBoard> &board) {
        if (!board)
            return;
        m_board = *board;
        Q_EMIT changed();
    });
}

void ReturnRun::take(const aftersales::ReturnEvent &event)
{
    m_waiting.push_back(event);
    work();
}

void ReturnRun::work()
{
    while (!m_isBusy && !m_waiting.empty()) {
        const auto event = std::move(m_waiting.front());
        m_waiting.pop_front();
        const bool wasRefused = std::holds_alternative<ReturnRefused>(m_state);
        const auto reply = aftersales::step(m_state, event);
        m_state = reply.next;
        m_isGood = false;
        if (const auto *refusal = std::get_if<ReturnRefused>(&m_state); refusal != nullptr && !wasRefused) {
            nameScanned(refusal->scanned);
            Q_EMIT refused();
        }
        if (reply.booking && (reply.booking->kind == Kind::Grade || reply.booking->kind == Kind::Finish))
            book(*reply.booking);
        else if (reply.booking)
            open(*reply.booking);
        Q_EMIT changed();
    }
    if (!m_isBusy && std::holds_alternative<aftersales::AwaitParcel>(m_state))
        refresh();
}

void ReturnRun::open(const ReturnBooking &booking)
{
    m_isBusy = true;
    m_desk.open(booking).then(this, [this, booking](const desk::Arrived &arrived) {
        m_isBusy = false;
        m_undoable.clear();
        m_handed.reset();
        if (arrived) {
            m_state = aftersales::step(m_state, ReturnFound {arrived->what}).next;
            m_isGood = std::holds_alternative<aftersales::ReturnWork>(arrived->what);
            if (!arrived->undoToken.isEmpty())
                m_undoable.push_back({arrived->undoToken, CaseId {}});
        } else {
            refuse(arrived.error().code, arrived.error().arguments, booking.code);
        }
        Q_EMIT changed();
        work();
    });
}

void ReturnRun::book(const ReturnBooking &booking)
{
    m_isBusy = true;
    m_desk.book(booking).then(this, [this, booking](const desk::ReturnBooked &answer) {
        m_isBusy = false;
        booked(booking, answer);
        Q_EMIT changed();
        work();
    });
}

void ReturnRun::booked(const ReturnBooking &booking, const desk::ReturnBooked &answer)
{
    m_isGood = answer.code.isEmpty();
    const bool isHanded = booking.kind == Kind::Finish && m_isGood;
    if (isHanded) {
        m_handed = answer.work;
        m_state = aftersales::AwaitParcel {};
    } else if (answer.work) {
        m_state = aftersales::step(m_state, ReturnFound {*answer.work}).next;
    }
    if (!answer.undoToken.isEmpty())
        m_undoable.push_back({answer.undoToken, booking.returnCase});
    if (m_isGood)
        return;
    // The office has graded it: there is nothing left to do here.
    if (booking.kind == Kind::Finish)
        m_state = aftersales::AwaitParcel {};
    refuse(answer.code, answer.arguments, booking.code);
}

void ReturnRun::refuse(const QString &code, const QStringList &arguments, const QString &scanned)
{
    m_isGood = false;
    m_state = aftersales::refusedBy(m_state, {code, arguments}, scanned);
    nameScanned(scanned);
    Q_EMIT refused();
}

void ReturnRun::nameScanned(const QString &code)
{
    m_scannedTitle.clear();
    if (code.isEmpty())
        return;
    m_desk.title(code).then(this, [this, code](const QString &title) {
        const auto *refusal = std::get_if<ReturnRefused>(&m_state);
        if (refusal == nullptr || refusal->scanned != code || title.isEmpty())
            return;
        m_scannedTitle = title;
        Q_EMIT changed();
    });
}

void ReturnRun::showCase(CaseId id)
{
    m_isBusy = true;
    m_desk.read(id).then(this, [this](const std::optional<aftersales::ReturnWork> &work) {
        m_isBusy = false;
        if (work)
            m_state = aftersales::step(m_state, ReturnFound {*work}).next;
        Q_EMIT changed();
        this->work();
    });
}

void ReturnRun::undo()
{
    const auto *work = aftersales::workOf(m_state);
    if (m_isBusy || std::holds_alternative<ReturnRefused>(m_state))
        return;
    if (m_undoable.empty()) {
        if (work == nullptr || aftersales::progressOf(*work).first == 0)
            return;
        m_isBusy = true;
        const CaseId id = work->returnCase;
        m_desk.takeBack(id).then(this, [this, id](const desk::ReturnBooked &answer) {
            m_isBusy = false;
            if (!answer.code.isEmpty())
                refuse(answer.code, answer.arguments, {});
            showCase(id);
        });
        return;
    }
    const Undoable last = m_undoable.back();
    m_undoable.pop_back();
    m_isBusy = true;
    m_desk.undo(last.token).then(this, [this, last](const desk::BulkResult &result) {
        m_isBusy = false;
        m_handed.reset();
        if (!result.isClean()) {
            const auto &said = (result.skipped.empty() ? result.failed : result.skipped).front();
            refuse(said.code, said.arguments, {});
        } else if (last.shown.isNull()) {
            m_state = aftersales::AwaitParcel {};
            refresh();
        }
        if (!last.shown.isNull())
            showCase(last.shown);
        Q_EMIT changed();
    });
}

void ReturnRun::note(const QString &text)
{
    const auto *stray = std::get_if<aftersales::StrayKept>(&m_state);
    if (stray == nullptr || m_isBusy)
        return;
    m_isBusy = true;
    m_desk.note(stray->parcel.id, text).then(this, [this, text](const desk::CaseAnswer &answer) {
        m_isBusy = false;
        if (auto *shown = std::get_if<aftersales::StrayKept>(&m_state);
            shown != nullptr && answer.code.isEmpty())
            shown->parcel.note = text.trimmed();
        if (!answer.code.isEmpty())
            refuse(answer.code, answer.arguments, {});
        else if (!answer.undoToken.isEmpty())
            m_isGood = true;
        refresh();
        work();
    });
}

} // namespace purser::ui
